// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/comparison.h"

#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/scenario/target.h"
#include "core/strategies/strategy.h"

#include <utility>

namespace coroscope {

Comparison::Comparison(Scenario scenario, std::vector<const Strategy *> strategies, QObject *parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_strategies(std::move(strategies))
{
}

Comparison::~Comparison() = default;

void Comparison::start()
{
    if (m_isStopped) {
        end();
        return;
    }
    // All strategies together ask the same target.
    Scenario whole = m_scenario;
    whole.repeat *= unsigned(m_strategies.size());
    for (const Strategy *strategy : m_strategies) {
        if (std::optional<Message> refusal = loadGuard(whole, strategy->concurrency(m_scenario))) {
            m_error = std::move(refusal);
            m_isRefused = true;
            end();
            return;
        }
    }
    const bool isForeign = !m_scenario.url.empty() && m_scenario.clock == ClockKind::Real;
    if (!isForeign || m_scenario.delayGiven) {
        startNext();
        return;
    }
    m_probe = std::make_unique<DelayProbe>(m_scenario);
    connect(m_probe.get(), &DelayProbe::finished, this, &Comparison::onProbed);
    m_probe->start();
}

void Comparison::onProbed()
{
    if (m_isStopped || m_probe->error()) {
        if (!m_isStopped)
            m_error = m_probe->error();
        end();
        return;
    }
    m_scenario.delay = m_probe->delay();
    m_scenario.delayGiven = true;
    startNext();
}

void Comparison::stop()
{
    m_isStopped = true;
    if (m_probe)
        m_probe->stop();
    if (m_run)
        m_run->stop();
}

void Comparison::startNext()
{
    if (m_scenario.clock == ClockKind::Virtual) {
        for (const Strategy *strategy : m_strategies)
            m_recordings.push_back(predict(m_scenario, *strategy));
        end();
        return;
    }
    m_run = std::make_unique<Run>(m_scenario, *m_strategies[m_strategy]);
    // Queued: the run is not to be deleted inside its own signal.
    connect(m_run.get(), &Run::finished, this, &Comparison::onRunFinished, Qt::QueuedConnection);
    m_run->start();
    Q_EMIT runStarted();
}

void Comparison::onRunFinished()
{
    if (m_run->error()) {
        m_error = m_run->error();
        m_isRefused = m_run->isRefused();
    } else if (m_run->recording().isComplete || m_repeats.empty()) {
        // One that was cut short says nothing about the total while there is a whole one.
        m_repeats.push_back(m_run->recording());
    }
    m_run.reset();
    if (m_error || m_isStopped || m_repeats.size() == m_scenario.repeat) {
        keepMedian();
        ++m_strategy;
    }
    if (m_error || m_isStopped || m_strategy == m_strategies.size())
        end();
    else
        startNext();
}

void Comparison::keepMedian()
{
    if (m_repeats.empty())
        return;
    std::vector<RunResult> results;
    for (const Recording &recording : m_repeats)
        results.push_back(resultOf(recording));
    m_recordings.push_back(std::move(m_repeats[medianOf(results)]));
    m_repeats.clear();
}

void Comparison::end()
{
    // Never inside start(), so that whoever connects afterwards hears it.
    QMetaObject::invokeMethod(this, &Comparison::finished, Qt::QueuedConnection);
}

} // namespace coroscope
