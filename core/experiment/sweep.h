// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/comparison.h"
#include "core/experiment/sweepresult.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace coroscope {

/// The runs of a SweepPlan, one after another: for each value a Comparison of all strategies. Only their
/// figures are kept, not the recordings. Lives on the main thread, where nothing of it blocks.
class Sweep final : public QObject
{
    Q_OBJECT

public:
    /// `plan` has a field, and at least one value and one strategy.
    explicit Sweep(SweepPlan plan, QObject *parent = nullptr);
    ~Sweep() override;

    /// Starts the first run. finished() follows.
    void start();
    /// Ends the run under way early and starts no other. Points that are there stay; a run that was cut short
    /// is no point. Before start(): nothing will run.
    void stop();

    const SweepPlan &plan() const { return m_plan; }
    /// A point for each run that was completed, in the order of the runs.
    const std::vector<SweepPoint> &points() const { return m_points; }
    /// How many points there will be.
    std::size_t pointsAll() const { return m_plan.values.size() * m_plan.strategies.size(); }
    /// Why it could not go on, or nothing.
    const std::optional<Message> &error() const { return m_error; }
    bool isRefused() const { return m_isRefused; }
    /// The value that is run, and its comparison, or null.
    unsigned currentValue() const;
    Comparison *current() const { return m_comparison.get(); }

Q_SIGNALS:
    /// The next run is under way.
    void runStarted();
    /// There are more points().
    void pointsChanged();
    void finished();

private:
    void startNext();
    void takePoints();
    void onComparisonFinished();
    void end();

    SweepPlan m_plan;
    std::size_t m_value = 0; // the index of the current one
    std::size_t m_taken = 0; // of the current comparison's recordings
    std::unique_ptr<Comparison> m_comparison;
    std::vector<SweepPoint> m_points;
    std::optional<Message> m_error;
    bool m_isRefused = false;
    bool m_isStopped = false;
};

} // namespace coroscope
