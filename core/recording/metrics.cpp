// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/metrics.h"

#include <algorithm>
#include <limits>
#include <map>

namespace coroscope {

namespace {

// Adds a duration, which is not negative.
void add(std::int64_t &sum, std::int64_t duration)
{
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    sum = duration > most - sum ? most : sum + duration;
}

std::optional<Latency> latencyOf(std::vector<std::int64_t> durations)
{
    if (durations.empty())
        return std::nullopt;
    std::sort(durations.begin(), durations.end());
    // Quotients and remainders are summed apart, so that no sum leaves the int64.
    const auto count = std::int64_t(durations.size());
    std::int64_t mean = 0;
    std::int64_t rest = 0;
    for (const std::int64_t duration : durations) {
        mean += duration / count;
        rest += duration % count;
        mean += rest / count;
        rest %= count;
    }
    return Latency{durations.front(),         mean,
                   percentile(durations, 50), percentile(durations, 90),
                   percentile(durations, 99), durations.back()};
}

std::optional<std::int64_t> loopBlocked(const Recording &recording, const Spans &spans)
{
    std::optional<std::int64_t> sum;
    for (const LaneEntry &lane : recording.lanes) {
        if (lane.kind != LaneKind::Loop)
            continue;
        sum = sum.value_or(0);
        for (const Brick &brick : spans.bricks(lane.id)) {
            if (brick.isBlocked)
                add(*sum, brick.to - brick.from);
        }
    }
    return sum;
}

void count(Metrics &metrics, const TaskSpans &task)
{
    ++metrics.tasks;
    for (const Span &span : task.spans) {
        add(metrics.statesNs[std::size_t(span.state)], span.to - span.from);
        if (span.state == State::Suspended)
            ++metrics.suspensions;
    }
    metrics.awaits += task.notSuspended.size();
    metrics.finished += task.last == State::Finished ? 1 : 0;
    metrics.failed += task.last == State::Failed ? 1 : 0;
    metrics.cancelled += task.last == State::Cancelled ? 1 : 0;
    if (isEnd(task.last))
        metrics.totalNs = std::max(metrics.totalNs, task.ended);
}

} // namespace

Metrics computeMetrics(const Recording &recording, const Spans &spans)
{
    Metrics metrics;
    std::vector<std::int64_t> durations;
    std::map<std::string_view, std::size_t> reasons;
    for (const TaskSpans &task : spans.requests()) {
        count(metrics, task);
        if (task.requestEnded)
            durations.push_back(*task.requestEnded - *task.requestBegan);
        if (task.last == State::Failed)
            ++reasons[recording.text(task.outcome)];
    }
    metrics.awaits += metrics.suspensions;
    if (metrics.finished + metrics.failed + metrics.cancelled < metrics.tasks)
        metrics.totalNs = std::max(metrics.totalNs, spans.end());
    metrics.latency = latencyOf(std::move(durations));
    metrics.inFlight = spans.inFlight();
    for (const auto &[t, number] : metrics.inFlight)
        metrics.maxInFlight = std::max(metrics.maxInFlight, number);
    metrics.contextSwitches = std::size_t(
        std::count_if(recording.events.begin(), recording.events.end(),
                      [](const Event &event) { return event.kind == EventKind::Running; }));
    metrics.loopBlockedNs = loopBlocked(recording, spans);
    metrics.isHeld = !spans.holds().empty();
    metrics.errors.assign(reasons.begin(), reasons.end());
    std::stable_sort(metrics.errors.begin(), metrics.errors.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return metrics;
}

Metrics computeMetrics(const Recording &recording)
{
    return computeMetrics(recording, Spans(recording));
}

std::int64_t percentile(const std::vector<std::int64_t> &sorted, int p)
{
    if (sorted.empty())
        return 0;
    const std::size_t rank = (std::size_t(p) * sorted.size() + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace coroscope
