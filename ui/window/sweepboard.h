// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/sweep.h"

#include <QObject>

#include <memory>

namespace coroscope {

class SweepPanel;

/// Predicts and runs what the panel of sweeps plans, and brings it what comes of it. The panel is borrowed.
class SweepBoard final : public QObject
{
    Q_OBJECT

public:
    explicit SweepBoard(SweepPanel &panel, QObject *parent = nullptr);
    /// Stops what is under way and waits for its end.
    ~SweepBoard() override;

    bool isRunning() const { return m_sweep != nullptr; }
    /// Runs the panel's plan. Ignored while a sweep runs, or without a plan.
    void run();
    /// Ends what runs within half a second; what was measured stays.
    void stop();

Q_SIGNALS:
    /// A sweep has begun or ended.
    void runningChanged();

private:
    void predict();
    void showState();
    void onFinished();

    SweepPanel &m_panel;
    std::unique_ptr<Sweep> m_sweep;
    std::uint64_t m_predictions = 0; // asked for so far
};

} // namespace coroscope
