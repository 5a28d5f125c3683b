// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/strategies/strategy.h"
#include "tests/support/recordingbuilder.h"

#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

/// What another program might have written: one loop, two tasks, 30 ns.
Recording foreignRecording()
{
    RecordingBuilder run("their-own");
    run.lane(0, LaneKind::Loop, "their loop").onLane(0);
    run.at(0).created(1).scheduled(1).created(2).scheduled(2);
    run.at(1).running(1).suspended(1, Why::Readable);
    run.at(2).running(2).suspended(2, Why::Readable);
    run.at(10).ready(1);
    run.at(12).running(1).finished(1, "ok");
    run.at(20).ready(2);
    run.at(30).running(2).failed(2, "they hung up");
    Recording recording = run.finished();
    recording.program = "their program 7.1";
    recording.isVirtual = false;
    return recording;
}

RunResult resultWithTotal(std::chrono::nanoseconds total)
{
    RunResult result;
    result.total = total;
    return result;
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignRecordingHasFiguresButNoIdeal()
    {
        const RunResult result = resultOf(foreignRecording());
        QCOMPARE(result.strategy, "their-own");
        QVERIFY(result.clock == ClockKind::Real);
        QCOMPARE(result.tasks, 2u);
        QCOMPARE(result.finished, 1u);
        QCOMPARE(result.failed, 1u);
        QCOMPARE(result.cancelled, 0u);
        QVERIFY(result.total == 30ns);
        QVERIFY(!result.ideal);
        QVERIFY(!ratioOf(result));
        QVERIFY(result.startup == 0ns);
        QVERIFY(result.wall == 30ns);
        QVERIFY(result.delay == 0ns);
        QCOMPARE(result.endpoint, "");
        QCOMPARE(result.version, "program 7.1");
        QCOMPARE(result.suspensions, 2u);
        QVERIFY(result.loopBlocked.has_value());
        QCOMPARE(result.errors.size(), 1u);
        QCOMPARE(result.errors.at("they hung up"), 1u);
    }

    void anEmptyRecordingIsAResultOfNothing()
    {
        const RunResult result = resultOf(Recording());
        QCOMPARE(result.tasks, 0u);
        QVERIFY(result.total == 0ns);
        QVERIFY(!result.ideal);
        QVERIFY(!result.loopBlocked);
        QVERIFY(!result.latency);
        QCOMPARE(result.version, "");
    }

    void aKnownStrategyWithAScenarioHasItsIdeal()
    {
        Recording recording = foreignRecording();
        recording.strategy = "process-pool";
        recording.scenario = {{"tasks", "100"}, {"delay", "3s"}};
        RunResult result = resultOf(recording);
        QVERIFY(result.ideal == std::optional<std::chrono::nanoseconds>(48s));
        QVERIFY(result.delay == 3s);
        recording.scenario.emplace_back("chunk", "1");
        QVERIFY(resultOf(recording).ideal == std::optional<std::chrono::nanoseconds>(39s));
    }

    void aScenarioThatCannotBeReadGivesNoIdeal()
    {
        Recording recording = foreignRecording();
        recording.strategy = "coroutine";
        recording.scenario = {{"tasks", "0"}, {"delay", "3s"}};
        QVERIFY(!resultOf(recording).ideal);
        recording.scenario = {{"their-key", "1"}};
        QVERIFY(!resultOf(recording).ideal);
        recording.scenario = {};
        QVERIFY(!resultOf(recording).ideal);
        recording.scenario = {{"tasks", "2"}};
        QVERIFY(!resultOf(recording).ideal);
    }

    void measuredFactsAreTakenFromTheHeader()
    {
        Recording recording = foreignRecording();
        recording.facts = {{"startup_s", "0.25"}, {"endpoint", "http://h/?key=…"}};
        RunResult result = resultOf(recording);
        QVERIFY(result.startup == 250ms);
        QVERIFY(result.wall == 250ms + 30ns);
        QCOMPARE(result.endpoint, "http://h/?key=…");
        for (const char *nonsense : {"", "soon", "-1", "nan", "1e99", "0x10"}) {
            recording.facts = {{"startup_s", nonsense}};
            QVERIFY2(resultOf(recording).startup == 0ns, nonsense);
        }
    }

    void aPredictionIsItsOwnIdeal()
    {
        Scenario scenario;
        scenario.tasks = 7;
        for (const Strategy &row : strategies()) {
            const RunResult result = resultOf(predict(scenario, row));
            QVERIFY(result.clock == ClockKind::Virtual);
            QVERIFY(result.ideal == std::optional(result.total));
            QCOMPARE(result.finished + result.failed, row.usesTasks ? 7u : 1u);
        }
    }

    void theMedianIsTheOneInTheMiddle()
    {
        QCOMPARE(medianOf({resultWithTotal(5s)}), 0u);
        QCOMPARE(medianOf({resultWithTotal(9s), resultWithTotal(1s), resultWithTotal(5s)}), 2u);
        QCOMPARE(medianOf({resultWithTotal(5s), resultWithTotal(1s), resultWithTotal(9s)}), 0u);
    }

    void ofAnEvenNumberTheLowerOneIsTheMedian()
    {
        QCOMPARE(medianOf({resultWithTotal(9s), resultWithTotal(5s)}), 1u);
        QCOMPARE(medianOf({resultWithTotal(4s), resultWithTotal(1s), resultWithTotal(3s),
                           resultWithTotal(2s)}),
                 3u);
    }

    void ofEqualTotalsTheFirstStandsFirst()
    {
        QCOMPARE(medianOf({resultWithTotal(1s), resultWithTotal(1s), resultWithTotal(1s)}), 1u);
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
