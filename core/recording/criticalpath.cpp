// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/criticalpath.h"

#include "core/recording/requestvisits.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace coroscope {

namespace {

/// The request that ended last; null without requests, or if one is open.
const TaskSpans *lastToEnd(const Spans &spans)
{
    const TaskSpans *last = nullptr;
    for (const TaskSpans &task : spans.requests()) {
        if (task.ended < 0)
            return nullptr;
        if (!last || task.ended >= last->ended)
            last = &task;
    }
    return last;
}

bool isWaitForTasks(Why why)
{
    return isOwnWait(why) || why == Why::Task || why == Why::Gather || why == Why::Processes;
}

bool isEndpointLimited(const Recording &recording)
{
    const std::string_view places = valueOf(recording.scenario, "at-once", "0");
    return places != "0";
}

/// Goes from the end of a run to its begin; makes the segments in falling order.
class Walk
{
public:
    Walk(const Recording &recording, const Spans &spans, const TaskSpans &last)
        : m_spans(spans)
        , m_visits(recording, spans)
        , m_isEndpointLimited(isEndpointLimited(recording))
        , m_t(last.ended)
        , m_task(last.id)
    {
    }

    std::vector<PathSegment> segments()
    {
        while (m_t > 0)
            step();
        std::reverse(m_segments.begin(), m_segments.end());
        return std::move(m_segments);
    }

private:
    void step();
    void stepInRequest(const RequestVisit &visit);
    void stepInState(const TaskSpans &task, std::size_t index, const RequestVisit *visit);
    void stepInTurn(const TaskSpans &task, std::size_t index, std::int64_t from);
    void stepInWait(const TaskSpans &task, std::size_t index, std::int64_t from);
    void stepBeforeCreation(const TaskSpans &task);
    const Brick *brickAt(LaneId lane, std::int64_t t) const;
    const Brick *holderIn(const TaskSpans &task, LaneId lane, State state, std::int64_t from) const;
    bool isAfterEnd(const Brick &brick, std::int64_t from) const;

    void add(std::int64_t from, PathPart part);
    void goTo(TaskId task, std::int64_t t, PathPart gap);

