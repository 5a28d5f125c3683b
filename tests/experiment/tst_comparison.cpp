// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/comparison.h"
#include "core/experiment/result.h"
#include "core/strategies/strategy.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;

Scenario askingPort(int port, unsigned tasks = 2)
{
    Scenario scenario;
    scenario.url = "http://127.0.0.1:" + std::to_string(port) + "/";
    scenario.delay = 10ms;
    scenario.delayGiven = true;
    scenario.tasks = tasks;
    return scenario;
}

std::vector<const Strategy *> rows(std::initializer_list<const char *> ids)
{
    std::vector<const Strategy *> rows;
    for (const char *id : ids)
        rows.push_back(strategy(id));
    return rows;
}

constexpr int kAll = 1000;

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordingForEachStrategyInTheOrderGiven()
    {
        ScriptedServer server(answersFirst(kAll));
        Comparison comparison(askingPort(server.port()), rows({"coroutine", "sequential"}));
        QSignalSpy started(&comparison, &Comparison::runStarted);
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!comparison.error());
        QCOMPARE(started.count(), 2);
        QCOMPARE(comparison.recordings().size(), 2u);
        QCOMPARE(comparison.recordings()[0].strategy, "coroutine");
        QCOMPARE(comparison.recordings()[1].strategy, "sequential");
        QVERIFY(comparison.current() == nullptr);
        QCOMPARE(server.connections(), 4);
    }

    void aMistakeStandsBesideAStrategy()
    {
        ScriptedServer server(answersFirst(kAll));
        Comparison comparison(askingPort(server.port(), 4),
                              rows({"coroutine", "blocking-coroutine"}));
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!comparison.error());
        QCOMPARE(comparison.recordings().size(), 2u);
        const RunResult suspends = resultOf(comparison.recordings()[0]);
        const RunResult blocks = resultOf(comparison.recordings()[1]);
        QCOMPARE(blocks.finished, 4u);
        QCOMPARE(blocks.maxInFlight, 1u);
        QCOMPARE(blocks.suspensions, 0u);
        QVERIFY(blocks.loopBlocked > 0ns && suspends.loopBlocked == std::optional(0ns));
        QVERIFY(blocks.ideal == std::optional(4 * suspends.ideal.value()));
    }

    void ofRepeatsTheMedianIsKept()
    {
        ScriptedServer server(answersFirst(kAll));
        Scenario scenario = askingPort(server.port());
        scenario.repeat = 3;
        Comparison comparison(scenario, rows({"sequential", "coroutine"}));
        QSignalSpy started(&comparison, &Comparison::runStarted);
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(started.count(), 6);
        QCOMPARE(comparison.recordings().size(), 2u);
        QCOMPARE(server.connections(), 12);
    }

    void stopInARunKeepsWhatIsThereAndStartsNoOther()
    {
        ScriptedServer server(answersFirst(2)); // both of the first strategy
        Comparison comparison(askingPort(server.port()),
                              rows({"sequential", "coroutine", "sequential"}));
        QSignalSpy started(&comparison, &Comparison::runStarted);
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 4, kPatience);
        comparison.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!comparison.error());
        QCOMPARE(started.count(), 2);
        QCOMPARE(comparison.recordings().size(), 2u);
        QVERIFY(comparison.recordings()[0].isComplete);
        QVERIFY(!comparison.recordings()[1].isComplete);
        QCOMPARE(resultOf(comparison.recordings()[1]).cancelled, 2u);
    }

    void stopInARepeatKeepsTheMedianOfThoseThatAreThere()
    {
        ScriptedServer server(answersFirst(2)); // the first repeat
        Scenario scenario = askingPort(server.port());
        scenario.repeat = 5;
        Comparison comparison(scenario, rows({"sequential"}));
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 3, kPatience);
        comparison.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(comparison.recordings().size(), 1u);
        // A run that was cut short says nothing about a total while there is a whole one.
        QVERIFY(comparison.recordings()[0].isComplete);
    }

    void stopWhileTheDelayIsMeasuredEndsIt()
    {
        ScriptedServer server(answersFirst(1));
        Scenario scenario = askingPort(server.port());
        scenario.delayGiven = false;
        Comparison comparison(scenario, rows({"sequential"}));
        QSignalSpy started(&comparison, &Comparison::runStarted);
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 2, kPatience);
        comparison.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!comparison.error());
        QCOMPARE(started.count(), 0);
        QVERIFY(comparison.recordings().empty());
    }

    void stopBeforeTheStartSendsNothing()
    {
        ScriptedServer server(answersFirst(kAll));
        Comparison comparison(askingPort(server.port()), rows({"sequential", "coroutine"}));
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.stop();
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(comparison.recordings().empty());
        QCOMPARE(server.connections(), 0);
    }

    void aMeasuredDelayIsTheScenariosDelay()
    {
        ScriptedServer server(answersFirst(kAll));
        Scenario scenario = askingPort(server.port());
        scenario.delayGiven = false;
        Comparison comparison(scenario, rows({"sequential"}));
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(server.connections(), 3 + 2);
        const RunResult result = resultOf(comparison.recordings()[0]);
        QVERIFY(result.delay > 0ns && result.delay != 10ms);
        QVERIFY(result.ideal == std::optional(2 * result.delay));
    }

    void anErrorKeepsWhatWasRunBefore()
    {
        ScriptedServer server(answersFirst(kAll));
        // There is no coroscope-worker beside this test.
        Comparison comparison(askingPort(server.port()),
                              rows({"coroutine", "process-pool", "sequential"}));
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(comparison.error().has_value());
        QVERIFY(!comparison.isRefused());
        QCOMPARE(comparison.recordings().size(), 1u);
        QCOMPARE(server.connections(), 2);
    }

    void oneStrategyTooGreedyRefusesAll()
    {
        Scenario scenario = askingPort(80, 5);
        scenario.url = "http://192.0.2.1/";
        Comparison comparison(scenario, rows({"sequential", "coroutine"}));
        QSignalSpy started(&comparison, &Comparison::runStarted);
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(comparison.isRefused());
        QVERIFY(comparison.error().has_value());
        QCOMPARE(started.count(), 0);
        QVERIFY(comparison.recordings().empty());
    }

    void onTheVirtualClockItIsAPrediction()
    {
        Scenario scenario;
        scenario.tasks = 100;
        scenario.delay = 3s;
        scenario.clock = ClockKind::Virtual;
        scenario.url = "http://192.0.2.1/"; // is not asked
        Comparison comparison(
            scenario, rows({"sequential", "coroutine", "process-pool", "blocking-coroutine"}));
        QSignalSpy finished(&comparison, &Comparison::finished);
        comparison.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!comparison.error());
        QCOMPARE(comparison.recordings().size(), 4u);
        QVERIFY(resultOf(comparison.recordings()[2]).total == 48s);
        QVERIFY(resultOf(comparison.recordings()[3]).total == 300s);
    }

    void destroyingItEndsTheRunUnderWay()
    {
        ScriptedServer server(answersFirst(0));
        {
            Comparison comparison(askingPort(server.port()), rows({"coroutine"}));
            comparison.start();
            QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 2, kPatience);
        }
        {
            Scenario scenario = askingPort(server.port());
            scenario.delayGiven = false;
            Comparison comparison(scenario, rows({"coroutine"}));
            comparison.start();
            QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 3, kPatience);
        }
        QCOMPARE(server.connections(), 3);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
