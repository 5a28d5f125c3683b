// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coroscope::test;

/// Standard output that is full, or that nobody reads.
class StandardOutputTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Runs it into a pipe whose reader ends at once.
    Ending runWithoutReader(const QStringList &words) const
    {
        const QStringList shell = {u"/bin/bash"_qs, u"-c"_qs, u"set -o pipefail; \"$@\" | :"_qs,
                                   u"bash"_qs};
        return Program(shell + command(words), m_folder.path()).ending();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE_EXIT(run("predict -n 2000 -o big.coroscope", m_folder.path()), 0);
    }

    void aFullDeviceIsTold_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"--version", "--help", "run --help", "strategies", "predict", "predict --json",
              "predict --markdown", "predict --transcript", "run -n 2 --delay 1ms --json",
              "export big.coroscope --format json -o -"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void aFullDeviceIsTold()
    {
        QFETCH(QString, words);
        const Ending ending =
            Program(command(words.split(u' ')), m_folder.path(), u"/dev/full"_qs).ending();
        QCOMPARE_EXIT(ending, 5);
        QVERIFY2(ending.err.startsWith("coroscope: ") &&
                     ending.err.contains("No space left on device"),
                 ending.shown().constData());
        QCOMPARE(ending.err.count('\n'), 1);
    }

    void aServerWhoseUrlNobodyLearnsEnds()
    {
        const Ending ending = Program(command({u"serve"_qs}), {}, u"/dev/full"_qs).ending();
        QCOMPARE_EXIT(ending, 5);
        QCOMPARE(ending.err,
                 "coroscope-endpoint: Cannot write the URL to standard output: No space "
                 "left on device.\n");
    }

    void theRecordingIsWrittenEvenSo()
    {
        const Ending ending = Program(command({u"run"_qs, u"-n"_qs, u"2"_qs, u"--delay"_qs,
                                               u"1ms"_qs, u"-o"_qs, u"kept.coroscope"_qs}),
                                      m_folder.path(), u"/dev/full"_qs)
                                  .ending();
        QCOMPARE_EXIT(ending, 5);
        QVERIFY(QFile::exists(m_folder.filePath(u"kept.coroscope"_qs)));
    }

    void aReaderThatHasGoneEndsTheProgram()
    {
        // More than a pipe holds, so that the writer is still at it.
        const Ending ending = runWithoutReader({u"export"_qs, u"big.coroscope"_qs, u"--format"_qs,
                                                u"csv-events"_qs, u"-o"_qs, u"-"_qs});
        QCOMPARE_EXIT(ending, 5);
        QCOMPARE(ending.err, "coroscope: Cannot write '-': Broken pipe.\n");
    }

    void aReaderThatHasGoneDoesNotStopARun()
    {
        const Ending ending = runWithoutReader({u"run"_qs, u"-n"_qs, u"3"_qs, u"--delay"_qs,
                                                u"300ms"_qs, u"-o"_qs, u"unread.coroscope"_qs});
        QCOMPARE_EXIT(ending, 5);
        QVERIFY2(ending.err.contains("Broken pipe"), ending.shown().constData());
        QVERIFY(QFile::exists(m_folder.filePath(u"unread.coroscope"_qs)));
    }

    void dashIsStandardOutput()
    {
        const Ending there =
            run("export big.coroscope --format csv-tasks -o tasks.csv", m_folder.path());
        QCOMPARE_EXIT(there, 0);
        QCOMPARE(there.out, "");
        const Ending here = run("export big.coroscope --format csv-tasks -o -", m_folder.path());
        QCOMPARE_EXIT(here, 0);
        QFile file(m_folder.filePath(u"tasks.csv"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(here.out == file.readAll());
        QVERIFY(!here.out.isEmpty());
    }

    void standardErrorThatIsFullHindersNothing()
    {
        const QStringList words = {u"/bin/sh"_qs, u"-c"_qs, u"exec \"$@\" 2>/dev/full"_qs,
                                   u"sh"_qs};
        const Ending ending = Program(words + command({u"run"_qs, u"--bogus"_qs})).ending();
        QCOMPARE_EXIT(ending, 2);
    }
};

QTEST_GUILESS_MAIN(StandardOutputTest)
#include "tst_standardoutput.moc"
