// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/steps.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

namespace coroscope {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

using Runs = std::vector<const Spans *>;

bool beginsAfter(std::int64_t time, const Span &span)
{
    return time < span.from;
}

// Spans tile the time of a task: its changes are where they begin, and where the last one ends.
std::optional<std::int64_t> changeAfter(const TaskSpans &task, std::int64_t time)
{
    const auto next = std::upper_bound(task.spans.begin(), task.spans.end(), time, beginsAfter);
    if (next != task.spans.end())
        return next->from;
    if (!task.spans.empty() && task.spans.back().to > time)
        return task.spans.back().to;
    return std::nullopt;
}

std::optional<std::int64_t> changeBefore(const TaskSpans &task, std::int64_t time)
{
    if (!task.spans.empty() && task.spans.back().to < time)
        return task.spans.back().to;
    const auto next = std::upper_bound(task.spans.begin(), task.spans.end(), time - 1, beginsAfter);
    return next == task.spans.begin() ? std::nullopt : std::optional(std::prev(next)->from);
}

std::optional<std::int64_t> changeAfter(const Runs &runs, std::int64_t time)
{
    std::optional<std::int64_t> first;
    for (const Spans *run : runs) {
        for (const TaskSpans &task : run->requests()) {
            const auto change = changeAfter(task, time);
            if (change && (!first || *change < *first))
                first = change;
        }
    }
    return first;
}

std::optional<std::int64_t> changeBefore(const Runs &runs, std::int64_t time)
{
    std::optional<std::int64_t> last;
    for (const Spans *run : runs) {
        for (const TaskSpans &task : run->requests()) {
            const auto change = changeBefore(task, time);
            if (change && (!last || *change > *last))
                last = change;
        }
    }
    return last;
}

} // namespace

Grouping byMoments(const std::vector<std::int64_t> &moments)
{
    return [&moments](std::int64_t time) {
        const auto next = std::upper_bound(moments.begin(), moments.end(), time);
        return TimeRange(next == moments.begin() ? 0 : *std::prev(next),
                         next == moments.end() ? kNever : *next);
    };
}

Grouping byColumns(std::int64_t width)
{
    return [width = std::max<std::int64_t>(1, width)](std::int64_t time) {
        const std::int64_t from = time / width * width;
        return TimeRange(from, from + width);
    };
}

std::int64_t stepAfter(const Runs &runs, const Grouping &groups, std::int64_t time)
{
    const auto rest = changeBefore(runs, groups(time).second);
    if (rest && *rest > time)
        return *rest;
    const auto next = changeAfter(runs, time);
    return next ? changeBefore(runs, groups(*next).second).value_or(*next) : time;
}

std::int64_t stepBefore(const Runs &runs, const Grouping &groups, std::int64_t time)
{
    const TimeRange group = groups(time);
    const auto last = changeBefore(runs, group.second);
    if (last && *last < time && *last >= group.first)
        return *last;
    if (const auto before = changeBefore(runs, group.first))
        return *before;
    const auto isAfterAny = changeBefore(runs, time + 1);
    return isAfterAny ? 0 : time;
}

std::int64_t momentAfter(const std::vector<std::int64_t> &moments, std::int64_t time)
{
    const auto after = std::upper_bound(moments.begin(), moments.end(), time);
    return after == moments.end() ? time : *after;
}

std::int64_t momentBefore(const std::vector<std::int64_t> &moments, std::int64_t time)
{
    const auto at = std::lower_bound(moments.begin(), moments.end(), time);
    if (at != moments.begin())
        return *std::prev(at);
    return at != moments.end() && *at == time ? 0 : time;
}

std::vector<std::int64_t> momentsOf(const TaskSpans &task)
{
    std::vector<std::int64_t> moments;
    for (const Span &span : task.spans)
        moments.push_back(span.from);
    if (!task.spans.empty())
        moments.push_back(task.spans.back().to);
    return moments;
}

} // namespace coroscope
