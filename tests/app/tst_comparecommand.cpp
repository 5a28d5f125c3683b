// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace coroscope::test;

/// Real runs. That they take at least as long as theory says is checked; how much longer depends on the machine.
class CompareCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourStrategiesFinishAndNoneIsFasterThanTheory()
    {
        const Ending ending = run("compare -n 6 --delay 60ms --json");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        QCOMPARE(ending.json()[u"schema"].toString(), u"coroscope.compare/1"_qs);
        const QJsonArray runs = ending.json()[u"runs"].toArray();
        QCOMPARE(runs.size(), 4);
        const QStringList names = {u"sequential"_qs, u"coroutine"_qs, u"process-pool"_qs,
                                   u"process-pool-coroutine"_qs};
        const QList<double> ideals = {0.36, 0.06, 0.06, 0.06};
        for (int i = 0; i < 4; ++i) {
            const QJsonObject result = runs[i].toObject();
            QCOMPARE(result[u"strategy"].toString(), names[i]);
            QCOMPARE(result[u"clock"].toString(), u"real"_qs);
            QCOMPARE(result[u"tasks"].toInt(), 6);
            QCOMPARE(result[u"finished"].toInt(), 6);
            QCOMPARE(result[u"failed"].toInt(), 0);
            QCOMPARE(result[u"cancelled"].toInt(), 0);
            QCOMPARE(result[u"ideal_s"].toDouble(), ideals[i]);
            QVERIFY(result[u"total_s"].toDouble() >= ideals[i]);
            QVERIFY(result[u"ratio"].toDouble() >= 1.0);
            QVERIFY(result[u"wall_s"].toDouble() >= result[u"total_s"].toDouble());
            QVERIFY(result[u"startup_s"].toDouble() > 0);
            QVERIFY(result[u"latency_s"][u"min"].toDouble() >= 0.06);
            QCOMPARE(result[u"endpoint"].toString(), u"built-in"_qs);
        }
        QCOMPARE(runs[0][u"max_in_flight"].toInt(), 1);
        QCOMPARE(runs[1][u"max_in_flight"].toInt(), 6);
        QVERIFY(runs[2][u"max_in_flight"].toInt() >= 1 && runs[2][u"max_in_flight"].toInt() <= 6);
    }

    void togetherTheyBeginAtOnceAndSaySo()
    {
        QElapsedTimer clock;
        clock.start();
        const Ending ending = run("compare --together -n 5 --delay 300ms -s "
                                  "sequential,blocking-coroutine,await-in-loop --json");
        const qint64 took = clock.elapsed();
        QCOMPARE_EXIT(ending, 0);
        const QJsonArray runs = ending.json()[u"runs"].toArray();
        QCOMPARE(runs.size(), 3);
        double sum = 0;
        for (const auto &each : runs) {
            QCOMPARE(each[u"together"].toInt(), 3);
            QCOMPARE(each[u"finished"].toInt(), 5);
            QVERIFY(each[u"total_s"].toDouble() >= 1.5);
            sum += each[u"total_s"].toDouble();
        }
        QVERIFY2(double(took) / 1000 < sum, "they ran one after another");
        QVERIFY(!run("compare -n 2 --delay 10ms --json")
                     .json()[u"runs"][0]
                     .toObject()
                     .contains(u"together"));
        const Ending table = run("compare --together -n 2 --delay 10ms");
        QVERIFY(table.out.contains("They ran at the same time"));
        const Ending refused = run("compare --together --repeat 3");
        QCOMPARE_EXIT(refused, 2);
        QVERIFY(refused.err.contains("--together runs each strategy once"));
        QCOMPARE_EXIT(run("run --together"), 2);
    }

    void anotherOrderOfTurnsIsAnotherSchedule()
    {
        const auto first = [](const char *order) {
            const QByteArray command =
                QByteArray("run -s coroutine -n 4 --delay 20ms --transcript --order ") + order;
            const QByteArray said = run(command.constData()).out;
            QByteArray waiting;
            for (const QByteArray &line : said.split('\n')) {
                if (line.contains("Waiting"))
                    waiting += line.trimmed().right(1);
            }
            return waiting;
        };
        QCOMPARE(first("fifo"), "1234");
        QCOMPARE(first("lifo"), "4321");
        QCOMPARE(first("random").size(), 4);
        QCOMPARE(first("random --seed 3"), first("random --seed 3"));
        const Ending refused = run("run --order upwards");
        QCOMPARE_EXIT(refused, 2);
        QVERIFY(refused.err.contains("'order' must be fifo, lifo or random, got 'upwards'."));
    }

    void stepsAreDoneByEveryStrategy()
    {
        const QStringList command = {
            u"compare"_qs, u"-s"_qs,      u"all"_qs,
            u"-n"_qs,      u"4"_qs,       u"-P"_qs,
            u"2"_qs,       u"--delay"_qs, u"10ms"_qs,
            u"--json"_qs,  u"--steps"_qs, u"lock; request; unlock; compute 1ms; sleep 5ms"_qs};
        const Ending ending = run(command);
        QCOMPARE_EXIT(ending, 0);
        for (const auto &each : ending.json()[u"runs"].toArray()) {
            const bool awaitsNothing = each[u"strategy"].toString() == u"await-non-awaitable";
            QCOMPARE(each[u"finished"].toInt(), awaitsNothing ? 0 : 4);
            QCOMPARE(each[u"failed"].toInt(), awaitsNothing ? 4 : 0);
            QVERIFY(each[u"total_s"].toDouble() >= 0.021); // two of the four in each process
        }
        QCOMPARE(ending.json()[u"runs"].toArray().size(), 10);
    }

    void theAccountAddsUpToTheTimeBeyondTheIdeal()
    {
        const QJsonArray runs =
            run("compare -s sequential,coroutine,process-pool -n 12 --delay 50ms --json")
                .json()[u"runs"]
                .toArray();
        QCOMPARE(runs.size(), 3);
        for (const auto &each : runs) {
            const QJsonObject account = each[u"accounting"].toObject();
            QCOMPARE(account.size(), 6);
            double sum = 0;
            for (const QString &part : account.keys()) {
                QVERIFY2(account[part].toDouble() >= 0, qPrintable(part));
                sum += part == u"startup_s" ? 0 : account[part].toDouble();
            }
            const double beyond = each[u"total_s"].toDouble() - each[u"ideal_s"].toDouble();
            QVERIFY2(std::abs(sum - beyond) < 1e-8, qPrintable(QString::number(sum - beyond)));
        }
        QVERIFY(run("run -n 3 --delay 10ms").out.contains("total - ideal: "));
    }

    void waitingIsBlockingInOneAndSuspendingInTheOther()
    {
        const QJsonArray runs = run("compare -n 3 --delay 50ms -s sequential,coroutine --json")
                                    .json()[u"runs"]
                                    .toArray();
        QCOMPARE(runs.size(), 2);
        const QJsonObject blocking = runs[0][u"states_s"].toObject();
        const QJsonObject suspending = runs[1][u"states_s"].toObject();
        QVERIFY(blocking[u"blocked"].toDouble() >= 0.15);
        QCOMPARE(blocking[u"suspended"].toDouble(), 0.0);
        QVERIFY(suspending[u"suspended"].toDouble() >= 0.15);
        QCOMPARE(suspending[u"blocked"].toDouble(), 0.0);
        QCOMPARE(runs[0][u"suspensions"].toInt(), 0);
        QVERIFY(runs[1][u"suspensions"].toInt() >= 3);
        QVERIFY(runs[0][u"loop_blocked_s"].isNull());
        QVERIFY(runs[1][u"loop_blocked_s"].isDouble());
    }

    void theEndpointsRulesReachTheEndpoint()
    {
        const QJsonObject result =
            run("run -n 4 --delay 30ms --at-once 1 --body-size 100 --json").json();
        QCOMPARE(result[u"finished"].toInt(), 4);
        QCOMPARE(result[u"ideal_s"].toDouble(), 0.12);
        QVERIFY(result[u"total_s"].toDouble() >= 0.12);
        QCOMPARE(result[u"max_in_flight"].toInt(), 4);
        const Ending failing = run("run -n 3 --delay 1ms --error-rate 1 --json --fail");
        QCOMPARE_EXIT(failing, 1);
        QCOMPARE(failing.json()[u"failed"].toInt(), 3);
    }

    void jitterAndErrorsAreThoseOfThePrediction()
    {
        const char *scenario = "-n 30 --delay 5ms --jitter 1ms --error-rate 0.3 --seed 7 --json";
        const QJsonObject real = run(QByteArray("run ").append(scenario).constData()).json();
        const QJsonObject predicted =
            run(QByteArray("predict ").append(scenario).constData()).json();
        QVERIFY(real[u"failed"].toInt() > 0 && real[u"finished"].toInt() > 0);
        QCOMPARE(real[u"failed"].toInt(), predicted[u"failed"].toInt());
        QCOMPARE(real[u"finished"].toInt(), predicted[u"finished"].toInt());
    }

    void limitsHold()
    {
        const QJsonArray runs =
            run("compare -s coroutine,process-pool -n 8 --delay 40ms --permits 2 -P 3 --json")
                .json()[u"runs"]
                .toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0][u"ideal_s"].toDouble(), 0.16);
        QCOMPARE(runs[0][u"max_in_flight"].toInt(), 2);
        QVERIFY(runs[0][u"total_s"].toDouble() >= 0.16);
        QCOMPARE(runs[1][u"ideal_s"].toDouble(), 0.12);
        QVERIFY(runs[1][u"max_in_flight"].toInt() <= 3);
        const QJsonObject limited = run("run -n 6 --delay 20ms -c 2 --json").json();
        QCOMPARE(limited[u"max_in_flight"].toInt(), 2);
        QVERIFY(limited[u"total_s"].toDouble() >= 0.06);
    }

    void aPoolOfThreadsAndQtsClientHaveTheirLimits()
    {
        const QJsonArray runs =
            run("compare -s thread-pool,qt-network -n 8 --delay 40ms -P 3 --json")
                .json()[u"runs"]
                .toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0][u"ideal_s"].toDouble(), 0.12);
        QCOMPARE(runs[1][u"ideal_s"].toDouble(), 0.08);
        const QList<int> most = {3, 6};
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(runs[i][u"finished"].toInt(), 8);
            QVERIFY(runs[i][u"total_s"].toDouble() >= runs[i][u"ideal_s"].toDouble());
            QCOMPARE(runs[i][u"max_in_flight"].toInt(), most[i]);
        }
        QCOMPARE(runs[0][u"suspensions"].toInt(), 0);
        QCOMPARE(runs[0][u"loop_blocked_s"].toDouble(), 0.0);
        // Each waits for its connection, and then for its answer.
        QCOMPARE(runs[1][u"suspensions"].toInt(), 16);
    }

    void ofRepeatedRunsOneIsKept()
    {
        const QTemporaryDir folder;
        QElapsedTimer clock;
        clock.start();
        const Ending ending = run("compare -s sequential,coroutine -n 2 --delay 50ms --repeat 3 "
                                  "--json -o r.coroscope",
                                  folder.path());
        QCOMPARE_EXIT(ending, 0);
        QVERIFY(clock.elapsed() >= 3 * (100 + 50));
        QCOMPARE(ending.json()[u"runs"].toArray().size(), 2);
        const QList<RecordingLines> recordings = readRecordings(folder.filePath(u"r.coroscope"_qs));
        QCOMPARE(recordings.size(), 2);
        QCOMPARE(recordings[0].header[u"scenario"][u"repeat"].toString(), u"3"_qs);
    }

    void theVirtualClockIsAPrediction()
    {
        const Ending ending = run("compare -n 100 --delay 3s --clock virtual --json");
        QCOMPARE_EXIT(ending, 0);
        const QJsonArray runs = ending.json()[u"runs"].toArray();
        QCOMPARE(runs.size(), 4);
        QCOMPARE(runs[0][u"total_s"].toDouble(), 300.0);
        QCOMPARE(runs[3][u"total_s"].toDouble(), 3.0);
        QCOMPARE(runs[0][u"clock"].toString(), u"virtual"_qs);
    }

    void aTranscriptOfARealRunHasItsOffsets()
    {
        const Ending ending = run("run -n 3 --delay 50ms --transcript");
        QCOMPARE_EXIT(ending, 0);
        const QList<QByteArray> lines = ending.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        for (int i = 0; i < 6; ++i) {
            QVERIFY2(lines[i].startsWith('+'), ending.shown().constData());
            QVERIFY2(lines[i].contains(i < 3 ? "  Waiting " : "  Get "),
                     ending.shown().constData());
            if (i >= 3)
                QVERIFY2(lines[i].mid(1, 5).toDouble() >= 0.05, ending.shown().constData());
        }
    }

    void aTimeoutFailsATaskWithItsReason()
    {
        for (const char *strategy : {"sequential", "coroutine", "process-pool"}) {
            const Ending ending =
                run({u"run"_qs, u"-s"_qs, QString::fromUtf8(strategy), u"-n"_qs, u"2"_qs,
                     u"--delay"_qs, u"1h"_qs, u"--timeout"_qs, u"30ms"_qs, u"--json"_qs});
            QCOMPARE_EXIT(ending, 0);
            const QJsonObject result = ending.json();
            QCOMPARE(result[u"failed"].toInt(), 2);
            const QJsonObject errors = result[u"errors"].toObject();
            QCOMPARE(errors.size(), 1);
            QVERIFY2(errors.begin().key().contains(u"30 ms") ||
                         errors.begin().key().contains(u"30ms"),
                     ending.shown().constData());
        }
    }

    void progressIsShownOnATerminalOnly()
    {
        const Ending ending = run("run -n 3 --delay 300ms");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        QVERIFY(!ending.out.contains('\x1b') && !ending.out.contains('\r'));
    }
};

QTEST_GUILESS_MAIN(CompareCommandTest)
#include "tst_comparecommand.moc"
