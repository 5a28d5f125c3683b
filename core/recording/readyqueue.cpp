// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/readyqueue.h"

#include "core/recording/turnorder.h"

#include <algorithm>
#include <deque>

namespace coroscope {

namespace {

struct Place
{
    QueueEntry entry;
    bool wasLost = false;  // with its worker
    std::size_t event = 0; // which of the recording's events of that time put it there
};

// The ones that were lost first, the latest loss before earlier ones.
bool isBefore(const Place &a, const Place &b)
{
    if (a.wasLost != b.wasLost)
        return a.wasLost;
    if (a.entry.since != b.entry.since)
        return (a.entry.since < b.entry.since) != a.wasLost;
    return a.event < b.event;
}

std::vector<Place> places(const Spans &spans, std::int64_t t)
{
    std::vector<Place> found;
    const std::vector<TaskSpans> &tasks = spans.requests();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Span *span = Spans::spanAt(tasks[i], t);
        if (!span || (span->state != State::Pending && span->state != State::Ready))
            continue;
        const bool ranBefore = span - tasks[i].spans.data() > 1; // created, pending
        found.push_back({{i, span->state, span->from}, ranBefore && span->state == State::Pending});
    }
    return found;
}

// Notes for the requests that joined at `t` by which event. A later one of the same task counts.
void noteEvents(const Recording &recording, const Spans &spans, std::int64_t t,
                std::vector<std::size_t> &events)
{
    const auto isEarlier = [](const Event &event, std::int64_t time) { return event.t < time; };
    auto event = std::lower_bound(recording.events.begin(), recording.events.end(), t, isEarlier);
    for (; event != recording.events.end() && event->t == t; ++event) {
        const auto state = stateAfter(event->kind);
        if (state != State::Pending && state != State::Ready)
            continue;
        const TaskSpans *task = spans.task(event->task);
        if (task && task->role == Why::Request)
            events[std::size_t(task - spans.requests().data())] =
                std::size_t(event - recording.events.begin());
    }
}

// Only a complete recording is in order of time, and only equal times need its order.
void tellApart(const Recording &recording, const Spans &spans, std::vector<Place> &sorted)
{
    std::vector<std::size_t> events(spans.requests().size());
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        const std::int64_t since = sorted[i].entry.since;
        const bool isSecond =
            since == sorted[i - 1].entry.since && (i == 1 || since != sorted[i - 2].entry.since);
        if (isSecond)
            noteEvents(recording, spans, since, events);
    }
    for (Place &place : sorted)
        place.event = events[place.entry.request];
}

const Brick *brickAt(const Spans &spans, LaneId lane, std::int64_t t)
{
    const std::vector<Brick> &bricks = spans.bricks(lane);
    const auto after =
        std::upper_bound(bricks.begin(), bricks.end(), t,
                         [](std::int64_t time, const Brick &brick) { return time < brick.from; });
    if (after == bricks.begin())
        return nullptr;
    const Brick &brick = *(after - 1);
    if (t < brick.to)
        return &brick;
    const TaskSpans *task = spans.task(brick.task);
    const bool isOpen = after == bricks.end() && task && task->lane == lane &&
                        (task->last == State::Running || task->last == State::Blocked) &&
                        task->spans.back().from == brick.from;
    return isOpen ? &brick : nullptr;
}

bool isLoopAlone(const Recording &recording)
{
    return std::all_of(recording.lanes.begin(), recording.lanes.end(), [](const LaneEntry &lane) {
        return lane.kind == LaneKind::Loop || lane.kind == LaneKind::Endpoint;
    });
}

// Whether the loop's queue was not simply first in, first out. Only of one loop alone a recording tells that.
bool isReordered(const Recording &recording, const Spans &spans)
{
    return (spans.isStepped() || orderOf(recording).order != TurnOrder::Fifo) &&
           isLoopAlone(recording);
}

/// The queue of a loop that orders its ticks or is stepped by hand, event by event.
class ReplayedQueue
{
public:
    explicit ReplayedQueue(RecordedOrder order)
        : m_order(order)
    {
    }

    void take(const Event &event)
    {
        if (event.kind == EventKind::Scheduled || event.kind == EventKind::Ready) {
            m_tasks.push_back(event.task);
        } else if (event.kind == EventKind::Tick) {
            m_tick = event.tick;
            order(m_tick);
            m_leftInTick = m_tasks.size();
        } else if (event.kind == EventKind::Stepped) {
            const auto found = std::find(m_tasks.begin(), m_tasks.end(), event.task);
            if (found != m_tasks.end())
                std::rotate(m_tasks.begin(), found, found + 1);
        } else if (event.kind == EventKind::Running || event.kind == EventKind::Cancelled) {
            const auto found = std::find(m_tasks.begin(), m_tasks.end(), event.task);
            if (found != m_tasks.end()) {
                m_tasks.erase(found);
                m_leftInTick -= m_leftInTick > 0;
            }
        }
    }

    /// In order of their turns; between two ticks as the next one would begin now.
    const std::deque<TaskId> &tasks()
    {
        if (m_leftInTick == 0)
            order(m_tick + 1);
        return m_tasks;
    }

private:
    void order(std::uint32_t tick)
    {
        const std::deque<TaskId> before = m_tasks;
        const std::vector<std::size_t> turns =
            turnsOf(m_order.order, before.size(), m_order.seed, tick);
        for (std::size_t i = 0; i < turns.size(); ++i)
            m_tasks[i] = before[turns[i]];
    }

    const RecordedOrder m_order;
    std::deque<TaskId> m_tasks;
    std::uint32_t m_tick = 0;
    std::size_t m_leftInTick = 0;
};

std::vector<QueueEntry> replayedQueueAt(const Recording &recording, const Spans &spans,
                                        std::int64_t t)
{
    std::vector<QueueEntry> entries;
    for (const TaskId id : turnsAt(recording, t)) {
        const TaskSpans *task = spans.task(id);
        const Span *span = task ? Spans::spanAt(*task, t) : nullptr;
        if (span && task->role == Why::Request)
            entries.push_back(
                {std::size_t(task - spans.requests().data()), span->state, span->from});
    }
    return entries;
}

} // namespace

std::vector<TaskId> turnsAt(const Recording &recording, std::int64_t t)
{
    if (!isLoopAlone(recording))
        return {};
    ReplayedQueue queue(orderOf(recording));
    for (const Event &event : recording.events) {
        if (event.t > t)
            break;
        queue.take(event);
    }
    const std::deque<TaskId> &tasks = queue.tasks();
    return {tasks.begin(), tasks.end()};
}

std::vector<QueueEntry> queueAt(const Recording &recording, const Spans &spans, std::int64_t t)
{
    if (isReordered(recording, spans))
        return replayedQueueAt(recording, spans, t);
    std::vector<Place> sorted = places(spans, t);
    std::stable_sort(sorted.begin(), sorted.end(), isBefore);
    if (recording.isComplete) {
        tellApart(recording, spans, sorted);
        std::stable_sort(sorted.begin(), sorted.end(), isBefore);
    }
    std::vector<QueueEntry> queue;
    queue.reserve(sorted.size());
    for (const Place &place : sorted)
        queue.push_back(place.entry);
    return queue;
}

std::vector<LaneHolder> holdersAt(const Recording &recording, const Spans &spans, std::int64_t t)
{
    std::vector<LaneHolder> holders;
    for (const LaneEntry &lane : recording.lanes) {
        if (lane.kind != LaneKind::Endpoint)
            holders.push_back({lane.id, lane.kind, brickAt(spans, lane.id, t)});
    }
    return holders;
}

} // namespace coroscope
