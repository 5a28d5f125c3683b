// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <cstdint>
#include <optional>
#include <vector>

/// One request task at one time, as numbers. Words for it are in taskwords.h.
namespace coroscope {

struct TaskMoment
{
    std::size_t number = 0;          ///< of the task, from 1, in order of creation
    const TaskSpans *task = nullptr; ///< never null; lives as long as its Spans
    std::int64_t time = 0;
    State state = State::Created;
    const Span *span = nullptr; ///< that holds `time`; null before the creation and from the end on

    /// True if it is suspended and waits for this program itself.
    bool isOwnWait() const;
    /// For how long it has been in this state; of an end state 0.
    std::int64_t timeInState() const;
};

/// The request task with index `index` at `time`; nothing if there is no such task.
std::optional<TaskMoment> momentOf(const Spans &spans, std::optional<std::size_t> index,
                                   std::int64_t time);

/// Time in one state, suspended split by who is waited for.
struct StateShare
{
    State state = State::Created;
    bool isOwnWait = false;
    std::int64_t time = 0;
    double share = 0; ///< of the task's life up to the moment, 0–1
    friend bool operator==(const StateShare &, const StateShare &) = default;
};

/// The states in which the task has been for some time up to the moment, in the order in which a task goes
/// through them.
std::vector<StateShare> stateShares(const TaskMoment &moment);

/// How often it had awaited without suspending up to the moment.
std::size_t notSuspendedBy(const TaskMoment &moment);

/// When it ran for the first time; nothing if it never did.
std::optional<std::int64_t> startOf(const TaskSpans &task);

/// Of the tasks that end, its place in the order of ending, from 1; nothing if it did not end.
std::optional<std::size_t> endPlace(const Spans &spans, const TaskSpans &task);

} // namespace coroscope
