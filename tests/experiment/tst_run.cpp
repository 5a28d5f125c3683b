// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/result.h"
#include "core/experiment/run.h"
#include "core/recording/invariants.h"
#include "core/recording/metrics.h"
#include "core/recording/spans.h"
#include "core/strategies/strategy.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;

/// A scenario that asks this port of this machine, so that no endpoint is started.
Scenario askingPort(int port, unsigned tasks)
{
    Scenario scenario;
    scenario.url = "http://127.0.0.1:" + std::to_string(port) + "/";
    scenario.delay = 10ms;
    scenario.delayGiven = true;
    scenario.tasks = tasks;
    return scenario;
}

void answer(ScriptedPeer &peer, int)
{
    peer.readRequest();
    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nHello!");
}

void sayNothing(ScriptedPeer &peer, int)
{
    peer.readRequest();
    peer.hold();
}

std::ptrdiff_t countOf(const Recording &recording, EventKind kind)
{
    return std::count_if(recording.events.begin(), recording.events.end(),
                         [kind](const Event &event) { return event.kind == kind; });
}

void checkSound(const Recording &recording)
{
    const std::vector<Message> faults = checkInvariants(recording);
    QVERIFY2(faults.empty(), faults.empty() ? "" : english(faults.front()).c_str());
    QCOMPARE(openTasks(recording).size(), 0u);
}

} // namespace

/// Beside this test lie neither coroscope-endpoint nor coroscope-worker: whatever needs them cannot start.
class RunTest : public QObject
{
    Q_OBJECT

private:
    static void addStrategiesWithoutWorkers()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("sequential") << QStringLiteral("sequential");
        QTest::newRow("coroutine") << QStringLiteral("coroutine");
        QTest::newRow("blocking-coroutine") << QStringLiteral("blocking-coroutine");
        QTest::newRow("wrapped-blocking") << QStringLiteral("wrapped-blocking");
        QTest::newRow("await-in-loop") << QStringLiteral("await-in-loop");
        QTest::newRow("await-non-awaitable") << QStringLiteral("await-non-awaitable");
    }
    static const Strategy &row(const QString &id) { return *strategy(id.toStdString()); }

