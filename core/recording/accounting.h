// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <functional>
#include <optional>

namespace coroscope {

/// Where a run's time beyond its ideal went, in nanoseconds: the sum of all parts is total - ideal, exactly.
/// Start-up is before the run's zero and in none of them. A part is negative only if the run was quicker
/// than its ideal (a foreign endpoint that answers sooner than was assumed).
struct Accounting
{
    std::int64_t connect = 0;      ///< until the endpoint had the connections
    std::int64_t endpointLate = 0; ///< the endpoint began late, or took longer than it was to
    std::int64_t waitingReady = 0; ///< what could go on waited for its turn
    std::int64_t loopBusy = 0;     ///< the tasks themselves executed
    /// More answers one after another than the ideal has: the work was split less evenly.
    std::int64_t tail = 0;

    std::int64_t sum() const { return connect + endpointLate + waitingReady + loopBusy + tail; }
    friend bool operator==(const Accounting &, const Accounting &) = default;
};

/// Accounts for the time along criticalPath(). `ideal`: the total that theory allows, ns. `service`: how
/// long the endpoint was to work on the answer to a request, ns: the delay, and its jitter.
///
/// Of the endpoint's work on the path as much as it was to take counts for the ideal; what is beyond is
/// `endpointLate`. What the ideal has beyond that work (a task's own computing) is taken off loopBusy, then
/// waitingReady, connect and endpointLate, as far as they go. Nothing without requests or with an open one.
std::optional<Accounting> accountFor(const Recording &recording, const Spans &spans,
                                     std::int64_t ideal,
                                     const std::function<std::int64_t(TaskId)> &service);

} // namespace coroscope
