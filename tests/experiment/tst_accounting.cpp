// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/recording/criticalpath.h"
#include "core/strategies/strategy.h"
#include "tests/experiment/anyscenario.h"

#include <QTest>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

std::string told(const Strategy &row, const Scenario &scenario, const Accounting &parts)
{
    std::string text = std::string(row.id);
    for (const auto &[key, value] : toKeyValues(scenario))
        text += " " + key + "=" + value;
    return text + ": connect " + std::to_string(parts.connect) + ", late " +
           std::to_string(parts.endpointLate) + ", waiting " + std::to_string(parts.waitingReady) +
           ", busy " + std::to_string(parts.loopBusy) + ", tail " + std::to_string(parts.tail);
}

bool isAnyNegative(const Accounting &parts)
{
    return parts.connect < 0 || parts.endpointLate < 0 || parts.waitingReady < 0 ||
           parts.loopBusy < 0 || parts.tail < 0;
}

bool isService(const PathSegment &segment)
{
    return segment.part == PathPart::Service;
}

/// Whether the path runs from 0 to `end` without a gap.
bool isWhole(const std::vector<PathSegment> &path, std::int64_t end)
{
    std::int64_t t = 0;
    for (const PathSegment &segment : path) {
        if (segment.from != t || segment.to <= segment.from)
            return false;
        t = segment.to;
    }
    return t == end;
}

} // namespace

/// Of whole runs, simulated without costs and with those of a typical machine.
class AccountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyCostThereIsNothingToAccountFor()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 150; ++i) {
            const Scenario scenario = anyScenario(random);
            for (const Strategy &row : strategies()) {
                const Recording recording = predict(scenario, row);
                const RunResult result = resultOf(recording);
                if (!result.accounting)
                    continue; // no requests
                const std::string text = told(row, scenario, *result.accounting);
                const std::vector<PathSegment> path = criticalPath(recording, Spans(recording));
                QVERIFY2(isWhole(path, result.total.count()), text.c_str());
                QVERIFY2(std::all_of(path.begin(), path.end(), isService), text.c_str());
                QVERIFY2(*result.accounting == Accounting(), text.c_str());
            }
        }
    }

    void withTypicalCostsEveryNanosecondHasItsPart()
    {
        std::mt19937 random(12);
        for (int i = 0; i < 150; ++i) {
            Scenario scenario = anyScenario(random);
            scenario.jitter = anyOf<std::chrono::nanoseconds>(random, {0ms, 0ms, 20ms});
            for (const Strategy &row : strategies()) {
                const RunResult result = resultOf(predict(scenario, row, kTypicalCosts));
                if (!result.accounting)
                    continue;
                const std::string text = told(row, scenario, *result.accounting);
                QVERIFY2(result.accounting->sum() == (result.total - *result.ideal).count(),
                         text.c_str());
                if (result.total >= *result.ideal)
                    QVERIFY2(!isAnyNegative(*result.accounting), text.c_str());
            }
        }
    }

    void aLoopsOwnTurnsAreBusyAndThoseOfOthersAreWaiting()
    {
        Scenario scenario;
        scenario.tasks = 100;
        scenario.delay = 3s;
        const RunResult result = resultOf(predict(scenario, *strategy("coroutine"), kTypicalCosts));
        const Accounting &parts = result.accounting.value();
        QCOMPARE(parts.tail, 0);
        QCOMPARE(parts.connect, 0);
        QVERIFY(parts.loopBusy > 0);
        // Behind the turns of 99 others, before the wait and after it.
        QVERIFY(parts.waitingReady >= 99 * std::chrono::nanoseconds(kTypicalTurn).count());
    }

    void anUnevenSplitIsATail()
    {
        // Told one chunk a worker, but run in an order of two for one of them: what is late is whole delays.
        Scenario scenario;
        scenario.tasks = 8;
        scenario.delay = 1s;
        scenario.processes = 2;
        scenario.chunk = 4;
        Recording recording = predict(scenario, *strategy("process-pool"));
        const Spans spans(recording);
        const std::optional<Accounting> parts =
            accountFor(recording, spans, 3'000'000'000, [](TaskId) { return 1'000'000'000; });
        QVERIFY(parts.has_value());
        QCOMPARE(parts->tail, 1'000'000'000);
        QCOMPARE(parts->sum(), 1'000'000'000);
    }

    void whatAnEndpointTakesLongerIsItsOwn()
    {
        Scenario scenario;
        scenario.tasks = 3;
        scenario.delay = 100ms;
        const Recording recording = predict(scenario, *strategy("sequential"));
        const std::optional<Accounting> parts =
            accountFor(recording, Spans(recording), 270'000'000, [](TaskId) { return 90'000'000; });
        QCOMPARE(parts.value(), (Accounting{.endpointLate = 30'000'000}));
    }

    void aRunThatIsNotOverHasNoAccount()
    {
        Recording recording = predict(Scenario(), *strategy("coroutine"));
        recording.isComplete = false;
        QVERIFY(!resultOf(recording).accounting);
        recording.events.resize(recording.events.size() / 2);
        const Spans spans(recording);
        QVERIFY(criticalPath(recording, spans).empty());
        QVERIFY(!accountFor(recording, spans, 0, [](TaskId) { return 0; }));
    }
};

QTEST_GUILESS_MAIN(AccountingTest)
#include "tst_accounting.moc"
