// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"
#include "core/scenario/steps.h"

#include <vector>

/// What the tasks of a scenario do, and how long that takes in theory.
namespace coroscope {

/// The steps of each task: Scenario::steps, read.
std::vector<Step> stepsOf(const Scenario &scenario);

/// How many tasks can compute at the same time: what the scenario says, or this machine's cores.
unsigned coresOf(const Scenario &scenario);

/// The times of one task, by what they occupy.
struct TaskWork
{
    std::chrono::nanoseconds waits{0};    ///< requests and sleeps: a coroutine is suspended
    std::chrono::nanoseconds computes{0}; ///< the processor
    std::chrono::nanoseconds blocks{0};   ///< the thread, but no processor
    bool hasLock = false;
    bool isLockedThroughout = false; ///< no step is outside the one lock
    /// False if it holds its thread before it waits and afterwards again, or between two waits.
    bool holdsAtOneEnd = true;

    std::chrono::nanoseconds holds() const { return computes + blocks; }
    std::chrono::nanoseconds all() const { return waits + holds(); }
};
TaskWork workOf(const Scenario &scenario);

} // namespace coroscope
