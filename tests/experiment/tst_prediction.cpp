// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/lanes.h"
#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/http/fate.h"
#include "core/recording/invariants.h"
#include "core/recording/metrics.h"
#include "core/recording/recordingfile.h"
#include "core/strategies/strategy.h"
#include "tests/experiment/anyscenario.h"

#include <QTest>

#include <map>
#include <set>
#include <sstream>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

std::string textOf(const Recording &recording)
{
    std::ostringstream out;
    writeRecording(out, recording);
    return out.str();
}

Scenario article(unsigned tasks)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = 3s;
    return scenario;
}

std::chrono::nanoseconds totalOf(const Recording &recording)
{
    return std::chrono::nanoseconds(computeMetrics(recording).totalNs);
}

constexpr int kUsualScenarios = 300;

/// How many scenarios to try: what the soak run asks for, or the usual ones.
int scenarioCount()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("COROSCOPE_SCENARIOS", &isNumber);
    return isNumber ? asked : kUsualScenarios;
}

/// A difference between a prediction and its closed form.
std::string told(const Strategy &row, const Scenario &scenario, const Ideal &closed,
                 std::chrono::nanoseconds total)
{
    std::string text(row.id);
    for (const auto &[key, value] : toKeyValues(scenario))
        text += " " + key + "=" + value;
    return text + ": predicted " + std::to_string(total.count()) + " ns, " + closed.formula;
}

} // namespace

class TestPrediction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticlesNumbersComeOut();
    void theSimulationEqualsTheClosedForms();
    void stepsTakeAsLongAsTheClosedFormsSay();
    void everyRecordingKeepsTheInvariants();
    void theSameScenarioGivesTheSameBytes();
    void allFirstRunsAreInOneTickAndAllAreSuspendedBeforeOneIsReady();
    void sequentialHasNoLoopAndNoSuspension();
    void poolOf8Takes25ChunksOf4();
    void jitterAndErrorsAreTheEndpointsFate();
    void aTimeoutEndsARequestWithItsReason();
    void anEndpointThatAnswersOneAtATimeMakesAStaircase();
    void permitsAndConnectionsAreToldApart();
    void aHundredThousandTasksAreSimulated();
};

void TestPrediction::theArticlesNumbersComeOut()
{
    QCOMPARE(totalOf(predict(article(5), *strategy("sequential"))), 15s);
    QCOMPARE(totalOf(predict(article(100), *strategy("sequential"))), 300s);
    QCOMPARE(totalOf(predict(article(5), *strategy("coroutine"))), 3s);
    QCOMPARE(totalOf(predict(article(100), *strategy("coroutine"))), 3s);
    QCOMPARE(totalOf(predict(article(100), *strategy("process-pool"))), 48s);
    Scenario single = article(100);
    single.chunk = 1;
    QCOMPARE(totalOf(predict(single, *strategy("process-pool"))), 39s);
    Scenario limited = article(100);
    limited.connections = 6;
    QCOMPARE(totalOf(predict(limited, *strategy("coroutine"))), 51s);
    QCOMPARE(totalOf(predict(article(100), *strategy("qt-network"))), 51s);
    QCOMPARE(totalOf(predict(article(100), *strategy("thread-pool"))), 39s);
    QCOMPARE(totalOf(predict(article(100), *strategy("process-pool-coroutine"))), 3s);
    Scenario narrow = article(100);
    narrow.perProcess = 12; // 8 · 12 = 96 at once
    QCOMPARE(totalOf(predict(narrow, *strategy("process-pool-coroutine"))), 6s);
}

void TestPrediction::theSimulationEqualsTheClosedForms()
{
    std::mt19937 random(20261123);
    std::map<std::string_view, int> compared;
    int sharesConnections = 0; // with fewer connections than coroutines in each process
    const int scenarios = scenarioCount();
    int comparisons = 0;
    for (int i = 0; i < scenarios; ++i) {
        const Scenario scenario = anyScenario(random);
        for (const Strategy &row : strategies()) {
            const std::chrono::nanoseconds total = totalOf(predict(scenario, row));
            const std::optional<Ideal> closed = row.ideal(scenario);
            if (closed) {
                ++compared[row.id];
                ++comparisons;
                if (total != closed->total)
                    QFAIL(told(row, scenario, *closed, total).c_str());
                const bool isShared =
                    scenario.connections > 0 &&
                    (scenario.perProcess == 0 || scenario.connections < scenario.perProcess);
                sharesConnections += row.crew == CrewKind::CoroutineWorkers && isShared;
            }
            if (row.group != StrategyGroup::Concepts)
                QVERIFY(total >= lowerBound(scenario));
        }
    }
    qInfo("%d scenarios, %d comparisons, no difference", scenarios, comparisons);
    if (scenarios < kUsualScenarios)
        return; // asked for by hand
    for (const Strategy &row : strategies())
        QVERIFY2(compared[row.id] > scenarios / 2, row.title);
    QVERIFY(sharesConnections > scenarios / 30);
}

