// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/runscene.h"
#include "ui/timeline/timelinelayout.h"

#include <QPointF>
#include <QStringList>

#include <optional>

namespace coroscope {

/// What lies under a point of a timeline: a task in a state, or a brick of a lane.
struct TimelineHit
{
    std::size_t task = 0;       ///< index into Spans::requests()
    std::optional<LaneId> lane; ///< set if it was found on a resource lane
    std::int64_t from = 0;      ///< ns
    std::int64_t to = 0;
    State state = State::Created;
    Why why = Why::None; ///< of a suspended task
    friend bool operator==(const TimelineHit &, const TimelineHit &) = default;
};

/// The segment at `point`; nothing beside lanes, before a task's creation, after its end, and for tasks
/// that send no request.
std::optional<TimelineHit> hitAt(const RunScene &scene, const TimelineLayout &layout,
                                 const TimeAxis &axis, QPointF point);

/// What a hover card says of it, a line each: task and state; duration; from and to; what it waits for.
QStringList cardLines(const TimelineHit &hit);
/// The same of a mark in a run of length `end`, ns: all of its text, and when.
QStringList markCard(const Mark &mark, std::int64_t end);

} // namespace coroscope
