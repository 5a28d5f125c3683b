// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/scrubber.h"

#include "ui/playback/scrubberaccess.h"
#include "ui/timeline/playedrange.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr qint64 kRefresh = 250; // ms
constexpr double kKnob = 6;
constexpr double kAbove = 8; // of the frame, for the knob
constexpr double kFuture = 0.35;
constexpr double kPrediction = 0.32;
constexpr double kPadding = 6;

} // namespace

Scrubber::Scrubber(QWidget *parent)
    : QWidget(parent)
    , m_axis(TimeAxis::clock(0, 1, 0, 1))
{
    installScrubberAccess(); // before anything asks for an interface
    setAccessibleName(tr("Requests in flight over time; sets the shown time"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
}

void Scrubber::setRuns(std::vector<const Spans *> runs, const TimeAxis &whole, bool isPredicted)
{
    m_runs = std::move(runs);
    m_axis = whole;
    m_isPredicted = isPredicted;
    measure();
    refit();
}

void Scrubber::measure()
{
    m_end = 0;
    for (const Spans *run : m_runs)
        m_end = std::max(m_end, run->end());
}

void Scrubber::grow(const TimeAxis &whole)
{
    m_axis = whole;
    measure();
    refit();
}

bool Scrubber::isDue() const
{
    return !m_sinceRebuild.isValid() || m_sinceRebuild.hasExpired(kRefresh);
}

void Scrubber::setTime(std::int64_t time)
{
    if (time == m_time)
        return;
    m_time = time;
    update();
    // Tools are told while the person is here, not of every frame that is played.
    if (hasFocus()) {
        QAccessibleValueChangeEvent event(this, double(time) / 1e9);
        QAccessible::updateAccessibility(&event);
    }
}

void Scrubber::setFutureHidden(bool isHidden)
{
    m_isFutureHidden = isHidden;
    update();
}

void Scrubber::setSeen(const std::optional<std::pair<std::int64_t, std::int64_t>> &range)
{
    if (range == m_seen)
        return;
    m_seen = range;
    update();
}

void Scrubber::setPlayedRange(const std::optional<TimeRange> &range)
{
    if (range == m_playedRange)
        return;
    m_playedRange = range;
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize Scrubber::sizeHint() const
{
    return {int(theme().px(600)), int(theme().px(62))};
}

QSize Scrubber::minimumSizeHint() const
{
    return {int(theme().px(120)), int(theme().px(62))};
}

void Scrubber::languageChanged()
{
    setAccessibleName(tr("Requests in flight over time; sets the shown time"));
}

void Scrubber::themeChanged()
{
    updateGeometry();
    refit();
}

QRectF Scrubber::frame() const
{
    const double above = theme().wholePx(kAbove);
    return QRectF(rect()).adjusted(0, above, 0, -above);
}

void Scrubber::refit()
{
    const double padding = theme().px(kPadding);
    m_axis = m_axis.scaledTo(padding, std::max(padding + 1, width() - padding));
    m_isStale = true;
    update();
}

void Scrubber::rebuild()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = frame().adjusted(0, theme().px(5), 0, -1);
    if (m_runs.size() == 1) {
        paintProfile(painter, theme(), area, profileOf(*m_runs.front(), m_axis), m_axis);
    } else if (!m_runs.empty()) {
        const double pitch = area.height() / double(m_runs.size());
        const double height = std::min(theme().px(7), pitch - 2);
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            paintProfileStrip(painter, theme(),
                              QRectF(area.left(), std::round(area.top() + pitch * double(i)),
                                     area.width(), std::round(height)),
                              profileOf(*m_runs[i], m_axis), m_axis);
    }
    m_isStale = false;
    m_sinceRebuild.start();
}

double Scrubber::knobX() const
{
    const double x = std::round(m_axis.x(m_time));
    return std::clamp(x, theme().px(kKnob), width() - theme().px(kKnob));
}

void Scrubber::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        rebuild();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = frame();
    QPainterPath shape;
    shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme().px(6), theme().px(6));
    painter.fillPath(shape, theme().color(Token::Surface));
    const double x = knobX();
    painter.save();
    painter.setClipPath(shape);
    if (m_isPredicted) {
        painter.setOpacity(kPrediction);
        painter.drawPixmap(0, 0, m_picture);
    } else {
        painter.setClipRect(QRectF(0, 0, x, height()), Qt::IntersectClip);
        painter.drawPixmap(0, 0, m_picture);
        painter.setClipPath(shape);
        painter.setClipRect(QRectF(x, 0, width() - x, height()), Qt::IntersectClip);
        painter.setOpacity(m_isFutureHidden ? 0 : kFuture);
        painter.drawPixmap(0, 0, m_picture);
    }
    painter.restore();
    painter.setPen(QPen(theme().color(Token::BorderStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (m_isPredicted || m_runs.empty())
        return;
    paintSeen(painter);
    if (m_playedRange)
        paintPlayedRange(painter, theme(), m_axis, box, *m_playedRange);
    if (m_focus.isShown())
        paintFocusRing(painter, theme(), box, theme().px(6));
    painter.fillRect(QRectF(x - 1, box.top() - 2, 2, box.height() + 6),
                     theme().color(Token::Playhead));
    painter.setPen(QPen(theme().color(Token::Canvas), 2));
    painter.setBrush(theme().color(Token::Playhead));
    painter.drawEllipse(QPointF(x, box.top() - 1), theme().px(kKnob), theme().px(kKnob));
}

// A bracket around what the stage shows of it.
void Scrubber::paintSeen(QPainter &painter) const
{
    if (!m_seen || m_runs.size() != 1)
        return;
    const double left = std::max(1.0, m_axis.x(m_seen->first));
    const double right = std::min(width() - 1.0, std::max(m_axis.x(m_seen->second), left + 3));
    painter.setPen(QPen(theme().color(Token::Accent), theme().px(1.5)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(left, frame().top() + 1, right - left, frame().height() - 2),
                            theme().px(3), theme().px(3));
}

void Scrubber::resizeEvent(QResizeEvent *)
{
    refit();
}

void Scrubber::choose(double x)
{
    chooseTime(double(m_axis.time(x)));
}

void Scrubber::chooseTime(double time)
{
    if (!m_runs.empty() && !m_isPredicted)
        Q_EMIT timeChosen(std::llround(std::clamp(time, 0.0, double(end()))));
}

void Scrubber::step(int steps)
{
    choose(m_axis.x(m_time) + steps * kKeyStep * (m_axis.right() - m_axis.left()));
}

std::int64_t Scrubber::timeAt(double x) const
{
    return std::clamp<std::int64_t>(m_axis.time(x), 0, end());
}

} // namespace coroscope
