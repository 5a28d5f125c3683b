// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessons.h"
#include "tests/support/windowprobe.h"
#include "ui/controls/rowlist.h"
#include "ui/learn/attempt.h"
#include "ui/learn/course.h"
#include "ui/learn/courseprogress.h"
#include "ui/learn/goallist.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lessonmenu.h"
#include "ui/window/topbar.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kLessons = 24;
constexpr int kExercises = 5;
constexpr int kPlaylistRows = 5; // a heading, three of them, a file

std::vector<Lesson> exercises()
{
    const auto read = readLessons();
    std::vector<Lesson> found;
    for (const Lesson &lesson : std::get<std::vector<Lesson>>(read)) {
        if (lesson.isExercise)
            found.push_back(lesson);
    }
    return found;
}

// What a run of this window simulates, so that it takes no time.
Scenario simulated(Scenario scenario)
{
    scenario.clock = ClockKind::Virtual;
    return scenario;
}

void runToItsEnd(Session &session, const LessonRun &run)
{
    session.setForm(*run.strategy, simulated(run.scenario));
    session.run();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kWindowPatience);
}

bool areSame(const OpenRun *run, const Session &session)
{
    return run && run == session.runs().back().get();
}

} // namespace

/// Exercises in the Learn tab. Beside this test lie the programs that runs start.
class TestExercises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnythingIsTriedTheGoalIsHeldAgainstTheRunToStartFrom()
    {
        Session session;
        Playhead playhead;
        Course course(session, playhead, exercises);
        course.open(0);
        const BeatView view = course.view();
        QCOMPARE(view.goals.size(), course.lesson()->claim.size());
        const auto missed = std::count_if(view.goals.begin(), view.goals.end(),
                                          [](const GoalPart &part) { return !part.holds; });
        QCOMPARE(missed, 1);
        QVERIFY(view.does == BeatView::Does::Try);
        QVERIFY(view.isEnabled);
        QVERIFY(view.check.isEmpty()); // there is no run
        QVERIFY(!view.more.isEmpty()); // the hint
        QVERIFY(course.shown() && course.shown()->isGhost());
        QVERIFY(course.attemptWords().isEmpty());
    }

    void aRunThatMissesTheGoalSaysSoAndOneThatMeetsItIsRemembered()
    {
        for (const Lesson &exercise : exercises()) {
            Session session;
            Playhead playhead;
            Course course(session, playhead, [&exercise] { return std::vector<Lesson>{exercise}; });
            QSignalSpy finished(&course, &Course::finishedChanged);
            QSignalSpy asked(&course, &Course::labAsked);
            course.open(0);
            course.act();
            QCOMPARE(asked.count(), 1);
            QVERIFY(!course.attemptWords().isEmpty());
            runToItsEnd(session, exercise.runs.front());
            QVERIFY(areSame(course.shown(), session));
            QVERIFY(!course.ghost());
            QCOMPARE(course.attempt().number(), 1);
            QVERIFY(!course.attempt().isMet());
            QVERIFY(course.finished().isEmpty());
            const BeatView missed = course.view();
            QVERIFY(std::any_of(missed.goals.begin(), missed.goals.end(),
                                [](const GoalPart &part) { return !part.missing.isEmpty(); }));

            runToItsEnd(session, *exercise.solution);
            QVERIFY2(course.attempt().isMet(), qPrintable(exercise.id));
            QVERIFY(areSame(course.shown(), session));
            QCOMPARE(course.finishedIds(), QStringList{exercise.id});
            QCOMPARE(finished.count(), 1);
            const BeatView met = course.view();
            QVERIFY(std::all_of(met.goals.begin(), met.goals.end(),
                                [](const GoalPart &part) { return part.holds; }));
            QVERIFY(!met.note.isEmpty());
        }
    }

    void goingOnDoesNotFinishAnExercise()
    {
        Session session;
        Playhead playhead;
        Course course(session, playhead, exercises);
        course.open(0);
        course.next();
        QCOMPARE(course.beat(), 1);
        QVERIFY(course.view().more.isEmpty());
        course.next();
        QCOMPARE(course.index(), 1);
        QVERIFY(course.finished().isEmpty());
    }

    void anEarlierRunIsCheckedWhenItIsAskedFor()
    {
        Session session;
        Playhead playhead;
        Course course(session, playhead, exercises);
        const LessonRun solution = *exercises().front().solution;
        runToItsEnd(session, solution);
        course.open(0);
        QCOMPARE(course.attempt().number(), 0); // it was not made for this
        QVERIFY(course.view().check.contains(u'1'));
        course.check();
        QVERIFY(course.attempt().isMet());
        QCOMPARE(course.finished(), QSet<int>{0});
        QVERIFY(course.view().check.isEmpty()); // that was it
        course.open(1);
        QCOMPARE(course.attempt().number(), 0);
        QVERIFY(!course.view().check.isEmpty());
        course.check();
        QVERIFY(!course.attempt().isMet());
    }

    void aRunThatWasUnderWayBeforeIsNotJudged()
    {
        Session session;
        Playhead playhead;
        Course course(session, playhead, exercises);
        const LessonRun solution = *exercises().front().solution;
        session.setForm(*solution.strategy, simulated(solution.scenario));
        session.run();
        QVERIFY(session.isRunning());
        course.open(0);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), kWindowPatience);
        QCOMPARE(course.attempt().number(), 0);
        runToItsEnd(session, solution); // this one is
        QCOMPARE(course.attempt().number(), 2);
        QVERIFY(course.attempt().isMet());
    }

    void theShownRunIsTheOneThatIsHeldAgainstTheGoal()
    {
        Session session;
        Playhead playhead;
        Course course(session, playhead, exercises);
        course.open(0);
        runToItsEnd(session, *exercises().front().solution);
        runToItsEnd(session, exercises().front().runs.front());
        QVERIFY(!course.attempt().isMet());        // the last one
        QCOMPARE(course.finished(), QSet<int>{0}); // but it was met
        session.show(1);
        QVERIFY(course.view().check.contains(u'1'));
        course.check();
        QVERIFY(course.attempt().isMet());
        QCOMPARE(course.shown(), session.find(1));
    }

    void nothingIsTriedWhileSomethingRuns()
    {
        Session session;
        Playhead playhead;
        Course course(session, playhead, exercises);
        QSignalSpy asked(&course, &Course::labAsked);
        course.open(0);
        course.setBusy(true);
        QVERIFY(!course.view().isEnabled);
        QVERIFY(!course.view().note.isEmpty());
        course.act();
        QCOMPARE(asked.count(), 0);
        course.setBusy(false);
        course.act();
        QCOMPARE(asked.count(), 1);
    }

    void theListHasTheExercisesBelowTheLessons()
    {
        WindowProbe probe(labPreferences(5, 3s));
        QVERIFY(probe.hasShown);
        probe.press(ActionId::LessonList);
        QCOMPARE(probe.window.page(), Page::Learn);
        auto *menu = probe.window.findChild<LessonMenu *>();
        QVERIFY(menu && menu->isVisible());
        RowList &list = *menu->list();
        const auto &rows = *list.model();
        QCOMPARE(rows.rowCount(), kPlaylistRows + kLessons + kExercises + 2);
        const auto isHeading = [&rows](int row) {
            return !(rows.flags(rows.index(row, 0)) & Qt::ItemIsEnabled);
        };
        for (int row = 0; row < rows.rowCount(); ++row)
            QCOMPARE(isHeading(row),
                     row == 0 || row == kPlaylistRows || row == kPlaylistRows + kLessons + 1);
        QCOMPARE(list.currentRow(), kPlaylistRows + 1);

        // By keys: to the first exercise.
        for (int i = 0; i < kLessons; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentRow(), kPlaylistRows + kLessons + 2);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(!menu->isVisible());
        const Course &course = probe.window.learnPage().course();
        QCOMPARE(course.index(), kLessons);
        QVERIFY(course.lesson()->isExercise);
        const CourseProgress &progress = *probe.window.learnPage().card().progress();
        QVERIFY(progress.accessibleName().startsWith(QStringLiteral("Exercise 1 of 5")));
        const double gap = progress.dash(kLessons).left() - progress.dash(kLessons - 1).right();
        QVERIFY(gap > progress.dash(1).left() - progress.dash(0).right() + 1);
        QVERIFY(progress.dash(kLessons + kExercises - 1).right() <= progress.width());
    }

    void anExerciseIsTriedInTheLabByKeys()
    {
        Preferences preferences = labPreferences(5, 3s, "sequential");
        preferences.lesson = QStringLiteral("gentle-crowd");
        WindowProbe probe(preferences);
        QVERIFY(probe.hasShown);
        probe.press(ActionId::Learn);
        const LearnPage &page = probe.window.learnPage();
        Course &course = probe.window.learnPage().course();
        QVERIFY(course.lesson() && course.lesson()->isExercise);
        QVERIFY(!page.findChild<GoalList *>()->parts().empty());

        probe.press(ActionId::Run); // what the large button does
        QCOMPARE(probe.window.page(), Page::Lab);
        const Session &session = probe.window.session();
        QCOMPARE(session.strategy().id, std::string_view("coroutine"));
        QCOMPARE(session.scenario().tasks, 100U);
        QCOMPARE(probe.window.preferences().scenario.tasks, 100U);

        const LessonRun solution = *course.lesson()->solution;
        probe.window.session().setForm(*solution.strategy, simulated(solution.scenario));
        QVERIFY(probe.runToItsEnd());
        probe.window.session().show(1);
        QVERIFY(course.attempt().isMet());
        QVERIFY(course.attemptWords().contains(QStringLiteral("met")));
        probe.press(ActionId::Learn);
        QCOMPARE(page.findChild<GoalList *>()->parts(), course.view().goals);
        QVERIFY(areSame(course.shown(), session));
        QVERIFY(probe.window.preferences().finishedLessons.contains(course.lesson()->id));

        probe.press(ActionId::Lab); // the run is still there
        QCOMPARE(session.shown(), course.shown());
        QCOMPARE(session.scenario().permits, solution.scenario.permits);
    }
};

QTEST_MAIN(TestExercises)
#include "tst_exercises.moc"
