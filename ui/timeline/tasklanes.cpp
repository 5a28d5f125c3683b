// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/tasklanes.h"

#include "ui/painttext.h"
#include "ui/timeline/density.h"
#include "ui/timeline/stateglyph.h"
#include "ui/timetext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kEndMarkOfLane = 0.29;
constexpr double kLargestEndMark = 12;
constexpr double kEndMarkGap = 4;

// How long a blocked task was blocked, on a plate that has no stripes.
void paintLength(QPainter &painter, const Theme &theme, const Segment &segment, double top,
                 double height, Reach reach)
{
    const Bar &bar = segment.bar;
    if (bar.state != State::Blocked || !segment.span || height < 18)
        return;
    const QFont font = theme.number(11.5, 600);
    const QString text = durationText(segment.span->to - segment.span->from);
    const double width = textWidth(font, text) + theme.px(12);
    const QRectF rect = barRect(theme, bar.state, bar.left, bar.right, top, height);
    const QRectF plate(bar.left + theme.px(9), rect.top() + 2, width, rect.height() - 4);
    if (plate.right() + theme.px(9) > bar.right || plate.left() < reach.from ||
        plate.right() > reach.to || QFontMetricsF(font).capHeight() + 2 > plate.height())
        return;
    painter.fillRect(plate, theme.fill(State::Blocked));
    paintText(painter, plate, text, font, theme.onFill(), Qt::AlignHCenter);
}

void paintEndMark(QPainter &painter, const Theme &theme, const TaskSpans &task,
                  const TimeAxis &axis, double top, double height, Reach reach)
{
    if (!isEnd(task.last))
        return;
    const double x = axis.x(task.ended);
    if (x <= reach.from || x > reach.to)
        return;
    const double middle = top + height / 2;
    if (height >= kFineLane) {
        const double radius = std::min(height * kEndMarkOfLane, theme.px(kLargestEndMark));
        paintEnd(painter, theme, QPointF(x + kEndMarkGap + radius, middle), radius, task.last);
        return;
    }
    const QRectF r =
        barRect(theme, State::Finished, x, x + std::max(2.0, height * 0.55), top, height);
    painter.fillRect(r, theme.fill(task.last));
}

// The triangles of awaits that did not suspend, each in the running bar in which it happened.
void paintNotSuspendedMarks(QPainter &painter, const Theme &theme, const TaskSpans &task,
                            const TimeAxis &axis, double top, double height, Reach reach)
{
    double last = -1e9;
    const double half = theme.px(4.5);
    for (const std::int64_t t : task.notSuspended) {
        const Span *span = Spans::spanAt(task, t);
        if (!span || span->state != State::Running)
            continue;
        const double left = axis.x(span->from) + half;
        const double right = axis.x(span->to) - half;
        if (left > right)
            continue;
        const double x = std::clamp(axis.x(t), left, right);
        if (x - last < 2 * half || x <= reach.from || x > reach.to)
            continue;
        const QRectF bar = barRect(theme, State::Running, left, right, top, height);
        paintNotSuspended(painter, theme, QPointF(x, bar.top() + theme.px(4)), theme.onFill());
        last = x;
    }
}

} // namespace

void paintTasks(QPainter &painter, const Theme &theme, const std::vector<TaskSpans> &tasks,
                const TimeAxis &axis, const Rows &rows, Reach reach)
{
    if (rows.height <= 0 || reach.to <= reach.from)
        return;
    if (detailOf(rows.height) == LaneDetail::Density) {
        paintDensity(painter, theme, tasks, axis, rows, reach);
        return;
    }
    const bool fine = rows.height >= kFineLane;
    std::vector<Segment> segments;
    AxisCursor cursor(axis);
    for (std::size_t i = rows.first; i < std::min(rows.last, tasks.size()); ++i) {
        const TaskSpans &task = tasks[i];
        const double top = rows.topOf(i);
        layOut(task, cursor, reach, 1, segments);
        // Widened bars lie over what they are wider than.
        for (const bool widened : {false, true}) {
            for (const Segment &segment : segments) {
                if (segment.isWidened == widened)
                    paintBar(painter, theme, segment.bar, top, rows.height, reach);
            }
        }
        for (const Segment &segment : segments) {
            // The length of what still goes on is not known.
            if (isEnd(task.last) || segment.span != &task.spans.back())
                paintLength(painter, theme, segment, top, rows.height, reach);
        }
        if (fine && axis.kind() == AxisKind::Paced)
            paintNotSuspendedMarks(painter, theme, task, axis, top, rows.height, reach);
        paintEndMark(painter, theme, task, axis, top, rows.height, reach);
    }
}

void paintEndMarks(QPainter &painter, const Theme &theme, const std::vector<TaskSpans> &tasks,
                   const TimeAxis &axis, const Rows &rows, std::int64_t from, std::int64_t to)
{
    if (rows.height <= 0 || detailOf(rows.height) == LaneDetail::Density)
        return;
    const Reach reach{axis.left(), axis.right()};
    for (std::size_t i = rows.first; i < std::min(rows.last, tasks.size()); ++i) {
        if (tasks[i].ended >= from && tasks[i].ended <= to)
            paintEndMark(painter, theme, tasks[i], axis, rows.topOf(i), rows.height, reach);
    }
}

bool hasWidened(const std::vector<TaskSpans> &tasks, const TimeAxis &axis, Reach reach)
{
    return std::any_of(tasks.begin(), tasks.end(), [&axis, reach](const TaskSpans &task) {
        return std::any_of(task.spans.begin(), task.spans.end(), [&axis, reach](const Span &span) {
            const double left = axis.x(span.from);
            const double right = axis.x(span.to);
            const bool isMark = span.state == State::Created || span.state == State::Pending;
            return !isMark && right >= reach.from && left < reach.to && right - left < 1;
        });
    });
}

} // namespace coroscope
