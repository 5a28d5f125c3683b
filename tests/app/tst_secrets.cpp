// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/processtable.h"
#include "tests/support/program.h"
#include "tests/support/silentserver.h"
#include "tests/support/sockettable.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

namespace {

const QList<QByteArray> kSecrets = {"us3rname", "pa55w0rd", "t0kenvalue", "b3arer",
                                    "api-k3y",  "c00kie",   "b0dytext"};

/// The options of a request full of secrets to this port.
QStringList secretRequest(int port)
{
    return {
        u"--url"_qs, u"http://us3rname:pa55w0rd@127.0.0.1:%1/path?token=t0kenvalue"_qs.arg(port),
        u"-H"_qs,    u"Authorization: Bearer b3arer"_qs,
        u"-H"_qs,    u"X-Api-Key: api-k3y"_qs,
        u"-H"_qs,    u"Cookie: session=c00kie"_qs,
        u"-X"_qs,    u"POST"_qs,
        u"-d"_qs,    u"b0dytext"_qs};
}

/// The secrets that occur in a text, as one word each; "" if there is none.
QByteArray secretsIn(const QByteArray &text)
{
    QByteArray found;
    for (const QByteArray &secret : kSecrets) {
        if (text.contains(secret))
            found += secret + ' ';
    }
    return found;
}

} // namespace

/// What is secret goes to the server and nowhere else.
class SecretsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Fails the test if a secret is in what a program wrote, or in any file of the folder.
    void checkNothingLeaked(const Ending &ending, const QString &what) const
    {
        QVERIFY2(secretsIn(ending.out + ending.err).isEmpty(), ending.shown().constData());
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(secretsIn(file.readAll()).isEmpty(), qPrintable(what + u": "_qs + name));
        }
    }

    Ending inFolder(const QStringList &words) const { return run(words, m_folder.path()); }

private Q_SLOTS:
    void noOutputHoldsASecret_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *strategy : {"sequential", "coroutine", "process-pool",
                                     "process-pool-coroutine", "thread-pool", "qt-network"})
            QTest::newRow(strategy) << QString::fromUtf8(strategy);
    }
    void noOutputHoldsASecret()
    {
        QFETCH(QString, strategy);
        Program server(command({u"serve"_qs, u"--delay"_qs, u"20ms"_qs}));
        const int port = server.readLine().split(':').last().chopped(1).toInt();
        QVERIFY(port > 0);
        const QStringList request =
            QStringList{u"-s"_qs, strategy, u"-n"_qs, u"3"_qs, u"--force"_qs} + secretRequest(port);

        Ending ending = inFolder(QStringList{u"run"_qs, u"--json"_qs, u"-o"_qs, u"x.coroscope"_qs,
                                             u"-o"_qs, u"x.svg"_qs} +
                                 request);
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.json()[u"finished"].toInt(), 3);
        QCOMPARE(ending.json()[u"endpoint"].toString(),
                 u"http://127.0.0.1:%1/path?token=…"_qs.arg(port));
        checkNothingLeaked(ending, u"run"_qs);
        for (const QString &format : {u"--markdown"_qs, u"--transcript"_qs, u"--fail"_qs}) {
            ending = inFolder(QStringList{u"run"_qs, format} + request);
            QCOMPARE_EXIT(ending, 0);
            checkNothingLeaked(ending, format);
        }
        for (const QString &format : {u"csv-tasks"_qs, u"csv-events"_qs, u"json"_qs}) {
            ending = inFolder({u"export"_qs, u"x.coroscope"_qs, u"--format"_qs, format, u"-o"_qs,
                               u"x."_qs + format, u"--force"_qs});
            QCOMPARE_EXIT(ending, 0);
            checkNothingLeaked(ending, format);
        }
        for (const QString &what : {u"timeline"_qs, u"totals"_qs, u"race"_qs, u"comparison"_qs}) {
            ending = inFolder({u"render"_qs, u"x.coroscope"_qs, u"--what"_qs, what, u"-o"_qs,
                               u"x-"_qs + what + u".svg"_qs, u"--force"_qs});
            QCOMPARE_EXIT(ending, 0);
            checkNothingLeaked(ending, what);
        }
    }

    void noChildIsToldASecretOnItsCommandLineOrInItsEnvironment()
    {
        const SilentServer server;
        Program program(command(QStringList{u"run"_qs, u"-s"_qs, u"process-pool"_qs, u"-n"_qs,
                                            u"4"_qs, u"-P"_qs, u"4"_qs, u"--delay"_qs, u"1m"_qs} +
                                secretRequest(server.port())));
        QTRY_VERIFY_WITH_TIMEOUT(connectionsTo(server.port()) >= 4, kPatience);
        const QList<pid_t> children = childrenOf(program.pid());
        QCOMPARE(children.size(), 4);
        for (const pid_t child : children) {
            const QByteArray commandLine = procFile(child, u"cmdline"_qs);
            QVERIFY(commandLine.contains("coroscope-worker"));
            QCOMPARE(secretsIn(commandLine + procFile(child, u"environ"_qs)), "");
        }
        program.send(SIGINT);
        const Ending ending = program.ending();
        QCOMPARE_EXIT(ending, 130);
        QCOMPARE(secretsIn(ending.out + ending.err), "");
    }

    void noErrorHoldsASecret_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("delay not measurable") << QStringList{} << 3;
        for (const char *strategy : {"sequential", "coroutine", "process-pool",
                                     "process-pool-coroutine", "thread-pool", "qt-network"})
            QTest::newRow(strategy)
                << QStringList{u"--delay"_qs, u"1s"_qs, u"-s"_qs, QString::fromUtf8(strategy)} << 0;
        QTest::newRow("range") << QStringList{u"-n"_qs, u"0"_qs} << 2;
        QTest::newRow("bad header") << QStringList{u"-H"_qs, u"Bad Header b3arer"_qs} << 2;
        QTest::newRow("no file") << QStringList{u"--scenario"_qs, u"missing"_qs} << 2;
    }
    void noErrorHoldsASecret()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        int port = 0;
        {
            const SilentServer server;
            port = server.port();
        }
        const Ending ending = inFolder(QStringList{u"run"_qs, u"-n"_qs, u"2"_qs, u"-o"_qs,
                                                   u"e.coroscope"_qs, u"--force"_qs, u"--json"_qs} +
                                       secretRequest(port) + options);
        QCOMPARE_EXIT(ending, code);
        checkNothingLeaked(ending, u"error"_qs);
    }

    void aRefusalHoldsNoSecret()
    {
        QStringList request = secretRequest(80);
        request[1].replace(u"127.0.0.1"_qs, u"192.0.2.1"_qs);
        const Ending ending = inFolder(QStringList{u"run"_qs, u"-n"_qs, u"100"_qs} + request);
        QCOMPARE_EXIT(ending, 4);
        QCOMPARE(secretsIn(ending.out + ending.err), "");
    }

    void aTimeoutHoldsNoSecret()
    {
        const SilentServer server;
        const Ending ending = inFolder(
            QStringList{u"compare"_qs, u"-n"_qs, u"2"_qs, u"--delay"_qs, u"1s"_qs, u"--timeout"_qs,
                        u"20ms"_qs, u"--json"_qs, u"-o"_qs, u"t.coroscope"_qs, u"--force"_qs} +
            secretRequest(server.port()));
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.json()[u"runs"][0][u"failed"].toInt(), 2);
        checkNothingLeaked(ending, u"timeout"_qs);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
