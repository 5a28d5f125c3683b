// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/spans.h"

#include <algorithm>

namespace coroscope {

namespace {

bool holdsLane(State state)
{
    return state == State::Running || state == State::Blocked;
}

void add(StateCounts &counts, const Span &span, std::uint32_t change)
{
    counts.byState[std::size_t(span.state)] += change; // wraps for -1, and back
    if (span.state == State::Suspended && isOwnWait(span.why))
        counts.suspendedOnOwn += change;
}

void step(Steps &steps, std::int64_t t, int change)
{
    const int number = (steps.empty() ? 0 : steps.back().second) + change;
    if (number < 0)
        return; // an Answered that nobody began
    if (steps.empty() || steps.back().first < t)
        steps.emplace_back(t, number);
    else
        steps.back().second = number;
}

} // namespace

void Spans::append(const Recording &recording, std::size_t first)
{
    for (std::size_t i = first; i < recording.events.size(); ++i) {
        const Event &event = recording.events[i];
        m_end = std::max(m_end.value_or(event.t), event.t);
        take(event);
    }
    extendOpen();
}

void Spans::reachTo(std::int64_t t)
{
    if (m_end && t <= *m_end)
        return;
    m_end = t;
    extendOpen();
}

void Spans::take(const Event &event)
{
    switch (event.kind) {
    case EventKind::Created:
        create(event);
        return;
    case EventKind::Accepted:
        countQueue(event);
        return;
    case EventKind::Began:
        countQueue(event);
        step(m_endpointLoad, event.t, 1);
        return;
    case EventKind::Answered:
        step(m_endpointLoad, event.t, -1);
        return;
    case EventKind::ChunkTaken:
        laneOf(event.lane).chunk = event.arg;
        return;
    case EventKind::LaneStarted:
    case EventKind::LaneEnded:
        laneOf(event.lane).chunk = 0;
        return;
    case EventKind::Held:
    case EventKind::LetGo:
        noteHold(event);
        return;
    case EventKind::Stepped:
        m_isStepped |= event.task != kNoTask;
        return;
    default:
        break;
    }
    const auto found = m_places.find(event.task);
    if (found == m_places.end())
        return;
    const Place place = found->second;
    TaskSpans &task = (place.isRequest ? m_requests : m_others)[place.index];
    const auto state = stateAfter(event.kind);
    if (event.kind == EventKind::NotSuspended)
        task.notSuspended.push_back(event.t);
    else if (event.kind == EventKind::RequestBegan || event.kind == EventKind::RequestEnded)
        countRequest(task, event);
    else if (state && isLegal(task.last, event.kind))
        change(task, event, *state);
}

void Spans::create(const Event &event)
{
    const bool isRequest = event.why == Why::Request;
    std::vector<TaskSpans> &tasks = isRequest ? m_requests : m_others;
    if (!m_places.emplace(event.task, Place{isRequest, tasks.size()}).second)
        return;
    TaskSpans &task = tasks.emplace_back();
    task.id = event.task;
    task.role = event.why;
    task.lane = event.lane;
    task.spans.push_back({event.t, event.t, State::Created, Why::None, event.lane, 0});
}

void Spans::change(TaskSpans &task, const Event &event, State state)
{
    const std::int64_t t = std::max(event.t, task.spans.back().from);
    task.spans.back().to = t;
    if (holdsLane(task.last))
        closeBrick(laneOf(task.lane), task.id, t);
    if (holdsLane(state)) {
        Lane &lane = laneOf(event.lane);
        // A task keeps the chunk in which it started, though its worker may have taken others since.
        if (task.last == State::Pending)
            task.chunk = lane.chunk;
        closeBrick(lane, lane.open, t);
        lane.bricks.push_back({t, t, task.id, task.chunk, state == State::Blocked});
        lane.open = task.id;
        task.lane = event.lane;
    }
    if (isEnd(state) || state == State::Pending)
        countRequest(task, event);
    if (isEnd(state)) {
        task.ended = t;
        task.outcome = argIsText(event.kind) ? event.arg : 0;
    } else {
        const bool hasPlace = state == State::Suspended || state == State::Blocked;
        task.spans.push_back({t, t, state, state == State::Suspended ? event.why : Why::None,
                              event.lane, hasPlace ? event.arg : 0});
    }
    task.last = state;
}

void Spans::closeBrick(Lane &lane, TaskId task, std::int64_t t)
{
    if (lane.open == kNoTask || lane.open != task)
        return;
    lane.bricks.back().to = std::max(lane.bricks.back().from, t);
    lane.open = kNoTask;
}

void Spans::countQueue(const Event &event)
{
    if (event.kind == EventKind::Accepted) {
        if (m_queuedAtEndpoint.insert(event.task).second)
            step(m_endpointQueue, event.t, 1);
    } else if (m_queuedAtEndpoint.erase(event.task) > 0) {
        step(m_endpointQueue, event.t, -1);
    }
}

void Spans::noteHold(const Event &event)
{
    const bool isOpen = !m_holds.empty() && m_holds.back().isOpen;
    if (event.kind == EventKind::Held && !isOpen)
        m_holds.push_back({event.t, event.t, true});
    else if (event.kind == EventKind::LetGo && isOpen)
        m_holds.back() = {m_holds.back().from, event.t, false};
}

bool Spans::isHeldAt(std::int64_t t) const
{
    const auto after =
        std::upper_bound(m_holds.begin(), m_holds.end(), t,
                         [](std::int64_t time, const Hold &hold) { return time < hold.from; });
    return after != m_holds.begin() && (std::prev(after)->isOpen || t < std::prev(after)->to);
}

void Spans::countRequest(TaskSpans &task, const Event &event)
{
    const bool begins = event.kind == EventKind::RequestBegan;
    if (begins && !task.requestBegan)
        task.requestBegan = event.t;
    if (event.kind == EventKind::RequestEnded && task.requestBegan)
        task.requestEnded = std::max(event.t, *task.requestBegan);
    if (task.isInFlight == begins || task.role != Why::Request)
        return;
    task.isInFlight = begins;
    if (!begins)
        countQueue(event);
    step(m_inFlight, event.t, begins ? 1 : -1);
}

void Spans::extendOpen()
{
    if (!m_holds.empty() && m_holds.back().isOpen)
        m_holds.back().to = end();
    for (std::vector<TaskSpans> *tasks : {&m_requests, &m_others}) {
        for (TaskSpans &task : *tasks) {
            if (!isEnd(task.last))
                task.spans.back().to = end();
        }
    }
    for (Lane &lane : m_lanes) {
        if (lane.open != kNoTask)
            lane.bricks.back().to = end();
    }
}

const TaskSpans *Spans::task(TaskId id) const
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return nullptr;
    return &(found->second.isRequest ? m_requests : m_others)[found->second.index];
}

