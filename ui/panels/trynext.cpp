// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/trynext.h"

#include "core/scenario/ideal.h"
#include "core/strategies/strategy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace coroscope {

namespace {

constexpr std::size_t kOffers = 2;
constexpr unsigned kFewPermits = 4;
constexpr unsigned kWorkers = 8;
constexpr unsigned kMoreWorkers = 16;
constexpr unsigned kManyTasks = 100;

/// Collects offers that differ from what has run, and from each other.
class Offers
{
public:
    Offers(const Strategy &row, const Scenario &scenario)
        : m_row(row)
        , m_scenario(scenario)
    {
    }

    void add(std::string_view id, const Scenario &scenario, const QString &text)
    {
        const bool isKnown = id == m_row.id || strategy(id) != nullptr;
        const bool isNew = id != m_row.id || !(scenario == m_scenario);
        const bool isOffered =
            std::any_of(m_offers.begin(), m_offers.end(), [&](const Offer &other) {
                return other.strategy == id && other.scenario == scenario;
            });
        if (isKnown && isNew && !isOffered && m_offers.size() < kOffers)
            m_offers.push_back({text, std::string(id), scenario});
    }

    std::vector<Offer> take() { return std::move(m_offers); }

private:
    const Strategy &m_row;
    const Scenario &m_scenario;
    std::vector<Offer> m_offers;
};

void offerCoroutine(Offers &offers, const Scenario &scenario)
{
    Scenario other = scenario;
    if (scenario.permits == 0 && scenario.tasks > kFewPermits) {
        other.permits = kFewPermits;
        offers.add("coroutine", other,
                   QCoreApplication::translate("TryNext", "Same with %1 at once").arg(kFewPermits));
    } else if (scenario.permits > 0) {
        other.permits = 0;
        offers.add("coroutine", other,
                   QCoreApplication::translate("TryNext", "Same with all at once"));
    }
    other = scenario;
    if (!scenario.url.empty() || scenario.tasks < 2)
        return; // the endpoint is not ours, or has nothing to choose
    if (scenario.atOnce != 1) {
        other.atOnce = 1;
        offers.add("coroutine", other,
                   QCoreApplication::translate("TryNext", "The endpoint answers one by one"));
    } else {
        other.atOnce = 0;
        offers.add("coroutine", other,
                   QCoreApplication::translate("TryNext", "The endpoint answers all at once"));
    }
}

void offerPool(Offers &offers, const Scenario &scenario)
{
    Scenario other = scenario;
    if (poolChunk(scenario.tasks, scenario.processes, scenario.chunk) != 1) {
        other.chunk = 1;
        offers.add("process-pool", other,
                   QCoreApplication::translate("TryNext", "Same with chunks of 1"));
    }
    other = scenario;
    other.processes = scenario.processes < kMoreWorkers ? kMoreWorkers : kWorkers;
    if (scenario.processes < scenario.tasks)
        offers.add(
            "process-pool", other,
            QCoreApplication::translate("TryNext", "Same with %1 workers").arg(other.processes));
}

// As many rounds as there are: with enough at once in each worker it is one.
void offerPoolOfLoops(Offers &offers, const Scenario &scenario)
{
    const unsigned workers = std::max(1U, scenario.processes);
    const unsigned share = scenario.tasks / workers + (scenario.tasks % workers > 0 ? 1 : 0);
    Scenario other = scenario;
    if (scenario.perProcess > 0 && scenario.perProcess < share) {
        other.perProcess = share;
        offers.add("process-pool-coroutine", other,
                   QCoreApplication::translate("TryNext", "Same with %1 at once in each worker")
                       .arg(share));
    }
    offers.add("process-pool", scenario,
               QCoreApplication::translate("TryNext", "Same workers without loops"));
    offers.add("coroutine", scenario,
               QCoreApplication::translate("TryNext", "Same with one loop, without workers"));
}

void offerThreadPool(Offers &offers, const Scenario &scenario)
{
    Scenario other = scenario;
    other.processes = scenario.processes < kMoreWorkers ? kMoreWorkers : kWorkers;
    if (scenario.processes < scenario.tasks)
        offers.add(
            "thread-pool", other,
            QCoreApplication::translate("TryNext", "Same with %1 threads").arg(other.processes));
    offers.add("process-pool", scenario,
               QCoreApplication::translate("TryNext", "Same with processes"));
}

void offerQtNetwork(Offers &offers, const Scenario &scenario)
{
    offers.add("coroutine", scenario,
               QCoreApplication::translate("TryNext", "Same with a client without a limit"));
    Scenario other = scenario;
    other.tasks = std::numeric_limits<unsigned>::max();
    other.tasks = strategy("qt-network")->concurrency(other);
    if (other.tasks < scenario.tasks)
        offers.add(
            "qt-network", other,
            QCoreApplication::translate("TryNext", "%1 tasks: all at once").arg(other.tasks));
    other.tasks = kManyTasks;
    offers.add("qt-network", other,
               QCoreApplication::translate("TryNext", "Same with %1 tasks").arg(kManyTasks));
}

void offerOutOfBlocking(Offers &offers, const Scenario &scenario)
{
    offers.add("coroutine", scenario,
               QCoreApplication::translate("TryNext", "Same with a client that suspends"));
    offers.add("thread-pool", scenario,
               QCoreApplication::translate("TryNext", "Move the call to a thread"));
}

void offerAwaitInLoop(Offers &offers, const Scenario &scenario)
{
    offers.add("coroutine", scenario,
               QCoreApplication::translate("TryNext", "Make all tasks first, then await them"));
    offers.add("blocking-coroutine", scenario,
               QCoreApplication::translate("TryNext", "As slow, but the loop is blocked"));
}

void offerAwaitNonAwaitable(Offers &offers, const Scenario &scenario)
{
    offers.add("blocking-coroutine", scenario,
               QCoreApplication::translate("TryNext", "Same without the await"));
    offers.add("coroutine", scenario,
               QCoreApplication::translate("TryNext", "Same with a client that suspends"));
}

// The concepts that stand after this one in the table.
std::vector<const Strategy *> laterConcepts(const Strategy &row)
{
    std::vector<const Strategy *> later;
    for (const Strategy &other : strategies()) {
        if (other.group == StrategyGroup::Concepts && &other > &row)
            later.push_back(&other);
    }
    return later;
}

// The next one, then the last one, which has several tasks.
void offerConcepts(Offers &offers, const Strategy &row, const Scenario &scenario)
{
    const auto add = [&](const Strategy &concerned, const QString &text) {
        Scenario other = scenario;
        if (concerned.usesTasks && concerned.usualTasks > 0)
            other.tasks = concerned.usualTasks;
        offers.add(concerned.id, other,
                   text.arg(QCoreApplication::translate("coroscope", concerned.title)));
    };
    const std::vector<const Strategy *> later = laterConcepts(row);
    if (!later.empty()) {
        add(*later.front(), QCoreApplication::translate("TryNext", "Next: %1"));
        add(*later.back(), QStringLiteral("%1"));
    }
    if (row.usesTasks) {
        Scenario other = scenario;
        other.tasks = kManyTasks;
        offers.add(row.id, other,
                   QCoreApplication::translate("TryNext", "Same with %1 tasks").arg(kManyTasks));
    }
}

void offerWorkers(Offers &offers, const Scenario &scenario)
{
    Scenario other = scenario;
    other.processes = kWorkers;
    other.chunk = 0;
    offers.add("process-pool", other,
               QCoreApplication::translate("TryNext", "Same with %1 workers").arg(kWorkers));
}

void offerAnything(Offers &offers, const Scenario &scenario)
{
    offers.add("coroutine", scenario, QCoreApplication::translate("TryNext", "Same as coroutines"));
    offerWorkers(offers, scenario);
    offers.add("sequential", scenario,
               QCoreApplication::translate("TryNext", "Same one after the other"));
    Scenario other = scenario;
    other.tasks = kManyTasks;
    offers.add("coroutine", other,
               QCoreApplication::translate("TryNext", "%1 coroutines").arg(kManyTasks));
}

/// What is worth a try after which strategy.
struct Row
{
    std::string_view id;
    void (*offer)(Offers &, const Scenario &);
};

constexpr std::array kRows = {
    Row{"coroutine", offerCoroutine},
    Row{"process-pool", offerPool},
    Row{"process-pool-coroutine", offerPoolOfLoops},
    Row{"thread-pool", offerThreadPool},
    Row{"qt-network", offerQtNetwork},
    Row{"blocking-coroutine", offerOutOfBlocking},
    Row{"wrapped-blocking", offerOutOfBlocking},
    Row{"await-in-loop", offerAwaitInLoop},
    Row{"await-non-awaitable", offerAwaitNonAwaitable},
};

} // namespace

std::vector<Offer> tryNext(const Strategy &strategy, const Scenario &scenario)
{
    Offers offers(strategy, scenario);
    if (strategy.group == StrategyGroup::Concepts)
        offerConcepts(offers, strategy, scenario);
    for (const Row &row : kRows) {
        if (row.id == strategy.id)
            row.offer(offers, scenario);
    }
    offerAnything(offers, scenario);
    return offers.take();
}

} // namespace coroscope
