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

#include <functional>
#include <mutex>
#include <optional>

namespace coroscope {

class EventLoop;
class StartGate;
struct Strategy;

/// How a strategy's loop begins.
enum class Begin : std::uint8_t {
    Running,
    Held, ///< with the first turn a person is asked for
};

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
    Begin begin = Begin::Running;
    StartGate *gate = nullptr; ///< waited at before t = 0; null: no other run begins with this one
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

    /// From any thread: `call` is made on this thread between two turns of its event loop, as soon as nothing
    /// blocks it. Forgotten where there is no loop, or if it ends before.
    void onLoop(std::function<void(EventLoop &)> call);

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
    std::mutex m_loopMutex;
    Loop *m_loop = nullptr; // not owned: lives in run(); under the mutex
    ThreadEnd m_end;
};

} // namespace coroscope
