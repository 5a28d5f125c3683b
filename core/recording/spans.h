// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "core/recording/taskspans.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace coroscope {

/// A number over time: {t, how many from t on}, in order of time, each t once.
using Steps = std::vector<std::pair<std::int64_t, int>>;

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
    /// Time goes on while a live run says nothing: what is open goes on until `t`, which is end() from now
    /// on. Nothing changes if end() is there already.
    void reachTo(std::int64_t t);

    /// In order of creation. Only tasks with role Request: the ones that are shown and counted.
    const std::vector<TaskSpans> &requests() const { return m_requests; }
    /// Runners and helpers.
    const std::vector<TaskSpans> &others() const { return m_others; }
    /// The task with this id, or null. The pointer holds until the next append().
    const TaskSpans *task(TaskId id) const;
    /// Bricks of a lane in order of time; empty for an unknown lane.
    const std::vector<Brick> &bricks(LaneId lane) const;
    /// Requests inside the endpoint over time: from Began to Answered.
    const Steps &endpointLoad() const { return m_endpointLoad; }
    /// Requests that the endpoint has accepted and not begun to serve over time, until the client leaves.
    const Steps &endpointQueue() const { return m_endpointQueue; }
    /// Requests on their way over time: from RequestBegan to RequestEnded, or to the task's end or
    /// return to the queue where there is no RequestEnded. Of a live recording of several lanes the
    /// latest steps are approximate, for the lanes' events arrive one lane after the other.
    const Steps &inFlight() const { return m_inFlight; }
    /// When a person held the loop, in order of time; empty for a run that went by itself.
    const std::vector<Hold> &holds() const { return m_holds; }
    bool isHeldAt(std::int64_t t) const;
    /// Whether a person chose a turn by hand.
    bool isStepped() const { return m_isStepped; }
    /// The latest time of any event, or that of reachTo() if it is later; 0 for none.
    std::int64_t end() const { return m_end.value_or(0); }

    /// The state of a task at `t`: Created before its creation, its end state from its end on.
    static State stateAt(const TaskSpans &task, std::int64_t t);
    /// The span that holds `t`, or null before the task's creation and from its end on. The open span
    /// of an unfinished task holds everything from its `from` on.
    static const Span *spanAt(const TaskSpans &task, std::int64_t t);
    /// Counts over requests() at `t`: a binary search in each, so about 1 ms for 10,000 of them.
    /// A task that is not created yet at `t` is in no state.
    StateCounts countsAt(std::int64_t t) const;
    /// Counts at each of `times`, which do not fall. One pass over all spans, whatever the number of times.
    std::vector<StateCounts> countsAtEach(const std::vector<std::int64_t> &times) const;
    /// Counts at `columns` times, evenly spaced: the i-th at from + i * (to - from) / columns, rounded
    /// down: what a profile draws, as fast as countsAtEach(). Empty for 0 columns; all counts are those at
    /// `from` if to <= from.
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
    Lane &laneOf(LaneId id);
    void create(const Event &event);
    void take(const Event &event);
    void change(TaskSpans &task, const Event &event, State state);
    void closeBrick(Lane &lane, TaskId task, std::int64_t t);
    void countQueue(const Event &event);
    void noteHold(const Event &event);
    void countRequest(TaskSpans &task, const Event &event);
    void extendOpen();

    std::vector<TaskSpans> m_requests;
    std::vector<TaskSpans> m_others;
    std::unordered_map<TaskId, Place> m_places;
    std::vector<Lane> m_lanes; // by id
    Steps m_endpointLoad;
    Steps m_endpointQueue;
    std::unordered_set<TaskId> m_queuedAtEndpoint;
    Steps m_inFlight;
    std::vector<Hold> m_holds;
    bool m_isStepped = false;
    std::optional<std::int64_t> m_end;
};

} // namespace coroscope