void TestPrediction::stepsTakeAsLongAsTheClosedFormsSay()
{
    std::mt19937 random(48);
    std::map<std::string_view, int> compared;
    const int scenarios = scenarioCount();
    int comparisons = 0;
    for (int i = 0; i < scenarios; ++i) {
        const Scenario scenario = anyScenarioOfSteps(random);
        for (const Strategy &row : strategies()) {
            if (row.group == StrategyGroup::Concepts)
                continue;
            const Recording recording = predict(scenario, row);
            for (const Message &broken : checkInvariants(recording))
                QFAIL(english(broken).c_str());
            const std::chrono::nanoseconds total = totalOf(recording);
            const std::optional<Ideal> closed = row.ideal(scenario);
            const Ideal bound{lowerBound(scenario), "lower bound", false};
            if (total < bound.total)
                QFAIL(told(row, scenario, bound, total).c_str());
            if (!closed)
                continue;
            ++compared[row.id];
            ++comparisons;
            if (total != closed->total)
                QFAIL(told(row, scenario, *closed, total).c_str());
        }
    }
    qInfo("%d scenarios, %d comparisons, no difference", scenarios, comparisons);
    if (scenarios < kUsualScenarios)
        return; // asked for by hand
    for (const char *id : {"sequential", "coroutine", "process-pool", "process-pool-coroutine",
                           "thread-pool", "blocking-coroutine"})
        QVERIFY2(compared[id] > scenarios / 10, id);
}

void TestPrediction::everyRecordingKeepsTheInvariants()
{
    std::mt19937 random(7);
    for (int i = 0; i < 60; ++i) {
        Scenario scenario = anyScenario(random);
        scenario.jitter = anyOf<std::chrono::nanoseconds>(random, {0ms, 50ms});
        scenario.errorRate = anyOf(random, {0.0, 0.3});
        for (const Strategy &row : strategies()) {
            const Recording recording = predict(scenario, row);
            for (const Message &broken : checkInvariants(recording))
                QFAIL(english(broken).c_str());
            QVERIFY(openTasks(recording).empty());
            QCOMPARE(computeMetrics(recording).tasks,
                     std::size_t(row.usesTasks ? scenario.tasks : 1));
        }
    }
}

void TestPrediction::theSameScenarioGivesTheSameBytes()
{
    for (const Strategy &row : strategies()) {
        const Recording recording = predict(article(20), row);
        QVERIFY(recording.isVirtual);
        QVERIFY(recording.date.empty());
        QCOMPARE(textOf(recording), textOf(predict(article(20), row)));
    }
}

void TestPrediction::allFirstRunsAreInOneTickAndAllAreSuspendedBeforeOneIsReady()
{
    const Recording recording = predict(article(100), *strategy("coroutine"));
    std::map<TaskId, std::uint32_t> firstRun;
    std::set<TaskId> suspended;
    for (const Event &event : recording.events) {
        if (event.task == kNoTask || event.task > 100)
            continue;
        if (event.kind == EventKind::Running)
            firstRun.emplace(event.task, event.tick);
        if (event.kind == EventKind::Suspended)
            suspended.insert(event.task);
        if (event.kind == EventKind::Ready)
            QCOMPARE(suspended.size(), std::size_t(100));
    }
    QCOMPARE(firstRun.size(), std::size_t(100));
    for (const auto &[task, tick] : firstRun)
        QCOMPARE(tick, firstRun.begin()->second);
}

