// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/claim.h"
#include "core/strategies/strategy.h"
#include "ui/learn/course.h"
#include "ui/playback/playedruns.h"
#include "ui/playback/playhead.h"
#include "ui/playback/session.h"
#include "ui/timeline/runscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 60'000;

LessonText english(const char *text)
{
    return {{{QStringLiteral("en"), QString::fromLatin1(text)}}};
}

LessonRun runOf(const char *id, unsigned tasks, std::chrono::nanoseconds delay, ClockKind clock)
{
    LessonRun run{strategy(id), {}, english(id), false};
    run.scenario.tasks = tasks;
    run.scenario.delay = delay;
    run.scenario.delayGiven = true;
    run.scenario.clock = clock;
    return run;
}

LessonBeat beatOf(BeatKind kind, const char *text, std::vector<std::size_t> runs = {})
{
    LessonBeat beat;
    beat.kind = kind;
    beat.text = english(text);
    beat.runs = std::move(runs);
    return beat;
}

// A text, a question, the run of ten coroutines, and its replay until all are suspended.
Lesson questionLesson(ClockKind clock)
{
    Lesson lesson;
    lesson.id = QStringLiteral("ten");
    lesson.title = english("Ten");
    lesson.runs = {runOf("coroutine", 10, clock == ClockKind::Real ? 30ms : 3s, clock)};
    LessonBeat question = beatOf(BeatKind::Predict, "How long?");
    question.asked = QStringLiteral("total(1)");
    for (const char *value : {"10·d", "2·d", "d"})
        question.answers.push_back(
            {QString::fromUtf8(value), english("because"), QString::fromUtf8(value)});
    LessonBeat replay = beatOf(BeatKind::Replay, "Look.", {0});
    replay.until = ReplayUntil::AllSuspended;
    replay.stage = LessonStage::Paced;
    lesson.beats = {beatOf(BeatKind::Text, "Read this."), question,
                    beatOf(BeatKind::Run, "Run it.", {0}), replay};
    lesson.claim = {QStringLiteral("together(1)")};
    return lesson;
}

Lesson textLesson(const char *id)
{
    Lesson lesson;
    lesson.id = QString::fromLatin1(id);
    lesson.title = english("Words");
    lesson.runs = {runOf("sequential", 3, 1s, ClockKind::Virtual)};
    lesson.runs[0].isBefore = true;
    lesson.beats = {beatOf(BeatKind::Text, "Only words.")};
    return lesson;
}

// A course with what it borrows, and with the playhead running over what it shows.
struct Taught
{
    explicit Taught(const std::vector<Lesson> &lessons)
        : course(session, playhead, [lessons] { return lessons; })
    {
        QObject::connect(&course, &Course::runsChanged, &course, [this] {
            const OpenRun *run = course.shown();
            scene = run ? std::make_unique<RunScene>(run->recording, run->spans) : nullptr;
            const PlayedRuns runs =
                playedRun(run, scene.get(), AxisKind::Clock, run ? run->now : 0);
            playhead.setRun(runs.end, runs.whole);
        });
    }
    Session session;
    Playhead playhead;
    std::unique_ptr<RunScene> scene;
    Course course;
};

} // namespace

