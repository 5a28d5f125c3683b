// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "ui/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace coroscope {

class RunScene;

/// What is seen of the time after the playhead.
enum class Future { Faded, Hidden };

/// What a person chose to see of a recording.
struct TimelineView
{
    AxisKind axis = AxisKind::Clock;
    std::optional<std::int64_t> playhead;   ///< none: the whole run, no playhead
    std::optional<std::int64_t> gutterTime; ///< of the states in the gutter without a playhead
    Future future = Future::Faded;
    std::optional<std::size_t> selected;                          ///< index into Spans::requests()
    std::optional<std::pair<std::int64_t, std::int64_t>> visible; ///< none: the whole run
    std::optional<double> rowHeight; ///< px of a task lane; none: as high as all fit
    double scrolled = 0;             ///< px by which the task lanes are moved up
    double largestRow = 36;          ///< px at scale 1, of a task lane that fits
    double largestLane = 36;         ///< px at scale 1, of a resource lane
    bool hasMarks = false; ///< a row of flags above the ruler, and their lines through the lanes
    double resourceShare = 0.46; ///< of the height, that resource lanes take at most
};

/// How much a task lane shows, by its height.
enum class LaneDetail {
    Full,   ///< from 14 px: bars, numbers, glyphs in the gutter, end marks
    Names,  ///< from 11 px: bars and numbers
    Bars,   ///< from 2 px: plain bars, some numbers
    Density ///< below: the mix of states in each pixel row
};
LaneDetail detailOf(double rowHeight);

/// Task lanes of one height, one below the other.
struct Rows
{
    double top = 0; ///< of the first task's lane, which may lie above what is seen
    double height = 0;
    std::size_t first = 0; ///< the lanes that are seen: first..last-1
    std::size_t last = 0;

    double topOf(std::size_t i) const { return top + double(i) * height; }
    friend bool operator==(const Rows &, const Rows &) = default;
};

/// A resource lane: event loop, thread, worker, endpoint.
struct ResourceRow
{
    LaneEntry lane;
    int number = 0; ///< from 1, among the lanes of its kind
    QRectF rect;    ///< without the gutter
    friend bool operator==(const ResourceRow &, const ResourceRow &) = default;
};

/// Where everything of a timeline lies; numbers only.
struct TimelineLayout
{
    QRectF rect;
    double axisLeft = 0;
    double axisRight = 0;
    QRectF marks; ///< full width, above the ruler; null without marks
    QRectF ruler; ///< full width
    std::vector<ResourceRow> resources;
    double dividerY = 0; ///< between resource lanes and task lanes
    Rows rows;
    double bottom = 0; ///< of what the ruler's lines and the playhead reach
    std::size_t taskCount = 0;

    double top() const { return ruler.bottom(); } ///< of the lanes
    LaneDetail detail() const { return detailOf(rows.height); }
    /// Every how many tasks the gutter has a number: 1, 2, 5, 10, 20, … so that they do not touch.
    std::size_t numberEvery(const Theme &theme) const;
    /// The task whose lane holds `y`, if any.
    std::optional<std::size_t> taskAt(double y) const;
    friend bool operator==(const TimelineLayout &, const TimelineLayout &) = default;
};

/// Lays a timeline of `taskCount` tasks into `rect`. Lane heights are whole pixels from 2 px on. Endpoint
/// lanes come after the loop and before the workers, workers in the order of the recording. Where there
/// are workers there is no lane for the loop.
TimelineLayout layOutTimeline(const QRectF &rect, const Theme &theme,
                              const std::vector<LaneEntry> &lanes, std::size_t taskCount,
                              const TimelineView &view);

/// The axis of a timeline: all of the run, or the part that the view has, with room at the right for
/// the end marks.
TimeAxis axisFor(const TimelineLayout &layout, const Theme &theme, const RunScene &scene,
                 const TimelineView &view);

} // namespace coroscope