Spans::Lane &Spans::laneOf(LaneId id)
{
    if (id >= m_lanes.size())
        m_lanes.resize(std::size_t(id) + 1);
    return m_lanes[id];
}

const std::vector<Brick> &Spans::bricks(LaneId lane) const
{
    static const std::vector<Brick> none;
    return lane < m_lanes.size() ? m_lanes[lane].bricks : none;
}

State Spans::stateAt(const TaskSpans &task, std::int64_t t)
{
    const Span *span = spanAt(task, t);
    if (span)
        return span->state;
    return isEnd(task.last) && t >= task.ended ? task.last : State::Created;
}

const Span *Spans::spanAt(const TaskSpans &task, std::int64_t t)
{
    if (isEnd(task.last) && t >= task.ended)
        return nullptr;
    const auto after =
        std::upper_bound(task.spans.begin(), task.spans.end(), t,
                         [](std::int64_t time, const Span &s) { return time < s.from; });
    return after == task.spans.begin() ? nullptr : &*(after - 1);
}

StateCounts Spans::countsAt(std::int64_t t) const
{
    StateCounts counts;
    for (const TaskSpans &task : m_requests) {
        if (const Span *span = spanAt(task, t))
            add(counts, *span, 1);
        else if (isEnd(task.last) && t >= task.ended)
            ++counts.byState[std::size_t(task.last)];
    }
    return counts;
}

std::vector<StateCounts> Spans::countsAtEach(const std::vector<std::int64_t> &times) const
{
    // How the counts change at each time; one more for what changes after the last.
    std::vector<StateCounts> counts(times.size() + 1);
    for (const TaskSpans &task : m_requests) {
        auto begin = std::lower_bound(times.begin(), times.end(), task.spans.front().from);
        for (const Span &span : task.spans) {
            const bool isOpen = &span == &task.spans.back() && !isEnd(task.last);
            const auto end = isOpen ? times.end() : std::lower_bound(begin, times.end(), span.to);
            add(counts[std::size_t(begin - times.begin())], span, 1);
            add(counts[std::size_t(end - times.begin())], span, std::uint32_t(-1));
            begin = end;
        }
        if (isEnd(task.last))
            ++counts[std::size_t(begin - times.begin())].byState[std::size_t(task.last)];
    }
    counts.pop_back();
    for (std::size_t i = 1; i < counts.size(); ++i) {
        for (std::size_t state = 0; state < counts[i].byState.size(); ++state)
            counts[i].byState[state] += counts[i - 1].byState[state];
        counts[i].suspendedOnOwn += counts[i - 1].suspendedOnOwn;
    }
    return counts;
}

std::vector<StateCounts> Spans::countsOver(std::int64_t from, std::int64_t to,
                                           std::size_t columns) const
{
    std::vector<std::int64_t> times(columns, from);
    if (to > from) {
        const std::int64_t length = to - from;
        const auto count = std::int64_t(columns);
        for (std::int64_t i = 0; i < count; ++i)
            times[std::size_t(i)] += length / count * i + length % count * i / count;
    }
    return countsAtEach(times);
}

} // namespace coroscope
