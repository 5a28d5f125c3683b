// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/strategies/strategy.h"
#include "tests/support/recordingbuilder.h"
#include "tests/support/sampleruns.h"
#include "ui/panels/queuechips.h"
#include "ui/panels/queuepanel.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;

QString labelsOf(const QueueMoment &moment)
{
    QStringList labels;
    for (const Queued &one : moment.queue)
        labels << (one.isReady ? one.label + u'r' : one.label);
    return labels.join(u' ');
}

Recording predicted(const char *id, unsigned tasks, unsigned chunk = 0)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = std::chrono::seconds(3);
    scenario.chunk = chunk;
    return predict(scenario, *strategy(id));
}

std::vector<Queued> queueOf(int count)
{
    std::vector<Queued> queue;
    for (int i = 1; i <= count; ++i)
        queue.push_back({QString::number(i), std::size_t(i - 1), true});
    return queue;
}

const Theme kTheme(ColourScheme::Light);

} // namespace

class TestQueuePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyTasksStandInTheOrderInWhichTheyBecameReady()
    {
        const Recording recording = test::coroutineRun(20, 300 * kMs);
        const Spans spans(recording);
        // While one runs, those whose answers came with its own wait behind it.
        const TaskSpans &task = spans.requests()[9];
        const QueueMoment moment = queueMoment(recording, spans, task.spans.back().from);
        QCOMPARE(moment.kind, QueueKind::Loop);
        QCOMPARE(moment.holders.size(), std::size_t(1));
        QCOMPARE(moment.holders.front().label, QStringLiteral("10"));
        QVERIFY(labelsOf(moment).startsWith(QLatin1String("11r 12r 13r")));
        QCOMPARE(aheadOf(moment, 11), std::optional(std::size_t(1)));
        QCOMPARE(aheadOf(moment, 9), std::nullopt);
        QVERIFY(queueHeading(moment).endsWith(QLatin1String("first in first out")));
    }

    void nobodyTakesFromTheQueueOfAHeldLoop()
    {
        const Recording recording = predicted("blocking-coroutine", 5);
        const Spans spans(recording);
        const QueueMoment moment = queueMoment(recording, spans, 2400 * kMs);
        QVERIFY(moment.isHeld());
        QCOMPARE(labelsOf(moment), QStringLiteral("2 3 4 5"));
        QCOMPARE(queueHeading(moment), QStringLiteral("Ready queue · 4, nobody takes them"));
    }

    void whileAPersonHoldsTheLoopAClickGivesATurn()
    {
        test::RecordingBuilder run("coroutine");
        run.lane(0, LaneKind::Loop, "event loop").onLane(0);
        run.at(0).event(EventKind::Held).created(9, Why::Runner).scheduled(9);
        for (const TaskId task : {1U, 2U, 3U})
            run.at(1).created(task).scheduled(task);
        run.at(5).event(EventKind::Tick, kNoTask, Why::None, 4);
        run.event(EventKind::Stepped, 2).at(6).running(2).at(7).suspended(2, Why::Readable);
        const Recording recording = run.finished();
        const Spans spans(recording);
        const QueueMoment moment = queueMoment(recording, spans, 7);
        QVERIFY(moment.isStopped);
        QCOMPARE(moment.queue.size(), std::size_t(3)); // whoever waits for a turn
        QCOMPARE(moment.queue[0].id, TaskId(9));
        QCOMPARE(moment.queue[1].id, TaskId(1));
        QVERIFY(queueHeading(moment).endsWith(QLatin1String("the loop is held")));

        QueuePanel panel;
        panel.resize(320, 400);
        panel.setRun(&recording, &spans);
        panel.setTime(7);
        QSignalSpy chosen(&panel, &QueuePanel::taskChosen);
        QSignalSpy asked(&panel, &QueuePanel::turnAsked);
        const auto clickAll = [&panel] {
            for (int y = 0; y < panel.height(); y += 8) {
                for (int x = 0; x < panel.width(); x += 8)
                    QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(x, y));
            }
        };
        clickAll();
        QCOMPARE(asked.count(), 0); // the run is over
        QVERIFY(chosen.count() > 0);
        panel.setStepping(true);
        chosen.clear();
        clickAll();
        QCOMPARE(chosen.count(), 0);
        std::set<TaskId> tasks;
        for (const QList<QVariant> &each : asked)
            tasks.insert(each.front().value<TaskId>());
        QCOMPARE(tasks, (std::set<TaskId>{1, 3, 9}));
    }

    void anotherOrderOfTurnsIsTheOrderOfTheQueue()
    {
        test::RecordingBuilder run("coroutine");
        run.lane(0, LaneKind::Loop, "event loop").onLane(0);
        for (const TaskId task : {1U, 2U, 3U})
            run.at(0).created(task).scheduled(task);
        Recording recording = run.finished();
        recording.scenario = {{"tasks", "3"}, {"order", "lifo"}};
        const Spans spans(recording);
        const QueueMoment moment = queueMoment(recording, spans, 0);
        QCOMPARE(labelsOf(moment), QStringLiteral("3 2 1"));
        QVERIFY(queueHeading(moment).endsWith(QLatin1String("last in first out")));
    }

    void anIdleLoopHasAnEmptyQueueAndNoHolder()
    {
        const Recording recording = predicted("coroutine", 5);
        const Spans spans(recording);
        const QueueMoment moment = queueMoment(recording, spans, 1500 * kMs);
        QVERIFY(moment.queue.empty());
        QVERIFY(moment.holders.front().label.isEmpty());
        QCOMPARE(queueHeading(moment), QStringLiteral("Ready queue · empty"));
    }

    void aPoolsQueueIsItsChunks()
    {
        const Recording recording = predicted("process-pool", 100, 4);
        const Spans spans(recording);
        const QueueMoment first = queueMoment(recording, spans, 1500 * kMs);
        QCOMPARE(first.kind, QueueKind::Chunks);
        QCOMPARE(first.queue.size(), std::size_t(17));
        QCOMPARE(first.queue.front().label, QStringLiteral("9"));
        QCOMPARE(first.holders.size(), std::size_t(8));
        QVERIFY(first.holders[2].isBlocked);
        QCOMPARE(first.holders[2].chunk, 3U);
        QCOMPARE(queueHeading(first), QStringLiteral("Chunks not taken yet · 17 of 25"));
        const QueueMoment last = queueMoment(recording, spans, 40'000 * kMs);
        QVERIFY(last.queue.empty());
        QCOMPARE(last.holders[0].label, QStringLiteral("98"));
        QVERIFY(last.holders[1].label.isEmpty());
    }

    void withoutALoopTheCallsAreWhatWaits()
    {
        const Recording recording = predicted("sequential", 4);
        const Spans spans(recording);
        const QueueMoment moment = queueMoment(recording, spans, 4000 * kMs);
        QCOMPARE(moment.kind, QueueKind::Calls);
        QCOMPARE(labelsOf(moment), QStringLiteral("3 4"));
        QCOMPARE(aheadOf(moment, 3), std::nullopt);
    }

    void chipsThatDoNotFitAreCounted()
    {
        const std::vector<Queued> queue = queueOf(90);
        const QRectF rect(10, 20, 300, chipsHeight(kTheme, 2));
        const QueueChips laid = layOutChips(kTheme, rect, queue);
        QVERIFY(laid.chips.size() > 5);
        QVERIFY(laid.chips.size() < 90);
        QVERIFY(!laid.more.isNull());
        QVERIFY(laid.more.right() <= rect.right() + 1);
        for (std::size_t i = 0; i < laid.chips.size(); ++i) {
            QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(laid.chips[i].rect));
            QVERIFY(!laid.more.intersects(laid.chips[i].rect));
            QCOMPARE(laid.chips[i].place, i);
        }
        QVERIFY(layOutChips(kTheme, rect, queueOf(4)).more.isNull());
        QVERIFY(layOutChips(kTheme, rect, {}).chips.empty());
    }

    void aClickOnAChipChoosesItsTask()
    {
        const Recording recording = predicted("blocking-coroutine", 5);
        const Spans spans(recording);
        QueuePanel panel;
        panel.resize(360, 400);
        panel.setRun(&recording, &spans);
        panel.setTime(2400 * kMs);
        QCOMPARE(panel.accessibleDescription(),
                 QStringLiteral("Ready queue · 4, nobody takes them: 2, 3, 4, 5"));
        panel.show();
        QSignalSpy chosen(&panel, &QueuePanel::taskChosen);
        // The row of the holder is the first.
        QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(150, 28));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<std::size_t>(), std::size_t(0));
        for (int y = 60; y < 200 && chosen.count() == 1; y += 4)
            QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(24, y));
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.at(1).at(0).value<std::size_t>(), std::size_t(1));
    }

    void aRunWithoutLanesHasNoQueue()
    {
        const Recording recording;
        const Spans spans(recording);
        QCOMPARE(queueMoment(recording, spans, 0).kind, QueueKind::None);
        QueuePanel panel;
        panel.setRun(&recording, &spans);
        panel.grab();
        panel.setRun(nullptr, nullptr);
        QCOMPARE(panel.moment().kind, QueueKind::None);
    }
};

QTEST_MAIN(TestQueuePanel)
#include "tst_queuepanel.moc"
