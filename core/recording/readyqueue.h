// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Who waits for a turn at a moment, and who has it. Derived from the recording, so for any moment of it.
namespace coroscope {

/// A request that waits for its turn.
struct QueueEntry
{
    std::size_t request = 0; ///< index into Spans::requests()
    State state =
        State::Pending;     ///< Pending: not run yet, or its worker was lost; Ready: it ran before
    std::int64_t since = 0; ///< when it joined the queue
    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// The requests that are pending or ready at `t`, the next one first: in the order in which they joined,
/// save that a pool puts what a lost worker was in at its head, and that a loop may order its ticks (orderOf())
/// or be stepped by hand; between two ticks the next one counts as if it began at `t`. Equal times stand in the recording's order
/// or, while it is not complete, in that of creation. Runners and helpers are left out, as everywhere.
/// About 1 ms for 10,000 tasks.
std::vector<QueueEntry> queueAt(const Recording &recording, const Spans &spans, std::int64_t t);

/// All tasks, requests and others, in the queue of a loop that works alone, the next one first; as queueAt().
/// Empty where worker processes or threads do the work.
std::vector<TaskId> turnsAt(const Recording &recording, std::int64_t t);

/// A lane on which tasks execute, and the task that has it.
struct LaneHolder
{
    LaneId lane = 0;
    LaneKind kind = LaneKind::Loop;
    const Brick *brick =
        nullptr; ///< not owned: of the spans, until their next change; null: it is free
};

/// Every loop, thread and worker of the recording, in its order, with the brick that holds `t`. The open
/// brick of a task that still runs holds everything from its `from` on.
std::vector<LaneHolder> holdersAt(const Recording &recording, const Spans &spans, std::int64_t t);

} // namespace coroscope