    const Spans &m_spans;
    const RequestVisits m_visits;
    const bool m_isEndpointLimited;
    std::int64_t m_t;
    TaskId m_task;
    std::set<std::pair<TaskId, std::int64_t>> m_seen; // where the path changed to
    std::vector<PathSegment> m_segments;
};

/// The path runs in the current task from `from` to where it is.
void Walk::add(std::int64_t from, PathPart part)
{
    from = std::clamp<std::int64_t>(from, 0, m_t);
    if (from == m_t)
        return;
    PathSegment *next = m_segments.empty() ? nullptr : &m_segments.back();
    if (next && next->task == m_task && next->part == part && part != PathPart::Service)
        next->from = from;
    else
        m_segments.push_back({from, m_t, m_task, part});
    m_t = from;
}

/// The path goes on in another task, at `t`; what is between is the current task's.
void Walk::goTo(TaskId task, std::int64_t t, PathPart gap)
{
    add(t, gap);
    if (m_seen.emplace(task, m_t).second)
        m_task = task;
    else
        add(0, PathPart::WaitingReady); // a circle at one moment; recordings of ours have none
}

void Walk::step()
{
    const TaskSpans *task = m_spans.task(m_task);
    if (!task) {
        add(0, PathPart::LoopBusy);
        return;
    }
    const RequestVisit *visit = m_visits.before(m_task, m_t);
    if (visit && m_t <= visit->answered) {
        stepInRequest(*visit);
        return;
    }
    const auto after =
        std::lower_bound(task->spans.begin(), task->spans.end(), m_t,
                         [](const Span &span, std::int64_t t) { return span.from < t; });
    if (after == task->spans.begin())
        stepBeforeCreation(*task);
    else
        stepInState(*task, std::size_t(after - task->spans.begin()) - 1, visit);
}

void Walk::stepInRequest(const RequestVisit &visit)
{
    if (m_t > visit.served) {
        add(visit.served, PathPart::Service);
        return;
    }
    if (m_t <= visit.accepted) {
        add(visit.began, PathPart::Connect);
        return;
    }
    const auto freed =
        m_isEndpointLimited ? m_visits.answeredIn(visit.accepted, m_t) : std::nullopt;
    if (freed && freed->second != m_task)
        goTo(freed->second, freed->first, PathPart::EndpointLate);
    else
        add(visit.accepted, PathPart::EndpointLate);
}

void Walk::stepInState(const TaskSpans &task, std::size_t index, const RequestVisit *visit)
{
    const Span &span = task.spans[index];
    const bool isAnswered = visit && span.from < visit->answered;
    const std::int64_t from = isAnswered ? visit->answered : span.from;
    switch (span.state) {
    case State::Running:
        add(from, PathPart::LoopBusy);
        break;
    case State::Blocked: // with the answer there, the call has only to return
        add(from, isAnswered ? PathPart::WaitingReady : PathPart::LoopBusy);
        break;
    case State::Suspended:
        if (isAnswered)
            add(from, PathPart::WaitingReady);
        else
            stepInWait(task, index, from);
        break;
    default:
        stepInTurn(task, index, from);
    }
}

/// Pending or ready: the lane on which it runs next was not free.
void Walk::stepInTurn(const TaskSpans &task, std::size_t index, std::int64_t from)
{
    const bool hasNext = index + 1 < task.spans.size();
    const LaneId lane = hasNext ? task.spans[index + 1].lane : task.lane;
    if (const Brick *holder = holderIn(task, lane, task.spans[index].state, from))
        goTo(holder->task, holder->to, PathPart::WaitingReady);
    else
        add(from, PathPart::WaitingReady);
}

void Walk::stepInWait(const TaskSpans &task, std::size_t index, std::int64_t from)
{
    const Span &span = task.spans[index];
    if (isConnecting(span.why)) {
        add(from, PathPart::Connect);
        return;
    }
    const bool isWoken = span.to == m_t && index + 1 < task.spans.size();
    if (isWoken && isWaitForTasks(span.why)) {
        const Brick *waker = brickAt(task.spans[index + 1].lane, m_t);
        if (waker && waker->task != m_task) {
            goTo(waker->task, m_t, PathPart::WaitingReady);
            return;
        }
    }
    const auto ended = m_visits.endedIn(from, m_t);
    if (ended && ended->second != m_task)
        goTo(ended->second, ended->first, PathPart::WaitingReady);
    else
        add(from, span.why == Why::Foreign ? PathPart::Connect : PathPart::WaitingReady);
}

void Walk::stepBeforeCreation(const TaskSpans &task)
{
    const Brick *creator = task.spans.empty() ? nullptr : brickAt(task.spans.front().lane, m_t);
    if (creator && creator->task != m_task) {
        goTo(creator->task, m_t, PathPart::LoopBusy);
        return;
    }
    const auto ended = m_visits.endedIn(0, m_t);
    if (ended && ended->second != m_task)
        goTo(ended->second, ended->first, PathPart::LoopBusy);
    else
        add(0, PathPart::LoopBusy);
}

/// What executed on the lane at `t` or ended then; null if it was free.
const Brick *Walk::brickAt(LaneId lane, std::int64_t t) const
{
    const std::vector<Brick> &bricks = m_spans.bricks(lane);
    const auto after =
        std::upper_bound(bricks.begin(), bricks.end(), t,
                         [](std::int64_t at, const Brick &brick) { return at < brick.from; });
    // One that only begins then comes after the wake.
    for (auto brick = std::make_reverse_iterator(after); brick != bricks.rend(); ++brick) {
        if (brick->to < t)
            return nullptr;
        if (brick->from < t)
            return &*brick;
    }
    return nullptr;
}

/// The latest brick that ended after `from`, by now, of a task that kept this one from its turn.
const Brick *Walk::holderIn(const TaskSpans &task, LaneId lane, State state,
                            std::int64_t from) const
{
    const std::vector<Brick> &bricks = m_spans.bricks(lane);
    const auto after =
        std::upper_bound(bricks.begin(), bricks.end(), m_t,
                         [](std::int64_t at, const Brick &brick) { return at < brick.to; });
    for (auto brick = std::make_reverse_iterator(after); brick != bricks.rend() && brick->to > from;
         ++brick) {
        if (brick->task == task.id)
            continue;
        if (brick->isBlocked || (state != State::Ready && isAfterEnd(*brick, from)))
            return &*brick;
    }
    return nullptr;
}

/// Whether the brick was its task's last one, and that a request which ended after `from`.
bool Walk::isAfterEnd(const Brick &brick, std::int64_t from) const
{
    const TaskSpans *task = m_spans.task(brick.task);
    return task && task->role == Why::Request && task->ended > from && task->ended <= brick.to;
}

} // namespace

std::vector<PathSegment> criticalPath(const Recording &recording, const Spans &spans)
{
    const TaskSpans *last = lastToEnd(spans);
    if (!last)
        return {};
    return Walk(recording, spans, *last).segments();
}

} // namespace coroscope
