// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/windowprobe.h"
#include "ui/compare/comparepage.h"
#include "ui/panels/inspector.h"
#include "ui/panels/queuecontrols.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/welcome.h"
#include "ui/playback/transport.h"
#include "ui/timetext.h"
#include "ui/window/holdbar.h"
#include "ui/window/leftcolumn.h"

#include <QSignalSpy>
#include <QTcpServer>

#include <algorithm>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

/// The window and its runs. Beside this test lie the programs that runs start.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartShowsTheWelcomeAndAGhost()
    {
        WindowProbe probe{Preferences()};
        QVERIFY(probe.hasShown);
        MainWindow &window = probe.window;
        QCOMPARE(window.page(), Page::Learn);
        const auto *welcome = window.findChild<Welcome *>();
        QVERIFY(welcome && welcome->isVisible());
        QVERIFY(!window.inspector().isVisible());
        QVERIFY(!probe.button(QStringLiteral("Run"))); // the welcome has the one button
        QVERIFY(window.session().shown()->isGhost());
        QCOMPARE(window.session().shown()->spans.requests().size(), std::size_t(5));
        QVERIFY(!window.stage().caption().isEmpty());
        QVERIFY(window.windowTitle().startsWith(QLatin1String("Coroscope")));
        // A prediction is not played.
        probe.press(ActionId::PlayPause);
        QVERIFY(!probe.playhead().isPlaying());
        QCOMPARE(probe.playhead().time(), 0);
    }

    void theWelcomesButtonRunsFiveRequests()
    {
        Preferences first;
        first.scenario.delay = 50ms;
        WindowProbe probe{first};
        QVERIFY(probe.hasShown);
        QTest::mouseClick(probe.window.findChild<Welcome *>()->runButton(), Qt::LeftButton);
        QVERIFY(probe.window.session().isRunning());
        QVERIFY(probe.window.session().scenario() == Preferences().scenario);
        QVERIFY(probe.window.preferences().hasRun);
        Button *stop = nullptr;
        QTRY_VERIFY((stop = probe.button(QStringLiteral("Stop"))) != nullptr);
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(probe.waitForEnd());
        QCOMPARE(probe.window.session().runs().size(), std::size_t(1));
    }

    void aRunByItsKeyEndsOnTheStage()
    {
        WindowProbe probe{labPreferences(5, 50ms)};
        QVERIFY(probe.hasShown);
        QCOMPARE(probe.window.page(), Page::Lab);
        QVERIFY(probe.runToItsEnd());
        const OpenRun &run = *probe.window.session().shown();
        QCOMPARE(run.origin, Origin::Measured);
        QCOMPARE(probe.playhead().time(), run.now);
        QCOMPARE(probe.timeline().time(), run.now);
        QVERIFY2(probe.window.stage().caption().contains(QLatin1Char('5')),
                 qPrintable(probe.window.stage().caption()));
        QVERIFY2(probe.window.windowTitle().endsWith(QLatin1String("run 1")),
                 qPrintable(probe.window.windowTitle()));
        QVERIFY(probe.window.commands().action(ActionId::Run)->isEnabled());
        QVERIFY(!probe.window.commands().action(ActionId::Stop)->isEnabled());
    }

    void stepsGoBackAndForthExactly()
    {
        WindowProbe probe{labPreferences(5, 50ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        probe.press(Qt::Key_1); // speed and selection are part of the picture
        probe.press(Qt::Key_Down);
        std::map<std::int64_t, QImage> pictures;
        std::vector<std::int64_t> back;
        for (int step = 0; step < 12; ++step) {
            back.push_back(probe.playhead().time());
            pictures[back.back()] = probe.picture();
            probe.press(Qt::Key_Left);
            QVERIFY(probe.playhead().time() < back.back());
        }
        for (int step = 0; step < 12; ++step)
            probe.press(Qt::Key_Right);
        for (auto expected = back.begin(); expected != back.end(); ++expected) {
            QCOMPARE(probe.playhead().time(), *expected);
            QCOMPARE(probe.picture(), pictures[*expected]);
            probe.press(Qt::Key_Left);
        }
        probe.press(Qt::Key_Home);
        QCOMPARE(probe.playhead().time(), 0);
        probe.press(Qt::Key_End);
        QCOMPARE(probe.playhead().time(), back.front());
        QCOMPARE(probe.picture(), pictures[back.front()]);
    }

    void stepsOfATaskMeetItsMomentsOnly()
    {
        WindowProbe probe{labPreferences(5, 50ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        probe.press(Qt::Key_Comma); // nothing is selected
        const std::int64_t end = probe.window.session().shown()->now;
        QCOMPARE(probe.playhead().time(), end);
        probe.timeline().setSelected(2);
        const TaskSpans &task = probe.window.session().shown()->spans.requests()[2];
        probe.press(Qt::Key_Home);
        for (const Span &span : task.spans) {
            probe.press(Qt::Key_Period);
            QCOMPARE(probe.playhead().time(), span.from);
        }
        probe.press(Qt::Key_Period);
        QCOMPARE(probe.playhead().time(), task.ended);
        probe.press(Qt::Key_Comma);
        QCOMPARE(probe.playhead().time(), task.spans.back().from);
    }

    void keysMoveTheViewOfTheTimeline()
    {
        WindowProbe probe{labPreferences(5, 50ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        TimelineArea &timeline = probe.timeline();
        probe.press(Qt::Key_T);
        QCOMPARE(timeline.axisKind(), AxisKind::Clock);
        const auto isLinear = [&] {
            probe.picture();
            const TimeAxis &axis = timeline.axis();
            const double middle = (axis.left() + axis.right()) / 2;
            return qAbs(axis.x((axis.from() + axis.to()) / 2) - middle) < 1e-3;
        };
        QTRY_VERIFY(isLinear());
        probe.playhead().setTime(25'000'000);
        probe.press(Qt::Key_W);
        probe.picture();
        QVERIFY(timeline.seen().has_value());
        const TimeRange zoomed = *timeline.seen();
        QVERIFY(zoomed.first > 0 && zoomed.first < 25'000'000 && zoomed.second > 25'000'000);
        probe.press(Qt::Key_D);
        QVERIFY(timeline.seen()->first > zoomed.first);
        probe.press(Qt::Key_A);
        QVERIFY(qAbs(timeline.seen()->first - zoomed.first) <= 2);
        probe.press(Qt::Key_Plus);
        probe.press(Qt::Key_Minus);
        probe.press(Qt::Key_S);
        probe.press(Qt::Key_S);
        QVERIFY(!timeline.seen().has_value());
        probe.press(Qt::Key_Equal);
        QVERIFY(timeline.seen().has_value());
        probe.press(Qt::Key_0);
        QVERIFY(!timeline.seen().has_value());
        probe.press(Qt::Key_T);
        QCOMPARE(timeline.axisKind(), AxisKind::Paced);
        probe.press(Qt::Key_Down);
        probe.press(Qt::Key_Down);
        QCOMPARE(timeline.selected(), std::optional<std::size_t>(1));
        probe.press(Qt::Key_Up);
        probe.press(Qt::Key_Up);
        QCOMPARE(timeline.selected(), std::optional<std::size_t>(0));
        QVERIFY(timeline.follows());
        probe.press(Qt::Key_F);
        QVERIFY(!timeline.follows());
    }

    void playLoopAndSpeedHaveKeys()
    {
        WindowProbe probe{labPreferences(5, 50ms)};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        probe.press(Qt::Key_1);
        QCOMPARE(probe.playhead().speed(), 0.1);
        probe.press(Qt::Key_3);
        QCOMPARE(probe.playhead().speed(), 10.0);
        probe.press(Qt::Key_L);
        QCOMPARE(probe.playhead().repeat(), Playhead::Repeat::Loop);
        probe.press(Qt::Key_Space);
        QVERIFY(probe.playhead().isPlaying());
        QVERIFY(probe.button(QStringLiteral("Pause")));
        probe.press(Qt::Key_Space);
        QVERIFY(!probe.playhead().isPlaying());
        const Preferences kept = probe.window.preferences();
        QCOMPARE(kept.speed, 10.0);
        QVERIFY(kept.loops);
    }

    void whileTheLoopIsBlockedTheWindowSaysWhoBlocksIt()
    {
        WindowProbe probe{labPreferences(3, 700ms, "blocking-coroutine")};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::Run);
        const auto isBlamed = [&](int task) {
            const OpenRun *run = probe.window.session().shown();
            const QString caption = probe.window.stage().caption();
            return run && run->isLive() &&
                   caption.startsWith(QStringLiteral("Task %1 holds the loop").arg(task));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBlamed(1), kWindowPatience);
        // The loop says nothing, and the playhead goes on.
        const std::size_t events = probe.window.session().shown()->recording.events.size();
        const std::int64_t time = probe.playhead().time();
        QTRY_VERIFY(probe.playhead().time() > time + 100'000'000);
        QVERIFY(isBlamed(1));
        QCOMPARE(probe.window.session().shown()->recording.events.size(), events);
        QVERIFY2(probe.window.stage().caption().contains(QLatin1String("wait")),
                 qPrintable(probe.window.stage().caption()));
        QTRY_VERIFY_WITH_TIMEOUT(isBlamed(2), kWindowPatience);
        QVERIFY(probe.waitForEnd());
    }

    void whoLooksElsewhereIsNotTakenBack()
    {
        WindowProbe probe{labPreferences(3, 10s)};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::Run);
        QTRY_VERIFY_WITH_TIMEOUT(probe.playhead().isLive() && probe.playhead().time() > 50'000'000,
                                 kWindowPatience);
        probe.press(Qt::Key_Home);
        QVERIFY(!probe.playhead().isLive());
        QTRY_VERIFY(probe.playhead().end() > 300'000'000);
        QCOMPARE(probe.playhead().time(), 0);
        probe.press(ActionId::Live);
        QVERIFY(probe.playhead().isLive());
        QVERIFY(probe.playhead().time() > 0);
        probe.press(Qt::Key_Home);
        probe.press(ActionId::Stop);
        QVERIFY(probe.waitForEnd());
        QCOMPARE(probe.playhead().time(), 0);
        probe.press(ActionId::Live); // nothing is under way
        QVERIFY(!probe.playhead().isLive());
    }

    void runAllRacesWhatIsCompared()
    {
        Preferences preferences = labPreferences(3, 20ms);
        preferences.compared = {QStringLiteral("sequential"), QStringLiteral("coroutine")};
        WindowProbe probe{preferences};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::RunAll);
        QCOMPARE(probe.window.page(), Page::Compare);
        QVERIFY(probe.waitForEnd());
        QCOMPARE(probe.window.session().comparable().size(), std::size_t(2));
        QVERIFY(probe.window.comparePage().isVisible());
        QVERIFY(probe.playhead().end() >= 60'000'000);
        QCOMPARE(probe.playhead().time(), probe.playhead().end());
        probe.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(probe.window.page(), Page::Lab);
        QCOMPARE(probe.window.session().shown()->strategy, strategy("coroutine"));
        QCOMPARE(probe.playhead().end(), probe.window.session().shown()->now);
    }

    void aLoopIsHeldSteppedAndLetGoByKeys()
    {
        WindowProbe probe{labPreferences(3, 50ms)};
        QVERIFY(probe.hasShown);
        const LiveRuns &live = probe.window.session().live();
        const HoldBar &bar = *probe.window.findChild<HoldBar *>();
        QCOMPARE(bar.loop(), HoldBar::Loop::None);
        QVERIFY(!bar.isVisible());
        probe.press(ActionId::RunStepwise);
        QTRY_COMPARE_WITH_TIMEOUT(bar.loop(), HoldBar::Loop::Held, 30'000);
        QVERIFY(bar.isVisible());
        QCOMPARE(probe.window.inspector().tab(), InspectorTab::Queue);
        const auto turns = [&live] {
            const std::vector<Event> &events = live.runs().front()->recording.events;
            return std::count_if(events.begin(), events.end(), [](const Event &event) {
                return event.kind == EventKind::Running;
            });
        };
        for (int step = 1; step <= 4; ++step) {
            probe.press(ActionId::Step);
            QTRY_COMPARE_WITH_TIMEOUT(turns(), step, 30'000);
            QVERIFY(probe.playhead().isLive());
        }
        QVERIFY(probe.window.stage().caption().startsWith(QLatin1String("The loop is held.")));
        probe.press(ActionId::CancelTask); // nobody is selected
        probe.press(ActionId::Hold);
        QVERIFY(probe.waitForEnd());
        QCOMPARE(bar.loop(), HoldBar::Loop::None);
        QVERIFY(probe.window.session().shown()->result.isHeld);
        QCOMPARE(probe.window.session().shown()->result.finished, 3u);
    }

    void theSelectedTaskOfALiveRunIsCancelledByAKey()
    {
        WindowProbe probe{labPreferences(3, 300ms)};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::RunStepwise);
        const LiveRuns &live = probe.window.session().live();
        QTRY_VERIFY_WITH_TIMEOUT(live.isHeld(), 30'000);
        probe.press(ActionId::StepTick);
        QTRY_COMPARE_WITH_TIMEOUT(live.runs().front()->spans.requests().size(), std::size_t(3),
                                  30'000);
        probe.window.stage().timeline().setSelected(1);
        probe.press(ActionId::CancelTask);
        probe.press(ActionId::Hold);
        QVERIFY(probe.waitForEnd());
        const RunResult &result = probe.window.session().shown()->result;
        QCOMPARE(result.cancelled, 1u);
        QCOMPARE(result.finished, 2u);
        QCOMPARE(probe.window.session().shown()->spans.requests()[1].last, State::Cancelled);
    }

    void theOrderOfTurnsIsOfTheForm()
    {
        WindowProbe probe{labPreferences(3, 20ms)};
        QVERIFY(probe.hasShown);
        QueueControls &controls = probe.window.inspector().queueControls();
        QCOMPARE(controls.order(), TurnOrder::Fifo);
        probe.press(ActionId::NextOrder);
        QCOMPARE(probe.window.session().scenario().order, TurnOrder::Lifo);
        QCOMPARE(controls.order(), TurnOrder::Lifo);
        probe.press(ActionId::Run);
        QVERIFY(probe.waitForEnd());
        const Recording &recording = probe.window.session().shown()->recording;
        const auto first =
            std::find_if(recording.events.begin(), recording.events.end(), [](const Event &event) {
                return event.kind == EventKind::Running && event.task <= 3;
            });
        QVERIFY(first != recording.events.end());
        QCOMPARE(first->task, TaskId(3));
    }

    void aRefusedTargetIsSaidOnTheStage()
    {
        Preferences preferences = labPreferences(11, 20ms);
        preferences.scenario.url = "http://192.0.2.1/";
        WindowProbe probe{preferences};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::Run);
        QVERIFY(probe.waitForEnd());
        QVERIFY2(probe.window.stage().caption().contains(QLatin1String("192.0.2.1")),
                 qPrintable(probe.window.stage().caption()));
        // Whoever changes the form starts afresh.
        probe.window.session().setScenario(Preferences().scenario);
        QVERIFY(!probe.window.stage().caption().contains(QLatin1String("192.0.2.1")));
    }

    void aHundredOfAHundredFailedIsAResult()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        Preferences preferences = labPreferences(100, 20ms);
        preferences.scenario.url = "http://127.0.0.1:" + std::to_string(closed.serverPort()) + "/";
        closed.close();
        WindowProbe probe{preferences};
        QVERIFY(probe.hasShown && probe.runToItsEnd());
        QCOMPARE(probe.window.session().shown()->result.failed, 100u);
        QVERIFY2(probe.window.stage().caption().contains(QLatin1String("100")),
                 qPrintable(probe.window.stage().caption()));
    }

    void lightAndDarkChangeByKey()
    {
        WindowProbe probe{labPreferences(5, 50ms)};
        QVERIFY(probe.hasShown);
        const auto lightness = [&] {
            const QImage small =
                probe.picture().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            return small.pixelColor(0, 0).lightness();
        };
        QVERIFY(lightness() > 200);
        probe.press(ActionId::Theme);
        QVERIFY(lightness() < 60);
        QCOMPARE(probe.window.preferences().scheme, std::optional(ColourScheme::Dark));
        probe.press(ActionId::Theme);
        QVERIFY(lightness() > 200);
    }

    void theInterfaceScalesByKey()
    {
        WindowProbe probe{labPreferences(5, 50ms)};
        QVERIFY(probe.hasShown);
        const int height = probe.window.transport().height();
        for (int i = 0; i < 20; ++i)
            probe.press(Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(probe.window.preferences().scale, Preferences::kLargestScale);
        QCOMPARE(probe.window.transport().height(), 2 * height);
        probe.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(probe.window.transport().height(), height);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
