// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/sweep.h"

#include "core/experiment/result.h"

#include <algorithm>
#include <utility>

namespace coroscope {

Sweep::Sweep(SweepPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
    Q_ASSERT(m_plan.field && !m_plan.values.empty() && !m_plan.strategies.empty());
}

Sweep::~Sweep() = default;

void Sweep::start()
{
    if (m_isStopped) {
        end();
        return;
    }
    if (std::optional<Message> refusal = loadGuard(m_plan)) {
        m_error = std::move(refusal);
        m_isRefused = true;
        end();
        return;
    }
    startNext();
}

void Sweep::stop()
{
    m_isStopped = true;
    if (m_comparison)
        m_comparison->stop();
}

unsigned Sweep::currentValue() const
{
    return m_plan.values[std::min(m_value, m_plan.values.size() - 1)];
}

void Sweep::startNext()
{
    m_taken = 0;
    m_comparison = std::make_unique<Comparison>(m_plan.at(currentValue()), m_plan.strategies);
    connect(m_comparison.get(), &Comparison::runStarted, this, [this] {
        takePoints();
        Q_EMIT runStarted();
    });
    // Queued: the comparison is not to be deleted inside its own signal.
    connect(m_comparison.get(), &Comparison::finished, this, &Sweep::onComparisonFinished,
            Qt::QueuedConnection);
    m_comparison->start();
}

void Sweep::takePoints()
{
    const std::vector<Recording> &recordings = m_comparison->recordings();
    const std::size_t before = m_points.size();
    for (; m_taken < recordings.size(); ++m_taken) {
        // What was cut short says nothing about the total.
        if (recordings[m_taken].isComplete)
            m_points.push_back({currentValue(), resultOf(recordings[m_taken])});
    }
    if (m_points.size() > before)
        Q_EMIT pointsChanged();
}

void Sweep::onComparisonFinished()
{
    takePoints();
    m_error = m_comparison->error();
    m_isRefused = m_comparison->isRefused();
    // Measured once for all.
    m_plan.scenario.delay = m_comparison->scenario().delay;
    m_plan.scenario.delayGiven = m_comparison->scenario().delayGiven;
    m_comparison.reset();
    ++m_value;
    if (m_error || m_isStopped || m_value == m_plan.values.size())
        end();
    else
        startNext();
}

void Sweep::end()
{
    // Never inside start(), so that whoever connects afterwards hears it.
    QMetaObject::invokeMethod(this, &Sweep::finished, Qt::QueuedConnection);
}

} // namespace coroscope
