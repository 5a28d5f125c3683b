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

Recording predicted(std::string_view id, unsigned tasks = 5, double errorRate = 0)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = 300ms;
    scenario.errorRate = errorRate;
    return predict(scenario, *strategy(id));
}

std::string transcriptOf(const Recording &recording)
{
    std::string text;
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Printed)
            text += std::to_string(event.t / 1'000'000) + ' ' +
                    std::string(recording.text(event.arg)) + '\n';
    }
    return text;
}

bool wasEver(const TaskSpans &task, State state)
{
    return std::any_of(task.spans.begin(), task.spans.end(),
                       [state](const Span &span) { return span.state == state; });
}

std::int64_t idleTime(const Spans &spans, LaneId lane)
{
    std::int64_t busy = 0;
    for (const Brick &brick : spans.bricks(lane))
        busy += brick.to - brick.from;
    return spans.end() - busy;
}

} // namespace

/// The mistakes that look alike by their total: what tells them apart is in the recording.
class MistakesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfThemTakeAsLongAsOneRequestAfterTheOther()
    {
        for (const char *id :
             {"blocking-coroutine", "wrapped-blocking", "await-in-loop", "await-non-awaitable"}) {
            const RunResult result = resultOf(predicted(id));
            QVERIFY2(result.total == 1500ms, id);
            QVERIFY2(result.ideal == std::optional(result.total), id);
            QCOMPARE(result.maxInFlight, 1u);
        }
    }

    void aWrappedBlockingCallStillHoldsTheLoop()
    {
        const Recording recording = predicted("wrapped-blocking");
        const RunResult result = resultOf(recording);
        QVERIFY(result.loopBlocked == std::optional(result.total));
        QCOMPARE(result.finished, 5u);
        // Each awaited once and came back without a suspension.
        QCOMPARE(result.suspensions, 0u);
        QCOMPARE(result.awaits, 5u);
        const Spans spans(recording);
        for (const TaskSpans &task : spans.requests()) {
            QVERIFY(!wasEver(task, State::Suspended) && !wasEver(task, State::Ready));
            QCOMPARE(task.notSuspended.size(), std::size_t(1));
            QCOMPARE(task.notSuspended.front(), *task.requestEnded);
        }
    }

    void whoAwaitsInALoopLeavesTheLoopIdle()
    {
        const Recording recording = predicted("await-in-loop");
        const RunResult result = resultOf(recording);
        QVERIFY(result.loopBlocked == std::optional(0ns));
        QCOMPARE(result.suspensions, 5u);
        const Spans spans(recording);
        QCOMPARE(spans.requests().size(), std::size_t(5));
        for (const TaskSpans &task : spans.requests())
            QVERIFY(wasEver(task, State::Suspended) && !wasEver(task, State::Blocked));
        QCOMPARE(idleTime(spans, 0), std::int64_t(1'500'000'000));
    }

    void aFailedRequestDoesNotEndTheLoopOfAwaits()
    {
        const RunResult result = resultOf(predicted("await-in-loop", 30, 0.5));
        QVERIFY(result.failed > 0 && result.finished > 0);
        QCOMPARE(result.failed + result.finished, 30u);
    }

    void whatCannotBeAwaitedBlocksAndFailsInTheSameStep()
    {
        const Recording recording = predicted("await-non-awaitable");
        const RunResult result = resultOf(recording);
        QCOMPARE(result.failed, 5u);
        QCOMPARE(result.finished, 0u);
        QCOMPARE(result.suspensions, 0u);
        QCOMPARE(result.awaits, 0u);
        QVERIFY(result.loopBlocked == std::optional(result.total));
        QCOMPARE(result.errors.size(), std::size_t(1));
        QCOMPARE(result.errors.begin()->first,
                 std::string("an object of type 'Answer' cannot be awaited"));
        const Spans spans(recording);
        for (const TaskSpans &task : spans.requests()) {
            // One turn: it runs, blocks, and the turn ends with the failure.
            QCOMPARE(std::count_if(recording.events.begin(), recording.events.end(),
                                   [&task](const Event &event) {
                                       return event.task == task.id &&
                                              event.kind == EventKind::Running;
                                   }),
                     std::ptrdiff_t(1));
            QCOMPARE(task.ended, *task.requestEnded);
        }
    }

    void theTranscriptTrapIsInTheTimesOnly()
    {
        std::string text = transcriptOf(predicted("await-non-awaitable", 2));
        const std::size_t end = text.find("1500");
        QVERIFY(end == std::string::npos);
        QVERIFY2(text.rfind("0 Waiting 1\n300 Waiting 2\n600 Task exception was never retrieved: "
                            "<Task finished coro=<fetch() done, defined at "
                            "core/strategies/awaitnonawaitable.cpp:",
                            0) == 0,
                 text.c_str());
        std::size_t lost = 0;
        const std::string words = "TypeError('an object of type 'Answer' cannot be awaited')";
        for (std::size_t at = text.find(words); at != std::string::npos;
             at = text.find(words, at + 1))
            ++lost;
        QCOMPARE(lost, std::size_t(2));
        QVERIFY(text.find("Get") == std::string::npos);
        QVERIFY(transcriptOf(predicted("blocking-coroutine", 2))
                    .rfind("0 Waiting 1\n300 Get 1\n300 Waiting 2\n600 Get 2\n", 0) == 0);
    }

    void onlyTheMistakeThatACompilerRefusesHasItsWords()
    {
        for (const Strategy &row : strategies())
            QCOMPARE(!row.refusal.empty(), row.id == "await-non-awaitable");
        const std::string_view card = strategy("await-non-awaitable")->refusal;
        QVERIFY(card.rfind("g++ ", 0) == 0);
        QVERIFY(card.find("error: static assertion failed: this cannot be awaited") !=
                std::string_view::npos);
    }
};

QTEST_GUILESS_MAIN(MistakesTest)
#include "tst_mistakes.moc"
