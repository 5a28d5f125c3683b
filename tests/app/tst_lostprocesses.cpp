// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/processtable.h"
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"
#include "tests/support/sockettable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

/// kill -9 of the program, of a worker and of the endpoint, in the middle of a run.
class LostProcessesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Waits until so many requests are at the built-in endpoint; its port and its process.
    static void waitForRequests(const Program &program, int requests, pid_t &endpoint, int &port)
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            (endpoint = processNamed(childrenOf(program.pid()), "coroscope-endpoint")) != 0,
            kPatience);
        QTRY_VERIFY_WITH_TIMEOUT((port = listeningPort(endpoint)) != 0, kPatience);
        // QTRY_VERIFY would look a second time, and short requests come and go.
        QVERIFY(QTest::qWaitFor([&] { return connectionsTo(port) >= requests; }, kPatience));
    }

private Q_SLOTS:
    void withTheProgramAllItsProcessesEnd_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<int>("requests");
        QTest::newRow("sequential") << u"sequential"_qs << 1;
        QTest::newRow("coroutine") << u"coroutine"_qs << 100;
        QTest::newRow("process-pool") << u"process-pool"_qs << 8;
        QTest::newRow("process-pool-coroutine") << u"process-pool-coroutine"_qs << 100;
        QTest::newRow("thread-pool") << u"thread-pool"_qs << 8;
        QTest::newRow("qt-network") << u"qt-network"_qs << 6;
    }
    void withTheProgramAllItsProcessesEnd()
    {
        QFETCH(QString, strategy);
        QFETCH(int, requests);
        Program program(command(
            {u"run"_qs, u"-s"_qs, strategy, u"-n"_qs, u"100"_qs, u"--delay"_qs, u"30s"_qs}));
        pid_t endpoint = 0;
        int port = 0;
        waitForRequests(program, requests, endpoint, port);
        const QList<pid_t> children = childrenOf(program.pid());
        QCOMPARE(children.size(), strategy.startsWith(u"process-pool"_qs) ? 9 : 1);

        program.send(SIGKILL);
        QCOMPARE_EXIT(program.ending(), 128 + SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(!isAnyRunning(children), 5000);
        QVERIFY(!isAnyoneListeningOn(port));
    }

    void aLostWorkersTasksAreDoneByOthers_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<QString>("delay");
        QTest::newRow("many short ones") << 100 << u"100ms"_qs;
        QTest::newRow("few long ones") << 16 << u"1s"_qs;
    }
    void aLostWorkersTasksAreDoneByOthers()
    {
        QFETCH(int, tasks);
        QFETCH(QString, delay);
        Program program(command({u"run"_qs, u"-s"_qs, u"process-pool"_qs, u"-n"_qs,
                                 QString::number(tasks), u"--delay"_qs, delay, u"--json"_qs,
                                 u"-o"_qs, u"w.coroscope"_qs, u"--force"_qs}),
                        m_folder.path());
        pid_t endpoint = 0;
        int port = 0;
        waitForRequests(program, 8, endpoint, port);
        const pid_t worker = processNamed(childrenOf(program.pid()), "coroscope-worker");
        QVERIFY(worker != 0);
        QCOMPARE(::kill(worker, SIGKILL), 0);
        const Ending ending = program.ending();
        QCOMPARE_EXIT(ending, 0);
        const QJsonObject result = ending.json();
        QCOMPARE(result[u"finished"].toInt() + result[u"failed"].toInt(), tasks);
        QCOMPARE(result[u"cancelled"].toInt(), 0);

        const QList<RecordingLines> recordings =
            readRecordings(m_folder.filePath(u"w.coroscope"_qs));
        QCOMPARE(recordings.size(), 1);
        const RecordingLines &recording = recordings[0];
        QVERIFY(!recording.end.contains(u"interrupted"));
        for (const int task : recording.tasks())
            QVERIFY(!recording.outcome(task).isEmpty());
        int lane = 0;
        for (const EventLine &event : recording.of(u"laneStarted"_qs)) {
            if (event.arg == worker)
                lane = event.lane;
        }
        QVERIFY(recording.lanes(u"worker"_qs).contains(lane));
        // Between two short requests a worker can be in none.
        const QList<EventLine> requeued = recording.of(u"requeued"_qs);
        QVERIFY(requeued.size() == 1 || (requeued.isEmpty() && tasks == 100));
        for (const EventLine &event : requeued) {
            QCOMPARE(event.lane, lane);
            QCOMPARE(event.why, u"workerLost"_qs);
            QCOMPARE(recording.outcome(event.task), u"finished"_qs);
        }
        // The lane has a death with its reason, a new process, and an orderly end.
        QStringList ends;
        int started = 0;
        for (const EventLine &event : recording.events) {
            if (event.lane != lane)
                continue;
            if (event.kind == u"laneEnded")
                ends << recording.text(event.arg);
            started += event.kind == u"laneStarted";
        }
        QCOMPARE(ends.size(), 2);
        QVERIFY2(ends[0].contains(u"signal 9"), qPrintable(ends[0]));
        QCOMPARE(ends[1], QString());
        QCOMPARE(started, 2);
    }

    void withoutItsEndpointARunFailsAndEnds_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<int>("requests");
        QTest::newRow("sequential") << u"sequential"_qs << 1;
        QTest::newRow("coroutine") << u"coroutine"_qs << 12;
        QTest::newRow("process-pool") << u"process-pool"_qs << 8;
        QTest::newRow("process-pool-coroutine") << u"process-pool-coroutine"_qs << 12;
        QTest::newRow("thread-pool") << u"thread-pool"_qs << 8;
        QTest::newRow("qt-network") << u"qt-network"_qs << 6;
    }
    void withoutItsEndpointARunFailsAndEnds()
    {
        QFETCH(QString, strategy);
        QFETCH(int, requests);
        Program program(
            command({u"run"_qs, u"-s"_qs, strategy, u"-n"_qs, u"12"_qs, u"--delay"_qs, u"30s"_qs,
                     u"--json"_qs, u"-o"_qs, u"e.coroscope"_qs, u"--force"_qs}),
            m_folder.path());
        pid_t endpoint = 0;
        int port = 0;
        waitForRequests(program, requests, endpoint, port);
        const QList<pid_t> children = childrenOf(program.pid());
        QCOMPARE(::kill(endpoint, SIGKILL), 0);
        const Ending ending = program.ending();
        QCOMPARE_EXIT(ending, 0);
        const QJsonObject result = ending.json();
        QCOMPARE(result[u"failed"].toInt(), 12);
        int explained = 0;
        const QJsonObject errors = result[u"errors"].toObject();
        for (const QJsonValue count : errors)
            explained += count.toInt();
        QCOMPARE(explained, 12);
        for (const QString &reason : errors.keys())
            QVERIFY2(reason.contains(u"127.0.0.1:%1"_qs.arg(port)), qPrintable(reason));
        QTRY_VERIFY_WITH_TIMEOUT(!isAnyRunning(children), kPatience);
        QCOMPARE(readRecordings(m_folder.filePath(u"e.coroscope"_qs)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(LostProcessesTest)
#include "tst_lostprocesses.moc"
