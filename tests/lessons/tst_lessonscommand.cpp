// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

class LessonsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListNamesEveryLesson()
    {
        const Ending ending = run("lessons --lang en");
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.out.contains("hundred-at-once"), ending.shown().constData());
        QVERIFY2(ending.out.contains("A hundred at once"), ending.shown().constData());
        QVERIFY2(ending.out.contains("Exercise: A gentle crowd"), ending.shown().constData());
        const Ending json = run("lessons --json");
        QVERIFY2(ending.out.contains("Playlist: Coroutines: a lecture (45 min, 10 lessons)"),
                 ending.shown().constData());
        const QJsonArray playlists = json.json()[u"playlists"].toArray();
        QCOMPARE(playlists.size(), 3);
        QCOMPARE(playlists[1][u"lessons"].toArray().size(), 10);
        QCOMPARE(json.json()[u"lessons"].toArray().size() + 3, ending.out.count('\n'));
    }

    void aLessonIsToldRunAndChecked()
    {
        const Ending ending = run("lessons why-48 --lang en --clock virtual");
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.out.startsWith("Why 48 s and not 39 s\n"), ending.shown().constData());
        QVERIFY2(ending.out.contains("b) 39 s"), ending.shown().constData());
        QVERIFY2(ending.out.contains("The answer is b) 39 s"), ending.shown().constData());
        QVERIFY2(ending.out.contains("What the lesson claims is true"), ending.shown().constData());
        QVERIFY(!ending.out.contains("glossary:"));
    }

    void itSpeaksChinese()
    {
        const Ending ending = run("lessons why-48 --lang zh_CN --clock virtual");
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.out.startsWith("为什么是 48 s"), ending.shown().constData());
        QVERIFY(!ending.out.contains("The answer"));
    }

    void jsonSaysWhetherTheClaimHolds()
    {
        const Ending ending = run("lessons blocking-inside --clock virtual --json");
        QCOMPARE_EXIT(ending, 0);
        const QJsonObject object = ending.json();
        QCOMPARE(object[u"schema"].toString(), QStringLiteral("coroscope.lesson/1"));
        QVERIFY(object[u"holds"].toBool());
        QCOMPARE(object[u"runs"].toArray().size(), qsizetype(1));
        QCOMPARE(object[u"runs"].toArray()[0][u"strategy"].toString(),
                 QStringLiteral("blocking-coroutine"));
        QVERIFY(object[u"claim"].toArray().size() > 2);
    }

    void aRealRunIsCheckedToo()
    {
        const Ending ending = run("lessons one-request --lang en --clock real");
        QCOMPARE_EXIT(ending, 0);
    }

    void anExerciseIsCheckedOnARecording()
    {
        const QTemporaryDir folder;
        const Ending start = run("lessons gentle-crowd --lang en --clock virtual");
        QCOMPARE_EXIT(start, 1);
        QVERIFY2(start.out.contains("does not meet the goal yet"), start.shown().constData());
        QCOMPARE_EXIT(
            run("predict -n 100 --delay 50ms --permits 10 -o mine.coroscope", folder.path()), 0);
        const Ending mine = run("lessons gentle-crowd mine.coroscope --lang en", folder.path());
        QCOMPARE_EXIT(mine, 0);
        QVERIFY2(mine.out.startsWith("This run meets the goal:"), mine.shown().constData());
        QCOMPARE_EXIT(run("lessons why-48 mine.coroscope", folder.path()), 2);
        QCOMPARE_EXIT(run("lessons gentle-crowd none.coroscope", folder.path()), 3);
    }

    void mistakesAreNamed()
    {
        const Ending unknown = run("lessons no-such-lesson --lang en");
        QCOMPARE_EXIT(unknown, 2);
        QVERIFY2(unknown.err.contains("There is no lesson 'no-such-lesson'"),
                 unknown.shown().constData());
        QCOMPARE_EXIT(run("lessons why-48 --lang tlh"), 2);
        QCOMPARE_EXIT(run("lessons why-48 --clock cuckoo"), 2);
        QCOMPARE_EXIT(run("lessons why-48 a.coroscope b"), 2);
    }
};

QTEST_GUILESS_MAIN(LessonsCommandTest)
#include "tst_lessonscommand.moc"
