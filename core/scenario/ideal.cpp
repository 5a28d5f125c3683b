// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/ideal.h"

#include "core/scenario/duration.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>

namespace coroscope {

namespace {

using Count = std::uint64_t; // P·k exceeds 32 bits nowhere, but sums and products stay safe

constexpr Count kNoLimit = std::numeric_limits<Count>::max();

Count limit(Count value)
{
    return value == 0 ? kNoLimit : value;
}

Count ceilDivided(Count a, Count b)
{
    return a / b + (a % b == 0 ? 0 : 1);
}

std::chrono::nanoseconds times(Count count, std::chrono::nanoseconds delay)
{
    return delay * std::int64_t(count);
}

/// Whether the closed forms hold at all.
bool isConstant(const Scenario &scenario)
{
    return scenario.jitter.count() == 0;
}

std::string quotient(Count a, Count b)
{
    return "ceil(" + std::to_string(a) + " / " + std::to_string(b) + ")";
}

/// `count` requests one after another; `factor` says where the count comes from.
Ideal rounds(Count count, const std::string &factor, std::chrono::nanoseconds delay)
{
    const std::chrono::nanoseconds total = times(count, delay);
    return {total, factor + " · " + exactTime(delay) + " = " + exactTime(total), false};
}

/// `tasks` requests, of which as many are on their way at once as the least of the limits says.
Ideal atOnce(unsigned tasks, std::initializer_list<Count> limits, std::chrono::nanoseconds delay)
{
    const Count width = std::max<Count>(1, std::min<Count>(tasks, std::min(limits)));
    return rounds(ceilDivided(tasks, width), quotient(tasks, width), delay);
}

Count processesOf(const Scenario &scenario)
{
    return std::max(1U, scenario.processes);
}

} // namespace

std::optional<Ideal> idealOneAfterAnother(const Scenario &scenario)
{
    if (!isConstant(scenario))
        return std::nullopt;
    return rounds(scenario.tasks, std::to_string(scenario.tasks), scenario.delay);
}

std::optional<Ideal> idealOneLoop(const Scenario &scenario)
{
    if (!isConstant(scenario))
        return std::nullopt;
    return atOnce(scenario.tasks,
                  {limit(scenario.permits), limit(scenario.connections), limit(scenario.atOnce)},
                  scenario.delay);
}

std::optional<Ideal> idealThreadPool(const Scenario &scenario)
{
    if (!isConstant(scenario))
        return std::nullopt;
    return atOnce(scenario.tasks, {processesOf(scenario), limit(scenario.atOnce)}, scenario.delay);
}

std::optional<Ideal> idealProcessPool(const Scenario &scenario)
{
    const Count tasks = scenario.tasks;
    const Count processes = processesOf(scenario);
    const Count chunk = poolChunk(scenario.tasks, scenario.processes, scenario.chunk);
    const Count chunks = ceilDivided(tasks, chunk);
    if (!isConstant(scenario) || limit(scenario.atOnce) < std::min(processes, chunks))
        return std::nullopt;
    if (tasks == 0)
        return rounds(0, "0", scenario.delay);
    const Count turns = ceilDivided(chunks, processes);
    const bool lastIsAlone = chunks == (turns - 1) * processes + 1;
    const Count lastTurn = lastIsAlone ? tasks - (chunks - 1) * chunk : chunk;
    std::string formula = "c = ";
    if (scenario.chunk == 0)
        formula += quotient(tasks, 4 * processes) + " = ";
    formula += std::to_string(chunk) + ", C = " + quotient(tasks, chunk) + " = " +
               std::to_string(chunks) + ", R = " + quotient(chunks, processes) + " = " +
               std::to_string(turns) + ": (" + std::to_string(turns - 1) + " · " +
               std::to_string(chunk) + " + " + std::to_string(lastTurn) + ")";
    return rounds((turns - 1) * chunk + lastTurn, formula, scenario.delay);
}

std::optional<Ideal> idealProcessPoolOfCoroutines(const Scenario &scenario)
{
    const Count perProcess = limit(scenario.perProcess);
    const Count connections = limit(scenario.connections);
    const Count processes = processesOf(scenario);
    const Count together = perProcess > kNoLimit / processes ? kNoLimit : processes * perProcess;
    if (!isConstant(scenario))
        return std::nullopt;
    if (connections >= perProcess)
        return atOnce(scenario.tasks, {together, limit(scenario.atOnce)}, scenario.delay);
    if (scenario.tasks > together || scenario.atOnce != 0)
        return std::nullopt;
    const Count fullest = std::min<Count>(perProcess, scenario.tasks);
    return rounds(ceilDivided(fullest, connections), quotient(fullest, connections),
                  scenario.delay);
}

unsigned poolChunk(unsigned tasks, unsigned processes, unsigned chunk)
{
    if (chunk != 0)
        return chunk;
    return unsigned(std::max<Count>(1, ceilDivided(tasks, Count(4) * std::max(1U, processes))));
}

std::chrono::nanoseconds lowerBound(const Scenario &scenario)
{
    return atOnce(scenario.tasks, {limit(scenario.atOnce)}, scenario.delay).total;
}

std::chrono::nanoseconds timeoutOf(const Scenario &scenario, const std::optional<Ideal> &ideal)
{
    if (scenario.timeout)
        return *scenario.timeout;
    const std::chrono::nanoseconds longest =
        ideal ? ideal->total : times(scenario.tasks, scenario.delay + scenario.jitter);
    return 2 * longest + std::chrono::seconds(30);
}

} // namespace coroscope
