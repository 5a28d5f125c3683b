// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/strategy.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace coroscope;

namespace {

std::vector<std::string_view> idsOf(StrategyGroup group)
{
    std::vector<std::string_view> ids;
    for (const Strategy &row : strategies()) {
        if (row.group == group)
            ids.push_back(row.id);
    }
    return ids;
}

} // namespace

/// The table itself; what its rows do is tested beside the simulation and the runs.
class StrategyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrategiesStandBeforeTheMistakes()
    {
        QCOMPARE(
            idsOf(StrategyGroup::Strategies),
            (std::vector<std::string_view>{"sequential", "coroutine", "process-pool",
                                           "process-pool-coroutine", "thread-pool", "qt-network"}));
        QCOMPARE(idsOf(StrategyGroup::Mistakes),
                 (std::vector<std::string_view>{"blocking-coroutine", "wrapped-blocking",
                                                "await-in-loop", "await-non-awaitable"}));
        QCOMPARE(idsOf(StrategyGroup::Concepts),
                 (std::vector<std::string_view>{"define-coroutine", "task-states", "ensure-future",
                                                "done-callback", "many-tasks"}));
        QVERIFY(
            std::is_sorted(strategies().begin(), strategies().end(),
                           [](const Strategy &a, const Strategy &b) { return a.group < b.group; }));
    }

    void anIdFindsItsRowAndNoOther()
    {
        std::set<std::string_view> ids;
        for (const Strategy &row : strategies()) {
            QVERIFY(strategy(row.id) == &row);
            QVERIFY(ids.insert(row.id).second);
        }
        QVERIFY(!strategy(""));
        QVERIFY(!strategy("Coroutine"));
    }

    void everyRowHasOneBodyWhereItsHomeIs()
    {
        for (const Strategy &row : strategies()) {
            QVERIFY((row.onLoop == nullptr) != (row.onThread == nullptr));
            // Only a concept makes its loop go itself.
            const bool goesItself =
                row.home == LaneKind::Thread || row.group == StrategyGroup::Concepts;
            QCOMPARE(row.onThread != nullptr, goesItself);
            QVERIFY(row.ideal && row.concurrency);
            QVERIFY(!std::string_view(row.title).empty() && !std::string_view(row.line).empty());
        }
    }

    void everyRowShowsItsOwnSources()
    {
        std::set<std::string_view> sources;
        for (const Strategy &row : strategies()) {
            QVERIFY(row.cppSource.find("(Environment &env)") != std::string_view::npos);
            QVERIFY(row.pythonSource.find("\ndef ") != std::string_view::npos ||
                    row.pythonSource.find("\nasync def ") != std::string_view::npos);
            QVERIFY(sources.insert(row.cppSource).second);
            QVERIFY(sources.insert(row.pythonSource).second);
        }
    }
};

QTEST_GUILESS_MAIN(StrategyTest)
#include "tst_strategy.moc"
