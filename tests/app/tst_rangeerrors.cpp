// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

/// Every wrong value is refused with a sentence that names the field and what it may be.
class RangeErrorsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void aWrongValueIsRefused_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *option, const char *value, const char *sentence) {
            QTest::addRow("%s %s", option, value)
                << QString::fromUtf8(option) << QString::fromUtf8(value) << QByteArray(sentence);
        };
        row("-n", "0", "'tasks' must be 1 to 100000, got 0.");
        row("-n", "100001", "'tasks' must be 1 to 100000, got 100001.");
        row("--tasks", "-1", "'tasks' must be 1 to 100000, got -1.");
        row("-n", "ten", "'tasks' must be a whole number from 1 to 100000, got 'ten'.");
        row("-n", "1.5", "'tasks' must be a whole number from 1 to 100000, got '1.5'.");
        row("-n", "", "'tasks' must be a whole number from 1 to 100000, got ''.");
        row("-P", "0", "'processes' must be 1 to 64, got 0.");
        row("-P", "65", "'processes' must be 1 to 64, got 65.");
        row("-c", "100001", "'connections' must be 0 to 100000, got 100001.");
        row("--permits", "100001", "'permits' must be 0 to 100000, got 100001.");
        row("--chunk", "100001", "'chunk' must be 0 to 100000, got 100001.");
        row("--per-process", "100001", "'per-process' must be 0 to 100000, got 100001.");
        row("--at-once", "100001", "'at-once' must be 0 to 100000, got 100001.");
        row("--delay", "3", "'delay' needs a unit: write 3ms or 3s, not 3.");
        row("--delay", "3 weeks", "'delay' must be a time such as 300ms, 3s or 1m, got '3 weeks'.");
        row("--delay", "61m", "'delay' must be 0s to 1h, got 61m.");
        row("--jitter", "2h", "'jitter' must be 0s to 1h, got 2h.");
        row("--timeout", "0", "'timeout' must be 1ms to 24h, got 0.");
        row("--timeout", "25h", "'timeout' must be 1ms to 24h, got 25h.");
        row("--error-rate", "2", "'error-rate' must be 0 to 1, got 2.");
        row("--error-rate", "-0.1", "'error-rate' must be 0 to 1, got -0.1.");
        row("--error-rate", "nan", "'error-rate' must be 0 to 1, got nan.");
        row("--body-size", "16777217", "'body-size' must be 0 to 16777216, got 16777217.");
        row("--repeat", "0", "'repeat' must be 1 to 100, got 0.");
        row("--repeat", "101", "'repeat' must be 1 to 100, got 101.");
        row("--seed", "4294967296", "'seed' must be 0 to 4294967295, got 4294967296.");
        row("--clock", "never", "'clock' must be real or virtual, got 'never'.");
        row("--reuse", "maybe", "'reuse' must be off or on, got 'maybe'.");
        row("--steps", "nonsense",
            "Step 1, 'nonsense', is not known; there are: request, compute TIME, block TIME, sleep "
            "TIME, lock, unlock, read FILE.");
        row("--cores", "1025", "'cores' must be 0 to 1024, got 1025.");
        row("--url", "ftp://x", "'url' must begin with http:// or https://");
        row("--url", "http://", "'url' names no host");
        row("--url", "http://h:99999/", "'url' is not a valid address: the port");
        row("-H", "bad", "'header' must be a name, a colon and a value");
        row("-H", "X-A: b\r\nX-B: c", "The value of the header 'X-A' must be one line of text");
        row("-X", "G T", "'method' must be one word of at most 32 letters");
    }
    void aWrongValueIsRefused()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(QByteArray, sentence);
        const Ending ending = run({u"run"_qs, option, value});
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.startsWith("coroscope: " + sentence), ending.shown().constData());
        QVERIFY2(ending.err.endsWith("\ncoroscope: 'coroscope run --help' lists the options.\n"),
                 ending.shown().constData());
        QCOMPARE(ending.out, "");
    }

    void aRefusedUrlIsNotRepeated()
    {
        const Ending ending = run("run --url http://user:pa55word@h:99999/?key=pa55word");
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(!ending.err.contains("pa55word"), ending.shown().constData());
    }

    void theFirstWordsOfAScenarioFileAreTakenAndOptionsGoBeforeThem()
    {
        write(u"good.json"_qs, "{\n  \"tasks\": 100,\n  \"delay\": \"3s\",\n  \"chunk\": 1\n}\n");
        const QString folder = m_folder.path();
        Ending ending = run("predict -s process-pool --json --scenario good.json", folder);
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.json()[u"total_s"].toDouble(), 39.0);
        ending = run("predict -s process-pool --json --scenario good.json --chunk 0", folder);
        QCOMPARE(ending.json()[u"total_s"].toDouble(), 48.0);
    }

    void aWrongScenarioFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("range") << QByteArray("{\n  \"tasks\": 5,\n  \"processes\": 0\n}\n")
                               << QByteArray("s.json:3: 'processes' must be 1 to 64, got 0.");
        QTest::newRow("type") << QByteArray("{\n\n  \"tasks\": \"5\"\n}\n")
                              << QByteArray("s.json:3: 'tasks' must be a number in JSON.");
        QTest::newRow("name") << QByteArray("{\n  \"delay\": \"1s\",\n  \"task\": 5\n}\n")
                              << QByteArray("s.json:3: There is no 'task'; did you mean 'tasks'?");
        QTest::newRow("twice") << QByteArray("{\n  \"tasks\": 1,\n  \"tasks\": 5\n}\n")
                               << QByteArray("s.json:3: 'tasks' is given twice.");
        QTest::newRow("syntax") << QByteArray("{\n  \"tasks\": 1,\n  \"delay\" \"3s\"\n}\n")
                                << QByteArray("s.json:3: This is not JSON:");
        QTest::newRow("no object") << QByteArray("[1]") << QByteArray("s.json:1: A scenario is");
        QTest::newRow("empty") << QByteArray("") << QByteArray("s.json:1: This is not JSON:");
    }
    void aWrongScenarioFileIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, sentence);
        write(u"s.json"_qs, text);
        const Ending ending = run("run --scenario s.json", m_folder.path());
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.startsWith("coroscope: " + sentence), ending.shown().constData());
    }

    void aMissingScenarioFileIsNamed()
    {
        const Ending ending = run("run --scenario missing.json", m_folder.path());
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.startsWith("coroscope: The scenario 'missing.json' cannot be read: "),
                 ending.shown().constData());
    }

    void aWrongPictureIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *words, const char *sentence) {
            QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(sentence);
        };
        row("--what nothing", "'what' must be one of timeline, totals, race, comparison, got");
        row("--theme pink", "'theme' must be one of light, dark, got 'pink'.");
        row("--axis log", "'axis' must be one of clock, paced, got 'log'.");
        row("--size 5x5", "'size' must be WIDTHxHEIGHT from 16x16 to 16384x16384, got '5x5'.");
        row("--size 99999x1000", "'size' must be WIDTHxHEIGHT");
        row("--size large", "'size' must be WIDTHxHEIGHT");
        row("--scale 0", "'scale' must be 0.25 to 8, got '0'.");
        row("--scale nan", "'scale' must be 0.25 to 8, got 'nan'.");
        row("--scale 9", "'scale' must be 0.25 to 8, got '9'.");
        row("--size 16384x100 --scale 8", "A picture can have at most 32767 pixels");
        row("--at noon", "'at' must be a time such as 300ms or 2.5s, got 'noon'.");
    }
    void aWrongPictureIsRefused()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, sentence);
        const QStringList options = words.split(u' ');
        const Ending ending =
            run(QStringList{u"render"_qs, u"a.coroscope"_qs, u"-o"_qs, u"a.png"_qs} + options,
                m_folder.path());
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.startsWith("coroscope: " + sentence), ending.shown().constData());
        QVERIFY2(ending.err.contains("'coroscope render --help'"), ending.shown().constData());
    }
};

QTEST_GUILESS_MAIN(RangeErrorsTest)
#include "tst_rangeerrors.moc"
