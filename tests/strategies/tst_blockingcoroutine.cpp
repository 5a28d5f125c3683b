// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/recording/spans.h"
#include "core/strategies/strategy.h"

#include <QTest>

#include <algorithm>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

constexpr const char *kTwoTasks = "0.000 lane0 laneStarted\n"
                                  "0.000 lane0 created T3 runner \"main\"\n"
                                  "0.000 lane0 scheduled T3 start\n"
                                  "0.000 lane0 tick #1\n"
                                  "0.000 lane0 running T3\n"
                                  "0.000 lane0 created T1 request \"1\"\n"
                                  "0.000 lane0 scheduled T1 start\n"
                                  "0.000 lane0 created T2 request \"2\"\n"
                                  "0.000 lane0 scheduled T2 start\n"
                                  "0.000 lane0 suspended T3 gather\n"
                                  "0.000 lane0 tick #2\n"
                                  "0.000 lane0 running T1\n"
                                  "0.000 lane0 printed T1 \"Waiting 1\"\n"
                                  "0.000 lane0 blocked T1\n"
                                  "0.000 lane0 requestBegan T1\n"
                                  "0.000 lane1 accepted T1\n"
                                  "0.000 lane1 began T1\n"
                                  "300000.000 lane1 answered T1 #200\n"
                                  "300000.000 lane0 requestEnded T1 #200\n"
                                  "300000.000 lane0 unblocked T1\n"
                                  "300000.000 lane0 printed T1 \"Get 1\"\n"
                                  "300000.000 lane0 finished T1 \"200 'Hello!'\"\n"
                                  "300000.000 lane0 running T2\n"
                                  "300000.000 lane0 printed T2 \"Waiting 2\"\n"
                                  "300000.000 lane0 blocked T2\n"
                                  "300000.000 lane0 requestBegan T2\n"
                                  "300000.000 lane1 accepted T2\n"
                                  "300000.000 lane1 began T2\n"
                                  "600000.000 lane1 answered T2 #200\n"
                                  "600000.000 lane0 requestEnded T2 #200\n"
                                  "600000.000 lane0 unblocked T2\n"
                                  "600000.000 lane0 printed T2 \"Get 2\"\n"
                                  "600000.000 lane0 finished T2 \"200 'Hello!'\"\n"
                                  "600000.000 lane0 ready T3 gather\n"
                                  "600000.000 lane0 tick #1\n"
                                  "600000.000 lane0 running T3\n"
                                  "600000.000 lane0 finished T3\n";

Recording predicted(unsigned tasks)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = 300ms;
    return predict(scenario, *strategy("blocking-coroutine"));
}

} // namespace

/// The mistake: a loop whose tasks call a blocking client.
class BlockingCoroutineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTaskHoldsTheLoopWhileTheOthersHaveNotRun()
    {
        const std::string text = describe(predicted(2));
        QVERIFY2(text == kTwoTasks, text.c_str());
    }

    void tasksArePendingAndNeverSuspendedWhileOneIsBlocked()
    {
        const Spans spans(predicted(5));
        for (unsigned i = 0; i < 5; ++i) {
            const StateCounts counts = spans.countsAt(300'000'000LL * i + 150'000'000);
            QCOMPARE(counts.byState[std::size_t(State::Blocked)], 1u);
            QCOMPARE(counts.byState[std::size_t(State::Pending)], 4 - i);
            QCOMPARE(counts.byState[std::size_t(State::Finished)], i);
        }
        for (const TaskSpans &task : spans.requests())
            QVERIFY(std::none_of(task.spans.begin(), task.spans.end(), [](const Span &span) {
                return span.state == State::Suspended || span.state == State::Ready;
            }));
    }

    void theLoopIsBlockedAllTheTime()
    {
        const RunResult result = resultOf(predicted(5));
        QVERIFY(result.total == 1500ms);
        QVERIFY(result.ideal == std::optional(result.total));
        QVERIFY(result.loopBlocked == std::optional(result.total));
        QCOMPARE(result.maxInFlight, 1u);
        QCOMPARE(result.suspensions, 0u);
        QCOMPARE(result.awaits, 0u);
    }

    void aFailureEndsOneTaskAndNotTheOthers()
    {
        Scenario scenario;
        scenario.tasks = 12;
        scenario.errorRate = 0.5;
        const RunResult result = resultOf(predict(scenario, *strategy("blocking-coroutine")));
        QVERIFY(result.failed > 0 && result.finished > 0);
        QCOMPARE(result.failed + result.finished, 12u);
    }
};

QTEST_GUILESS_MAIN(BlockingCoroutineTest)
#include "tst_blockingcoroutine.moc"
