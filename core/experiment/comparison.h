// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/delayprobe.h"
#include "core/experiment/run.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace coroscope {

/// Several runs of one scenario, one after another: each strategy as often as the scenario's `repeat` says,
/// of which the run with the median total is kept. On the virtual clock they are predictions. Lives on the
/// main thread, where nothing of it blocks.
class Comparison final : public QObject
{
    Q_OBJECT

public:
    /// `strategies`: rows of the table, at least one.
    Comparison(Scenario scenario, std::vector<const Strategy *> strategies,
               QObject *parent = nullptr);
    ~Comparison() override;

    /// Starts the first run. finished() follows.
    void start();
    /// Ends the run under way early and starts no other. What was recorded is kept, but not what is cut short
    /// where a repeat of the same strategy is whole. Before start(): nothing will run.
    void stop();

    /// As given; for a target that is not the built-in endpoint with the delay that was measured.
    const Scenario &scenario() const { return m_scenario; }
    /// One recording a strategy, in the order given; fewer after stop() or an error.
    const std::vector<Recording> &recordings() const { return m_recordings; }
    /// Why it could not go on, or nothing.
    const std::optional<Message> &error() const { return m_error; }
    bool isRefused() const { return m_isRefused; }
    /// The run under way, or null.
    Run *current() const { return m_run.get(); }
    const Strategy &currentStrategy() const { return *m_strategies[m_strategy]; }

Q_SIGNALS:
    /// The next run is under way.
    void runStarted();
    void finished();

private:
    void startNext();
    void onProbed();
    void onRunFinished();
    void keepMedian();
    void end();

    Scenario m_scenario;
    const std::vector<const Strategy *> m_strategies;
    std::size_t m_strategy = 0;
    std::unique_ptr<DelayProbe> m_probe;
    std::unique_ptr<Run> m_run;
    std::vector<Recording> m_repeats; // of the current strategy
    std::vector<Recording> m_recordings;
    std::optional<Message> m_error;
    bool m_isRefused = false;
    bool m_isStopped = false;
};

} // namespace coroscope