private Q_SLOTS:
    void withoutTheEndpointsProgramItCannotStart()
    {
        for (const Strategy &row : strategies()) {
            if (!row.sendsRequests)
                continue;
            Run run(Scenario(), row);
            QSignalSpy began(&run, &Run::began);
            QSignalSpy finished(&run, &Run::finished);
            run.start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
            QVERIFY(run.error().has_value());
            const std::string reason = english(*run.error());
            QVERIFY2(reason.find("coroscope-endpoint is missing") != std::string::npos,
                     reason.c_str());
            QVERIFY(!run.isRefused());
            QVERIFY(run.isFinished());
            QCOMPARE(began.count(), 0);
            QVERIFY(run.recording().events.empty());
            run.stop();
            QCOMPARE(finished.count(), 1);
        }
    }

    void withoutTheWorkersProgramItCannotStart()
    {
        ScriptedServer server(answer);
        Run run(askingPort(server.port(), 3), *strategy("process-pool"));
        QSignalSpy began(&run, &Run::began);
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(run.error().has_value());
        const std::string reason = english(*run.error());
        QVERIFY2(reason.find("coroscope-worker is missing") != std::string::npos, reason.c_str());
        QCOMPARE(began.count(), 0);
        QCOMPARE(server.connections(), 0);
    }

    void whatSendsNothingNeedsNoEndpoint()
    {
        Scenario scenario;
        scenario.delay = 1ms;
        Run run(scenario, *strategy("define-coroutine"));
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!run.error());
        QCOMPARE(run.endedRequests(), 1u);
        QCOMPARE(countOf(run.recording(), EventKind::Printed), 5);
        checkSound(run.recording());
    }

    void aConceptThatWaitsIsStopped()
    {
        ScriptedServer server(sayNothing);
        Run run(askingPort(server.port(), 4), *strategy("many-tasks"));
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 4, kPatience);
        run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!run.error());
        QVERIFY(!run.recording().isComplete);
        checkSound(run.recording());
        QCOMPARE(computeMetrics(run.recording()).cancelled, std::size_t(4));
    }

    void aForeignTargetIsRefusedBeforeAnythingIsSent()
    {
        Scenario scenario = askingPort(80, 11);
        scenario.url = "http://192.0.2.1/";
        Run run(scenario, *strategy("sequential"));
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(run.isRefused());
        QVERIFY(run.error().has_value());
        QVERIFY(run.recording().events.empty());
    }

    void aWholeRunIsRecorded_data() { addStrategiesWithoutWorkers(); }
    void aWholeRunIsRecorded()
    {
        QFETCH(QString, id);
        ScriptedServer server(answer);
        Run run(askingPort(server.port(), 5), row(id));
        QSignalSpy began(&run, &Run::began);
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!run.error());
        QCOMPARE(began.count(), 1);
        QCOMPARE(run.endedRequests(), 5u);
        QCOMPARE(server.connections(), 5);
        QVERIFY(run.recording().isComplete);
        QVERIFY(!run.recording().date.empty());
        checkSound(run.recording());
        const RunResult result = resultOf(run.recording());
        QCOMPARE(result.finished, id == QStringLiteral("await-non-awaitable") ? 0u : 5u);
        QCOMPARE(result.finished + result.failed, 5u);
        QCOMPARE(result.endpoint, run.scenario().url);
        QVERIFY(result.startup > 0ns);
        QVERIFY(result.wall == result.startup + result.total);
    }

    void aBlockedLoopSaysSoAndLetsNobodyElseRunAfterAStop()
    {
        ScriptedServer server(sayNothing);
        Run run(askingPort(server.port(), 4), *strategy("blocking-coroutine"));
        QSignalSpy began(&run, &Run::began);
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(began.count(), 1, kPatience);
        run.drain();
        const StateCounts counts = Spans(run.recording()).countsAt(run.recording().events.back().t);
        QCOMPARE(counts.byState[std::size_t(State::Blocked)], 1u);
        QCOMPARE(counts.byState[std::size_t(State::Pending)], 3u);
        run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(server.connections(), 1);
        // Those that had not run never do.
        QCOMPARE(countOf(run.recording(), EventKind::Printed), 1);
        QCOMPARE(countOf(run.recording(), EventKind::Blocked), 1);
        QCOMPARE(computeMetrics(run.recording()).cancelled, 4u);
        checkSound(run.recording());
    }

    void aRunIsStoppedWhileItWaits_data() { addStrategiesWithoutWorkers(); }
    void aRunIsStoppedWhileItWaits()
    {
        QFETCH(QString, id);
        ScriptedServer server(sayNothing);
        Run run(askingPort(server.port(), 4), row(id));
        QSignalSpy began(&run, &Run::began);
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        const int atOnce = id == QStringLiteral("coroutine") ? 4 : 1;
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), atOnce, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(began.count(), 1, kPatience); // before that nothing is drained
        run.drain();
        QVERIFY(!run.recording().events.empty());
        QCOMPARE(run.endedRequests(), 0u);
        run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!run.error());
        QVERIFY(!run.recording().isComplete);
        checkSound(run.recording());
        // Who awaits one after another never makes the rest.
        const std::size_t made = id == QStringLiteral("await-in-loop") ? 1 : 4;
        QCOMPARE(computeMetrics(run.recording()).cancelled, made);
        run.stop();
        QCOMPARE(finished.count(), 1);
    }

    void aRunIsStoppedBeforeItBegins_data() { addStrategiesWithoutWorkers(); }
    void aRunIsStoppedBeforeItBegins()
    {
        QFETCH(QString, id);
        ScriptedServer server(sayNothing);
        Run run(askingPort(server.port(), 4), row(id));
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        run.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!run.error());
        QVERIFY(!run.recording().isComplete);
        checkSound(run.recording());
    }

    void aRunThatIsDestroyedEnds_data() { addStrategiesWithoutWorkers(); }
    void aRunThatIsDestroyedEnds()
    {
        QFETCH(QString, id);
        ScriptedServer server(sayNothing);
        {
            Run run(askingPort(server.port(), 4), row(id));
            run.start();
            QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 0, kPatience);
        }
        const Run neverStarted(askingPort(server.port(), 4), row(id));
        QVERIFY(!neverStarted.isFinished());
    }

    void aFailedRequestIsAResult()
    {
        ScriptedServer server([](ScriptedPeer &peer, int number) {
            if (number % 2 == 0)
                peer.reset();
            else
                answer(peer, number);
        });
        Run run(askingPort(server.port(), 6), *strategy("sequential"));
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!run.error());
        QVERIFY(run.recording().isComplete);
        QCOMPARE(countOf(run.recording(), EventKind::Finished), 3);
        QCOMPARE(countOf(run.recording(), EventKind::Failed), 3);
        checkSound(run.recording());
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "tst_run.moc"
