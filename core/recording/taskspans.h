// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace coroscope {

/// A task in one state, from..to (nanoseconds, half open). The last span of an unfinished task is open:
/// its `to` is Spans::end().
struct Span
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    State state = State::Created;
    Why why = Why::None; ///< for suspended: on what
    LaneId lane = 0;     ///< where the event that began it happened
    TextId place = 0;    ///< for suspended and blocked: the await chain; 0 otherwise
    friend bool operator==(const Span &, const Span &) = default;
};

/// A task that executed on a lane: running, or blocked all the while.
struct Brick
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    TaskId task = kNoTask;
    std::uint32_t chunk = 0; ///< number of the chunk it belongs to, from 1; 0 outside pools
    bool isBlocked = false;  ///< inside a blocking call
    friend bool operator==(const Brick &, const Brick &) = default;
};

/// One task's history.
struct TaskSpans
{
    TaskId id = kNoTask;
    Why role = Why::Request;
    LaneId lane = 0;         ///< where it ran last
    std::uint32_t chunk = 0; ///< see Brick
    std::vector<Span> spans; ///< tile the time from its creation; the end state is no span
    std::vector<std::int64_t> notSuspended;   ///< when it awaited without suspending
    State last = State::Created;              ///< the state after the last span
    std::int64_t ended = -1;                  ///< when it reached an end state; -1: it did not
    TextId outcome = 0;                       ///< result or reason of failure
    std::optional<std::int64_t> requestBegan; ///< its first RequestBegan
    std::optional<std::int64_t> requestEnded; ///< its last RequestEnded
    bool isInFlight = false;                  ///< at the end of what was recorded
};

/// How many tasks are in each state; suspended is split by who is waited for.
struct StateCounts
{
    std::array<std::uint32_t, kStateCount> byState{};
    std::uint32_t suspendedOnOwn = 0; ///< of byState[Suspended]: those with isOwnWait()
    friend bool operator==(const StateCounts &, const StateCounts &) = default;
};

/// A stretch of time in which a person held the loop: it took nothing from its queue by itself.
struct Hold
{
    std::int64_t from = 0; ///< ns on the run's clock
    std::int64_t to = 0;   ///< the latest event while it was not let go
    bool isOpen = true;    ///< it was not let go
    friend bool operator==(const Hold &, const Hold &) = default;
};

} // namespace coroscope
