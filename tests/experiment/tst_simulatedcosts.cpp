// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/recording/invariants.h"
#include "core/recording/metrics.h"
#include "core/recording/readyqueue.h"
#include "core/strategies/strategy.h"
#include "tests/experiment/anyscenario.h"

#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

Scenario slow(unsigned tasks)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = 3ms;
    return scenario;
}

// What the requests did, "T1 running 0..40, …" in µs, a line a task.
std::string slices(const Recording &recording)
{
    std::string out;
    const Spans spans(recording);
    for (const TaskSpans &task : spans.requests()) {
        out += 'T' + std::to_string(task.id);
        for (const Span &span : task.spans) {
            if (span.state != State::Created)
                out.append(" ").append(word(span.state)).append(" ") +=
                    std::to_string(span.from / 1000) + ".." + std::to_string(span.to / 1000);
        }
        out += '\n';
    }
    return out;
}

} // namespace

class SimulatedCostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsOfALoopComeOneAfterAnother()
    {
        const std::string text =
            slices(predict(slow(5), *strategy("coroutine"), {.turn = 40us, .wake = 200us}));
        const char *expected =
            "T1 pending 0..0 running 0..40 suspended 40..3240 ready 3240..3240 running 3240..3280\n"
            "T2 pending 0..40 running 40..80 suspended 80..3240 ready 3240..3280 running "
            "3280..3320\n"
            "T3 pending 0..80 running 80..120 suspended 120..3240 ready 3240..3320 running "
            "3320..3360\n"
            "T4 pending 0..120 running 120..160 suspended 160..3240 ready 3240..3360 running "
            "3360..3400\n"
            "T5 pending 0..160 running 160..200 suspended 200..3240 ready 3240..3400 running "
            "3400..3440\n";
        QVERIFY2(text == expected, text.c_str());
    }

    void whatComesWhileTheLoopIsBusyIsTakenInAtOnce()
    {
        // The second answer comes in the middle of the first task's turn.
        Scenario scenario = slow(2);
        const std::string text =
            slices(predict(scenario, *strategy("coroutine"), {.turn = 40us, .wake = 0us}));
        const char *expected =
            "T1 pending 0..0 running 0..40 suspended 40..3040 ready 3040..3040 running 3040..3080\n"
            "T2 pending 0..40 running 40..80 suspended 80..3080 ready 3080..3080 running "
            "3080..3120\n";
        QVERIFY2(text == expected, text.c_str());
    }

    void aBlockedLoopRunsBeforeItBlocks()
    {
        const std::string text =
            slices(predict(slow(2), *strategy("blocking-coroutine"), {.turn = 40us}));
        QCOMPARE(text, std::string("T1 pending 0..0 running 0..40 blocked 40..3040 running "
                                   "3040..3040\n"
                                   "T2 pending 0..3040 running 3040..3080 blocked 3080..6080 "
                                   "running 6080..6080\n"));
    }

    void aThreadWithoutALoopRunsBeforeItBlocks()
    {
        const std::string text = slices(predict(slow(2), *strategy("sequential"), {.turn = 40us}));
        QCOMPARE(text, std::string("T1 pending 0..0 running 0..40 blocked 40..3040 running "
                                   "3040..3040\n"
                                   "T2 pending 0..3040 running 3040..3080 blocked 3080..6080 "
                                   "running 6080..6080\n"));
    }

    void everyWorkerHasItsOwnTurns()
    {
        Scenario scenario = slow(3);
        scenario.processes = 2;
        scenario.chunk = 1;
        const std::string text =
            slices(predict(scenario, *strategy("process-pool"), kTypicalCosts));
        QCOMPARE(text, std::string("T1 pending 0..0 running 0..30 blocked 30..3030 running "
                                   "3030..3030\n"
                                   "T2 pending 0..0 running 0..30 blocked 30..3030 running "
                                   "3030..3030\n"
                                   "T3 pending 0..3030 running 3030..3060 blocked 3060..6060 "
                                   "running 6060..6060\n"));
    }

    void withoutCostsNothingChanges()
    {
        std::mt19937 random(5);
        for (int i = 0; i < 20; ++i) {
            const Scenario scenario = anyScenario(random);
            for (const Strategy &row : strategies())
                QVERIFY(predict(scenario, row).events ==
                        predict(scenario, row, SimulatedCosts()).events);
        }
    }

    void costsBreakNoInvariant()
    {
        std::mt19937 random(6);
        for (int i = 0; i < 40; ++i) {
            Scenario scenario = anyScenario(random);
            scenario.jitter = anyOf<std::chrono::nanoseconds>(random, {0ms, 50ms});
            scenario.errorRate = anyOf(random, {0.0, 0.3});
            const auto costs =
                anyOf<SimulatedCosts>(random, {kTypicalCosts, {40us, 0us}, {0us, 1ms}, {2ms, 5ms}});
            for (const Strategy &row : strategies()) {
                const Recording recording = predict(scenario, row, costs);
                for (const Message &broken : checkInvariants(recording))
                    QFAIL(english(broken).c_str());
                QVERIFY(openTasks(recording).empty());
                const Metrics metrics = computeMetrics(recording);
                const unsigned tasks = row.usesTasks ? scenario.tasks : 1;
                QCOMPARE(metrics.tasks, std::size_t(tasks));
                // Each has one turn at least.
                QVERIFY(metrics.statesNs[std::size_t(State::Running)] >=
                        std::int64_t(tasks) * costs.turn.count());
            }
        }
    }

    // Where answers become ready in one moment, only the recording knows their order.
    void theHeadOfTheQueueRunsNext()
    {
        std::mt19937 random(8);
        std::size_t most = 0;
        for (int i = 0; i < 20; ++i) {
            Scenario scenario = anyScenario(random);
            scenario.jitter = 200us;
            const Recording recording = predict(scenario, *strategy("coroutine"), {40us, 500us});
            const Spans spans(recording);
            const auto isRequestsTurn = [&spans](const Event &event) {
                return event.kind == EventKind::Running &&
                       spans.task(event.task)->role == Why::Request;
            };
            for (std::size_t at = 1; at < recording.events.size(); ++at) {
                const Event &event = recording.events[at];
                if (!isRequestsTurn(event))
                    continue;
                const auto queue = queueAt(recording, spans, event.t - 1);
                most = std::max(most, queue.size());
                if (!queue.empty())
                    QCOMPARE(spans.requests()[queue.front().request].id, event.task);
            }
        }
        QVERIFY(most > 10);
    }
};

QTEST_GUILESS_MAIN(SimulatedCostsTest)
#include "tst_simulatedcosts.moc"
