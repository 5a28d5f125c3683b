// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/openruns.h"
#include "tests/support/windowprobe.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/pairview.h"
#include "ui/compare/runline.h"
#include "ui/window/pairboard.h"

#include <QAccessible>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<OpenRun> simulated(TurnOrder order, unsigned tasks, std::chrono::nanoseconds delay,
                                   int number)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = delay;
    scenario.delayGiven = true;
    scenario.order = order;
    auto run = openRun(predict(scenario, *strategy("coroutine"), kTypicalCosts));
    run->number = number;
    return run;
}

} // namespace

/// Two runs side by side, and where they part.
class TestPairView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherOrderPartsTwoRunsAtTheFirstTurn()
    {
        const auto first = simulated(TurnOrder::Fifo, 5, 300ms, 3);
        const auto second = simulated(TurnOrder::Lifo, 5, 300ms, 4);
        PairView view;
        view.resize(1000, 600);
        view.setRuns(first.get(), second.get());
        view.show();
        QVERIFY(view.parting());
        QCOMPARE(view.sentence(),
                 QStringLiteral("They part after 10 common events: in run 3 task 1 runs, in run 4 "
                                "task 5 runs."));
        const Marks &upper = view.timeline(0).scene()->marks();
        const Marks &lower = view.timeline(1).scene()->marks();
        QVERIFY(upper == (Marks{{view.parting()->first.time, "They part: task 1 runs"}}));
        QVERIFY(lower == (Marks{{view.parting()->second.time, "They part: task 5 runs"}}));
        QVERIFY(first->marks.empty() && marksOf(first->recording).empty());
    }

    void thePlayheadGoesToTheEarlierMomentThenToTheOther()
    {
        const auto first = simulated(TurnOrder::Fifo, 5, 300ms, 1);
        const auto second = simulated(TurnOrder::Lifo, 5, 300ms, 2);
        second->recording.events.back().t += 1; // it is not looked at
        PairView view;
        view.setRuns(first.get(), second.get());
        const auto [earlier, later] =
            std::minmax(view.parting()->first.time, view.parting()->second.time);
        QCOMPARE(view.partingAfter(-1), std::optional(earlier));
        QCOMPARE(view.partingAfter(earlier), std::optional(later));
        QCOMPARE(view.partingAfter(later + 5), std::optional(earlier));
    }

    void theSameScheduleIsSaidToBeTheSame()
    {
        const auto first = simulated(TurnOrder::Fifo, 5, 300ms, 1);
        const auto second = simulated(TurnOrder::Fifo, 5, 300ms, 2);
        PairView view;
        view.setRuns(first.get(), second.get());
        QVERIFY(!view.parting() && !view.partingAfter(0));
        QVERIFY(view.sentence().startsWith(QLatin1String("Both runs have the same schedule")));
        QVERIFY(view.timeline(0).scene()->marks().empty());
    }

    void byTheClockBothHaveTheSameTimesAtTheSamePlace()
    {
        const auto first = simulated(TurnOrder::Fifo, 5, 300ms, 1);
        const auto second = simulated(TurnOrder::Fifo, 5, 900ms, 2);
        PairView view;
        view.resize(1000, 600);
        view.setAxisKind(AxisKind::Clock, TimelineArea::Motion::AtOnce);
        view.setRuns(first.get(), second.get());
        view.show();
        view.grab();
        const auto isOneClock = [&view] {
            view.grab();
            const TimeAxis &upper = view.timeline(0).axis();
            const TimeAxis &lower = view.timeline(1).axis();
            return upper.left() == lower.left() && upper.right() == lower.right() &&
                   upper.from() == lower.from() && upper.to() == lower.to();
        };
        QVERIFY(isOneClock());
        QVERIFY(view.timeline(0).axis().to() >= second->now);
        view.timeline(1).zoom(4, 900);
        QVERIFY(view.timeline(1).seen() && view.timeline(1).seen()->first > first->now);
        QVERIFY(isOneClock());
        view.timeline(0).fitAll();
        QVERIFY(!view.timeline(1).seen());
        view.timeline(0).setSelected(3);
        QCOMPARE(view.timeline(1).selected(), std::optional<std::size_t>(3));
    }

    void withoutTwoRunsItSaysSo()
    {
        const auto run = simulated(TurnOrder::Fifo, 5, 300ms, 1);
        PairView view;
        view.resize(600, 400);
        view.setRuns(run.get(), nullptr);
        view.show();
        QVERIFY(!view.isComplete() && view.spans().empty() && view.sentence().isEmpty());
        QVERIFY(!view.timeline(0).isVisible());
        view.setRuns(nullptr, nullptr);
        QVERIFY(!view.grab().isNull());
    }

    void theUsualPairIsTheLatestAndTheOneMostLikeIt()
    {
        std::vector<std::unique_ptr<OpenRun>> runs;
        QVERIFY(usualPair(runs) == (std::array{0, 0}));
        runs.push_back(simulated(TurnOrder::Fifo, 5, 50ms, 1));
        QVERIFY(usualPair(runs) == (std::array{1, 0}));
        runs.push_back(simulatedRun("sequential", 5, 50ms));
        runs.back()->number = 2;
        QVERIFY(usualPair(runs) == (std::array{1, 2}));
        runs.push_back(simulated(TurnOrder::Fifo, 9, 50ms, 3));
        QVERIFY(usualPair(runs) == (std::array{2, 3}));
        runs.push_back(simulated(TurnOrder::Lifo, 5, 50ms, 4));
        QVERIFY(usualPair(runs) == (std::array{1, 4}));
    }

    void inTheWindowAKeyShowsThemAndTheirParting()
    {
        WindowProbe probe{labPreferences(4, 60ms)};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::SideBySide);
        ComparePage &page = probe.window.comparePage();
        QVERIFY(page.isPairShown() && !page.pair().isComplete());
        probe.press(ActionId::Parting); // nothing to part
        QVERIFY(probe.runToItsEnd());
        Scenario other = probe.window.session().scenario();
        other.order = TurnOrder::Lifo;
        probe.window.session().setScenario(other);
        probe.window.setPage(Page::Lab);
        QVERIFY(probe.runToItsEnd());
        probe.press(ActionId::SideBySide);
        const PairView &pair = page.pair();
        QVERIFY(pair.isComplete() && pair.parting());
        QVERIFY(pair.timeline(0).isVisible() && pair.timeline(1).isVisible());
        probe.press(ActionId::Parting);
        QCOMPARE(probe.playhead().time(),
                 std::min(pair.parting()->first.time, pair.parting()->second.time));
        QCOMPARE(pair.timeline(1).time(), probe.playhead().time());
        // A step meets the changes of both.
        const std::int64_t before = probe.playhead().time();
        probe.press(ActionId::NextEvent);
        QVERIFY(probe.playhead().time() > before);
        pair.timeline(1).setFocus();
        probe.press(ActionId::Axis);
        QCOMPARE(pair.timeline(0).axisKind(), pair.timeline(1).axisKind());
        probe.window.setPage(Page::Lab);
        QVERIFY(!pair.isVisible());
    }

    void aPersonChoosesOtherRuns()
    {
        WindowProbe probe{labPreferences(3, 30ms)};
        for (int i = 0; i < 3; ++i)
            QVERIFY(probe.runToItsEnd());
        probe.press(ActionId::SideBySide);
        const PairView &pair = probe.window.comparePage().pair();
        QCOMPARE(pair.runs()[0]->number, 2);
        QCOMPARE(pair.runs()[1]->number, 3);
        probe.window.findChild<PairBoard *>()->choose(0, 1);
        QCOMPARE(pair.runs()[0]->number, 1);
        QCOMPARE(pair.line(0).button().text(), QStringLiteral("Run 1"));
        // What was chosen stays when others come.
        probe.window.setPage(Page::Lab);
        QVERIFY(probe.runToItsEnd());
        QCOMPARE(pair.runs()[0]->number, 1);
        QCOMPARE(pair.runs()[1]->number, 3);
    }
};

QTEST_MAIN(TestPairView)
#include "tst_pairview.moc"
