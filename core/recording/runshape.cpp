// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/runshape.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace coroscope {

namespace {

// When the task ran first, or nothing.
std::optional<std::int64_t> firstRun(const TaskSpans &task)
{
    for (const Span &span : task.spans) {
        if (span.state == State::Running)
            return span.from;
    }
    return std::nullopt;
}

} // namespace

bool has(const Recording &recording, LaneKind kind)
{
    return std::any_of(recording.lanes.begin(), recording.lanes.end(),
                       [kind](const LaneEntry &lane) { return lane.kind == kind; });
}

bool occurs(const Spans &spans, State state)
{
    return std::any_of(
        spans.requests().begin(), spans.requests().end(), [state](const TaskSpans &task) {
            return std::any_of(task.spans.begin(), task.spans.end(),
                               [state](const Span &span) { return span.state == state; });
        });
}

bool isOneAfterTheOther(const Spans &spans)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> runs;
    for (const TaskSpans &task : spans.requests()) {
        const auto first = firstRun(task);
        if (!first || task.ended < 0)
            return false;
        runs.emplace_back(*first, task.ended);
    }
    std::sort(runs.begin(), runs.end());
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i].first < runs[i - 1].second)
            return false;
    }
    return true;
}

bool endedInOrder(const Spans &spans)
{
    std::int64_t latest = 0;
    for (const TaskSpans &task : spans.requests()) {
        if (!isEnd(task.last) || task.ended < latest)
            return false;
        latest = task.ended;
    }
    return true;
}

std::pair<std::size_t, std::size_t> firstAndLastEnded(const Spans &spans)
{
    const std::vector<TaskSpans> &tasks = spans.requests();
    const auto [first, last] =
        std::minmax_element(tasks.begin(), tasks.end(), [](const TaskSpans &a, const TaskSpans &b) {
            return a.ended < b.ended;
        });
    return {std::size_t(first - tasks.begin()), std::size_t(last - tasks.begin())};
}

std::optional<LoopUse> loopUse(const Recording &recording, const Spans &spans)
{
    const LaneEntry *loop = nullptr;
    for (const LaneEntry &lane : recording.lanes) {
        if (lane.kind == LaneKind::Worker || (lane.kind == LaneKind::Loop && loop))
            return std::nullopt;
        if (lane.kind == LaneKind::Loop)
            loop = &lane;
    }
    LoopUse use;
    for (const TaskSpans &task : spans.requests()) {
        if (!isEnd(task.last))
            return std::nullopt;
        use.total = std::max(use.total, task.ended);
    }
    if (!loop)
        return std::nullopt;
    use.idle = use.total;
    for (const Brick &brick : spans.bricks(loop->id)) {
        const std::int64_t length =
            std::min(brick.to, use.total) - std::clamp<std::int64_t>(brick.from, 0, use.total);
        use.idle -= std::max<std::int64_t>(0, length);
        use.blocked += brick.isBlocked ? std::max<std::int64_t>(0, length) : 0;
    }
    return use;
}

std::vector<std::size_t> unreadErrors(const Recording &recording, const Spans &spans,
                                      std::int64_t until)
{
    std::vector<std::size_t> requests;
    for (const Event &event : recording.events) {
        if (event.kind != EventKind::Printed || event.t > until ||
            recording.text(event.arg).substr(0, kNeverRetrieved.size()) != kNeverRetrieved)
            continue;
        const TaskSpans *task = spans.task(event.task);
        if (task && task->role == Why::Request && task->last == State::Failed)
            requests.push_back(std::size_t(task - spans.requests().data()));
    }
    std::sort(requests.begin(), requests.end());
    requests.erase(std::unique(requests.begin(), requests.end()), requests.end());
    return requests;
}

std::optional<StateCounts> allSuspended(const Spans &spans)
{
    std::int64_t last = 0;
    for (const TaskSpans &task : spans.requests()) {
        const auto first = std::find_if(task.spans.begin(), task.spans.end(), [](const Span &span) {
            return span.state == State::Suspended;
        });
        if (first == task.spans.end())
            return std::nullopt;
        last = std::max(last, first->from);
    }
    const StateCounts counts = spans.countsAt(last);
    if (counts.byState[std::size_t(State::Suspended)] != spans.requests().size())
        return std::nullopt;
    return counts;
}

} // namespace coroscope
