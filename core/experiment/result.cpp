// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/result.h"

#include "core/experiment/prediction.h"
#include "core/http/fate.h"
#include "core/recording/metrics.h"
#include "core/scenario/duration.h"
#include "core/strategies/strategy.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <optional>
#include <utility>
#include <variant>

namespace coroscope {

namespace {

std::chrono::nanoseconds timeOf(const Metrics &metrics, State state)
{
    return std::chrono::nanoseconds(metrics.statesNs[std::size_t(state)]);
}

std::chrono::nanoseconds factTime(const Recording &recording, std::string_view key)
{
    const std::string text = std::string(valueOf(recording.facts, key, "0")) + "s";
    return parseDuration(text).value_or(std::chrono::nanoseconds(0));
}

/// The scenario that the recording tells, if it tells one: a foreign program may write none, and our defaults
/// are not what it ran.
std::optional<Scenario> scenarioOf(const Recording &recording)
{
    const bool isTold = !valueOf(recording.scenario, "tasks").empty() &&
                        !valueOf(recording.scenario, "delay").empty();
    std::variant<Scenario, Message> read = scenarioFrom(recording.scenario);
    if (!isTold || std::holds_alternative<Message>(read))
        return std::nullopt;
    return std::get<Scenario>(std::move(read));
}

std::optional<Accounting> accountingOf(const Recording &recording, const Spans &spans,
                                       const Scenario &scenario, const Ideal &ideal)
{
    if (!recording.isComplete)
        return std::nullopt;
    return accountFor(recording, spans, ideal.total.count(), [&scenario](TaskId task) {
        const Fate fate = fateOf(scenario.seed, task, scenario.jitter, scenario.errorRate);
        return std::int64_t((scenario.delay + fate.extra).count());
    });
}

std::ptrdiff_t countLanes(const Recording &recording, LaneKind kind)
{
    return std::count_if(recording.lanes.begin(), recording.lanes.end(),
                         [kind](const LaneEntry &lane) { return lane.kind == kind; });
}

unsigned threadsOf(const Recording &recording)
{
    return unsigned(std::ptrdiff_t(recording.lanes.size()) -
                    countLanes(recording, LaneKind::Endpoint));
}

} // namespace

RunResult resultOf(const Recording &recording)
{
    return resultOf(recording, Spans(recording));
}

RunResult resultOf(const Recording &recording, const Spans &spans)
{
    const Metrics metrics = computeMetrics(recording, spans);
    RunResult result;
    result.strategy = recording.strategy;
    result.clock = recording.isVirtual ? ClockKind::Virtual : ClockKind::Real;
    result.tasks = unsigned(metrics.tasks);
    if (const std::optional<Scenario> scenario = scenarioOf(recording)) {
        result.delay = scenario->delay;
        result.seed = scenario->seed;
        if (const Strategy *row = strategy(recording.strategy)) {
            const Ideal ideal = idealOf(*scenario, *row);
            result.ideal = ideal.total;
            result.idealFormula = ideal.formula;
            result.isIdealSimulated = ideal.isSimulated;
            result.accounting = accountingOf(recording, spans, *scenario, ideal);
        }
    }
    result.total = std::chrono::nanoseconds(metrics.totalNs);
    result.startup = factTime(recording, kFactStartup);
    result.wall = result.startup + result.total;
    result.finished = unsigned(metrics.finished);
    result.failed = unsigned(metrics.failed);
    result.cancelled = unsigned(metrics.cancelled);
    result.maxInFlight = unsigned(metrics.maxInFlight);
    if (metrics.loopBlockedNs)
        result.loopBlocked = std::chrono::nanoseconds(*metrics.loopBlockedNs);
    result.suspensions = metrics.suspensions;
    result.awaits = metrics.awaits;
    result.contextSwitches = metrics.contextSwitches;
    result.latency = metrics.latency;
    result.threads = threadsOf(recording);
    result.processes = 1 + unsigned(countLanes(recording, LaneKind::Worker));
    result.states = {timeOf(metrics, State::Pending), timeOf(metrics, State::Ready),
                     timeOf(metrics, State::Running), timeOf(metrics, State::Blocked),
                     timeOf(metrics, State::Suspended)};
    for (const auto &[reason, count] : metrics.errors)
        result.errors.emplace(reason, unsigned(count));
    result.isHeld = metrics.isHeld;
    const std::string_view together = valueOf(recording.facts, kFactTogether, "1");
    std::from_chars(together.data(), together.data() + together.size(), result.together);
    result.endpoint = valueOf(recording.facts, kFactEndpoint);
    result.version = recording.program.substr(recording.program.find(' ') + 1);
    return result;
}

std::size_t medianOf(const std::vector<RunResult> &results)
{
    std::vector<std::size_t> order(results.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return results[a].total < results[b].total;
    });
    return order[(order.size() - 1) / 2];
}

} // namespace coroscope
