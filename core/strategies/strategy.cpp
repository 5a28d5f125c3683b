// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/strategy.h"

#include "core/http/qtclient.h"
#include "core/recording/message.h"
#include "core/strategies/rows.h"
#include "core/strategies/sources.h"

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

unsigned limited(unsigned count, unsigned limit)
{
    return limit == 0 ? count : std::min(count, limit);
}

unsigned one(const Scenario &)
{
    return 1;
}

unsigned allThatLimitsAllow(const Scenario &scenario)
{
    return limited(limited(scenario.tasks, scenario.permits), scenario.connections);
}

unsigned onePerProcess(const Scenario &scenario)
{
    return limited(scenario.tasks, scenario.processes);
}

unsigned allThatPermitsOfAllAllow(const Scenario &scenario)
{
    const unsigned each = limited(scenario.tasks, scenario.perProcess);
    const unsigned sent = limited(each, scenario.connections);
    return unsigned(
        std::min<std::uint64_t>(scenario.tasks, std::uint64_t(scenario.processes) * sent));
}

unsigned atMostQtsConnections(const Scenario &scenario)
{
    return limited(scenario.tasks, kQtConnectionsPerHost);
}

std::optional<Ideal> idealQtNetwork(const Scenario &scenario)
{
    Scenario limited = scenario;
    limited.permits = 0;
    limited.connections = kQtConnectionsPerHost;
    return idealOneLoop(limited);
}

constexpr std::array<std::string_view, 2> kLimits = {"permits", "connections"};
constexpr std::array<std::string_view, 2> kPool = {"processes", "chunk"};
constexpr std::array<std::string_view, 3> kPoolOfLoops = {"processes", "per-process",
                                                          "connections"};
constexpr std::array<std::string_view, 1> kThreads = {"processes"};

const std::array kStrategies = {
    Strategy{"sequential",
             QT_TRANSLATE_NOOP("coroscope", "Sequential"),
             QT_TRANSLATE_NOOP("coroscope", "One request after the other"),
             StrategyGroup::Strategies,
             LaneKind::Thread,
             CrewKind::None,
             {},
             nullptr,
             sequential,
             idealOneAfterAnother,
             one,
             sources::kSequentialCpp,
             sources::kSequentialPython},
    Strategy{"coroutine", QT_TRANSLATE_NOOP("coroscope", "Coroutine"),
             QT_TRANSLATE_NOOP("coroscope", "One loop, nobody blocks"), StrategyGroup::Strategies,
             LaneKind::Loop, CrewKind::None, kLimits, coroutine, nullptr, idealOneLoop,
             allThatLimitsAllow, sources::kCoroutineCpp, sources::kCoroutinePython},
    Strategy{"process-pool", QT_TRANSLATE_NOOP("coroscope", "Process pool"),
             QT_TRANSLATE_NOOP("coroscope", "P processes, chunks of work"),
             StrategyGroup::Strategies, LaneKind::Loop, CrewKind::BlockingWorkers, kPool,
             processPool, nullptr, idealProcessPool, onePerProcess, sources::kProcessPoolCpp,
             sources::kProcessPoolPython},
    Strategy{"process-pool-coroutine", QT_TRANSLATE_NOOP("coroscope", "Both together"),
             QT_TRANSLATE_NOOP("coroscope", "P processes, each with a loop"),
             StrategyGroup::Strategies, LaneKind::Loop, CrewKind::CoroutineWorkers, kPoolOfLoops,
             processPoolCoroutine, nullptr, idealProcessPoolOfCoroutines, allThatPermitsOfAllAllow,
             sources::kProcessPoolCoroutineCpp, sources::kProcessPoolCoroutinePython},
    Strategy{"thread-pool", QT_TRANSLATE_NOOP("coroscope", "Thread pool"),
             QT_TRANSLATE_NOOP("coroscope", "P threads, each request blocks one"),
             StrategyGroup::Strategies, LaneKind::Loop, CrewKind::Threads, kThreads, threadPool,
             nullptr, idealThreadPool, onePerProcess, sources::kThreadPoolCpp,
             sources::kThreadPoolPython},
    Strategy{"qt-network",
             QT_TRANSLATE_NOOP("coroscope", "Qt’s own client"),
             QT_TRANSLATE_NOOP("coroscope", "One loop, 6 connections per host"),
             StrategyGroup::Strategies,
             LaneKind::Loop,
             CrewKind::None,
             {},
             qtNetwork,
             nullptr,
             idealQtNetwork,
             atMostQtsConnections,
             sources::kQtNetworkCpp,
             sources::kQtNetworkPython},
    Strategy{"blocking-coroutine",
             QT_TRANSLATE_NOOP("coroscope", "Blocking coroutine"),
             QT_TRANSLATE_NOOP("coroscope", "async code, blocking client"),
             StrategyGroup::Mistakes,
             LaneKind::Loop,
             CrewKind::None,
             {},
             blockingCoroutine,
             nullptr,
             idealOneAfterAnother,
             one,
             sources::kBlockingCoroutineCpp,
             sources::kBlockingCoroutinePython},
};

} // namespace

std::span<const Strategy> strategies()
{
    return kStrategies;
}

const Strategy *strategy(std::string_view id)
{
    const auto found = std::find_if(kStrategies.begin(), kStrategies.end(),
                                    [id](const Strategy &row) { return row.id == id; });
    return found == kStrategies.end() ? nullptr : &*found;
}

} // namespace coroscope
