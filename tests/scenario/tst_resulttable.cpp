// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/resulttable.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace coroscope;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

RunResult run(const char *strategy, nanoseconds total, std::optional<nanoseconds> ideal,
              nanoseconds startup, unsigned inFlight)
{
    RunResult result;
    result.strategy = strategy;
    result.tasks = 20;
    result.total = total;
    result.ideal = ideal;
    result.startup = startup;
    result.finished = 20;
    result.maxInFlight = inFlight;
    return result;
}

std::vector<RunResult> three()
{
    return {run("sequential", 6084ms, 6s, 4ms, 1), run("coroutine", 304ms, 300ms, 4200us, 20),
            run("process-pool", 903ms, 900ms, 36ms, 8)};
}

/// Translates one heading into Chinese.
class OneHeading : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "total") == 0 ? QStringLiteral("总时间总时间") : QString();
    }
};

} // namespace

class ResultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsAligned()
    {
        QCOMPARE(table(three()), QStringLiteral("strategy       total   ideal  over ideal  × best  "
                                                "start-up  in flight  finished/failed\n"
                                                "────────────  ──────  ──────  ──────────  ──────  "
                                                "────────  ─────────  ───────────────\n"
                                                "sequential    6.08 s  6.00 s      +1.4 %   20.01  "
                                                "  4.0 ms          1             20/0\n"
                                                "coroutine     304 ms  300 ms      +1.3 %    1.00  "
                                                "  4.2 ms         20             20/0\n"
                                                "process-pool  903 ms  900 ms      +0.3 %    2.97  "
                                                "   36 ms          8             20/0\n"));
    }

    void markdownHasTheSameCells()
    {
        RunResult result = three()[1];
        result.processes = 1;
        result.threads = 2;
        result.contextSwitches = 41;
        QCOMPARE(
            markdown({result}),
            QStringLiteral(
                "| strategy | total | ideal | over ideal | × best | start-up | in flight | "
                "finished/failed | processes | threads | context switches |\n"
                "| :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
                "| coroutine | 304 ms | 300 ms | +1.3 % | 1.00 | 4.2 ms | 20 | 20/0 | 1 | 2 | "
                "41 |\n"));
        QVERIFY(markdown({run("a|b\\", 1s, 1s, 1s, 1)}).contains(QStringLiteral("| a\\|b\\\\ |")));
    }

    void theAccountAddsUpToWhatTheIdealIsMissedBy()
    {
        RunResult result = run("coroutine", 304ms, 300ms, 4'200us, 20);
        QCOMPARE(accountLine(result), QString());
        result.accounting = Accounting{200'000, 300'000, 3'400'000, 100'000, 0};
        QCOMPARE(accountLine(result),
                 QStringLiteral("total - ideal: 4.0 ms = connect 200 µs + endpoint late 300 µs + "
                                "waiting ready 3.4 ms + loop busy 100 µs + tail 0 µs; start-up "
                                "before it: 4.2 ms\n"));
    }

    void withoutResultsThereAreHeadingsOnly()
    {
        QCOMPARE(table({}).count(u'\n'), 2);
        QCOMPARE(markdown({}).count(u'\n'), 2);
    }

    void withoutAnIdealThereIsADash()
    {
        QVERIFY(markdown({run("x", 304ms, std::nullopt, 0ms, 1)})
                    .contains(QStringLiteral("| x | 304 ms | – | – | 1.00 |")));
    }

    void belowTheIdealIsNeverMinusZero()
    {
        QVERIFY(markdown({run("x", 999'999us, 1s, 0ms, 1)}).contains(QStringLiteral("| +0.0 % |")));
        QVERIFY(markdown({run("x", 900ms, 1s, 0ms, 1)}).contains(QStringLiteral("| -10.0 % |")));
    }

    void theBestIsAmongTheRunsThatFinishedMost()
    {
        std::vector<RunResult> results = three();
        results[1].finished = 0; // gave up early: no best
        results[1].failed = 20;
        const QString text = markdown(results);
        QVERIFY(text.contains(QStringLiteral("| +0.3 % | 1.00 |")));
        QVERIFY(text.contains(QStringLiteral("| +1.3 % | 0.34 | 4.2 ms | 20 | 0/20 |")));
        for (RunResult &result : results)
            result.finished = 0;
        QCOMPARE(markdown(results).count(QStringLiteral("% | – |")), 3);
    }

    void cancelledTasksAreCountedOnlyIfThereAreSome()
    {
        std::vector<RunResult> results = three();
        results[0].finished = 15;
        results[0].cancelled = 5;
        const QString text = markdown(results);
        QVERIFY(text.contains(QStringLiteral("| finished/failed/cancelled |")));
        QVERIFY(text.contains(QStringLiteral("| 15/0/5 |")));
        QVERIFY(text.contains(QStringLiteral("| 20/0/0 |")));
    }

    void aChineseCharacterIsTwoColumnsWide()
    {
        OneHeading translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QStringList lines = table({three()[1]}).split(u'\n');
        QVERIFY(QCoreApplication::removeTranslator(&translator));
        QVERIFY(lines[0].startsWith(QStringLiteral("strategy   总时间总时间   ideal")));
        QVERIFY(lines[1].startsWith(QStringLiteral("─────────  ────────────  ──────")));
        QVERIFY(lines[2].startsWith(QStringLiteral("coroutine        304 ms  300 ms")));
    }
};

QTEST_GUILESS_MAIN(ResultTableTest)
#include "tst_resulttable.moc"
