// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/recording/captions.h"
#include "core/recording/remarks.h"
#include "core/strategies/strategy.h"
#include "tests/experiment/anyscenario.h"

#include <QTest>

#include <algorithm>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

Scenario fiveTasks()
{
    Scenario scenario;
    scenario.tasks = 5;
    scenario.delay = 300ms;
    return scenario;
}

// The remarks in English, a line each.
QByteArray remarks(std::string_view id, const Scenario &scenario)
{
    const Recording recording = predict(scenario, *strategy(id));
    std::string text;
    for (const Remark &remark : remarksOf(recording, Spans(recording)))
        text += english(remark.text) + '\n';
    return QByteArray::fromStdString(text);
}

QByteArray caption(std::string_view id, const Scenario &scenario)
{
    const Recording recording = predict(scenario, *strategy(id));
    const auto message = captionOf(recording, Spans(recording));
    return message ? QByteArray::fromStdString(english(*message)) : QByteArray();
}

QByteArray captionAfter(std::string_view id, std::chrono::nanoseconds t)
{
    const Recording recording = predict(fiveTasks(), *strategy(id));
    const auto message = captionAt(recording, Spans(recording), t.count());
    return message ? QByteArray::fromStdString(english(*message)) : QByteArray();
}

} // namespace

/// What is said about whole runs, simulated.
class RemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockingAndAwaitingOneByOneHaveOneTotalAndTwoCaptions()
    {
        QCOMPARE(caption("blocking-coroutine", fiveTasks()),
                 "5 tasks block the loop, one after the other, for 1.50 s of 1.50 s.");
        QCOMPARE(caption("await-in-loop", fiveTasks()),
                 "The loop is free for 1.50 s of 1.50 s: each task begins only when the one "
                 "before it has ended.");
        QCOMPARE(captionAfter("blocking-coroutine", 450ms),
                 "Task 2 holds the loop and does nothing; tasks 3–5 have to wait until it lets "
                 "go.");
        QCOMPARE(captionAfter("await-in-loop", 450ms),
                 "1 task is suspended and nobody holds the loop; 1 has finished.");
        QCOMPARE(captionAfter("blocking-coroutine", 1500ms),
                 "All 5 tasks have finished, one after the other; they blocked the loop for 1.50 "
                 "s of 1.50 s.");
        QCOMPARE(captionAfter("await-in-loop", 1500ms),
                 "All 5 tasks have finished, one after the other; the loop was free for 1.50 s of "
                 "1.50 s.");
    }

    void aBlockedLoopSaysWhoStarves()
    {
        QCOMPARE(remarks("blocking-coroutine", fiveTasks()),
                 "5 tasks block the loop, one after the other, for 1.50 s of 1.50 s.\n"
                 "Task 5 starves longest: it waits 1.20 s for a turn on the loop.\n"
                 "The tasks end in the order in which they were made.\n");
    }

    void aWrappedCallAwaitsWithoutSuspending()
    {
        QVERIFY(remarks("wrapped-blocking", fiveTasks())
                    .contains("There are 5 awaits, and none of them suspends.\n"));
        Scenario permits = fiveTasks();
        permits.permits = 2;
        QVERIFY(remarks("coroutine", permits).contains("2 of 10 awaits do not suspend.\n"));
    }

    void anErrorThatNobodyReadIsNamed()
    {
        QVERIFY(remarks("await-non-awaitable", fiveTasks())
                    .startsWith("Nobody read the errors of 5 tasks: an object of type 'Answer' "
                                "cannot be awaited.\n"));
        QCOMPARE(captionAfter("await-non-awaitable", 1500ms),
                 "5 of 5 failed, and nobody read the error: an object of type 'Answer' cannot be "
                 "awaited.");
        Scenario failing = fiveTasks();
        failing.errorRate = 1;
        QVERIFY(!remarks("coroutine", failing).contains("Nobody"));
    }

    void waitingAtTheClientAndAtTheEndpointAreToldApart()
    {
        Scenario permits = fiveTasks();
        permits.permits = 2;
        const QByteArray client = remarks("coroutine", permits);
        QVERIFY2(client.contains("Up to 3 tasks wait at the client for a turn that the program "
                                 "itself gives.\n"),
                 client.constData());
        QVERIFY(!client.contains("endpoint"));
        Scenario slow = fiveTasks();
        slow.atOnce = 1;
        const QByteArray endpoint = remarks("coroutine", slow);
        QVERIFY2(endpoint.contains("Up to 4 requests wait at the endpoint, which serves 1 at "
                                   "once.\n"),
                 endpoint.constData());
        QVERIFY(!endpoint.contains("client"));
        const Recording recording = predict(slow, *strategy("coroutine"));
        const auto message = captionAt(recording, Spans(recording), 150'000'000);
        QCOMPARE(english(*message),
                 std::string("All 5 tasks are suspended and the loop is free. The endpoint serves "
                             "1; waiting there for their turn: 4."));
    }

    void aLastChunkThatRunsAloneIsSaid()
    {
        Scenario scenario = fiveTasks();
        scenario.tasks = 100;
        scenario.delay = 3s;
        QVERIFY(remarks("process-pool", scenario)
                    .contains("Chunk 25 runs alone for the last 12.0 s; 7 workers have nothing "
                              "left to do.\n"));
    }

    void theOrderOfTheEndsIsSaid()
    {
        Scenario jitter = fiveTasks();
        jitter.jitter = 500ms;
        jitter.seed = 3;
        const Recording recording = predict(jitter, *strategy("coroutine"));
        std::vector<TaskId> ended;
        for (const Event &event : recording.events) {
            if (event.kind == EventKind::Finished && event.task <= 5)
                ended.push_back(event.task);
        }
        const std::string order = "The tasks end in another order than they were made in: task " +
                                  std::to_string(ended.front()) + " first, task " +
                                  std::to_string(ended.back()) + " last.\n";
        QVERIFY(remarks("coroutine", jitter).endsWith(order.c_str()));
        QVERIFY(remarks("coroutine", fiveTasks())
                    .endsWith("The tasks end in the order in which they were made.\n"));
    }

    void aRemarkLeadsToAMomentAtWhichItShows()
    {
        const Recording recording = predict(fiveTasks(), *strategy("blocking-coroutine"));
        const Spans spans(recording);
        const auto blocked = blockedRemark(recording, spans);
        QCOMPARE(Spans::stateAt(spans.requests()[*blocked->request], *blocked->time),
                 State::Blocked);
        const auto starved = starvedRemark(recording, spans);
        QCOMPARE(starved->request, std::optional(std::size_t(4)));
        QCOMPARE(Spans::stateAt(spans.requests()[4], *starved->time), State::Pending);
        Scenario permits = fiveTasks();
        permits.permits = 2;
        const Recording limited = predict(permits, *strategy("coroutine"));
        const Spans waiting(limited);
        QCOMPARE(waiting.countsAt(*clientQueueRemark(limited, waiting)->time).suspendedOnOwn, 3U);
        Scenario pool = fiveTasks();
        pool.tasks = 100;
        const Recording crew = predict(pool, *strategy("process-pool"));
        const Spans bricks(crew);
        const std::int64_t alone = *poolRemark(crew, bricks)->time;
        QCOMPARE(bricks.countsAt(alone).byState[std::size_t(State::Blocked)], 1U);
        QCOMPARE(bricks.countsAt(alone - 1).byState[std::size_t(State::Blocked)], 8U);
    }

    void everyRunHasRemarksAndAnUnfinishedOneHasNone()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 40; ++i) {
            Scenario scenario = anyScenario(random);
            scenario.tasks += 1;
            scenario.jitter = anyOf<std::chrono::nanoseconds>(random, {0ms, 50ms});
            scenario.errorRate = anyOf(random, {0.0, 0.3});
            for (const Strategy &row : strategies()) {
                Recording recording = predict(scenario, row);
                const Spans spans(recording);
                for (const Remark &remark : remarksOf(recording, spans)) {
                    const std::string text = english(remark.text);
                    QVERIFY(!remark.time || (*remark.time >= 0 && *remark.time <= spans.end()));
                    QVERIFY(!remark.request || *remark.request < spans.requests().size());
                    QVERIFY2(text.ends_with('.') && text.find('%') == std::string::npos,
                             text.c_str());
                }
                QVERIFY(!row.usesTasks || !remarksOf(recording, spans).empty());
                // No task blocks where none may, and none starves on a loop that nobody blocks.
                QCOMPARE(blockedRemark(recording, spans).has_value(),
                         row.group == StrategyGroup::Mistakes && row.id != "await-in-loop");
                QVERIFY(!starvedRemark(recording, spans) || blockedRemark(recording, spans));
                recording.events.resize(recording.events.size() / 2);
                const Spans half(recording);
                const std::vector<TaskSpans> &tasks = half.requests();
                const bool isOpen = std::any_of(tasks.begin(), tasks.end(),
                                                [](const auto &task) { return !isEnd(task.last); });
                QVERIFY(!isOpen || remarksOf(recording, half).empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(RemarksTest)
#include "tst_remarks.moc"
