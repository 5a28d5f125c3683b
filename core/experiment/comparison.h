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

/// Several runs of one scenario. One after another: each strategy as often as the scenario's `repeat` says, of
/// which the run with the median total is kept. Together: all at once, each once, on its own thread with its own
/// endpoint and its own workers; t = 0 is the same moment for all. On the virtual clock they are predictions,
/// which do not disturb each other. Lives on the main thread, where nothing of it blocks.
class Comparison final : public QObject
{
    Q_OBJECT

public:
    enum class Way { OneAfterAnother, Together };

    /// `strategies`: rows of the table, at least one.
    Comparison(Scenario scenario, std::vector<const Strategy *> strategies,
               Way way = Way::OneAfterAnother, QObject *parent = nullptr);
    ~Comparison() override;

    /// The first run begins held (Begin::Held); to be said before start().
    void setBegin(Begin begin) { m_begin = begin; }
    /// Starts the first run, or all. finished() follows.
    void start();
    /// Ends the run under way early and starts no other. What was recorded is kept, but not what is cut short
    /// where a repeat of the same strategy is whole. Before start(): nothing will run.
    void stop();

    /// As given; for a target that is not the built-in endpoint with the delay that was measured.
    const Scenario &scenario() const { return m_scenario; }
    /// One recording a strategy, in the order given; fewer after stop() or an error. Of runs together all at the
    /// end.
    const std::vector<Recording> &recordings() const { return m_recordings; }
    /// Why it could not go on, or nothing.
    const std::optional<Message> &error() const { return m_error; }
    bool isRefused() const { return m_isRefused; }
    /// The run under way, of several the first; null if there is none.
    Run *current() const { return m_runs.empty() ? nullptr : m_runs.front().get(); }
    const Strategy &currentStrategy() const { return *m_strategies[m_strategy]; }
    /// Those under way, in the order of their strategies; together also those that have ended before the others.
    const std::vector<std::unique_ptr<Run>> &running() const { return m_runs; }

Q_SIGNALS:
    /// The next run is under way, or all of them.
    void runStarted();
    void finished();

private:
    void begin();
    void startNext();
    void startTogether();
    void onProbed();
    void onRunFinished();
    void onTogetherFinished();
    void keepMedian();
    void end();

    Scenario m_scenario;
    const std::vector<const Strategy *> m_strategies;
    const Way m_way;
    Begin m_begin = Begin::Running;
    std::size_t m_strategy = 0;
    std::unique_ptr<DelayProbe> m_probe;
    std::unique_ptr<StartGate> m_gate; // before the runs that wait at it
    std::vector<std::unique_ptr<Run>> m_runs;
    std::vector<Recording> m_repeats; // of the current strategy
    std::vector<Recording> m_recordings;
    std::optional<Message> m_error;
    bool m_isRefused = false;
    bool m_isStopped = false;
};

} // namespace coroscope
