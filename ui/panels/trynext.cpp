// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/trynext.h"

#include "core/scenario/ideal.h"
#include "core/strategies/strategy.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

std::vector<Offer> tryNext(const Strategy &strategy, const Scenario &scenario)
{
    Offers offers(strategy, scenario);
    if (strategy.id == "coroutine") {
        offerCoroutine(offers, scenario);
    } else if (strategy.id == "process-pool") {
        offerPool(offers, scenario);
    } else if (strategy.id == "blocking-coroutine") {
        offers.add("coroutine", scenario,
                   QCoreApplication::translate("TryNext", "Same with a client that suspends"));
        offers.add("wrapped-blocking", scenario,
                   QCoreApplication::translate("TryNext", "Move the call to a thread"));
    }
    offerAnything(offers, scenario);
    return offers.take();
}

} // namespace coroscope
