// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/comparison.h"

#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/experiment/startgate.h"
#include "core/scenario/target.h"
#include "core/strategies/strategy.h"

#include <algorithm>
#include <utility>

namespace coroscope {

Comparison::Comparison(Scenario scenario, std::vector<const Strategy *> strategies, Way way,
                       QObject *parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_strategies(std::move(strategies))
    , m_way(way)
{
}

Comparison::~Comparison()
{
    if (m_gate)
        m_gate->open(); // a run that waits there could not end
}

void Comparison::start()
{
    if (m_isStopped) {
        end();
        return;
    }
    // All strategies together ask the same target.
    Scenario whole = m_scenario;
    whole.repeat = unsigned(m_strategies.size()) * (m_way == Way::Together ? 1 : whole.repeat);
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
        begin();
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
    begin();
}

void Comparison::stop()
{
    m_isStopped = true;
    if (m_probe)
        m_probe->stop();
    for (const auto &run : m_runs)
        run->stop();
    if (m_gate)
        m_gate->open();
}

void Comparison::begin()
{
    if (m_scenario.clock == ClockKind::Virtual) {
        for (const Strategy *strategy : m_strategies)
            m_recordings.push_back(predict(m_scenario, *strategy));
        end();
    } else if (m_way == Way::Together && m_strategies.size() > 1) {
        startTogether();
    } else {
        startNext();
    }
}

void Comparison::startNext()
{
    m_runs.push_back(
        std::make_unique<Run>(m_scenario, *m_strategies[m_strategy], RunStart{.begin = m_begin}));
    // Queued: the run is not to be deleted inside its own signal.
    connect(current(), &Run::finished, this, &Comparison::onRunFinished, Qt::QueuedConnection);
    current()->start();
    Q_EMIT runStarted();
}

void Comparison::startTogether()
{
    const auto count = unsigned(m_strategies.size());
    m_gate = std::make_unique<StartGate>(count);
    for (const Strategy *strategy : m_strategies) {
        m_runs.push_back(std::make_unique<Run>(m_scenario, *strategy,
                                               RunStart{.gate = m_gate.get(), .together = count}));
        connect(m_runs.back().get(), &Run::finished, this, &Comparison::onTogetherFinished,
                Qt::QueuedConnection);
    }
    for (const auto &run : m_runs)
        run->start();
    Q_EMIT runStarted();
}

// One of them cannot go on, so none does: a race without it would be another one.
void Comparison::onTogetherFinished()
{
    for (const auto &run : m_runs) {
        if (run->isFinished() && run->error() && !m_error) {
            m_error = run->error();
            m_isRefused = run->isRefused();
            stop();
        }
    }
    const bool haveAll = std::all_of(m_runs.begin(), m_runs.end(),
                                     [](const auto &run) { return run->isFinished(); });
    if (!haveAll || m_runs.empty())
        return;
    for (const auto &run : m_runs) {
        if (!run->error())
            m_recordings.push_back(run->recording());
    }
    m_runs.clear();
    end();
}

void Comparison::onRunFinished()
{
    const Run &run = *current();
    if (run.error()) {
        m_error = run.error();
        m_isRefused = run.isRefused();
    } else if (run.recording().isComplete || m_repeats.empty()) {
        // One that was cut short says nothing about the total while there is a whole one.
        m_repeats.push_back(run.recording());
    }
    m_runs.clear();
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
