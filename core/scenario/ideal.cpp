// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/ideal.h"

#include "core/scenario/duration.h"
#include "core/scenario/taskwork.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <utility>

namespace coroscope {

namespace {

using Count = std::uint64_t; // P·k exceeds 32 bits nowhere, but sums and products stay safe

using namespace std::chrono_literals;

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

/// Whether there may be a closed form at all.
bool isConstant(const Scenario &scenario)
{
    return scenario.jitter.count() == 0;
}

/// Whether a task is a request and nothing else.
bool isPlain(const Scenario &scenario)
{
    return scenario.steps == kRequestOnly;
}

/// Whether requests wait for nothing but their answers, so that other steps can be added to the delay.
bool isUnlimited(const Scenario &scenario)
{
    return scenario.permits == 0 && scenario.connections == 0 && scenario.atOnce == 0;
}

std::string quotient(Count a, Count b)
{
    return "ceil(" + std::to_string(a) + " / " + std::to_string(b) + ")";
}

/// A limit and how a formula has it.
struct Limit
{
    Limit(Count limit) // a plain number is a limit
        : value(limit)
        , text(std::to_string(limit))
    {
    }
    Limit(Count limit, std::string formula)
        : value(limit)
        , text(std::move(formula))
    {
    }
    Count value;
    std::string text;
};

/// `count` requests one after another; `factor` says where the count comes from.
Ideal rounds(Count count, const std::string &factor, std::chrono::nanoseconds delay)
{
    const std::chrono::nanoseconds total = times(count, delay);
    return {total, factor + " · " + exactTime(delay) + " = " + exactTime(total), false};
}

/// `tasks` requests, of which as many are on their way at once as the least of the limits says.
Ideal atOnce(unsigned tasks, std::initializer_list<Limit> limits, std::chrono::nanoseconds delay)
{
    Count width = tasks;
    std::string terms = std::to_string(tasks);
    bool isLimited = false;
    for (const Limit &limit : limits) {
        if (limit.value == kNoLimit)
            continue;
        width = std::min(width, limit.value);
        terms += ", " + limit.text;
        isLimited = true;
    }
    width = std::max<Count>(1, width);
    const std::string divisor = isLimited ? "min(" + terms + ")" : terms;
    return rounds(ceilDivided(tasks, width),
                  "ceil(" + std::to_string(tasks) + " / " + divisor + ")", delay);
}

Count processesOf(const Scenario &scenario)
{
    return std::max(1U, scenario.processes);
}

Ideal oneAfterAnother(const Scenario &scenario)
{
    return rounds(scenario.tasks, std::to_string(scenario.tasks), workOf(scenario).all());
}

/// All tasks wait at the same time, and hold their threads in `count` rounds.
Ideal waitsAndHolds(const TaskWork &work, Count count, const std::string &factor)
{
    const std::chrono::nanoseconds total = work.waits + times(count, work.holds());
    return {total,
            exactTime(work.waits) + " + " + factor + " · " + exactTime(work.holds()) + " = " +
                exactTime(total),
            false};
}

/// The same on one loop.
std::optional<Ideal> stepsOnOneLoop(const Scenario &scenario)
{
    const TaskWork work = workOf(scenario);
    if (!isUnlimited(scenario))
        return std::nullopt;
    if (work.isLockedThroughout)
        return oneAfterAnother(scenario);
    if (work.hasLock || !work.holdsAtOneEnd)
        return std::nullopt;
    if (work.holds().count() == 0)
        return atOnce(scenario.tasks, {}, work.waits);
    return waitsAndHolds(work, scenario.tasks, std::to_string(scenario.tasks));
}

/// Whether `threads` threads compute without waiting for a core.
bool hasCoresFor(const Scenario &scenario, const TaskWork &work, Count threads)
{
    return work.computes.count() == 0 || coresOf(scenario) >= threads;
}

std::optional<Ideal> stepsOnThreads(const Scenario &scenario)
{
    const TaskWork work = workOf(scenario);
    const Count threads = std::min<Count>(scenario.tasks, processesOf(scenario));
    if (scenario.atOnce != 0)
        return std::nullopt;
    if (work.isLockedThroughout)
        return oneAfterAnother(scenario);
    if (work.hasLock || !hasCoresFor(scenario, work, threads))
        return std::nullopt;
    return atOnce(scenario.tasks, {processesOf(scenario)}, work.all());
}

/// `all` are the tasks that all processes have at once.
std::optional<Ideal> stepsOnLoops(const Scenario &scenario, const Limit &all)
{
    const TaskWork work = workOf(scenario);
    const Count processes = processesOf(scenario);
    if (scenario.connections != 0 || scenario.atOnce != 0 || work.hasLock || !work.holdsAtOneEnd)
        return std::nullopt;
    if (work.holds().count() == 0)
        return atOnce(scenario.tasks, {all}, work.waits);
    const bool isShort = !hasCoresFor(scenario, work, std::min<Count>(scenario.tasks, processes));
    if (scenario.tasks > all.value || (isShort && work.blocks.count() > 0))
        return std::nullopt;
    const Count width = isShort ? coresOf(scenario) : processes;
    const std::string widthText =
        work.computes.count() == 0
            ? std::to_string(processes)
            : "min(" + std::to_string(processes) + ", " + std::to_string(coresOf(scenario)) + ")";
    return waitsAndHolds(work, ceilDivided(scenario.tasks, width),
                         "ceil(" + std::to_string(scenario.tasks) + " / " + widthText + ")");
}

} // namespace

std::optional<Ideal> idealOneAfterAnother(const Scenario &scenario)
{
    if (!isConstant(scenario))
        return std::nullopt;
    return oneAfterAnother(scenario);
}

std::optional<Ideal> idealOneLoop(const Scenario &scenario)
{
    if (!isConstant(scenario))
        return std::nullopt;
    if (!isPlain(scenario))
        return stepsOnOneLoop(scenario);
    return atOnce(scenario.tasks,
                  {limit(scenario.permits), limit(scenario.connections), limit(scenario.atOnce)},
                  scenario.delay);
}

std::optional<Ideal> idealThreadPool(const Scenario &scenario)
{
    if (!isConstant(scenario))
        return std::nullopt;
    if (!isPlain(scenario))
        return stepsOnThreads(scenario);
    return atOnce(scenario.tasks, {processesOf(scenario), limit(scenario.atOnce)}, scenario.delay);
}

std::optional<Ideal> idealProcessPool(const Scenario &scenario)
{
    const Count tasks = scenario.tasks;
    const Count processes = processesOf(scenario);
    const Count chunk = poolChunk(scenario.tasks, scenario.processes, scenario.chunk);
    const Count chunks = ceilDivided(tasks, chunk);
    const TaskWork work = workOf(scenario);
    if (!isConstant(scenario) || limit(scenario.atOnce) < std::min(processes, chunks) ||
        !hasCoresFor(scenario, work, std::min(processes, chunks)))
        return std::nullopt;
    if (tasks == 0)
        return rounds(0, "0", work.all());
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
    return rounds((turns - 1) * chunk + lastTurn, formula, work.all());
}

std::optional<Ideal> idealProcessPoolOfCoroutines(const Scenario &scenario)
{
    const Count perProcess = limit(scenario.perProcess);
    const Count connections = limit(scenario.connections);
    const Count processes = processesOf(scenario);
    const Count together = perProcess > kNoLimit / processes ? kNoLimit : processes * perProcess;
    const Limit all{together, std::to_string(processes) + "·" + std::to_string(perProcess)};
    if (!isConstant(scenario))
        return std::nullopt;
    if (!isPlain(scenario))
        return stepsOnLoops(scenario, all);
    if (connections >= perProcess)
        return atOnce(scenario.tasks, {all, limit(scenario.atOnce)}, scenario.delay);
    if (scenario.tasks > together || scenario.atOnce != 0)
        return std::nullopt;
    // Tasks are dealt to the processes in turn.
    const Count fullest = ceilDivided(scenario.tasks, processes);
    return rounds(ceilDivided(fullest, connections),
                  "ceil(" + quotient(scenario.tasks, processes) + " / " +
                      std::to_string(connections) + ")",
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
    const std::vector<Step> steps = stepsOf(scenario);
    const Count requests = scenario.tasks * countOf(steps, StepKind::Request);
    const Count rounds = ceilDivided(requests, limit(scenario.atOnce));
    return std::max(times(rounds, scenario.delay),
                    scenario.tasks > 0 ? timeOf(steps, scenario.delay) : 0s);
}

std::chrono::nanoseconds timeoutOf(const Scenario &scenario, const std::optional<Ideal> &ideal)
{
    if (scenario.timeout)
        return *scenario.timeout;
    const std::chrono::nanoseconds longest =
        ideal ? ideal->total : times(scenario.tasks, workOf(scenario).all() + scenario.jitter);
    return 2 * longest + std::chrono::seconds(30);
}

} // namespace coroscope
