// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timeaxis.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace coroscope {

/// The shown time and how it moves. Owns the window's one animation timer. Everything on screen is a
/// function of (recording, time()), so every way of moving gives the same picture at the same time.
class Playhead final : public QObject
{
    Q_OBJECT

public:
    enum class Repeat { Once, Loop };

    explicit Playhead(QObject *parent = nullptr);

    /// ns on the run's clock, 0..end().
    std::int64_t time() const { return m_time; }
    std::int64_t end() const { return m_end; }
    bool isPlaying() const { return m_timer.isActive(); }
    /// Follows a run under way: the time is the run's own.
    bool isLive() const { return m_isLive; }
    double speed() const { return m_speed; }
    Repeat repeat() const { return m_repeat; }

    /// The run that is played ends at `end`, and `whole` is the axis of all of it: by the clock, playing
    /// at speed 1 takes as long as the run took; paced, every step takes a quarter of a second, or less,
    /// so that the whole takes no more than kLongestPaced. The time is kept if it is inside.
    void setRun(std::int64_t end, const TimeAxis &whole);
    /// Sets the time, between 0 and end(); playing goes on from there. Ends following a live run.
    void setTime(std::int64_t time);
    /// The part that is played: playing begins inside it and ends, or begins anew, at its end. None: all of
    /// it. Cut to 0..end(); an empty one is none.
    const std::optional<TimeRange> &range() const { return m_range; }
    void setRange(std::optional<TimeRange> range);
    /// Sets one end of it at the shown time. Where there is no range, or none would be left, the other end
    /// is that of the run.
    void startRange();
    void endRange();
    /// The time of the live run; moves the playhead only while isLive().
    void setNow(std::int64_t now);

    /// Plays from where it stands, from the start of the range if it stands at its end or outside. Ends
    /// following a live run.
    void play();
    void pause();
    void toggle();
    void setLive(bool isLive);
    /// Times as fast, more than 0.
    void setSpeed(double speed);
    void setRepeat(Repeat repeat);

    static constexpr double kStepsPerSecond = 4;
    static constexpr double kLongestPaced = 24; // seconds

Q_SIGNALS:
    void moved(std::int64_t time);
    /// Playing, live, speed or repeat is different.
    void modeChanged();
    void rangeChanged();

private:
    void advance();
    void moveTo(std::int64_t time);
    TimeRange played() const { return m_range.value_or(TimeRange(0, m_end)); }

    QTimer m_timer;
    QElapsedTimer m_sinceFrame;
    TimeAxis m_pace; // x in seconds of playing at speed 1
    double m_position = 0;
    std::int64_t m_time = 0;
    std::int64_t m_end = 0;
    std::optional<TimeRange> m_range;
    double m_speed = 1;
    Repeat m_repeat = Repeat::Once;
    bool m_isLive = false;
};

} // namespace coroscope
