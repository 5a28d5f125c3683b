// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/strategy.h"

#include "core/http/qtclient.h"
#include "core/recording/message.h"
#include "core/scenario/steps.h"
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

// Of a row with one task.
std::optional<Ideal> idealOneTask(const Scenario &scenario)
{
    Scenario single = scenario;
    single.tasks = 1;
    return idealOneAfterAnother(single);
}

// Of one task that sends nothing: the endpoint's jitter is none of its.
std::optional<Ideal> idealOneSleep(const Scenario &scenario)
{
    Scenario single = scenario;
    single.jitter = {};
    single.steps = kRequestOnly;
    return idealOneTask(single);
}

unsigned allThatConnectionsAllow(const Scenario &scenario)
{
    return limited(scenario.tasks, scenario.connections);
}

std::optional<Ideal> idealWithoutPermits(const Scenario &scenario)
{
    Scenario unlimited = scenario;
    unlimited.permits = 0;
    return idealOneLoop(unlimited);
}

constexpr std::array<std::string_view, 1> kConnections = {"connections"};

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
    Strategy{"wrapped-blocking",
             QT_TRANSLATE_NOOP("coroscope", "Wrapped blocking"),
             QT_TRANSLATE_NOOP("coroscope", "The blocking call in a coroutine of its own"),
             StrategyGroup::Mistakes,
             LaneKind::Loop,
             CrewKind::None,
             {},
             wrappedBlocking,
             nullptr,
             idealOneAfterAnother,
             one,
             sources::kWrappedBlockingCpp,
             sources::kWrappedBlockingPython},
    Strategy{"await-in-loop",
             QT_TRANSLATE_NOOP("coroscope", "Await in a loop"),
             QT_TRANSLATE_NOOP("coroscope", "Each awaited before the next is made"),
             StrategyGroup::Mistakes,
             LaneKind::Loop,
             CrewKind::None,
             {},
             awaitInLoop,
             nullptr,
             idealOneAfterAnother,
             one,
             sources::kAwaitInLoopCpp,
             sources::kAwaitInLoopPython},
    Strategy{"await-non-awaitable",
             QT_TRANSLATE_NOOP("coroscope", "Await of no awaitable"),
             QT_TRANSLATE_NOOP("coroscope", "await on a blocking call’s answer"),
             StrategyGroup::Mistakes,
             LaneKind::Loop,
             CrewKind::None,
             {},
             awaitNonAwaitable,
             nullptr,
             idealOneAfterAnother,
             one,
             sources::kAwaitNonAwaitableCpp,
             sources::kAwaitNonAwaitablePython,
             sources::kAwaitNonAwaitableRefusal},
    Strategy{"define-coroutine",
             QT_TRANSLATE_NOOP("coroscope", "Define a coroutine"),
             QT_TRANSLATE_NOOP("coroscope", "Called, it does not run"),
             StrategyGroup::Concepts,
             LaneKind::Loop,
             CrewKind::None,
             {},
             nullptr,
             defineCoroutine,
             idealOneSleep,
             one,
             sources::kDefineCoroutineCpp,
             sources::kDefineCoroutinePython,
             {},
             1,
             false,
             false},
    Strategy{"task-states",
             QT_TRANSLATE_NOOP("coroscope", "States of a task"),
             QT_TRANSLATE_NOOP("coroscope", "Pending before, finished after"),
             StrategyGroup::Concepts,
             LaneKind::Loop,
             CrewKind::None,
             {},
             nullptr,
             taskStates,
             idealOneSleep,
             one,
             sources::kTaskStatesCpp,
             sources::kTaskStatesPython,
             {},
             1,
             false,
             false},
    Strategy{"ensure-future",
             QT_TRANSLATE_NOOP("coroscope", "Ensure a future"),
             QT_TRANSLATE_NOOP("coroscope", "A task before a loop is named"),
             StrategyGroup::Concepts,
             LaneKind::Loop,
             CrewKind::None,
             {},
             nullptr,
             ensureFutureFirst,
             idealOneSleep,
             one,
             sources::kEnsureFutureCpp,
             sources::kEnsureFuturePython,
             {},
             1,
             false,
             false},
    Strategy{"done-callback",
             QT_TRANSLATE_NOOP("coroscope", "Done callback"),
             QT_TRANSLATE_NOOP("coroscope", "Called with the finished task"),
             StrategyGroup::Concepts,
             LaneKind::Loop,
             CrewKind::None,
             {},
             nullptr,
             doneCallback,
             idealOneTask,
             one,
             sources::kDoneCallbackCpp,
             sources::kDoneCallbackPython,
             {},
             1,
             false,
             true},
    Strategy{"many-tasks",
             QT_TRANSLATE_NOOP("coroscope", "Many tasks"),
             QT_TRANSLATE_NOOP("coroscope", "Waited for together, read in order"),
             StrategyGroup::Concepts,
             LaneKind::Loop,
             CrewKind::None,
             kConnections,
             nullptr,
             manyTasks,
             idealWithoutPermits,
             allThatConnectionsAllow,
             sources::kManyTasksCpp,
             sources::kManyTasksPython,
             {},
             5,
             true,
             true},
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