/// Lessons as they are gone through. Beside this test lie the programs that runs start.
class CourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionGivesNothingAwayBeforeItsRun()
    {
        Taught taught({questionLesson(ClockKind::Virtual)});
        Course &course = taught.course;
        course.open(0);
        QCOMPARE(course.view().text, QStringLiteral("Read this."));
        QVERIFY(!course.shown());
        QVERIFY(!course.ghost());
        course.act();
        BeatView view = course.view();
        QCOMPARE(view.question, QStringLiteral("How long?"));
        QCOMPARE(view.text, QStringLiteral("Read this."));
        QCOMPARE(view.answers.size(), std::size_t(3));
        QCOMPARE(view.does, BeatView::Does::Run);
        QVERIFY(!view.isEnabled); // an answer comes first
        QVERIFY(!view.truth);
        course.guess(7);
        QVERIFY(!course.view().guess);
        course.guess(1);
        view = course.view();
        QVERIFY(view.isEnabled);
        QCOMPARE(view.guess, std::optional(1));
        QVERIFY(!course.shown());

        course.act();
        view = course.view();
        QCOMPARE(course.beat(), 2);
        QCOMPARE(view.question, QStringLiteral("How long?")); // the answer stands beside the run
        QCOMPARE(view.truth, std::optional(2));
        QCOMPARE(view.guess, std::optional(1));
        QCOMPARE(view.does, BeatView::Does::GoOn);
        QVERIFY2(!view.isWarning, qPrintable(view.note));
        QVERIFY(course.shown());
        QCOMPARE(course.shown()->spans.requests().size(), std::size_t(10));
        course.guess(2); // too late
        QCOMPARE(course.view().guess, std::optional(1));
    }

    void aSimulatedRunIsPlayedFromItsStart()
    {
        Taught taught({questionLesson(ClockKind::Virtual)});
        taught.course.open(0);
        taught.course.next();
        taught.course.guess(0);
        taught.course.act();
        QVERIFY(taught.playhead.isPlaying());
        QVERIFY(taught.playhead.time() < taught.playhead.end());
    }

    void aReplayPausesAtItsMoment()
    {
        Taught taught({questionLesson(ClockKind::Virtual)});
        Course &course = taught.course;
        course.open(0);
        course.next();
        course.guess(2);
        course.act();
        course.next();
        QCOMPARE(course.beat(), 3);
        QCOMPARE(course.stage(), LessonStage::Paced);
        QVERIFY(taught.playhead.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(!taught.playhead.isPlaying(), kPatience);
        QCOMPARE(taught.playhead.time(),
                 pauseOf(course.shown()->recording, ReplayUntil::AllSuspended));
    }

    void goingOnAtTheEndFinishesTheLesson()
    {
        Taught taught({textLesson("words"), textLesson("more")});
        Course &course = taught.course;
        course.open(0);
        QVERIFY(course.shown()); // it was there from the beginning
        QCOMPARE(course.shown()->origin, Origin::Measured);
        QCOMPARE(course.raced().size(), std::size_t(1));
        QCOMPARE(course.racedTitles(), QStringList{QStringLiteral("sequential")});
        QCOMPARE(course.view().action, QStringLiteral("Next lesson"));
        QSignalSpy finished(&course, &Course::finishedChanged);
        course.next();
        QCOMPARE(course.index(), 1);
        QCOMPARE(course.finished(), QSet<int>{0});
        QVERIFY(course.view().action.isEmpty()); // there is no other one
        course.next();
        QCOMPARE(course.index(), 1);
        QCOMPARE(course.finished(), (QSet<int>{0, 1}));
        QCOMPARE(finished.count(), 2);
    }

    void finishedLessonsAreKnownByTheirIds()
    {
        Taught taught({textLesson("words"), textLesson("more")});
        const QStringList ids = {QStringLiteral("more"), QStringLiteral("of another version")};
        taught.course.setFinishedIds(ids);
        QCOMPARE(taught.course.finished(), QSet<int>{1});
        QCOMPARE(taught.course.finishedIds(), ids); // nothing is forgotten
    }

    void theLessonsAreReadWhenTheyAreNeeded()
    {
        Session session;
        Playhead playhead;
        int readings = 0;
        Course course(session, playhead, [&readings] {
            ++readings;
            return std::vector<Lesson>{textLesson("words")};
        });
        course.setLanguage(QStringLiteral("zh_CN"));
        course.setFinishedIds({});
        QVERIFY(!course.lesson());
        QCOMPARE(readings, 0);
        course.open(0);
        QCOMPARE(course.entries().size(), std::size_t(1));
        QCOMPARE(readings, 1);
    }

    void backGoesByBeats()
    {
        Taught taught({questionLesson(ClockKind::Virtual)});
        Course &course = taught.course;
        course.open(5);
        QCOMPARE(course.index(), -1);
        course.back();
        course.open(0);
        course.back();
        QCOMPARE(course.beat(), 0);
        course.next();
        course.guess(1);
        course.back();
        course.next();
        QCOMPARE(course.view().guess, std::optional(1)); // it is kept
    }

    void aRealRunIsMadeByTheSession()
    {
        Taught taught({questionLesson(ClockKind::Real)});
        Course &course = taught.course;
        course.open(0);
        course.next();
        course.guess(2);
        course.act();
        QVERIFY(course.isRunning());
        QCOMPARE(course.view().does, BeatView::Does::Stop);
        QTRY_VERIFY_WITH_TIMEOUT(!course.isRunning(), kPatience);
        QCOMPARE(taught.session.runs().size(), std::size_t(1));
        QCOMPARE(course.shown(), taught.session.runs().front().get());
        QCOMPARE(course.view().truth, std::optional(2));
    }

    void nothingIsRunWhileSomethingElseRuns()
    {
        Taught taught({questionLesson(ClockKind::Virtual)});
        Course &course = taught.course;
        course.open(0);
        course.next();
        course.guess(2);
        course.setBusy(true);
        QVERIFY(!course.view().isEnabled);
        QVERIFY(!course.view().note.isEmpty());
        course.act();
        QVERIFY(!course.shown());
        course.setBusy(false);
        course.act();
        QVERIFY(course.shown());
    }

    void aStoppedRunCanBeMadeAgain()
    {
        Lesson lesson = questionLesson(ClockKind::Real);
        lesson.runs[0].scenario.delay = 30s;
        Taught taught({lesson});
        Course &course = taught.course;
        course.open(0);
        course.next();
        course.guess(2);
        course.act();
        QTRY_VERIFY_WITH_TIMEOUT(course.shown() && course.shown()->isLive(), kPatience);
        course.act(); // stops
        QTRY_VERIFY_WITH_TIMEOUT(!course.isRunning(), kPatience);
        QVERIFY(!taught.session.isRunning());
        QCOMPARE(course.view().does, BeatView::Does::Run);
        QVERIFY(!course.view().truth);
        course.act();
        QVERIFY(course.isRunning());
        course.open(0); // leaves it
        QTRY_VERIFY_WITH_TIMEOUT(!taught.session.isRunning(), kPatience);
        QCOMPARE(course.beat(), 0);
        QVERIFY(!course.isRunning());
    }
};

QTEST_MAIN(CourseTest)
#include "tst_course.moc"
