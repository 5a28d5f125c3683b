// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinelayout.h"

#include "ui/timeline/runscene.h"

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kGutter = 76;
constexpr double kRuler = 34;
constexpr double kMarks = 24;
constexpr double kRight = 16;
constexpr double kEndMark = 28;  // room for the last end mark
constexpr double kDivider = 9;   // around the line below the resource lanes
constexpr double kTaskShare = 5; // task lanes get at least the height of so many resource lanes
constexpr double kNumberHeight = 13;

int order(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Loop:
        return 0;
    case LaneKind::Thread:
        return 1;
    case LaneKind::Endpoint:
        return 2;
    case LaneKind::Worker:
        return 3;
    }
    return 4;
}

std::vector<ResourceRow> resourceRows(const std::vector<LaneEntry> &lanes)
{
    std::vector<ResourceRow> rows;
    // Of a pool the workers carry the picture: its loop only hands the work out.
    const bool isPool = std::any_of(lanes.begin(), lanes.end(), [](const LaneEntry &lane) {
        return lane.kind == LaneKind::Worker;
    });
    for (const LaneEntry &lane : lanes) {
        if (isPool && lane.kind == LaneKind::Loop)
            continue;
        const auto same = std::count_if(rows.begin(), rows.end(), [&lane](const ResourceRow &row) {
            return row.lane.kind == lane.kind;
        });
        rows.push_back({lane, int(same) + 1, {}});
    }
    // The only thread needs no number.
    const auto isThread = [](const ResourceRow &row) { return row.lane.kind == LaneKind::Thread; };
    if (const auto only = std::find_if(rows.begin(), rows.end(), isThread);
        only != rows.end() && std::none_of(only + 1, rows.end(), isThread))
        only->number = 0;
    std::stable_sort(rows.begin(), rows.end(), [](const ResourceRow &a, const ResourceRow &b) {
        return order(a.lane.kind) < order(b.lane.kind);
    });
    return rows;
}

double wholeFromTwo(double height)
{
    return height >= 2 ? std::floor(height) : height;
}

// The lanes that are seen between `top` and `bottom`.
void layOutRows(Rows &rows, double top, double bottom, std::size_t taskCount, double scrolled)
{
    rows.top = top - scrolled;
    if (rows.height <= 0)
        return;
    const double above = std::max(0.0, std::floor(scrolled / rows.height));
    const double below = std::max(0.0, std::ceil((bottom - rows.top) / rows.height - 1e-9));
    rows.first = std::min(taskCount, std::size_t(above));
    rows.last = std::min(taskCount, std::size_t(below));
}

} // namespace

LaneDetail detailOf(double rowHeight)
{
    if (rowHeight >= 14)
        return LaneDetail::Full;
    if (rowHeight >= 11)
        return LaneDetail::Names;
    return rowHeight >= 2 ? LaneDetail::Bars : LaneDetail::Density;
}

std::size_t TimelineLayout::numberEvery(const Theme &theme) const
{
    if (rows.height <= 0)
        return 1;
    const double needed = theme.px(kNumberHeight) / rows.height;
    std::size_t decade = 1;
    for (;;) {
        for (const std::size_t step : {1u, 2u, 5u}) {
            if (double(decade * step) >= needed - 0.2)
                return decade * step;
        }
        decade *= 10;
    }
}

std::optional<std::size_t> TimelineLayout::taskAt(double y) const
{
    if (rows.height <= 0 || y < rows.top || y < dividerY)
        return std::nullopt;
    const auto i = std::size_t((y - rows.top) / rows.height);
    return i < taskCount ? std::optional(i) : std::nullopt;
}

TimelineLayout layOutTimeline(const QRectF &rect, const Theme &theme,
                              const std::vector<LaneEntry> &lanes, std::size_t taskCount,
                              const TimelineView &view)
{
    TimelineLayout layout;
    layout.rect = rect;
    layout.taskCount = taskCount;
    layout.axisLeft = std::round(rect.left() + theme.px(kGutter));
    layout.axisRight = std::max(layout.axisLeft + 1, std::round(rect.right() - theme.px(kRight)));
    double rulerTop = rect.top();
    if (view.hasMarks) {
        layout.marks = QRectF(rect.left(), rulerTop, rect.width(), theme.wholePx(kMarks));
        rulerTop = layout.marks.bottom();
    }
    layout.ruler = QRectF(rect.left(), rulerTop, rect.width(), theme.wholePx(kRuler));
    layout.resources = resourceRows(lanes);
    const auto count = double(layout.resources.size());
    const double divider = count > 0 ? theme.wholePx(kDivider) : 0;
    const double room = std::max(0.0, rect.bottom() - layout.top());
    const double most = std::floor(theme.px(view.largestLane));
    double lane = std::floor(std::min(
        {most, room / (count + kTaskShare), room * view.resourceShare / std::max(1.0, count)}));
    const double tasks = std::max<double>(1, double(taskCount));
    const double fitting = std::max(0.0, room - lane * count - divider) / tasks;
    layout.rows.height =
        wholeFromTwo(view.rowHeight.value_or(std::min(theme.px(view.largestRow), fitting)));
    // What whole pixels leave below the tasks goes to the resource lanes.
    const double spare = room - lane * count - divider - layout.rows.height * tasks;
    if (count > 0 && spare > 0)
        lane = std::min(most, lane + std::floor(spare / count));
    double y = layout.top();
    for (ResourceRow &row : layout.resources) {
        row.rect = QRectF(layout.axisLeft, y, layout.axisRight - layout.axisLeft, lane);
        y += lane;
    }
    layout.dividerY = y + std::floor(divider / 2);
    layOutRows(layout.rows, y + divider, rect.bottom(), taskCount, view.scrolled);
    layout.bottom = std::min(rect.bottom(), layout.rows.topOf(taskCount));
    return layout;
}

TimeAxis axisFor(const TimelineLayout &layout, const Theme &theme, const RunScene &scene,
                 const TimelineView &view)
{
    const double left = layout.axisLeft;
    const double right = layout.axisRight;
    const double room = layout.detail() == LaneDetail::Full ? theme.px(kEndMark) : theme.px(8);
    const double inner = std::max(1.0, right - left - room);
    const std::int64_t end = std::max<std::int64_t>(1, scene.end());
    TimeAxis axis =
        view.axis == AxisKind::Paced
            ? TimeAxis::paced(scene.moments(), left, right)
            : TimeAxis::clock(0, end + std::int64_t(double(end) * room / inner), left, right);
    if (view.visible)
        axis.setVisible(view.visible->first, view.visible->second);
    return axis;
}

} // namespace coroscope
