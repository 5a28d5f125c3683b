// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/semaphore.h"
#include "core/coroutine/virtualloop.h"
#include "core/experiment/lanes.h"
#include "core/experiment/simulatedendpoint.h"
#include "core/strategies/environment.h"

#include <memory>
#include <optional>

namespace coroscope {

class SimulatedWorkers;

/// The environment in which nothing waits: every lane has a clock of its own, a wait moves it. The same
/// strategies run in it as in the real one, and record the same events.
class SimulatedEnvironment final : public Environment
{
public:
    /// All borrowed; `clock` is the home lane's, and `recorder` writes by it. `workers`: how many worker
    /// processes there are; `timeout`: of a request.
    SimulatedEnvironment(const Scenario &scenario, unsigned workers,
                         std::chrono::nanoseconds timeout, SimulatedCosts costs, Recorder &recorder,
                         VirtualClock &clock, EventChannel &channel);
    ~SimulatedEnvironment() override;

    /// Runs a strategy's coroutine as the main task, until no lane has anything to do.
    void runOnLoop(Coroutine<void> main);

    EventLoop &loop() override { return m_loop.loop(); }
    Coroutine<Answer> get(TaskId number) override;
    Semaphore *permits() override { return m_permits ? &*m_permits : nullptr; }
    Workers &workers() override;

private:
    Answer holdUntilAnswered(TaskId number) override;
    void giveTurn() override;

    const SimulatedCosts m_costs;
    VirtualClock &m_clock;
    SimulatedEndpoint m_endpoint;
    // The loop goes last: what its unfinished frames wait in must still be there.
    std::optional<Semaphore> m_permits;
    std::optional<Semaphore> m_connections;
    std::unique_ptr<SimulatedWorkers> m_workers;
    VirtualLoop m_loop;
};

} // namespace coroscope
