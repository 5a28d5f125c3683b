// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace coroscope::test;

namespace {

/// The members of `run --json`, in the documented order.
const QList<QByteArray> kMembers = {
    "schema",    "strategy",      "clock",          "tasks",       "delay_s",  "total_s",
    "ideal_s",   "ratio",         "startup_s",      "wall_s",      "finished", "failed",
    "cancelled", "max_in_flight", "loop_blocked_s", "suspensions", "awaits",   "context_switches",
    "threads",   "processes",     "accounting",     "latency_s",   "states_s", "errors",
    "endpoint",  "seed",          "version"};

bool areNumbers(const QJsonObject &object, const QStringList &members)
{
    for (const QString &member : members) {
        if (!object[member].isDouble())
            return false;
    }
    return object.size() == members.size();
}

} // namespace

class PredictCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsToldBelowTheTableOfOneRun()
    {
        const QByteArray told = run("predict -s blocking-coroutine -n 5 --delay 300ms").out;
        QVERIFY2(told.endsWith("- 5 tasks block the loop, one after the other, for 1.50 s of 1.50 "
                               "s.\n"
                               "- Task 5 starves longest: it waits 1.20 s for a turn on the loop.\n"
                               "- The tasks end in the order in which they were made.\n"),
                 told.constData());
        const QByteArray several = run("predict -s blocking-coroutine,coroutine -n 5").out;
        QVERIFY(!several.contains("- "));
        QVERIFY(!run("predict -n 5 --markdown").out.contains("The tasks end"));
    }

    void theArticlesNumbersComeOut_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<double>("total");
        QTest::newRow("sequential") << u"-s sequential"_qs << 300.0;
        QTest::newRow("coroutine") << u"-s coroutine"_qs << 3.0;
        QTest::newRow("without -s") << u""_qs << 3.0;
        QTest::newRow("pool") << u"-s process-pool"_qs << 48.0;
        QTest::newRow("pool, chunk 1") << u"-s process-pool --chunk 1"_qs << 39.0;
        QTest::newRow("6 connections") << u"-s coroutine -c 6"_qs << 51.0;
        QTest::newRow("10 permits") << u"-s coroutine --permits 10"_qs << 30.0;
        QTest::newRow("not threaded") << u"-s coroutine --at-once 1"_qs << 300.0;
    }
    void theArticlesNumbersComeOut()
    {
        QFETCH(QString, words);
        QFETCH(double, total);
        const Ending ending =
            run(QByteArray("predict -n 100 --delay 3s --json " + words.toUtf8()).constData());
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        const QJsonObject result = ending.json();
        QCOMPARE(result[u"total_s"].toDouble(), total);
        QCOMPARE(result[u"ideal_s"].toDouble(), total);
        QCOMPARE(result[u"ratio"].toDouble(), 1.0);
        QCOMPARE(result[u"finished"].toInt(), 100);
        QCOMPARE(result[u"clock"].toString(), u"virtual"_qs);
    }

    void everyDocumentedMemberIsThere_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *strategy : {"sequential", "coroutine", "process-pool"})
            QTest::newRow(strategy) << QString::fromUtf8(strategy);
    }
    void everyDocumentedMemberIsThere()
    {
        QFETCH(QString, strategy);
        const Ending ending = run({u"predict"_qs, u"-s"_qs, strategy, u"--json"_qs});
        QCOMPARE_EXIT(ending, 0);
        const QJsonObject result = ending.json();
        QCOMPARE(result.size(), kMembers.size());
        qsizetype position = 0;
        for (const QByteArray &member : kMembers) {
            const qsizetype found = ending.out.indexOf("\n  \"" + member + "\": ", position);
            QVERIFY2(found >= position, member.constData());
            position = found + 1;
        }
        QCOMPARE(result[u"schema"].toString(), u"coroscope.run/1"_qs);
        QCOMPARE(result[u"strategy"].toString(), strategy);
        for (const char *number :
             {"tasks", "delay_s", "total_s", "ideal_s", "ratio", "startup_s", "wall_s", "finished",
              "failed", "cancelled", "max_in_flight", "suspensions", "awaits", "seed"})
            QVERIFY2(result[QString::fromUtf8(number)].isDouble(), number);
        QCOMPARE(result[u"loop_blocked_s"].isNull(), strategy == u"sequential");
        QCOMPARE(result[u"loop_blocked_s"].isDouble(), strategy != u"sequential");
        QVERIFY(result[u"context_switches"].isDouble() || result[u"context_switches"].isNull());
        QVERIFY(areNumbers(result[u"latency_s"].toObject(),
                           {u"min"_qs, u"mean"_qs, u"p50"_qs, u"p90"_qs, u"p99"_qs, u"max"_qs}));
        QVERIFY(
            areNumbers(result[u"states_s"].toObject(), {u"pending"_qs, u"ready"_qs, u"running"_qs,
                                                        u"blocked"_qs, u"suspended"_qs}));
        QVERIFY(result[u"errors"].isObject() && result[u"errors"].toObject().isEmpty());
        QVERIFY(result[u"endpoint"].isString());
        QVERIFY(result[u"version"].isString() && !result[u"version"].toString().isEmpty());
    }

    void severalStrategiesAreOneComparison()
    {
        const Ending ending =
            run("predict -n 100 --delay 3s -s process-pool,sequential,coroutine --json");
        QCOMPARE_EXIT(ending, 0);
        const QJsonObject comparison = ending.json();
        QCOMPARE(comparison[u"schema"].toString(), u"coroscope.compare/1"_qs);
        const QJsonArray runs = comparison[u"runs"].toArray();
        QCOMPARE(runs.size(), 3);
        const QList<std::pair<QString, double>> expected = {
            {u"process-pool"_qs, 48.0}, {u"sequential"_qs, 300.0}, {u"coroutine"_qs, 3.0}};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(runs[i][u"schema"].toString(), u"coroscope.run/1"_qs);
            QCOMPARE(runs[i][u"strategy"].toString(), expected[i].first);
            QCOMPARE(runs[i][u"total_s"].toDouble(), expected[i].second);
        }
    }

    void errorsAreCountedByReasonAndFailOnlyIfAsked()
    {
        Ending ending = run("predict -n 4 --error-rate 1 --json");
        QCOMPARE_EXIT(ending, 0);
        const QJsonObject result = ending.json();
        QCOMPARE(result[u"finished"].toInt(), 0);
        QCOMPARE(result[u"failed"].toInt(), 4);
        const QJsonObject errors = result[u"errors"].toObject();
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.begin().key().contains(u"503"), qPrintable(errors.begin().key()));
        QCOMPARE(errors.begin().value().toInt(), 4);
        QCOMPARE_EXIT(run("predict -n 4 --error-rate 1 --fail"), 1);
        QCOMPARE_EXIT(run("predict -n 4 --fail"), 0);
    }

    void theTableHasARowForEachStrategy()
    {
        const Ending ending = run("predict -n 100 --delay 3s -s all");
        QCOMPARE_EXIT(ending, 0);
        const QList<QByteArray> lines = ending.out.trimmed().split('\n');
        const QMap<QByteArray, QByteArray> totals = {
            {"sequential", "300.00 s"},         {"coroutine", "3.00 s"},
            {"process-pool", "48.00 s"},        {"process-pool-coroutine", "3.00 s"},
            {"thread-pool", "39.00 s"},         {"qt-network", "51.00 s"},
            {"blocking-coroutine", "300.00 s"}, {"wrapped-blocking", "300.00 s"},
            {"await-in-loop", "300.00 s"},      {"await-non-awaitable", "300.00 s"}};
        for (auto total = totals.begin(); total != totals.end(); ++total) {
            const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto &line) {
                return line.startsWith(total.key() + ' ');
            });
            QVERIFY2(found != lines.end(), total.key().constData());
            QVERIFY2(found->contains(total.value()), found->constData());
        }
        for (const QByteArray &line : lines)
            QCOMPARE(QString::fromUtf8(line).size(), QString::fromUtf8(lines[0]).size());
    }

    void markdownIsATable()
    {
        const Ending ending = run("predict -n 100 --delay 3s -s all --markdown");
        QCOMPARE_EXIT(ending, 0);
        const QList<QByteArray> lines = ending.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 12);
        QVERIFY2(lines[1].startsWith("| :--- | ---: |"), ending.shown().constData());
        for (const QByteArray &line : lines) {
            QVERIFY2(line.startsWith("| ") && line.endsWith(" |"), ending.shown().constData());
            QCOMPARE(line.count('|'), lines[0].count('|'));
        }
        QVERIFY2(lines[4].startsWith("| process-pool | 48.00 s | 48.00 s |"),
                 ending.shown().constData());
    }

    void theCoroutinesAllWaitBeforeOneGets()
    {
        const Ending ending = run("predict -n 5 --delay 3s -s coroutine --transcript");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.out, "+0.000  Waiting 1\n+0.000  Waiting 2\n+0.000  Waiting 3\n"
                             "+0.000  Waiting 4\n+0.000  Waiting 5\n+3.000  Get 1\n"
                             "+3.000  Get 2\n+3.000  Get 3\n+3.000  Get 4\n+3.000  Get 5\n");
    }

    void oneAfterAnotherWaitsAndGetsInTurn()
    {
        const Ending ending = run("predict -n 3 --delay 3s -s sequential --transcript");
        QCOMPARE(ending.out, "+0.000  Waiting 1\n+3.000  Get 1\n+3.000  Waiting 2\n"
                             "+6.000  Get 2\n+6.000  Waiting 3\n+9.000  Get 3\n");
    }

    void aPredictionIsTheSameByteForByteAndCarriesNoDate()
    {
        const QTemporaryDir folder;
        for (const char *file : {"a.coroscope", "b.coroscope"}) {
            const Ending ending = run({u"predict"_qs, u"-s"_qs, u"all"_qs, u"--jitter"_qs,
                                       u"50ms"_qs, u"-o"_qs, QString::fromUtf8(file)},
                                      folder.path());
            QCOMPARE_EXIT(ending, 0);
        }
        QFile a(folder.filePath(u"a.coroscope"_qs));
        QFile b(folder.filePath(u"b.coroscope"_qs));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
        const QList<RecordingLines> recordings = readRecordings(a.fileName());
        QCOMPARE(recordings.size(), 10);
        for (const RecordingLines &recording : recordings) {
            QVERIFY(!recording.header.contains(u"date"));
            QCOMPARE(recording.header[u"clock"].toString(), u"virtual"_qs);
        }
    }

    void aForeignUrlIsSimulatedAndNothingIsSent()
    {
        const Ending ending = run("predict -n 100 --delay 3s --url http://192.0.2.1/ --json");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.json()[u"total_s"].toDouble(), 3.0);
    }
};

QTEST_GUILESS_MAIN(PredictCommandTest)
#include "tst_predictcommand.moc"
