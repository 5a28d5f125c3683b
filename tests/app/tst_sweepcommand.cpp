// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/processtable.h"
#include "tests/support/program.h"
#include "tests/support/sockettable.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

/// Real sweeps. That no run is faster than theory is checked; how much slower depends on the machine.
class SweepCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsRunAndNoneIsFasterThanTheory()
    {
        const Ending ending =
            run("sweep -s sequential,coroutine --over tasks=1,4 --delay 40ms --json");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        const QJsonArray points = ending.json()[u"points"].toArray();
        QCOMPARE(points.size(), 4);
        const QList<double> ideals = {0.04, 0.04, 0.16, 0.04};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(points[i][u"value"].toInt(), i < 2 ? 1 : 4);
            QCOMPARE(points[i][u"ideal_s"].toDouble(), ideals[i]);
            QVERIFY(points[i][u"total_s"].toDouble() >= ideals[i]);
            QCOMPARE(points[i][u"finished"].toInt(), i < 2 ? 1 : 4);
        }
        QCOMPARE(ending.json()[u"clock"].toString(), u"real"_qs);
    }

    void theArticlesSweepIsPredictedAtOnce()
    {
        const Ending ending = run("sweep -s coroutine,process-pool --over tasks=1,5,10,50,100 "
                                  "--delay 3s --clock virtual --csv");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.out.count('\n'), 11);
        QVERIFY2(ending.out.contains("tasks,100,process-pool,48,48,closed-form,1,"),
                 ending.shown().constData());
        QVERIFY(ending.out.contains("tasks,100,coroutine,3,3,closed-form,1,"));
    }

    void aTableIsPrintedAndFilesAreWritten()
    {
        const QTemporaryDir folder;
        const char *words =
            "sweep --over processes=1,8 -n 16 --delay 3s --clock virtual -o a.json -o a.csv";
        const Ending ending = run(words, folder.path());
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.out.startsWith("processes  strategy"), ending.shown().constData());
        QFile json(folder.filePath(u"a.json"_qs));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(json.readAll().contains("coroscope.sweep/1"));
        QFile csv(folder.filePath(u"a.csv"_qs));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().startsWith("parameter,value,strategy,"));
        QCOMPARE_EXIT(run(words, folder.path()), 5); // they exist
        QCOMPARE_EXIT(run((QByteArray(words) + " --force").constData(), folder.path()), 0);
    }

    void whatIsWrongIsNamedWithTheWayOut()
    {
        const QList<QPair<const char *, const char *>> cases = {
            {"sweep", "A sweep needs a parameter and its values, such as tasks=1,5,10"},
            {"sweep --over processes=1,65", "'processes' must be 1 to 64, got 65."},
            {"sweep --over jitter=1", "'jitter' cannot be swept"},
            {"sweep --over tasks=1 --json --csv", "--json and --csv exclude each other."},
            {"sweep --over tasks=1 -s nobody", "There is no strategy 'nobody'"},
            {"sweep --over tasks=1 -o a.txt", "'a.txt' does not say what to write"},
        };
        for (const auto &[words, sentence] : cases) {
            const Ending ending = run(words);
            QCOMPARE_EXIT(ending, 2);
            QVERIFY2(ending.err.contains(sentence), ending.shown().constData());
            QCOMPARE(ending.out, "");
        }
    }

    void aForeignTargetIsRefusedForTheSumOfAllRuns()
    {
        const Ending ending =
            run("sweep -s sequential --over tasks=1,4,6 --url http://somewhere.example/");
        QCOMPARE_EXIT(ending, 4);
        QVERIFY2(ending.err.contains("11 requests"), ending.shown().constData());
    }

    void anInterruptionKeepsWhatIsDone()
    {
        const QTemporaryDir folder;
        // One after another at the endpoint: the second run takes 100 s.
        Program program(command({u"sweep"_qs, u"-s"_qs, u"coroutine"_qs, u"--over"_qs,
                                 u"tasks=1,500"_qs, u"--at-once"_qs, u"1"_qs, u"--delay"_qs,
                                 u"200ms"_qs, u"--csv"_qs, u"-o"_qs, u"kept.csv"_qs}),
                        folder.path());
        const auto connections = [&program] {
            const pid_t endpoint = processNamed(childrenOf(program.pid()), "coroscope-endpoint");
            const int port = endpoint != 0 ? listeningPort(endpoint) : 0;
            return port != 0 ? connectionsTo(port) : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(connections() > 100, kPatience);
        program.send(SIGINT);
        const Ending ending = program.ending();
        QCOMPARE_EXIT(ending, 130);
        QCOMPARE(ending.out.count('\n'), 2);
        QVERIFY2(ending.out.contains("\ntasks,1,coroutine,"), ending.shown().constData());
        QVERIFY(QFile::exists(folder.filePath(u"kept.csv"_qs)));
    }
};

QTEST_GUILESS_MAIN(SweepCommandTest)
#include "tst_sweepcommand.moc"
