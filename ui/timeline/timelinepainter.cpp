// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinepainter.h"

#include "ui/painttext.h"
#include "ui/timeline/endpointlane.h"
#include "ui/timeline/ruler.h"
#include "ui/timeline/tasklanes.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

TimelinePainter::TimelinePainter(const RunScene &scene, const Theme &theme,
                                 const TimelineView &view, const QRectF &rect)
    : m_scene(scene)
    , m_spans(scene.spans())
    , m_theme(theme)
    , m_view(view)
    , m_layout(
          layOutTimeline(rect, theme, scene.recording().lanes, m_spans.requests().size(), view))
    , m_axis(axisFor(m_layout, theme, scene, view))
    , m_end(scene.end())
{
}

TimelinePainter::TimelinePainter(const RunScene &scene, const Theme &theme,
                                 const TimelineView &view, const TimelineLayout &layout,
                                 const TimeAxis &axis)
    : m_scene(scene)
    , m_spans(scene.spans())
    , m_theme(theme)
    , m_view(view)
    , m_layout(layout)
    , m_axis(axis)
    , m_end(scene.end())
{
}

bool TimelinePainter::isWidened() const
{
    return m_axis.kind() == AxisKind::Clock && hasWidened(m_spans.requests(), m_axis, whole());
}

double TimelinePainter::playheadX() const
{
    const double x = std::round(m_axis.x(m_view.playhead.value_or(m_end)));
    return std::clamp(x, m_layout.axisLeft, m_layout.axisRight);
}

double TimelinePainter::seenTo() const
{
    return m_view.playhead && m_view.future == Future::Hidden ? playheadX() : m_layout.rect.right();
}

void TimelinePainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (!m_view.playhead) {
        paintBars(painter, m_theme, whole());
    } else {
        const double x = playheadX();
        paintBars(painter, m_theme, {m_layout.axisLeft, x});
        if (m_view.future == Future::Faded)
            paintBars(painter, m_theme.faded(), {x, m_layout.axisRight});
        paintLatestMarks(painter);
    }
    paintOverlay(painter);
    painter.restore();
}

void TimelinePainter::paintGround(QPainter &painter) const
{
    const QRectF &rect = m_layout.rect;
    const Rows &rows = m_layout.rows;
    const bool striped = m_layout.detail() <= LaneDetail::Names;
    const std::vector<TaskSpans> &tasks = m_spans.requests();
    for (std::size_t i = rows.first; i < rows.last && rows.height >= 2; ++i) {
        const bool alternate = striped ? i % 2 == 1 : tasks[i].chunk % 2 == 1;
        if (alternate)
            painter.fillRect(QRectF(rect.left(), rows.topOf(i), rect.width(), rows.height),
                             m_theme.color(striped ? Token::LaneAlternate : Token::ChunkAlternate));
    }
    if (m_view.selected && *m_view.selected < tasks.size()) {
        const double spare = striped ? 0 : 1;
        const QRectF lane(rect.left(), rows.topOf(*m_view.selected) - spare, rect.width(),
                          rows.height + 2 * spare);
        painter.fillRect(lane, m_theme.color(Token::LaneSelected));
        painter.fillRect(
            QRectF(lane.left(), lane.top(), m_theme.wholePx(3), std::max(4.0, lane.height())),
            m_theme.color(Token::Accent));
    }
    const double bottom = std::min(rect.bottom(), m_layout.bottom + 2);
    paintGrid(painter, m_theme, m_axis,
              QRectF(m_layout.axisLeft, m_layout.top(), seenTo() - m_layout.axisLeft,
                     bottom - m_layout.top()));
    const QColor border = m_theme.color(Token::Border);
    painter.fillRect(QRectF(rect.left(), m_layout.top() - 1, rect.width(), 1), border);
    if (!m_layout.resources.empty())
        painter.fillRect(QRectF(rect.left(), m_layout.dividerY, rect.width(), 1), border);
}

void TimelinePainter::paintBars(QPainter &painter, const Theme &theme, Reach reach) const
{
    paintResourceBars(painter, theme, reach);
    paintTaskBars(painter, theme, reach);
}

void TimelinePainter::paintResourceBars(QPainter &painter, const Theme &theme, Reach reach) const
{
    for (const ResourceRow &row : m_layout.resources) {
        if (row.lane.kind == LaneKind::Endpoint) {
            paintEndpoint(painter, theme, row.rect, m_spans.endpointLoad(), m_end, m_axis, reach);
            continue;
        }
        const LaneMarks marks =
            row.lane.kind == LaneKind::Worker ? LaneMarks::ChunksAndIdle : LaneMarks::Idle;
        paintBricks(painter, theme,
                    BrickLane{row.rect, m_spans.bricks(row.lane.id), m_end, marks,
                              row.lane.kind == LaneKind::Loop ? &m_spans.holds() : nullptr},
                    m_scene.labels(), m_axis, reach);
    }
}

void TimelinePainter::paintTaskBars(QPainter &painter, const Theme &theme, Reach reach) const
{
    paintTasks(painter, theme, m_spans.requests(), m_axis, m_layout.rows, reach);
}

void TimelinePainter::paintLatestMarks(QPainter &painter) const
{
    if (!m_view.playhead)
        return;
    const double widest = m_theme.px(36);
    paintEndMarks(painter, m_theme, m_spans.requests(), m_axis, m_layout.rows,
                  m_axis.time(playheadX() - widest), *m_view.playhead);
}

