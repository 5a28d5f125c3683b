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

/// --url: another server than the built-in one, on this machine.
class GivenUrlTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QString closedUrl()
    {
        const SilentServer server;
        return server.url();
    }

private Q_SLOTS:
    void withoutADelayItIsMeasured()
    {
        Program server(command({u"serve"_qs, u"--delay"_qs, u"60ms"_qs}));
        const QString url = QString::fromUtf8(server.readLine());
        const Ending ending = run({u"compare"_qs, u"-n"_qs, u"3"_qs, u"--url"_qs, url, u"--json"_qs,
                                   u"-o"_qs, u"m.coroscope"_qs},
                                  m_folder.path());
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        const QJsonArray runs = ending.json()[u"runs"].toArray();
        QCOMPARE(runs.size(), 4);
        const double delay = runs[0][u"delay_s"].toDouble();
        QVERIFY(delay >= 0.06);
        for (const QJsonValue result : runs) {
            QCOMPARE(result[u"delay_s"].toDouble(), delay); // measured once
            QCOMPARE(result[u"finished"].toInt(), 3);
            QCOMPARE(result[u"endpoint"].toString(), url);
        }
        QCOMPARE(runs[1][u"ideal_s"].toDouble(), delay);
        for (const RecordingLines &recording :
             readRecordings(m_folder.filePath(u"m.coroscope"_qs))) {
            QCOMPARE(recording.lanes(u"endpoint"_qs).size(), 0);
            QCOMPARE(recording.of(u"answered"_qs).size(), 0);
            QCOMPARE(recording.of(u"requestEnded"_qs).size(), 3);
        }
    }

    void aGivenDelayIsBelieved()
    {
        Program server(command({u"serve"_qs, u"--delay"_qs, u"10ms"_qs}));
        const QJsonObject result =
            run({u"run"_qs, u"-n"_qs, u"2"_qs, u"--delay"_qs, u"3s"_qs, u"--url"_qs,
                 QString::fromUtf8(server.readLine()), u"--json"_qs})
                .json();
        QCOMPARE(result[u"delay_s"].toDouble(), 3.0);
        QCOMPARE(result[u"ideal_s"].toDouble(), 3.0);
        QCOMPARE(result[u"finished"].toInt(), 2);
    }

    void whereNobodyListensTheDelayCannotBeMeasured()
    {
        const Ending ending = run(
            {u"run"_qs, u"-n"_qs, u"3"_qs, u"--url"_qs, closedUrl(), u"-o"_qs, u"n.coroscope"_qs},
            m_folder.path());
        QCOMPARE_EXIT(ending, 3);
        QVERIFY2(ending.err.startsWith("coroscope: The endpoint's delay could not be measured: ") &&
                     ending.err.contains("Connection refused") && ending.err.contains("--delay"),
                 ending.shown().constData());
        QCOMPARE(ending.err.count('\n'), 1);
        QCOMPARE(ending.out, "");
        QVERIFY(!QFile::exists(m_folder.filePath(u"n.coroscope"_qs)));
    }

    void whereNobodyListensEveryTaskFails_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *strategy : {"sequential", "coroutine", "process-pool",
                                     "process-pool-coroutine", "thread-pool", "qt-network"})
            QTest::newRow(strategy) << QString::fromUtf8(strategy);
    }
    void whereNobodyListensEveryTaskFails()
    {
        QFETCH(QString, strategy);
        const QStringList words = {u"run"_qs,    u"-s"_qs,      strategy,    u"-n"_qs,
                                   u"20"_qs,     u"--delay"_qs, u"100ms"_qs, u"--url"_qs,
                                   closedUrl(),  u"--json"_qs,  u"-o"_qs,    u"f.coroscope"_qs,
                                   u"--force"_qs};
        Ending ending = run(words, m_folder.path());
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.json()[u"finished"].toInt(), 0);
        QCOMPARE(ending.json()[u"failed"].toInt(), 20);
        const QJsonObject errors = ending.json()[u"errors"].toObject();
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors.begin().key().contains(u"Connection refused"), ending.shown().constData());
        QCOMPARE(errors.begin().value().toInt(), 20);
        const QList<RecordingLines> recordings =
            readRecordings(m_folder.filePath(u"f.coroscope"_qs));
        QCOMPARE(recordings.size(), 1);
        for (const int task : recordings[0].tasks())
            QCOMPARE(recordings[0].outcome(task), u"failed"_qs);
        ending = run(words + QStringList{u"--fail"_qs}, m_folder.path());
        QCOMPARE_EXIT(ending, 1);
    }

    void localhostIsAskedAsOftenAsOneLikes()
    {
        Program server(command({u"serve"_qs, u"--delay"_qs, u"10ms"_qs}));
        QString url = QString::fromUtf8(server.readLine());
        url.replace(u"127.0.0.1"_qs, u"localhost"_qs);
        const Ending ending = run({u"run"_qs, u"-n"_qs, u"200"_qs, u"--url"_qs, url, u"--json"_qs});
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.json()[u"finished"].toInt(), 200);
    }

    void methodHeadersAndBodyAreSent()
    {
        Program server(command({u"serve"_qs, u"--delay"_qs, u"5ms"_qs}));
        const QString url = QString::fromUtf8(server.readLine());
        for (const QString &method : {u"GET"_qs, u"POST"_qs, u"HEAD"_qs}) {
            const Ending ending =
                run({u"compare"_qs, u"-n"_qs, u"2"_qs, u"--url"_qs, url, u"-X"_qs, method, u"-H"_qs,
                     u"X-Plain: word"_qs, u"-d"_qs, u"some text"_qs, u"--json"_qs});
            QCOMPARE_EXIT(ending, 0);
            for (const QJsonValue result : ending.json()[u"runs"].toArray())
                QVERIFY2(result[u"finished"].toInt() == 2, ending.shown().constData());
        }
    }

    void aConnectionServesFurtherRequestsIfAsked()
    {
        Program server(command({u"serve"_qs, u"--delay"_qs, u"5ms"_qs}));
        const QString url = QString::fromUtf8(server.readLine());
        for (const QString &reuse : {u"on"_qs, u"off"_qs}) {
            const Ending ending = run({u"compare"_qs, u"-n"_qs, u"9"_qs, u"-c"_qs, u"2"_qs,
                                       u"--url"_qs, url, u"--reuse"_qs, reuse, u"--json"_qs});
            QCOMPARE_EXIT(ending, 0);
            for (const QJsonValue result : ending.json()[u"runs"].toArray())
                QVERIFY2(result[u"finished"].toInt() == 9, ending.shown().constData());
        }
    }

    void plainHttpLoadsNoTls()
    {
        const SilentServer server;
        for (const QString &strategy :
             {u"sequential"_qs, u"coroutine"_qs, u"process-pool"_qs, u"process-pool-coroutine"_qs,
              u"thread-pool"_qs, u"qt-network"_qs}) {
            const Program program(command({u"run"_qs, u"-s"_qs, strategy, u"-n"_qs, u"2"_qs,
                                           u"--delay"_qs, u"1m"_qs, u"--url"_qs, server.url()}));
            QTRY_VERIFY_WITH_TIMEOUT(connectionsTo(server.port()) >= 1, kPatience);
            const QByteArray loaded = procFile(program.pid(), u"maps"_qs);
            QVERIFY(loaded.contains("libQt6Core"));
            // Qt's plugin, not libssl: other libraries of Debian 13 need that one anyway.
            QVERIFY(!loaded.contains("opensslbackend"));
        }
    }

    void aServerThatSpeaksNoHttpIsTold()
    {
        Program server({u"/usr/bin/env"_qs, u"python3"_qs, u"-c"_qs,
                        u"import socket\n"
                        "s = socket.create_server(('127.0.0.1', 0))\n"
                        "print(s.getsockname()[1], flush=True)\n"
                        "while True:\n"
                        "    c = s.accept()[0]\n"
                        "    c.recv(4096)\n"
                        "    c.sendall(b'SSH-2.0-other\\r\\n')\n"
                        "    c.close()\n"_qs});
        const int port = server.readLine().toInt();
        QVERIFY(port > 0);
        const Ending ending =
            run({u"run"_qs, u"-n"_qs, u"2"_qs, u"--delay"_qs, u"1s"_qs, u"--url"_qs,
                 u"http://127.0.0.1:%1/"_qs.arg(port), u"--json"_qs});
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.json()[u"failed"].toInt() == 2, ending.shown().constData());
        for (const QString &reason : ending.json()[u"errors"].toObject().keys())
            QVERIFY2(reason.contains(u"127.0.0.1:%1"_qs.arg(port)), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(GivenUrlTest)
#include "tst_givenurl.moc"