void TestPrediction::sequentialHasNoLoopAndNoSuspension()
{
    const Recording recording = predict(article(5), *strategy("sequential"));
    for (const LaneEntry &lane : recording.lanes)
        QVERIFY(lane.kind != LaneKind::Loop);
    const RunResult result = resultOf(recording);
    QCOMPARE(result.suspensions, std::uint64_t(0));
    QCOMPARE(result.awaits, std::uint64_t(0));
    QVERIFY(!result.loopBlocked);
    QCOMPARE(result.maxInFlight, 1u);
}

void TestPrediction::poolOf8Takes25ChunksOf4()
{
    const Recording recording = predict(article(100), *strategy("process-pool"));
    int chunks = 0;
    std::map<LaneId, int> tasks;
    for (const Event &event : recording.events) {
        chunks += event.kind == EventKind::ChunkTaken;
        if (event.kind == EventKind::Finished && event.lane >= kFirstCrewLane)
            ++tasks[event.lane];
    }
    QCOMPARE(chunks, 25);
    QCOMPARE(tasks.size(), std::size_t(8));
    std::multiset<int> counts;
    for (const auto &[lane, count] : tasks)
        counts.insert(count);
    QCOMPARE(counts, (std::multiset<int>{12, 12, 12, 12, 12, 12, 12, 16}));
}

void TestPrediction::jitterAndErrorsAreTheEndpointsFate()
{
    Scenario scenario = article(40);
    scenario.jitter = 100ms;
    scenario.errorRate = 0.25;
    scenario.seed = 9;
    const Recording recording = predict(scenario, *strategy("coroutine"));
    std::size_t failures = 0;
    for (const Event &event : recording.events) {
        if (event.kind != EventKind::Answered)
            continue;
        const Fate fate = fateOf(9, event.task, 100ms, 0.25);
        QCOMPARE(event.arg, fate.fails ? 503u : 200u);
        QCOMPARE(std::chrono::nanoseconds(event.t), 3s + fate.extra);
        failures += fate.fails;
    }
    const Metrics metrics = computeMetrics(recording);
    QVERIFY(failures > 0);
    QCOMPARE(metrics.failed, failures);
    QCOMPARE(metrics.errors.size(), std::size_t(1));
    QCOMPARE(metrics.errors.front().first, std::string("HTTP 503"));
}

void TestPrediction::aTimeoutEndsARequestWithItsReason()
{
    Scenario scenario = article(3);
    scenario.timeout = 1s;
    for (const Strategy &row : strategies()) {
        if (!row.sendsRequests)
            continue;
        const Metrics metrics = computeMetrics(predict(scenario, row));
        QCOMPARE(metrics.failed, std::size_t(row.usesTasks ? 3 : 1));
        QVERIFY(metrics.errors.front().first.find("1 s") != std::string::npos);
    }
}

void TestPrediction::anEndpointThatAnswersOneAtATimeMakesAStaircase()
{
    Scenario scenario = article(5);
    scenario.atOnce = 1;
    const Recording recording = predict(scenario, *strategy("coroutine"));
    std::vector<std::chrono::nanoseconds> ends;
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Finished && event.task <= 5)
            ends.emplace_back(event.t);
    }
    QCOMPARE(ends, (std::vector<std::chrono::nanoseconds>{3s, 6s, 9s, 12s, 15s}));
    QCOMPARE(computeMetrics(recording).maxInFlight, 5);
}

void TestPrediction::permitsAndConnectionsAreToldApart()
{
    Scenario scenario = article(10);
    scenario.permits = 4;
    scenario.connections = 2;
    const Recording recording = predict(scenario, *strategy("coroutine"));
    int permits = 0;
    int connections = 0;
    for (const Event &event : recording.events) {
        permits += event.kind == EventKind::Suspended && event.why == Why::Permit;
        connections += event.kind == EventKind::Suspended && event.why == Why::Connection;
    }
    QCOMPARE(permits, 6);
    QVERIFY(connections > 0);
    QCOMPARE(computeMetrics(recording).maxInFlight, 2);
    QCOMPARE(totalOf(recording), 15s);
}

void TestPrediction::aHundredThousandTasksAreSimulated()
{
    for (const Strategy &row : strategies()) {
        if (row.group != StrategyGroup::Strategies)
            continue;
        const Metrics metrics = computeMetrics(predict(article(100'000), row));
        QCOMPARE(metrics.finished, std::size_t(100'000));
    }
}

QTEST_GUILESS_MAIN(TestPrediction)
#include "tst_prediction.moc"
