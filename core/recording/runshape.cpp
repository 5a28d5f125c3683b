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
