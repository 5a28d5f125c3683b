// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/sweep.h"
#include "core/strategies/strategy.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;

SweepPlan planOf(const char *over, std::initializer_list<const char *> strategies)
{
    SweepPlan plan;
    plan.scenario.delay = 3s;
    plan.scenario.delayGiven = true;
    plan.scenario.tasks = 100;
    for (const char *id : strategies)
        plan.strategies.push_back(strategy(id));
    if (const std::optional<Message> error = setSweep(plan, over))
        qFatal("%s", english(*error).c_str());
    return plan;
}

/// A plan whose runs are real and ask a server of the test.
SweepPlan askingPort(int port, const char *over, std::initializer_list<const char *> strategies)
{
    SweepPlan plan = planOf(over, strategies);
    plan.scenario.url = "http://127.0.0.1:" + std::to_string(port) + "/";
    plan.scenario.delay = 10ms;
    return plan;
}

std::string problemOf(std::string_view over)
{
    SweepPlan plan;
    const std::optional<Message> error = setSweep(plan, over);
    return error ? english(*error) : "";
}

} // namespace

class SweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountOfTheTableCanBeSweptAndNothingElse()
    {
        for (const ScenarioField &field : scenarioFields()) {
            const std::string over = std::string(field.name) + "=1";
            QCOMPARE(problemOf(over).empty(), field.kind == FieldKind::Count);
        }
    }

    void aBadValueIsNamedWithItsRange()
    {
        QCOMPARE(problemOf("processes=1,0"), "'processes' must be 1 to 64, got 0.");
        QCOMPARE(problemOf("tasks=5,,6"),
                 "'tasks' must be a whole number from 1 to 100000, got ''.");
        QCOMPARE(problemOf("tasks=5,05"), "'tasks' has the value 5 twice: give each one once.");
        QCOMPARE(problemOf("permts=5"), "There is no 'permts'; did you mean 'permits'?");
        QVERIFY(problemOf("delay=1s").starts_with("'delay' cannot be swept"));
        QVERIFY(problemOf("tasks").starts_with("A sweep needs a parameter"));
        std::string many = "seed=0";
        for (unsigned i = 1; i <= SweepPlan::kMostValues; ++i)
            many += "," + std::to_string(i);
        QCOMPARE(problemOf(many), "A sweep has at most 100 values: leave some out.");
    }

    void aPlanWithABadSweepIsAsBefore()
    {
        SweepPlan plan = planOf("tasks=1,2", {"coroutine"});
        QVERIFY(setSweep(plan, "chunk=1,x").has_value());
        QCOMPARE(plan.field->name, "tasks");
        QCOMPARE(plan.values, (std::vector<unsigned>{1, 2}));
    }

    void whatTheArticleAsksIsAnsweredAtOnce()
    {
        const std::vector<SweepPoint> points =
            predictSweep(planOf("chunk=0,1", {"process-pool", "coroutine"}));
        QCOMPARE(points.size(), 4u);
        QCOMPARE(points[0].result.total, 48s);
        QCOMPARE(points[1].result.total, 3s);
        QCOMPARE(points[2].result.total, 39s);
        QCOMPARE(points[2].value, 1u);
        QCOMPARE(points[3].result.strategy, "coroutine");
    }

    void aStrategyIsConcernedByItsFieldsAndByTheEndpoints()
    {
        const auto changes = [](const char *field, const char *row) {
            return concerns(*scenarioField(field), *strategy(row));
        };
        QVERIFY(changes("tasks", "sequential"));
        QVERIFY(changes("at-once", "sequential"));
        QVERIFY(changes("chunk", "process-pool"));
        QVERIFY(!changes("chunk", "coroutine"));
        QVERIFY(changes("permits", "coroutine"));
    }

    void theTableMarksAPredictionInPlaceOfAClosedForm()
    {
        SweepPlan plan = planOf("at-once=7,8", {"process-pool"});
        plan.scenario.clock = ClockKind::Virtual;
        const QString table = sweepTable(plan, predictSweep(plan));
        const QStringList lines = table.split(u'\n');
        QCOMPARE(lines.size(), 6); // headings, rule, two rows, what ~ means, the end
        QVERIFY(lines[0].startsWith(QStringLiteral("at-once  strategy")));
        QVERIFY(lines[2].contains(QStringLiteral("~ ")));
        QVERIFY(!lines[3].contains(u'~'));
        QVERIFY(lines[3].contains(QStringLiteral("48.00 s")));
        QVERIFY(lines[4].startsWith(u'~'));
    }

    void theJsonNamesTheSourceOfEachIdeal()
    {
        const SweepPlan plan = planOf("at-once=7,8", {"process-pool"});
        const QJsonObject object =
            QJsonDocument::fromJson(sweepToJson(plan, predictSweep(plan))).object();
        QCOMPARE(object[u"schema"].toString(), QStringLiteral("coroscope.sweep/1"));
        QCOMPARE(object[u"parameter"].toString(), QStringLiteral("at-once"));
        const QJsonArray points = object[u"points"].toArray();
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0][u"ideal_source"].toString(), QStringLiteral("simulated"));
        QCOMPARE(points[1][u"ideal_source"].toString(), QStringLiteral("closed-form"));
        QCOMPARE(points[1][u"total_s"].toDouble(), 48.0);
        QCOMPARE(points[1][u"ratio"].toDouble(), 1.0);
        QVERIFY(!QJsonDocument::fromJson(sweepToJson(plan, {})).isNull());
    }

    void theCsvHasALineForEachPoint()
    {
        const SweepPlan plan = planOf("tasks=1,5", {"sequential"});
        QCOMPARE(sweepToCsv(plan, predictSweep(plan)),
                 QByteArray("parameter,value,strategy,total_s,ideal_s,ideal_source,ratio,startup_s,"
                            "finished,failed,cancelled,max_in_flight\n"
                            "tasks,1,sequential,3,3,closed-form,1,0,1,0,0,1\n"
                            "tasks,5,sequential,15,15,closed-form,1,0,5,0,0,1\n"));
    }

    void aPointForEachValueAndStrategyInOrder()
    {
        ScriptedServer server(answersFirst(1000));
        Sweep sweep(askingPort(server.port(), "tasks=3,1", {"coroutine", "sequential"}));
        QSignalSpy started(&sweep, &Sweep::runStarted);
        QSignalSpy finished(&sweep, &Sweep::finished);
        sweep.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!sweep.error());
        QVERIFY(sweep.current() == nullptr);
        QCOMPARE(started.count(), 4);
        QCOMPARE(server.connections(), 8);
        QCOMPARE(sweep.points().size(), sweep.pointsAll());
        const std::vector<std::pair<unsigned, std::string>> expected = {
            {3, "coroutine"}, {3, "sequential"}, {1, "coroutine"}, {1, "sequential"}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(sweep.points()[i].value, expected[i].first);
            QCOMPARE(sweep.points()[i].result.strategy, expected[i].second);
            QCOMPARE(sweep.points()[i].result.finished, expected[i].first);
        }
    }

    void stopKeepsWhatIsDoneAndNotWhatIsCutShort()
    {
        ScriptedServer server(answersFirst(2)); // those of the first value
        Sweep sweep(askingPort(server.port(), "tasks=2,3,4", {"sequential"}));
        QSignalSpy finished(&sweep, &Sweep::finished);
        sweep.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 3, kPatience);
        sweep.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(!sweep.error());
        QCOMPARE(sweep.points().size(), 1u);
        QCOMPARE(sweep.points().front().value, 2u);
    }

    void stopBeforeTheStartRunsNothing()
    {
        Sweep sweep(planOf("tasks=1,2", {"coroutine"}));
        QSignalSpy finished(&sweep, &Sweep::finished);
        sweep.stop();
        sweep.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(sweep.points().empty());
    }

    void theLoadGuardCountsTheRunsOfAllValues()
    {
        SweepPlan plan = planOf("tasks=3,4", {"sequential"});
        plan.scenario.url = "http://somewhere.example/";
        QVERIFY(!loadGuard(plan)); // 7 requests
        plan.strategies.push_back(strategy("sequential"));
        Sweep sweep(plan);
        QSignalSpy finished(&sweep, &Sweep::finished);
        sweep.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QVERIFY(sweep.isRefused());
        QVERIFY(english(sweep.error().value()).find("14 requests") != std::string::npos);
        QVERIFY(sweep.points().empty());
    }

    void theVirtualClockGivesThePrediction()
    {
        SweepPlan plan = planOf("tasks=1,10,100", {"coroutine", "process-pool"});
        plan.scenario.clock = ClockKind::Virtual;
        Sweep sweep(plan);
        QSignalSpy finished(&sweep, &Sweep::finished);
        sweep.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(sweepToCsv(plan, sweep.points()), sweepToCsv(plan, predictSweep(plan)));
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "tst_sweep.moc"
