// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/taskmoment.h"

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

constexpr std::array kOrder = {State::Created, State::Pending, State::Ready,
                               State::Running, State::Blocked, State::Suspended};

} // namespace

bool TaskMoment::isOwnWait() const
{
    return span && span->state == State::Suspended && coroscope::isOwnWait(span->why);
}

std::int64_t TaskMoment::timeInState() const
{
    return span ? time - span->from : 0;
}

std::optional<TaskMoment> momentOf(const Spans &spans, std::optional<std::size_t> index,
                                   std::int64_t time)
{
    if (!index || *index >= spans.requests().size())
        return std::nullopt;
    const TaskSpans &task = spans.requests()[*index];
    return TaskMoment{*index + 1, &task, time, Spans::stateAt(task, time),
                      Spans::spanAt(task, time)};
}

std::vector<StateShare> stateShares(const TaskMoment &moment)
{
    std::array<std::int64_t, kStateCount> times{};
    std::int64_t own = 0;
    std::int64_t all = 0;
    for (const Span &span : moment.task->spans) {
        if (span.from >= moment.time)
            break;
        // The open span of a task that has not ended reaches to the moment.
        const bool isOpen = &span == &moment.task->spans.back() && moment.task->ended < 0;
        const std::int64_t to = isOpen ? moment.time : std::min(span.to, moment.time);
        times[std::size_t(span.state)] += to - span.from;
        all += to - span.from;
        if (span.state == State::Suspended && isOwnWait(span.why))
            own += to - span.from;
    }
    std::vector<StateShare> shares;
    const auto add = [&shares, all](State state, bool isOwn, std::int64_t time) {
        if (time > 0)
            shares.push_back({state, isOwn, time, double(time) / double(all)});
    };
    for (const State state : kOrder) {
        const std::int64_t time = times[std::size_t(state)];
        add(state, false, state == State::Suspended ? time - own : time);
        if (state == State::Suspended)
            add(state, true, own);
    }
    return shares;
}

std::size_t notSuspendedBy(const TaskMoment &moment)
{
    const std::vector<std::int64_t> &times = moment.task->notSuspended;
    return std::size_t(std::upper_bound(times.begin(), times.end(), moment.time) - times.begin());
}

std::optional<std::int64_t> startOf(const TaskSpans &task)
{
    for (const Span &span : task.spans) {
        if (span.state == State::Running || span.state == State::Blocked)
            return span.from;
    }
    return std::nullopt;
}

std::optional<std::size_t> endPlace(const Spans &spans, const TaskSpans &task)
{
    if (task.ended < 0)
        return std::nullopt;
    std::size_t before = 0;
    for (const TaskSpans &other : spans.requests()) {
        const bool isEarlier =
            other.ended < task.ended || (other.ended == task.ended && &other < &task);
        before += other.ended >= 0 && isEarlier ? 1 : 0;
    }
    return before + 1;
}

} // namespace coroscope
