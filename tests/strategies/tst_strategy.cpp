// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/strategy.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace coroscope;

/// The table itself; what its rows do is tested beside the simulation and the runs.
class StrategyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrategiesStandBeforeTheMistakes()
    {
        std::vector<std::string_view> ids;
        for (const Strategy &row : strategies())
            ids.push_back(row.id);
        QCOMPARE(ids, (std::vector<std::string_view>{"sequential", "coroutine", "process-pool",
                                                     "process-pool-coroutine", "thread-pool",
                                                     "qt-network", "blocking-coroutine"}));
        QVERIFY(
            std::is_sorted(strategies().begin(), strategies().end(),
                           [](const Strategy &a, const Strategy &b) { return a.group < b.group; }));
        QVERIFY(strategy("blocking-coroutine")->group == StrategyGroup::Mistakes);
        QVERIFY(strategy("process-pool")->group == StrategyGroup::Strategies);
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
            QCOMPARE(row.onLoop != nullptr, row.home == LaneKind::Loop);
            QCOMPARE(row.onThread != nullptr, row.home == LaneKind::Thread);
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
