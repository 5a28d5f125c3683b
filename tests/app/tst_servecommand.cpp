// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"
#include "tests/support/sockettable.h"

#include <QRegularExpression>
#include <QTest>

using namespace coroscope::test;

class ServeCommandTest : public QObject
{
    Q_OBJECT

private:
    static int portOf(const QByteArray &url)
    {
        static const QRegularExpression form(u"^http://127\\.0\\.0\\.1:(\\d+)/$"_qs);
        return form.match(QString::fromUtf8(url)).captured(1).toInt();
    }

private Q_SLOTS:
    void theFirstLineIsTheUrl()
    {
        Program server(command({u"serve"_qs, u"--delay"_qs, u"0s"_qs}));
        const int port = portOf(server.readLine());
        QVERIFY(port > 0);
        QCOMPARE(listeningPort(server.pid()), port);
    }

    void itAnswersUntilASignalEndsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void itAnswersUntilASignalEndsIt()
    {
        QFETCH(int, signal);
        Program server(command({u"serve"_qs, u"--delay"_qs, u"20ms"_qs}));
        const QByteArray url = server.readLine();
        const Ending asked = run({u"run"_qs, u"-n"_qs, u"3"_qs, u"--url"_qs, QString::fromUtf8(url),
                                  u"--json"_qs, u"--fail"_qs});
        QCOMPARE_EXIT(asked, 0);
        QCOMPARE(asked.json()[u"finished"].toInt(), 3);
        server.send(signal);
        const Ending ending = server.ending();
        QCOMPARE_EXIT(ending, 128 + signal);
        QCOMPARE(ending.out, "");
        QCOMPARE(ending.err, "");
        QVERIFY(!isAnyoneListeningOn(portOf(url)));
    }

    void itsRulesAreKept()
    {
        Program server(command({u"serve"_qs, u"--delay"_qs, u"30ms"_qs, u"--at-once"_qs, u"1"_qs,
                                u"--error-rate"_qs, u"1"_qs}));
        const Ending asked = run({u"run"_qs, u"-n"_qs, u"3"_qs, u"--delay"_qs, u"30ms"_qs,
                                  u"--url"_qs, QString::fromUtf8(server.readLine()), u"--json"_qs});
        QCOMPARE_EXIT(asked, 0);
        QCOMPARE(asked.json()[u"failed"].toInt(), 3);
        QVERIFY(asked.json()[u"total_s"].toDouble() >= 0.09);
        for (const QString &reason : asked.json()[u"errors"].toObject().keys())
            QVERIFY2(reason.contains(u"503"), qPrintable(reason));
    }

    void aPortCanBeNamed()
    {
        int port = 0;
        {
            Program first(command({u"serve"_qs}));
            port = portOf(first.readLine());
        }
        Program second(command({u"serve"_qs, u"--port"_qs, QString::number(port)}));
        QCOMPARE(portOf(second.readLine()), port);
    }

    void aPortInUseIsTold()
    {
        Program server(command({u"serve"_qs}));
        const int port = portOf(server.readLine());
        const Ending ending = run({u"serve"_qs, u"--port"_qs, QString::number(port)});
        QCOMPARE_EXIT(ending, 3);
        QVERIFY2(ending.err.contains(u"Port %1 is in use"_qs.arg(port).toUtf8()),
                 ending.shown().constData());
        QCOMPARE(ending.err.count('\n'), 1);
        QCOMPARE(ending.out, "");
    }

    void aWrongOptionIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *words, const char *sentence) {
            QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(sentence);
        };
        row("serve --port 99999", "'port' must be 0 to 65535, got 99999.");
        row("serve --port -1", "'port' must be 0 to 65535, got -1.");
        row("serve --port http", "'port' must be 0 to 65535, got http.");
        row("serve --delay 3", "'delay' needs a unit: write 3ms or 3s, not 3.");
        row("serve --error-rate 1.5", "'error-rate' must be 0 to 1, got 1.5.");
        row("serve --at-once x", "'at-once' must be a whole number from 0 to 100000, got 'x'.");
        row("serve --tasks 5", "Unknown option 'tasks'.");
    }
    void aWrongOptionIsRefused()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, sentence);
        const Ending ending = run(words.toUtf8().constData());
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.startsWith("coroscope: " + sentence), ending.shown().constData());
        QVERIFY2(ending.err.contains("'coroscope serve --help'"), ending.shown().constData());
    }

    void theProgramsBehindItSaySoWhenTheyAreStartedByHand()
    {
        Ending ending = Program({programPath(u"coroscope-worker"_qs)}).ending();
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.contains("Start coroscope instead"), ending.shown().constData());
        ending = Program({programPath(u"coroscope-endpoint"_qs), u"--bogus"_qs}).ending();
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.contains("'--bogus'") && ending.err.contains("coroscope serve"),
                 ending.shown().constData());
    }
};

QTEST_GUILESS_MAIN(ServeCommandTest)
#include "tst_servecommand.moc"