void TimelinePainter::paintOverlay(QPainter &painter) const
{
    const double bottom = std::min(m_layout.rect.bottom(), m_layout.bottom + 2);
    paintTears(painter, m_theme, m_axis,
               QRectF(m_layout.axisLeft, m_layout.top() + 2, seenTo() - m_layout.axisLeft,
                      bottom - m_layout.top() - 2));
    const QRectF &ruler = m_layout.ruler;
    paintRuler(painter, m_theme, m_axis,
               QRectF(m_layout.axisLeft, ruler.top(),
                      std::min(seenTo(), m_layout.rect.right() - 2) - m_layout.axisLeft,
                      ruler.height()),
               m_view.playhead ? chip() : QRectF());
    paintMarks(painter);
    paintGutter(painter);
    for (const ResourceRow &row : m_layout.resources) {
        if (row.lane.kind == LaneKind::Endpoint && row.rect.height() >= m_theme.px(16))
            paintInFlight(painter, row.rect);
    }
    if (m_view.playhead)
        paintPlayhead(painter);
}

std::vector<MarkFlag> TimelinePainter::flags() const
{
    if (m_layout.marks.isNull())
        return {};
    const QRectF &row = m_layout.marks;
    return layOutFlags(m_theme, m_axis, m_scene.marks(),
                       QRectF(QPointF(m_layout.axisLeft, row.top()),
                              QPointF(m_layout.rect.right() - m_theme.px(4), row.bottom())));
}

void TimelinePainter::paintMarks(QPainter &painter) const
{
    if (!m_layout.marks.isNull())
        paintFlags(painter, m_theme, flags(), m_scene.marks(), m_view.playhead,
                   std::min(m_layout.rect.bottom(), m_layout.bottom + 2), seenTo());
}

void TimelinePainter::paintInFlight(QPainter &painter, const QRectF &lane) const
{
    const auto &load = m_spans.endpointLoad();
    const int peak = peakOf(load);
    if (peak == 0)
        return;
    const QFont font = m_theme.text(11.5, 600);
    const QString text = QCoreApplication::translate("Timeline", "%1 in flight")
                             .arg(m_view.playhead ? loadAt(load, *m_view.playhead) : peak);
    const double width = textWidth(font, text) + m_theme.px(10);
    const double gap = m_theme.px(6);
    double left = 0;
    if (m_view.playhead) {
        const double x = playheadX();
        left = x - gap - width < m_layout.axisLeft ? x + gap : x - gap - width;
    } else {
        // Where the peak lasts longest, before the first tear.
        const bool clock = m_axis.kind() == AxisKind::Clock;
        const std::int64_t pixel = m_axis.time(m_axis.left() + 1) - m_axis.from();
        const auto [from, to] = longestPeak(load, m_end, clock ? pixel : 0);
        left = std::max(m_layout.axisLeft, m_axis.x(from)) + gap;
        double right = std::min(m_layout.axisRight, m_axis.x(to));
        for (const Fold &fold : m_axis.folds()) {
            if (fold.right > left && fold.left < right)
                right = std::min(right, (fold.left + fold.right) / 2 - m_theme.px(8));
        }
        if (left + width > right - gap)
            return;
    }
    const QRectF box(left, lane.center().y() - m_theme.px(8), width, m_theme.px(17));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawRoundedRect(box, 4, 4);
    paintText(painter, box, text, font, m_theme.color(Token::Text2), Qt::AlignHCenter);
}

QString TimelinePainter::playheadText() const
{
    const std::int64_t t = *m_view.playhead;
    if (m_axis.kind() == AxisKind::Clock || m_axis.isFolded(t))
        return coroscope::playheadText(t, m_end);
    return t < 20'000'000 ? pacedText(t) : numberText(double(t) / 1e9, 5) + QStringLiteral(" s");
}

QRectF TimelinePainter::chip() const
{
    const double width = textWidth(m_theme.number(12, 600), playheadText()) + m_theme.px(14);
    const double left =
        std::clamp(playheadX() - width / 2, m_layout.rect.left() + 2,
                   std::max(m_layout.rect.left() + 2, m_layout.rect.right() - width - 2));
    const double height = m_theme.wholePx(22);
    return {left, std::floor(m_layout.ruler.center().y() - height / 2) - 1, width, height};
}

QRectF TimelinePainter::playheadRect() const
{
    const double x = playheadX();
    const QRectF box = chip();
    const double left = std::min(x - 2, box.left());
    return {left, m_layout.rect.top(), std::max(x + 2, box.right()) - left, m_layout.rect.height()};
}

void TimelinePainter::paintPlayhead(QPainter &painter) const
{
    const QRectF box = chip();
    const QColor color = m_theme.color(Token::Playhead);
    const double bottom = std::min(m_layout.rect.bottom(), m_layout.bottom + 2);
    painter.fillRect(QRectF(playheadX() - 1, box.bottom() - 1, 2, bottom - box.bottom() + 1),
                     color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, m_theme.px(5), m_theme.px(5));
    paintText(painter, box, playheadText(), m_theme.number(12, 600),
              m_theme.color(Token::PlayheadText), Qt::AlignHCenter);
}

} // namespace coroscope
