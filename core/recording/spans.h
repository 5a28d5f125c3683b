// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <array>
#include <cstdint>
#include <unordered_map>
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
    std::vector<std::int64_t> notSuspended; ///< when it awaited without suspending
    State last = State::Created;            ///< the state after the last span
    std::int64_t ended = -1;                ///< when it reached an end state; -1: it did not
    TextId outcome = 0;                     ///< result or reason of failure
};

/// How many tasks are in each state; suspended is split by who is waited for.
struct StateCounts
{
    std::array<std::uint32_t, kStateCount> byState{};
    std::uint32_t suspendedOnOwn = 0; ///< of byState[Suspended]: those with isOwnWait()
    friend bool operator==(const StateCounts &, const StateCounts &) = default;
};

/// The histories of all tasks and lanes of a recording, derived event by event, so that a live
/// recording can be followed. Illegal events are ignored here; checkInvariants() names them.
class Spans
{
public:
    Spans() = default;
    explicit Spans(const Recording &recording) { append(recording, 0); }

    /// Takes the events of `recording` from index `first` on. Events must come in order of time per
    /// task; one that comes late is taken as if it happened at its task's last change.
    void append(const Recording &recording, std::size_t first);

    /// In order of creation. Only tasks with role Request: the ones that are shown and counted.
    const std::vector<TaskSpans> &requests() const { return m_requests; }
    /// Runners and helpers.
    const std::vector<TaskSpans> &others() const { return m_others; }
    /// Bricks of a lane in order of time; empty for an unknown lane.
    const std::vector<Brick> &bricks(LaneId lane) const;
    /// Requests inside the endpoint over time: {t, how many from t on}, in order of time.
    const std::vector<std::pair<std::int64_t, int>> &endpointLoad() const { return m_endpointLoad; }
    /// The latest time of any event; 0 for none.
    std::int64_t end() const { return m_end; }

    /// The state of a task at `t`: Created before its creation, its end state from its end on.
    static State stateAt(const TaskSpans &task, std::int64_t t);
    /// The span that holds `t`, or null before the task's creation and from its end on. The open span
    /// of an unfinished task holds everything from its `from` on.
    static const Span *spanAt(const TaskSpans &task, std::int64_t t);
    /// Counts over requests() at `t`: a binary search in each, so about 1 ms for 10,000 of them.
    /// A task that is not created yet at `t` is in no state.
    StateCounts countsAt(std::int64_t t) const;
    /// Counts at `columns` times, evenly spaced: the i-th at from + i * (to - from) / columns. One pass
    /// over all spans, whatever the number of columns: what a profile draws. Empty for 0 columns; all
    /// counts are those at `from` if to <= from.
    std::vector<StateCounts> countsOver(std::int64_t from, std::int64_t to,
                                        std::size_t columns) const;

private:
    struct Place
    {
        bool isRequest;
        std::size_t index;
    };
    struct Lane
    {
        std::vector<Brick> bricks;
        TaskId open = kNoTask; // whose brick, the last one, is not closed yet
        std::uint32_t chunk = 0;
    };
    TaskSpans *find(TaskId id);
    Lane &laneOf(LaneId id);
    void create(const Event &event);
    void take(const Event &event);
    void change(TaskSpans &task, const Event &event, State state);
    void closeBrick(Lane &lane, TaskId task, std::int64_t t);
    void countEndpoint(std::int64_t t, int change);
    void extendOpen();

    std::vector<TaskSpans> m_requests;
    std::vector<TaskSpans> m_others;
    std::unordered_map<TaskId, Place> m_places;
    std::vector<Lane> m_lanes; // by id
    std::vector<std::pair<std::int64_t, int>> m_endpointLoad;
    int m_inEndpoint = 0;
    std::int64_t m_end = 0;
};

} // namespace coroscope
