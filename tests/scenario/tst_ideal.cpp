// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/ideal.h"
#include "tests/scenario/requestsimulation.h"

#include <QTest>

#include <random>

using namespace coroscope;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

Scenario article(unsigned tasks)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = 3s;
    return scenario;
}

Scenario randomScenario(std::mt19937_64 &random)
{
    const auto oneOf = [&](std::initializer_list<unsigned> values) {
        return values.begin()[random() % values.size()];
    };
    Scenario scenario;
    scenario.tasks = 1 + unsigned(random() % 130);
    scenario.delay = nanoseconds(1 + random() % 1'000'000'000);
    scenario.processes = 1 + unsigned(random() % 12);
    scenario.chunk = oneOf({0, 0, 1, 2, 5, 13, 200});
    scenario.perProcess = oneOf({0, 1, 2, 4, 16});
    scenario.permits = oneOf({0, 1, 3, 10});
    scenario.connections = oneOf({0, 0, 1, 3, 6, 100});
    scenario.atOnce = oneOf({0, 0, 1, 2, 3, 7, 16, 50});
    return scenario;
}

std::string formula(const std::optional<Ideal> &ideal)
{
    return ideal ? ideal->formula : "none";
}

std::string parameters(const Scenario &s)
{
    std::string out;
    for (const unsigned value :
         {s.tasks, s.processes, s.chunk, s.perProcess, s.permits, s.connections, s.atOnce})
        out += std::to_string(value) + " ";
    return out;
}

} // namespace

class IdealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticlesNumbersComeOut()
    {
        QCOMPARE(idealOneAfterAnother(article(5))->total, 15s);
        QCOMPARE(idealOneLoop(article(5))->total, 3s);
        QCOMPARE(idealOneLoop(article(100))->total, 3s);
        QCOMPARE(idealOneAfterAnother(article(100))->total, 300s);
        QCOMPARE(idealProcessPool(article(100))->total, 48s);
        Scenario single = article(100);
        single.chunk = 1;
        QCOMPARE(idealProcessPool(single)->total, 39s);
        QCOMPARE(idealProcessPoolOfCoroutines(article(100))->total, 3s);
        Scenario sixConnections = article(100);
        sixConnections.connections = 6;
        QCOMPARE(idealOneLoop(sixConnections)->total, 51s);
        Scenario notThreaded = article(5);
        notThreaded.atOnce = 1;
        QCOMPARE(idealOneLoop(notThreaded)->total, 15s);
    }

    void formulasHaveTheirNumbersPutIn()
    {
        QCOMPARE(formula(idealOneAfterAnother(article(100))), "100 · 3 s = 300 s");
        QCOMPARE(formula(idealOneLoop(article(100))), "ceil(100 / 100) · 3 s = 3 s");
        QCOMPARE(formula(idealThreadPool(article(100))), "ceil(100 / min(100, 8)) · 3 s = 39 s");
        QCOMPARE(formula(idealProcessPool(article(100))),
                 "c = ceil(100 / 32) = 4, C = ceil(100 / 4) = 25, R = ceil(25 / 8) = 4: (3 · 4 + "
                 "4) · 3 s "
                 "= 48 s");
        Scenario scenario = article(100);
        scenario.chunk = 5;
        scenario.delay = 300ms;
        QCOMPARE(
            formula(idealProcessPool(scenario)),
            "c = 5, C = ceil(100 / 5) = 20, R = ceil(20 / 8) = 3: (2 · 5 + 5) · 300 ms = 4.5 s");
        scenario.connections = 6;
        QCOMPARE(formula(idealProcessPoolOfCoroutines(scenario)),
                 "ceil(ceil(100 / 8) / 6) · 300 ms = 900 ms");
        scenario.connections = 0;
        scenario.processes = 2;
        QCOMPARE(formula(idealProcessPoolOfCoroutines(scenario)),
                 "ceil(100 / min(100, 2·16)) · 300 ms = 1.2 s");
    }

    void aChunkIsWhatPoolMapTakes()
    {
        QCOMPARE(poolChunk(100, 8, 0), 4U);
        QCOMPARE(poolChunk(96, 8, 0), 3U);
        QCOMPARE(poolChunk(97, 8, 0), 4U);
        QCOMPARE(poolChunk(1, 8, 0), 1U);
        QCOMPARE(poolChunk(0, 8, 0), 1U);
        QCOMPARE(poolChunk(5, 0, 0), 2U);
        QCOMPARE(poolChunk(100, 8, 7), 7U);
        QCOMPARE(poolChunk(100'000, 64, 0), 391U);
    }

    void theClosedFormsEqualASimulation()
    {
        std::mt19937_64 random(3);
        int compared = 0;
        int simulatedOnly = 0;
        for (int i = 0; i < 4'000; ++i) {
            const Scenario scenario = randomScenario(random);
            const auto same = [&](const std::optional<Ideal> &ideal, const Crew &crew) {
                const nanoseconds total = simulatedTotal(scenario, crew);
                QVERIFY2(total >= lowerBound(scenario), parameters(scenario).c_str());
                ideal ? ++compared : ++simulatedOnly;
                if (ideal && ideal->total != total)
                    QFAIL((parameters(scenario) + formula(ideal)).c_str());
            };
            const unsigned chunk = poolChunk(scenario.tasks, scenario.processes, scenario.chunk);
            same(idealOneAfterAnother(scenario), {.lanes = 1, .width = 1});
            same(idealOneLoop(scenario),
                 {.lanes = 1, .width = scenario.permits, .connections = scenario.connections});
            same(idealThreadPool(scenario), {.lanes = scenario.processes, .width = 1});
            same(idealProcessPool(scenario),
                 {.lanes = scenario.processes, .width = 1, .chunk = chunk});
            same(idealProcessPoolOfCoroutines(scenario), {.lanes = scenario.processes,
                                                          .width = scenario.perProcess,
                                                          .connections = scenario.connections});
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d comparisons equal, %d without a closed form", compared, simulatedOnly);
        QCOMPARE(compared + simulatedOnly, 20'000);
        QVERIFY(compared > 15'000);
        QVERIFY(simulatedOnly > 500);
    }

    void withoutAClosedFormThereIsNothing()
    {
        Scenario busy = article(100);
        busy.atOnce = 7;
        QVERIFY(!idealProcessPool(busy));
        busy.atOnce = 8;
        QVERIFY(idealProcessPool(busy).has_value());
        Scenario few = article(2); // two chunks: the endpoint never sees more than two at once
        few.atOnce = 2;
        QVERIFY(idealProcessPool(few).has_value());
        few.atOnce = 1;
        QVERIFY(!idealProcessPool(few));
        Scenario narrow = article(100);
        narrow.connections = 15;
        QVERIFY(idealProcessPoolOfCoroutines(narrow).has_value());
        narrow.tasks = 129; // more than 8 · 16
        QVERIFY(!idealProcessPoolOfCoroutines(narrow));
        narrow.tasks = 100;
        narrow.atOnce = 100;
        QVERIFY(!idealProcessPoolOfCoroutines(narrow));
    }

    void jitterHasNoClosedForm()
    {
        Scenario scenario = article(100);
        scenario.jitter = 1ns;
        QVERIFY(!idealOneAfterAnother(scenario));
        QVERIFY(!idealOneLoop(scenario));
        QVERIFY(!idealThreadPool(scenario));
        QVERIFY(!idealProcessPool(scenario));
        QVERIFY(!idealProcessPoolOfCoroutines(scenario));
        QCOMPARE(lowerBound(scenario), 3s);
    }

    void theExtremesAreExact()
    {
        Scenario scenario = article(100'000);
        scenario.delay = 1h;
        QCOMPARE(idealOneAfterAnother(scenario)->total, 100'000h);
        scenario.perProcess = 0;
        QCOMPARE(idealProcessPoolOfCoroutines(scenario)->total, 1h);
        scenario.delay = 0ns;
        QCOMPARE(idealOneAfterAnother(scenario)->total, 0ns);
        QCOMPARE(formula(idealOneLoop(scenario)), "ceil(100000 / 100000) · 0 s = 0 s");
    }

    void nothingToDoTakesNoTime()
    {
        Scenario scenario = article(0);
        scenario.processes = 0;
        QCOMPARE(idealOneAfterAnother(scenario)->total, 0ns);
        QCOMPARE(idealOneLoop(scenario)->total, 0ns);
        QCOMPARE(idealThreadPool(scenario)->total, 0ns);
        QCOMPARE(idealProcessPool(scenario)->total, 0ns);
        QCOMPARE(idealProcessPoolOfCoroutines(scenario)->total, 0ns);
        QCOMPARE(lowerBound(scenario), 0ns);
    }

    void theLowerBoundCountsTheEndpointsTurns()
    {
        Scenario scenario = article(100);
        QCOMPARE(lowerBound(scenario), 3s);
        scenario.atOnce = 7;
        QCOMPARE(lowerBound(scenario), 45s);
        scenario.atOnce = 1;
        QCOMPARE(lowerBound(scenario), 300s);
    }

    void aTimeoutIsTwiceTheIdealAndThirtySeconds()
    {
        Scenario scenario = article(100);
        QCOMPARE(timeoutOf(scenario, idealOneLoop(scenario)), 36s);
        scenario.jitter = 1s;
        QCOMPARE(timeoutOf(scenario, idealOneLoop(scenario)), 830s);
        scenario.timeout = 5s;
        QCOMPARE(timeoutOf(scenario, std::nullopt), 5s);
    }
};

QTEST_APPLESS_MAIN(IdealTest)
#include "tst_ideal.moc"
