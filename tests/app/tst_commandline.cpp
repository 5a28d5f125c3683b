// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace coroscope::test;

namespace {

const QStringList kCommands = {u"run"_qs,    u"compare"_qs, u"predict"_qs,   u"serve"_qs,
                               u"render"_qs, u"export"_qs,  u"strategies"_qs};

/// Whether a line of the help begins with this option.
bool lists(const QByteArray &help, const QString &option)
{
    const QRegularExpression line(u"^ .*(^|[ ,])%1([ ,]|$)"_qs.arg(option),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(help)).hasMatch();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionIsOneLine()
    {
        for (const char *word : {"--version", "-v"}) {
            const Ending ending = run(word);
            QCOMPARE_EXIT(ending, 0);
            QVERIFY2(ending.out.startsWith("coroscope ") && ending.out.count('\n') == 1,
                     ending.shown().constData());
            QCOMPARE(ending.err, "");
        }
    }

    void theGeneralHelpListsEveryCommand()
    {
        for (const char *words : {"--help", "-h", "help"}) {
            const Ending ending = run(words);
            QCOMPARE_EXIT(ending, 0);
            QCOMPARE(ending.err, "");
            for (const QString &command : kCommands)
                QVERIFY2(ending.out.contains("\n  coroscope " + command.toUtf8() + ' '),
                         ending.shown().constData());
        }
    }

    void everyCommandHasItsOwnHelp()
    {
        for (const QString &command : kCommands) {
            const Ending ending = run({command, u"--help"_qs});
            QCOMPARE_EXIT(ending, 0);
            QCOMPARE(ending.err, "");
            QVERIFY2(ending.out.startsWith("Usage: coroscope " + command.toUtf8() + " [options]"),
                     ending.shown().constData());
            QVERIFY2(lists(ending.out, u"--help"_qs), ending.shown().constData());
            QCOMPARE(run({command, u"-h"_qs}).out, ending.out);
        }
    }

    void theHelpOfARunListsEveryFieldOfTheScenario_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"run", "compare", "predict"})
            QTest::newRow(command) << QString::fromUtf8(command);
    }
    void theHelpOfARunListsEveryFieldOfTheScenario()
    {
        QFETCH(QString, command);
        const QStringList options = {u"-n"_qs,
                                     u"--tasks"_qs,
                                     u"--delay"_qs,
                                     u"--url"_qs,
                                     u"-c"_qs,
                                     u"--connections"_qs,
                                     u"--permits"_qs,
                                     u"-P"_qs,
                                     u"--processes"_qs,
                                     u"--chunk"_qs,
                                     u"--per-process"_qs,
                                     u"--at-once"_qs,
                                     u"--jitter"_qs,
                                     u"--error-rate"_qs,
                                     u"--body-size"_qs,
                                     u"--timeout"_qs,
                                     u"--repeat"_qs,
                                     u"--seed"_qs,
                                     u"--clock"_qs,
                                     u"--reuse"_qs,
                                     u"--steps"_qs,
                                     u"-H"_qs,
                                     u"-X"_qs,
                                     u"-d"_qs,
                                     u"--cacert"_qs,
                                     u"--insecure"_qs,
                                     u"--scenario"_qs,
                                     u"-s"_qs,
                                     u"--strategy"_qs,
                                     u"--json"_qs,
                                     u"--markdown"_qs,
                                     u"--transcript"_qs,
                                     u"-o"_qs,
                                     u"--force"_qs,
                                     u"--fail"_qs};
        const Ending ending = run({command, u"--help"_qs});
        for (const QString &option : options)
            QVERIFY2(lists(ending.out, option), qPrintable(option));
        for (const char *range : {"1–100000", "1–64", "0s–1h", "1ms–24h", "[300ms]", "[20]"})
            QVERIFY2(ending.out.contains(range), range);
    }

    void theHelpNeedsNoDisplayAndNoRuntimeFolder()
    {
        Ending ending = run("render --help");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
    }

    void whatIsUnknownIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("help");
        const auto row = [](const char *words, const char *named, const char *help) {
            QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(named)
                                 << QByteArray(help);
        };
        row("bogus", "'bogus'", "coroscope --help");
        row("--bogus", "'--bogus'", "coroscope --help");
        row("run --bogus", "'bogus'", "coroscope run --help");
        row("run -y", "'y'", "coroscope run --help");
        row("run extra", "'extra'", "coroscope run --help");
        row("compare -n 5 extra", "'extra'", "coroscope compare --help");
        row("predict extra", "'extra'", "coroscope predict --help");
        row("run -s nope", "'nope'", "coroscope run --help");
        row("compare -s sequential,nope", "'nope'", "coroscope compare --help");
        row("compare -s sequential,", "''", "coroscope compare --help");
        row("run -s sequential,coroutine", "compare", "coroscope run --help");
        row("run --json --markdown", "--markdown", "coroscope run --help");
        row("run -n", "'-n'", "coroscope run --help");
        row("run --insecure=1", "'--insecure'", "coroscope run --help");
        row("serve --bogus", "'bogus'", "coroscope serve --help");
        row("serve extra", "'extra'", "coroscope serve --help");
        row("serve --url http://localhost/", "'url'", "coroscope serve --help");
        row("strategies extra", "'extra'", "coroscope strategies --help");
        row("render", "-o", "coroscope render --help");
        row("render -o x.png", ".coroscope", "coroscope render --help");
        row("render a.coroscope", "-o", "coroscope render --help");
        row("export", "--format", "coroscope export --help");
        row("export --format csv-tasks", "-o", "coroscope export --help");
        row("export --format nope -o -", "'nope'", "coroscope export --help");
        row("export --format json -o -", ".coroscope", "coroscope export --help");
    }
    void whatIsUnknownIsNamed()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, help);
        const Ending ending = run(words.toUtf8().constData());
        QCOMPARE_EXIT(ending, 2);
        QVERIFY2(ending.err.startsWith("coroscope: "), ending.shown().constData());
        QVERIFY2(ending.err.contains(named), ending.shown().constData());
        QVERIFY2(ending.err.contains('\'' + help + '\''), ending.shown().constData());
        QCOMPARE(ending.out, "");
    }

    void anUnknownStrategyIsAnsweredByTheKnownOnes()
    {
        const Ending ending = run("run -s corutine");
        QVERIFY2(ending.err.contains("sequential, coroutine, process-pool"),
                 ending.shown().constData());
    }

    void theStrategiesAreListedWithWhatTheyUse()
    {
        const Ending ending = run("strategies");
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        const QList<QByteArray> lines = ending.out.trimmed().split('\n');
        for (const char *line :
             {"sequential: Sequential: One request after the other",
              "coroutine: Coroutine: One loop, nobody blocks (--permits, --connections)",
              "process-pool: Process pool: P processes, chunks of work (--processes, --chunk)",
              "blocking-coroutine: Blocking coroutine: async code, blocking client"}) {
            const QByteArray id = QByteArray(line).left(QByteArray(line).indexOf(':'));
            const auto found =
                std::find_if(lines.begin(), lines.end(), [&id](const QByteArray &other) {
                    return other.startsWith(id + "  ");
                });
            QVERIFY2(found != lines.end(), line);
            QCOMPARE(found->mid(id.size()).trimmed(), QByteArray(line).mid(id.size() + 2));
            // All titles begin in one column.
            QCOMPARE(found->indexOf(": "), lines[0].indexOf(": ") +
                                               QByteArray(line).mid(id.size() + 2).indexOf(": ") -
                                               qsizetype(std::strlen("Sequential")));
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
