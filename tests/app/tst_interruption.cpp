// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/processtable.h"
#include "tests/support/program.h"
#include "tests/support/recordinglines.h"
#include "tests/support/silentserver.h"
#include "tests/support/sockettable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

/// Ctrl+C and SIGTERM: what was recorded is written, and nothing is left behind.
class InterruptionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void addStrategiesAndSignals() const
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("connections");
        const QList<std::pair<QString, int>> strategies = {
            {u"sequential"_qs, 1},   {u"coroutine"_qs, 20},
            {u"process-pool"_qs, 8}, {u"process-pool-coroutine"_qs, 20},
            {u"thread-pool"_qs, 8},  {u"qt-network"_qs, 6}};
        for (const auto &[strategy, connections] : strategies) {
            QTest::addRow("%s SIGINT", qPrintable(strategy)) << strategy << SIGINT << connections;
            QTest::addRow("%s SIGTERM", qPrintable(strategy)) << strategy << SIGTERM << connections;
        }
    }

private Q_SLOTS:
    void aRunUnderWayIsEndedAndRecorded_data() { addStrategiesAndSignals(); }
    void aRunUnderWayIsEndedAndRecorded()
    {
        QFETCH(QString, strategy);
        QFETCH(int, signal);
        QFETCH(int, connections);
        Program program(
            command({u"run"_qs, u"-s"_qs, strategy, u"-n"_qs, u"20"_qs, u"--delay"_qs, u"30s"_qs,
                     u"-o"_qs, u"x.coroscope"_qs, u"--force"_qs, u"--json"_qs}),
            m_folder.path());
        pid_t endpoint = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            (endpoint = processNamed(childrenOf(program.pid()), "coroscope-endpoint")) != 0,
            kPatience);
        int port = 0;
        QTRY_VERIFY_WITH_TIMEOUT((port = listeningPort(endpoint)) != 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(connectionsTo(port) >= connections, kPatience);
        const QList<pid_t> children = childrenOf(program.pid());
        QCOMPARE(children.size(), strategy.startsWith(u"process-pool"_qs) ? 9 : 1);

        program.send(signal);
        const Ending ending = program.ending();
        QCOMPARE_EXIT(ending, 128 + signal);
        QTRY_VERIFY_WITH_TIMEOUT(!isAnyRunning(children), kPatience);
        QVERIFY(!isAnyoneListeningOn(port));
        QCOMPARE(ending.json()[u"cancelled"].toInt(), 20);
        QCOMPARE(ending.json()[u"finished"].toInt(), 0);
        // 20 tasks of 30 s each, or one such wait: it did not sit any of them out.
        QVERIFY(ending.json()[u"total_s"].toDouble() < 30);

        const QList<RecordingLines> recordings =
            readRecordings(m_folder.filePath(u"x.coroscope"_qs));
        QCOMPARE(recordings.size(), 1);
        QCOMPARE(recordings[0].end[u"interrupted"].toBool(), true);
        QCOMPARE(recordings[0].tasks().size(), 20);
        for (const int task : recordings[0].tasks())
            QCOMPARE(recordings[0].outcome(task), u"cancelled"_qs);
        QFile::remove(m_folder.filePath(u"x.coroscope"_qs));
    }

    void ofAComparisonWhatIsThereIsKept()
    {
        Program program(command({u"compare"_qs, u"-s"_qs, u"coroutine,sequential"_qs, u"-n"_qs,
                                 u"30"_qs, u"--delay"_qs, u"1s"_qs, u"-o"_qs, u"c.coroscope"_qs}),
                        m_folder.path());
        // The second run has begun when another endpoint is there.
        pid_t first = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            (first = processNamed(childrenOf(program.pid()), "coroscope-endpoint")) != 0,
            kPatience);
        pid_t second = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            (second = processNamed(childrenOf(program.pid()), "coroscope-endpoint")) != 0 &&
                second != first && connectionsTo(listeningPort(second)) >= 1,
            kPatience);
        program.send(SIGINT);
        QCOMPARE_EXIT(program.ending(), 130);
        const QList<RecordingLines> recordings =
            readRecordings(m_folder.filePath(u"c.coroscope"_qs));
        QCOMPARE(recordings.size(), 2);
        QVERIFY(!recordings[0].end.contains(u"interrupted"));
        QCOMPARE(recordings[0].of(u"finished"_qs).size(), 31);
        QCOMPARE(recordings[1].end[u"interrupted"].toBool(), true);
        QVERIFY(!recordings[1].of(u"cancelled"_qs).isEmpty());
    }

    void aMeasurementOfTheDelayIsEnded()
    {
        const SilentServer server;
        Program program(command({u"run"_qs, u"-n"_qs, u"2"_qs, u"--url"_qs, server.url(), u"-o"_qs,
                                 u"never.coroscope"_qs}),
                        m_folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(connectionsTo(server.port()) >= 1, kPatience);
        program.send(SIGTERM);
        const Ending ending = program.ending();
        QCOMPARE_EXIT(ending, 143);
        QCOMPARE(ending.out, "");
        QVERIFY(!QFile::exists(m_folder.filePath(u"never.coroscope"_qs)));
    }

    void aServerThatNeverAnswersIsLeft()
    {
        const SilentServer server;
        for (const QString &strategy :
             {u"sequential"_qs, u"coroutine"_qs, u"process-pool"_qs, u"process-pool-coroutine"_qs,
              u"thread-pool"_qs, u"qt-network"_qs}) {
            Program program(command({u"run"_qs, u"-s"_qs, strategy, u"-n"_qs, u"3"_qs, u"--url"_qs,
                                     server.url(), u"--delay"_qs, u"1m"_qs, u"--json"_qs}));
            QTRY_VERIFY_WITH_TIMEOUT(connectionsTo(server.port()) >= 1, kPatience);
            program.send(SIGINT);
            const Ending ending = program.ending();
            QCOMPARE_EXIT(ending, 130);
            QCOMPARE(ending.json()[u"cancelled"].toInt(), 3);
            QTRY_COMPARE_WITH_TIMEOUT(connectionsTo(server.port()), 0, kPatience);
        }
    }
};

QTEST_GUILESS_MAIN(InterruptionTest)
#include "tst_interruption.moc"
