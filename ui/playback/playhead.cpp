// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/playhead.h"

#include <algorithm>

namespace coroscope {

namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 16ms;
constexpr double kLongestFrame = 0.1; // s: after a pause of the machine it does not leap

} // namespace

Playhead::Playhead(QObject *parent)
    : QObject(parent)
    , m_pace(TimeAxis::clock(0, 1, 0, 1))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrame);
    m_timer.callOnTimeout(this, &Playhead::advance);
}

void Playhead::setRun(std::int64_t end, const TimeAxis &whole)
{
    m_end = std::max<std::int64_t>(0, end);
    if (whole.kind() == AxisKind::Clock)
        m_pace = TimeAxis::clock(0, m_end, 0, std::max(1e-6, double(m_end) / 1e9));
    else
        m_pace = whole.scaledTo(0, std::min(kLongestPaced, whole.steps() / kStepsPerSecond));
    m_position = m_pace.x(m_time);
    moveTo(m_time);
    setRange(m_range);
}

void Playhead::setTime(std::int64_t time)
{
    if (m_isLive) {
        m_isLive = false;
        Q_EMIT modeChanged();
    }
    m_position = m_pace.x(time);
    moveTo(time);
}

void Playhead::setNow(std::int64_t now)
{
    m_end = std::max(m_end, now);
    if (m_isLive)
        moveTo(now);
}

void Playhead::play()
{
    if (isPlaying())
        return;
    m_isLive = false;
    const auto [from, to] = played();
    if (m_time < from || m_time >= to)
        setTime(from);
    m_position = m_pace.x(m_time);
    m_sinceFrame.start();
    m_timer.start();
    Q_EMIT modeChanged();
}

void Playhead::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT modeChanged();
}

void Playhead::toggle()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Playhead::setLive(bool isLive)
{
    if (m_isLive == isLive)
        return;
    m_timer.stop();
    m_isLive = isLive;
    if (isLive)
        moveTo(m_end);
    Q_EMIT modeChanged();
}

void Playhead::setSpeed(double speed)
{
    if (speed <= 0 || speed == m_speed)
        return;
    m_speed = speed;
    Q_EMIT modeChanged();
}

void Playhead::setRepeat(Repeat repeat)
{
    if (repeat == m_repeat)
        return;
    m_repeat = repeat;
    Q_EMIT modeChanged();
}

void Playhead::setRange(std::optional<TimeRange> range)
{
    if (range) {
        range->first = std::clamp<std::int64_t>(range->first, 0, m_end);
        range->second = std::clamp<std::int64_t>(range->second, 0, m_end);
        if (range->second <= range->first)
            range.reset();
    }
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

void Playhead::startRange()
{
    const std::int64_t to = played().second;
    if (m_time < m_end)
        setRange(TimeRange(m_time, to > m_time ? to : m_end));
}

void Playhead::endRange()
{
    const std::int64_t from = played().first;
    if (m_time > 0)
        setRange(TimeRange(from < m_time ? from : 0, m_time));
}

void Playhead::advance()
{
    const double passed = double(m_sinceFrame.nsecsElapsed()) / 1e9;
    m_sinceFrame.start();
    m_position += std::min(passed, kLongestFrame) * m_speed;
    const std::int64_t time = m_pace.time(m_position);
    const auto [from, to] = played();
    if (time < to) {
        moveTo(time);
    } else if (m_repeat == Repeat::Loop && to > from) {
        m_position = m_pace.x(from);
        moveTo(from);
    } else {
        moveTo(to);
        pause();
    }
}

void Playhead::moveTo(std::int64_t time)
{
    const std::int64_t inside = std::clamp<std::int64_t>(time, 0, m_end);
    if (inside == m_time)
        return;
    m_time = inside;
    Q_EMIT moved(m_time);
}

} // namespace coroscope
