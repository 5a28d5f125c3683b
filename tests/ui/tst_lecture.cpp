// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessons.h"
#include "ui/learn/builtinlessons.h"
#include "ui/learn/course.h"
#include "ui/learn/lecture.h"
#include "ui/playback/playhead.h"
#include "ui/playback/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

/// Lessons that are simulated, so that nothing has to be waited for.
Playlist samplePlaylist()
{
    Playlist playlist;
    playlist.id = QStringLiteral("sample");
    playlist.minutes = 15;
    const LessonText first{{{QStringLiteral("en"), QStringLiteral("{{P}} bricks")}}};
    const LessonText second{{{QStringLiteral("en"), QStringLiteral("then")}}};
    playlist.entries = {{QStringLiteral("process-pool"), 1s, first},
                        {QStringLiteral("why-48"), std::nullopt, second}};
    return playlist;
}

struct Hall
{
    Hall()
        : course(session, playhead, builtInLessons)
        , lecture(course, nullptr, [this] { return now; })
    {
    }
    /// PageDown until the entry is another one, or the end.
    int stepsToNext()
    {
        const int entry = lecture.entry();
        for (int steps = 1; steps < 50; ++steps) {
            lecture.next();
            if (lecture.entry() != entry || lecture.isOver())
                return steps;
        }
        return 0;
    }
    Session session;
    Playhead playhead;
    Course course;
    std::chrono::nanoseconds now{5s};
    Lecture lecture;
};

} // namespace

/// A playlist as it is gone through.
class LectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLectureKnowsWhereItIsAndWhatTimeItIs()
    {
        Hall hall;
        QCOMPARE(hall.lecture.entry(), -1);
        QCOMPARE(hall.lecture.elapsed(), 0ns);
        QVERIFY(!hall.lecture.start(samplePlaylist()));
        QVERIFY(hall.lecture.isOn());
        QCOMPARE(hall.lecture.count(), 2);
        QCOMPARE(hall.lecture.entry(), 0);
        QCOMPARE(hall.lecture.planned(), 0min);
        QCOMPARE(hall.lecture.plannedHere(), 4min);
        QCOMPARE(hall.lecture.notes().in(QStringLiteral("en")), QStringLiteral("8 bricks"));
        QCOMPARE(hall.course.lesson()->id, QStringLiteral("process-pool"));
        QCOMPARE(hall.course.lesson()->order, 1);
        QCOMPARE(hall.course.countOfKind(), 2);
        QCOMPARE(hall.course.lesson()->runs[1].scenario.delay, std::chrono::nanoseconds(1s));
        hall.now += 90s;
        QCOMPARE(hall.lecture.elapsed(), std::chrono::nanoseconds(90s));
        QVERIFY(hall.stepsToNext() > 0);
        QCOMPARE(hall.lecture.planned(), 4min);
        QCOMPARE(hall.lecture.plannedHere(), 5min);
    }

    void pageDownAloneGoesThroughAllBeatsOfAllLessons()
    {
        Hall hall;
        QVERIFY(!hall.lecture.start(samplePlaylist()));
        QSignalSpy changed(&hall.lecture, &Lecture::changed);
        // A beat each, and one more where the runs are made.
        QCOMPARE(hall.stepsToNext(), int(hall.course.lessons()[0].beats.size()) + 1);
        QVERIFY(changed.count() > 0);
        QCOMPARE(hall.lecture.entry(), 1);
        QCOMPARE(hall.course.beat(), 0);
        QVERIFY(!hall.lecture.isOver());
        QCOMPARE(hall.stepsToNext(), int(hall.course.lessons()[1].beats.size()) + 1);
        QVERIFY(hall.lecture.isOver());
        QCOMPARE(hall.lecture.entry(), 1);
        QVERIFY(hall.course.finishedIds().contains(QStringLiteral("why-48")));
        hall.lecture.next(); // there is nothing more
        QVERIFY(hall.lecture.isOver());
        hall.lecture.back();
        QVERIFY(!hall.lecture.isOver());
        QCOMPARE(hall.course.beat(), int(hall.course.lesson()->beats.size()) - 1);
    }

    void pageUpCrossesLessonsAndFindsThemAsTheyWere()
    {
        Hall hall;
        QVERIFY(!hall.lecture.start(samplePlaylist()));
        hall.lecture.back(); // before the first there is nothing
        QCOMPARE(hall.lecture.entry(), 0);
        hall.lecture.next();
        hall.course.guess(2);
        QVERIFY(hall.stepsToNext() > 0);
        hall.lecture.back();
        QCOMPARE(hall.lecture.entry(), 0);
        QCOMPARE(hall.course.beat(), int(hall.course.lesson()->beats.size()) - 1);
        QCOMPARE(hall.course.raced().size(), std::size_t(2)); // its runs are there
        while (hall.course.beat() > 2)
            hall.lecture.back();
        QCOMPARE(hall.course.view().guess, std::optional(2));
        QCOMPARE(hall.course.view().does, BeatView::Does::GoOn);
    }

    void aLessonThatWasSkippedHasItsRunsSimulated()
    {
        Hall hall;
        QVERIFY(!hall.lecture.start(samplePlaylist()));
        hall.course.open(1);
        hall.lecture.back();
        QCOMPARE(hall.lecture.entry(), 0);
        QCOMPARE(hall.course.raced().size(), std::size_t(2));
        QVERIFY(!hall.course.shown()->isGhost());
    }

    void theEndBringsBackTheCourse()
    {
        Hall hall;
        hall.course.open(4);
        const std::size_t all = hall.course.lessons().size();
        QVERIFY(!hall.lecture.start(samplePlaylist()));
        QVERIFY(hall.course.isPlaylist());
        QVERIFY(!hall.lecture.start(samplePlaylist())); // once more
        hall.lecture.end();
        QVERIFY(!hall.lecture.isOn());
        QVERIFY(!hall.course.isPlaylist());
        QCOMPARE(hall.course.lessons().size(), all);
        QCOMPARE(hall.course.index(), 4);
        QCOMPARE(hall.lecture.count(), 0);
        QVERIFY(hall.lecture.notes().isEmpty());
        hall.lecture.back(); // the course's own first beat
        QCOMPARE(hall.course.index(), 4);
        hall.lecture.next();
        QCOMPARE(hall.course.beat(), 1);
    }

    void aPlaylistThatCannotBeStartedChangesNothing()
    {
        Hall hall;
        hall.course.open(3);
        Playlist wrong = samplePlaylist();
        wrong.entries[1].lesson = QStringLiteral("unheard-of");
        const auto problem = hall.lecture.start(wrong);
        QVERIFY(problem);
        QVERIFY(QString::fromStdString(coroscope::english(*problem))
                    .contains(QStringLiteral("There is no lesson 'unheard-of'")));
        QVERIFY(!hall.lecture.isOn());
        QCOMPARE(hall.course.index(), 3);
    }

    void everyPlaylistThatComesWithItCanBeStarted()
    {
        const auto read = readPlaylists();
        for (const Playlist &playlist : std::get<std::vector<Playlist>>(read)) {
            Hall hall;
            QVERIFY(!hall.lecture.start(playlist));
            QCOMPARE(hall.lecture.count(), int(playlist.entries.size()));
            int minutes = 0;
            for (int i = 0; i < hall.lecture.count(); ++i) {
                hall.course.open(i);
                QCOMPARE(hall.lecture.planned(), std::chrono::minutes(minutes));
                minutes += int(hall.lecture.plannedHere().count());
            }
            QVERIFY(minutes <= playlist.minutes);
        }
    }
};

QTEST_MAIN(LectureTest)
#include "tst_lecture.moc"
