// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/recordingfile.h"
#include "tests/support/windowprobe.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/timeline/markeditor.h"
#include "ui/window/navigator.h"

#include <QAccessible>
#include <QTemporaryDir>

#include <fstream>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMs = 1'000'000;

// A window in which a run has ended.
class RanWindow : public WindowProbe
{
public:
    explicit RanWindow(unsigned tasks = 4)
        : WindowProbe(labPreferences(tasks, 60ms))
    {
        hasRun = hasShown && runToItsEnd();
    }

    bool hasRun = false;

    const OpenRun &run() { return *window.session().shown(); }
    MarkEditor *editor() { return timeline().findChild<MarkEditor *>(); }
    void mark(std::int64_t time, const QString &text)
    {
        playhead().setTime(time);
        press(ActionId::Mark);
        editor()->insert(text); // as an input method does
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    /// So long that what follows is another step of the way.
    void pause() { QTest::qWait(Navigator::kPause + 100); }
};

} // namespace

/// Marks, the range that is played and the way back, by keys and mouse in the whole window.
class TestMarking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkIsWrittenAtThePlayheadAndKept()
    {
        RanWindow probe;
        QVERIFY(probe.hasRun);
        const std::vector<Event> before = probe.run().recording.events;
        probe.mark(20 * kMs, QStringLiteral("all wait, 1 m"));
        QVERIFY(probe.editor()->isHidden());
        QVERIFY(probe.timeline().hasFocus());
        const Marks expected{{20 * kMs, "all wait, 1 m"}};
        QVERIFY(probe.run().marks == expected);
        QVERIFY(marksOf(probe.run().recording) == expected);
        QVERIFY(probe.timeline().scene()->marks() == expected);
        QCOMPARE(probe.run().recording.events.size(), before.size() + 1);
        const QAccessibleInterface *access =
            QAccessible::queryAccessibleInterface(&probe.timeline());
        QVERIFY(access->text(QAccessible::Description).contains(QLatin1String("all wait")));
    }

    void escapeLeavesAndAnEmptyTextRemoves()
    {
        RanWindow probe;
        probe.mark(20 * kMs, QStringLiteral("one"));
        probe.press(ActionId::Mark);
        QCOMPARE(probe.editor()->text(), QStringLiteral("one"));
        QTest::keyClicks(probe.editor(), QStringLiteral("other"));
        QTest::keyClick(probe.editor(), Qt::Key_Escape);
        QCOMPARE(probe.run().marks.front().text, "one");
        probe.press(ActionId::Mark);
        QTest::keyClick(probe.editor(), Qt::Key_Delete);
        QTest::keyClick(probe.editor(), Qt::Key_Return);
        QVERIFY(probe.run().marks.empty());
    }

    void keysGoFromMarkToMarkRemoveAndTakeBack()
    {
        RanWindow probe;
        probe.mark(40 * kMs, QStringLiteral("two"));
        probe.mark(10 * kMs, QStringLiteral("one"));
        const Marks both = probe.run().marks;
        probe.press(ActionId::ToStart);
        probe.press(ActionId::NextMark);
        QCOMPARE(probe.playhead().time(), 10 * kMs);
        probe.press(ActionId::NextMark);
        probe.press(ActionId::NextMark);
        QCOMPARE(probe.playhead().time(), 40 * kMs);
        probe.press(ActionId::RemoveMark);
        QCOMPARE(probe.run().marks.size(), std::size_t(1));
        probe.press(ActionId::PreviousMark);
        QCOMPARE(probe.playhead().time(), 10 * kMs);
        probe.press(ActionId::UndoMark);
        QVERIFY(probe.run().marks == both);
        probe.press(ActionId::UndoMark);
        probe.press(ActionId::UndoMark);
        probe.press(ActionId::UndoMark);
        QVERIFY(probe.run().marks.empty());
        probe.press(ActionId::RedoMark);
        probe.press(ActionId::RedoMark);
        QVERIFY(probe.run().marks == both);
    }

    void aFlagIsClickedHoveredAndOpened()
    {
        RanWindow probe;
        probe.mark(20 * kMs, QStringLiteral("here they wait"));
        probe.press(ActionId::ToEnd);
        probe.picture();
        const TimelineArea &area = probe.timeline();
        const QPoint flag(int(area.axis().x(20 * kMs)) + 8, int(area.layout().marks.center().y()));
        QWidget *viewport = area.viewport();
        QTest::mouseMove(viewport, flag - QPoint(1, 0));
        QTest::mouseMove(viewport, flag);
        QVERIFY(area.card().contains(QStringLiteral("here they wait")));
        QTest::mouseClick(viewport, Qt::LeftButton, {}, flag);
        QCOMPARE(probe.playhead().time(), 20 * kMs);
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, flag);
        QTRY_VERIFY(probe.editor()->isVisible());
        QCOMPARE(probe.editor()->text(), QStringLiteral("here they wait"));
    }

    void aPredictionIsNotMarked()
    {
        WindowProbe probe{labPreferences(4, 60ms)};
        probe.press(ActionId::Mark);
        QVERIFY(!probe.timeline().findChild<MarkEditor *>());
    }

    void aMarkOfALiveRunIsKeptWhenItEnds()
    {
        WindowProbe probe{labPreferences(4, 700ms)};
        QVERIFY(probe.hasShown);
        probe.press(ActionId::Run);
        QTRY_VERIFY_WITH_TIMEOUT(probe.window.session().shown()->isLive() &&
                                     probe.window.session().shown()->now > 100 * kMs,
                                 kWindowPatience);
        probe.press(ActionId::Mark);
        auto *editor = probe.timeline().findChild<MarkEditor *>();
        QVERIFY(editor && editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("while it ran"));
        const std::int64_t time = editor->time();
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(probe.window.session().isRunning());
        QVERIFY(probe.window.session().shown()->marks.size() == 1);
        QVERIFY(probe.waitForEnd());
        const OpenRun &run = *probe.window.session().shown();
        QVERIFY(!run.isLive());
        QVERIFY(marksOf(run.recording) == (Marks{{time, "while it ran"}}));
    }

    void marksComeBackFromAFile()
    {
        RanWindow probe;
        probe.mark(20 * kMs, QString::fromUtf8("这里 all wait"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("marked.coroscope"));
        {
            std::ofstream out(path.toStdString(), std::ios::binary);
            writeRecording(out, probe.run().recording);
        }
        probe.window.openRecordings({path});
        QVERIFY(probe.run().origin == Origin::Opened);
        QVERIFY(probe.run().marks == (Marks{{20 * kMs, "这里 all wait"}}));
    }

    void theRangeIsSetByKeysAndCleared()
    {
        RanWindow probe;
        Playhead &playhead = probe.playhead();
        playhead.setTime(20 * kMs);
        probe.press(ActionId::RangeStart);
        QVERIFY(playhead.range() == TimeRange(20 * kMs, playhead.end()));
        playhead.setTime(50 * kMs);
        probe.press(ActionId::RangeEnd);
        QVERIFY(playhead.range() == TimeRange(20 * kMs, 50 * kMs));
        probe.press(ActionId::Axis);
        QVERIFY(playhead.range() == TimeRange(20 * kMs, 50 * kMs));
        probe.press(ActionId::Fast);
        probe.press(ActionId::PlayPause);
        QCOMPARE(playhead.time(), 20 * kMs);
        QTRY_VERIFY(!playhead.isPlaying());
        QCOMPARE(playhead.time(), 50 * kMs);
        probe.timeline().setFocus();
        probe.press(Qt::Key_Escape);
        QVERIFY(!playhead.range());
        probe.press(ActionId::RangeEnd);
        QVERIFY(playhead.range() == TimeRange(0, 50 * kMs));
        probe.press(ActionId::WholeRange);
        QVERIFY(!playhead.range());
    }

    void aRangeIsDraggedOnRulerAndScrubber()
    {
        RanWindow probe;
        probe.picture();
        Playhead &playhead = probe.playhead();
        const TimelineArea &area = probe.timeline();
        const auto drag = [](QWidget *widget, QPoint from, QPoint to, Qt::KeyboardModifiers keys) {
            QTest::mousePress(widget, Qt::LeftButton, keys, from);
            QTest::mouseMove(widget, (from + to) / 2);
            QTest::mouseMove(widget, to);
            QTest::mouseRelease(widget, Qt::LeftButton, keys, to);
        };
        const QRectF ruler = area.layout().ruler;
        const int top = int(ruler.top()) + 4;
        const int foot = int(ruler.bottom()) - 4;
        const std::int64_t time = playhead.time();
        const TimeAxis &axis = area.axis();
        drag(area.viewport(), {400, top}, {250, top}, Qt::ControlModifier);
        QVERIFY(playhead.range() == TimeRange(axis.time(250), axis.time(400)));
        QCOMPARE(playhead.time(), time); // it is no jump
        // Its right handle.
        drag(area.viewport(), {403, foot}, {350, foot}, {});
        QVERIFY(playhead.range() == TimeRange(axis.time(250), axis.time(350)));
        Scrubber &scrubber = probe.window.transport().scrubber();
        const int middle = scrubber.height() / 2;
        drag(&scrubber, {100, middle}, {200, middle}, Qt::AltModifier);
        const TimeAxis &whole = scrubber.axis();
        QVERIFY(playhead.range() == TimeRange(whole.time(100), whole.time(200)));
        QCOMPARE(playhead.time(), time);
        scrubber.setFocus();
        probe.press(Qt::Key_Escape);
        QVERIFY(!playhead.range());
    }

    void anotherRunHasNoRange()
    {
        RanWindow probe;
        probe.playhead().setTime(20 * kMs);
        probe.press(ActionId::RangeStart);
        QVERIFY(probe.playhead().range());
        QVERIFY(probe.runToItsEnd());
        QVERIFY(!probe.playhead().range());
    }

    void theWayGoesBackThroughZoomSelectionTimeAndPages()
    {
        RanWindow probe;
        probe.playhead().setTime(10 * kMs);
        probe.pause();
        probe.timeline().setSelected(2);
        probe.pause();
        // A key that is held is one step.
        for (int i = 0; i < 3; ++i)
            probe.press(ActionId::ZoomIn);
        const auto zoomed = probe.timeline().seen();
        probe.pause();
        probe.press(ActionId::ToEnd);
        probe.pause();
        probe.press(ActionId::Compare);
        QCOMPARE(probe.window.page(), Page::Compare);
        probe.press(ActionId::Back); // at once: the step is not lost
        QCOMPARE(probe.window.page(), Page::Lab);
        QCOMPARE(probe.playhead().time(), probe.playhead().end());
        probe.press(ActionId::Back);
        QCOMPARE(probe.playhead().time(), 10 * kMs);
        QVERIFY(zoomed && probe.timeline().seen() == zoomed);
        probe.press(ActionId::Back);
        QVERIFY(!probe.timeline().seen());
        QCOMPARE(probe.timeline().selected(), std::optional<std::size_t>(2));
        probe.press(ActionId::Back);
        QVERIFY(!probe.timeline().selected());
        for (int i = 0; i < 2; ++i)
            probe.press(ActionId::Forward);
        QVERIFY(probe.timeline().seen() == zoomed);
        QTest::mouseClick(probe.timeline().viewport(), Qt::BackButton, {}, {300, 200});
        QVERIFY(!probe.timeline().seen());
        QTest::mouseClick(probe.timeline().viewport(), Qt::ForwardButton, {}, {300, 200});
        QVERIFY(probe.timeline().seen() == zoomed);
    }

    void theWayGoesBackToTheRunBefore()
    {
        RanWindow probe;
        probe.pause();
        const int first = probe.run().number;
        QVERIFY(probe.runToItsEnd());
        probe.pause();
        QVERIFY(probe.run().number != first);
        while (probe.run().number != first) {
            const int before = probe.run().number;
            const std::int64_t time = probe.playhead().time();
            probe.press(ActionId::Back);
            QVERIFY(probe.run().number != before || probe.playhead().time() != time);
        }
        probe.press(ActionId::Forward);
        QVERIFY(probe.window.session().find(first));
    }

    void playingIsNoStepOfTheWay()
    {
        RanWindow probe;
        probe.press(ActionId::Fast);
        probe.press(ActionId::ToStart);
        probe.pause();
        probe.press(ActionId::PlayPause);
        QTRY_VERIFY(!probe.playhead().isPlaying());
        const std::int64_t end = probe.playhead().time();
        QVERIFY(end > 0);
        probe.press(ActionId::Back);
        QCOMPARE(probe.playhead().time(), 0);
        probe.press(ActionId::Forward);
        QCOMPARE(probe.playhead().time(), end);
    }
};

QTEST_MAIN(TestMarking)
#include "tst_marking.moc"
