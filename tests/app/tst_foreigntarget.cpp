// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QTest>

using namespace coroscope::test;

namespace {

// An address for documentation (RFC 5737): nobody has it.
const QString kForeign = u"http://192.0.2.1/"_qs;

/// What to put before a command so that it has no network at all; nothing where that is not permitted.
QStringList withoutNetwork()
{
    static const QStringList words = [] {
        const QStringList unshare = {u"/usr/bin/unshare"_qs, u"-rn"_qs};
        const bool isPermitted = Program(unshare + QStringList{u"/bin/true"_qs}).ending().code == 0;
        return isPermitted ? unshare : QStringList();
    }();
    return words;
}

Ending runWithoutNetwork(const QString &words)
{
    return Program(withoutNetwork() + command(words.split(u' '))).ending();
}

} // namespace

/// Others' servers are asked little, or not at all. Nothing here leaves this machine: what is refused stops
/// before it connects, and what is not refused runs where there is no network.
class ForeignTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooMuchIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("numbers");
        const auto row = [](const char *words, const char *numbers) {
            QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(numbers);
        };
        row("run -s sequential -n 11", "11 requests, up to 1 at once,");
        row("run -s sequential -n 11 --delay 1s", "11 requests, up to 1 at once,");
        row("run -s coroutine -n 5", "5 requests, up to 5 at once,");
        row("run -s coroutine -n 10 --permits 5", "10 requests, up to 5 at once,");
        row("run -s coroutine -n 10 -c 5", "10 requests, up to 5 at once,");
        row("run -s process-pool -n 10 -P 5", "10 requests, up to 5 at once,");
        row("run -s process-pool -n 6", "6 requests, up to 6 at once,");
        row("run -s process-pool-coroutine -n 9 -P 5 -c 1", "9 requests, up to 5 at once,");
        row("run -s process-pool-coroutine -n 9 -P 3 --per-process 2",
            "9 requests, up to 6 at once,");
        row("run -s process-pool-coroutine -n 9 --per-process 0", "9 requests, up to 9 at once,");
        row("run -s thread-pool -n 10 -P 5", "10 requests, up to 5 at once,");
        row("run -s qt-network -n 10", "10 requests, up to 6 at once,");
        row("run -s coroutine -n 100000", "100000 requests, up to 100000 at once,");
        row("run -s sequential -n 6 --repeat 2", "12 requests, up to 1 at once,");
        row("run -s sequential -n 1 --repeat 11", "11 requests, up to 1 at once,");
        row("compare -n 5 --delay 1s", "20 requests, up to 1 at once,");
        row("compare -s sequential,coroutine -n 5", "10 requests, up to 5 at once,");
    }
    void tooMuchIsRefused()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, numbers);
        const Ending ending = runWithoutNetwork(words + u" --url "_qs + kForeign);
        QCOMPARE_EXIT(ending, 4);
        QVERIFY2(ending.err.startsWith("coroscope: Refused: 192.0.2.1 is not this machine, and " +
                                       numbers),
                 ending.shown().constData());
        QCOMPARE(ending.err.count('\n'), 1);
        QCOMPARE(ending.out, "");
    }

    void aNameIsForeignWhateverItResolvesTo()
    {
        for (const char *url : {"http://example.org/", "http://localhost.example.org/",
                                "http://127.0.0.1.example.org/", "http://localhost@example.org/"})
            QCOMPARE_EXIT(runWithoutNetwork(u"run -n 11 --url "_qs + QString::fromUtf8(url)), 4);
    }

    void whatIsAllowedIsTriedAndFailsWithItsReason()
    {
        if (withoutNetwork().isEmpty())
            QSKIP("unshare is not permitted here, and a network must not be touched");
        const Ending ending = runWithoutNetwork(
            u"run -s sequential -n 10 --delay 1s --json --fail --url "_qs + kForeign);
        QCOMPARE_EXIT(ending, 1);
        QCOMPARE(ending.json()[u"failed"].toInt(), 10);
        const QJsonObject errors = ending.json()[u"errors"].toObject();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.begin().key(),
                 u"cannot connect to 192.0.2.1:80: Network is unreachable"_qs);
    }

    void fourAtOnceAreAllowed()
    {
        if (withoutNetwork().isEmpty())
            QSKIP("unshare is not permitted here, and a network must not be touched");
        for (const char *words : {"run -s coroutine -n 10 --permits 4 --delay 1s --json --url ",
                                  "run -s coroutine -n 10 -c 4 --delay 1s --json --url ",
                                  "run -s process-pool -n 10 -P 4 --delay 1s --json --url ",
                                  "run -s coroutine -n 4 --delay 1s --json --url "}) {
            const Ending ending = runWithoutNetwork(QString::fromUtf8(words) + kForeign);
            QCOMPARE_EXIT(ending, 0);
            QCOMPARE(ending.json()[u"failed"].toInt(), ending.json()[u"tasks"].toInt());
            QVERIFY(ending.json()[u"max_in_flight"].toInt() <= 4);
        }
    }

    void aDelayThatCannotBeMeasuredIsTold()
    {
        if (withoutNetwork().isEmpty())
            QSKIP("unshare is not permitted here, and a network must not be touched");
        const Ending ending = runWithoutNetwork(u"run -s sequential -n 10 --url "_qs + kForeign);
        QCOMPARE_EXIT(ending, 3);
        QVERIFY2(ending.err.startsWith("coroscope: The endpoint's delay could not be measured: ") &&
                     ending.err.contains("--delay"),
                 ending.shown().constData());
    }

    void aNameThatCannotBeFoundIsTold()
    {
        if (withoutNetwork().isEmpty())
            QSKIP("unshare is not permitted here, and a network must not be touched");
        for (const QString &strategy :
             {u"sequential"_qs, u"coroutine"_qs, u"process-pool"_qs, u"process-pool-coroutine"_qs,
              u"thread-pool"_qs, u"qt-network"_qs}) {
            const Ending ending = runWithoutNetwork(
                u"run -n 2 --delay 1s --json --url http://nowhere.invalid/ -s "_qs + strategy);
            QCOMPARE_EXIT(ending, 0);
            QCOMPARE(ending.json()[u"failed"].toInt(), 2);
            for (const QString &reason : ending.json()[u"errors"].toObject().keys())
                QVERIFY2(reason.contains(u"nowhere.invalid"), qPrintable(reason));
        }
    }
};

QTEST_GUILESS_MAIN(ForeignTargetTest)
#include "tst_foreigntarget.moc"
