// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What part of the times and lanes a TimelineArea shows.
#include "ui/timeline/timelinearea.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr std::int64_t kShortestRange = 1'000;

} // namespace

void TimelineArea::setSeen(std::optional<TimeRange> range)
{
    if (range && scene()) {
        const TimeRange all = limits();
        const std::int64_t length = std::max(kShortestRange, range->second - range->first);
        if (length >= all.second - all.first) {
            range.reset();
        } else {
            range->first = std::clamp(range->first, all.first, all.second - length);
            range->second = range->first + length;
        }
    }
    if (range == m_seen)
        return;
    m_seen = range;
    relayout();
    Q_EMIT viewChanged();
}

TimelineSight TimelineArea::sight() const
{
    return {m_seen, m_rowHeight, m_rowHeight ? verticalScrollBar()->value() : 0};
}

void TimelineArea::setSight(const TimelineSight &sight)
{
    if (m_rowHeight != sight.rowHeight) {
        m_rowHeight = sight.rowHeight;
        relayout();
        prepare();
        Q_EMIT viewChanged();
    }
    setSeen(sight.seen);
    if (m_rowHeight)
        verticalScrollBar()->setValue(sight.scrolled);
}

void TimelineArea::zoom(double factor, double x)
{
    if (!scene() || factor <= 0)
        return;
    prepare();
    const TimeAxis &shown = axis();
    const double at = std::clamp(x, shown.left(), shown.right());
    showBetween(at - (at - shown.left()) / factor, at + (shown.right() - at) / factor);
}

void TimelineArea::zoomAtPlayhead(double factor)
{
    if (!scene())
        return;
    prepare();
    const TimeAxis &shown = axis();
    const double x = shown.x(m_time);
    const bool isSeen = x >= shown.left() && x <= shown.right();
    zoom(factor, isSeen ? x : (shown.left() + shown.right()) / 2);
}

void TimelineArea::pan(double share)
{
    if (!scene() || !m_seen)
        return;
    prepare();
    const double by = share * (axis().right() - axis().left());
    showBetween(axis().left() + by, axis().right() + by);
}

// Shows what lies between two x, moved so that it lies inside the run: by px, for a paced axis has no
// equal times.
void TimelineArea::showBetween(double left, double right)
{
    const TimeAxis &shown = axis();
    const TimeRange all = limits();
    const double first = shown.x(all.first);
    const double last = shown.x(all.second);
    if (right - left >= last - first) {
        setSeen(std::nullopt);
        return;
    }
    const double by = std::max(0.0, first - left) - std::max(0.0, right - last);
    setSeen(TimeRange{shown.time(left + by), shown.time(right + by)});
}

// A paced axis ends with its last step.
TimeRange TimelineArea::limits() const
{
    TimeRange all = m_canvas.whole();
    all.second = std::max(all.second, m_leastEnd + m_leastEnd / 16);
    if (m_kind == AxisKind::Paced && m_canvas.painter())
        all.second = std::min(all.second, axis().lastStep());
    return all;
}

void TimelineArea::zoomLanes(double factor)
{
    if (!scene())
        return;
    prepare();
    const TimelineLayout &shown = layout();
    const double seen = shown.rect.bottom() - shown.dividerY;
    const double middle = seen / 2;
    const double at = (verticalScrollBar()->value() + middle) / shown.rows.height;
    const double fitting = seen / std::max(1.0, double(shown.taskCount));
    double height = std::min(shown.rows.height * factor, theme().px(kLargestLane));
    if (height >= 2)
        height = factor > 1 ? std::ceil(height) : std::floor(height);
    if (height <= fitting)
        m_rowHeight.reset();
    else
        m_rowHeight = height;
    relayout();
    prepare();
    verticalScrollBar()->setValue(int(at * layout().rows.height - middle));
    Q_EMIT viewChanged();
}

void TimelineArea::fitTime()
{
    setSeen(std::nullopt);
}

void TimelineArea::fitAll()
{
    if (m_rowHeight) {
        m_rowHeight.reset();
        relayout();
    }
    fitTime();
    Q_EMIT viewChanged();
}

} // namespace coroscope
