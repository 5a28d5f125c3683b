// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <vector>

namespace coroscope {

/// What the time of a stretch of the critical path was spent on.
enum class PathPart : std::uint8_t {
    Service,      ///< the endpoint worked on the answer
    Connect,      ///< from the request's begin until the endpoint had its connection
    EndpointLate, ///< the connection was there, and a free place, but the endpoint had not begun
    WaitingReady, ///< the task could have gone on and waited for its turn
    LoopBusy      ///< the task itself executed, or the loop started
};

/// A stretch of time, from..to (nanoseconds), in which the end of the run depended on `task`.
struct PathSegment
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    TaskId task = kNoTask;
    PathPart part = PathPart::Service;
    friend bool operator==(const PathSegment &, const PathSegment &) = default;
};

/// What the end of the run depended on: stretches without a gap or an overlap from 0 to the end of the last
/// request, in order of time. Empty without requests, or if one is still open.
///
/// It is found from its end. The last request to end depended on its answer, the answer on the connection,
/// the connection on the task's turn. Where a task waited for something of another one, the path goes on in
/// that one:
/// - pending, for the task that executed on its lane before and then ended or held it by a blocking call;
/// - ready, for a task that held its loop by a blocking call meanwhile;
/// - suspended on a permit, a lock, a free connection or tasks, for who woke it;
/// - waiting at an endpoint that handles so many at once, for the request whose place it got;
/// - not created yet, for who created it.
/// A turn behind tasks that only ran for a moment is waiting, not theirs: else no waiting would be left.
std::vector<PathSegment> criticalPath(const Recording &recording, const Spans &spans);

} // namespace coroscope
