// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/threadend.h"
#include "core/http/clientoptions.h"
#include "core/http/stop.h"
#include "core/recording/recorder.h"
#include "core/scenario/scenario.h"
#include "core/workers/pipereader.h"

#include <QThread>

#include <optional>

namespace coroscope {

struct Strategy;

/// What a strategy's thread is given by its run, which owns all of it and outlives the thread.
struct RunParts
{
    const Scenario &scenario;
    const Strategy &strategy;
    ClientOptions client;
    EventChannel &channel;
    Texts &texts;
    SteadyClock &clock;
    PipeReader &pipes;
    const StopSignal &stop;
};

/// The thread on which a strategy runs: its event loop with all sockets, or its blocking calls.
class StrategyThread final : public QThread
{
    Q_OBJECT

public:
    explicit StrategyThread(RunParts parts);
    ~StrategyThread() override;

    /// After its end: why the strategy could not start, or nothing.
    const std::optional<Message> &error() const { return m_error; }

Q_SIGNALS:
    /// t = 0; from this thread.
    void began();

protected:
    void run() override;

private:
    class Loop;
    void runOnThread();
    void setZero();

    RunParts m_parts;
    Recorder m_recorder; // of the home lane
    std::optional<Message> m_error;
    ThreadEnd m_end;
};

} // namespace coroscope
