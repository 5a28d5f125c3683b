// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/semaphore.h"
#include "core/coroutine/virtualloop.h"
#include "core/experiment/simulatedendpoint.h"
#include "core/experiment/simulatedprocessor.h"
#include "core/strategies/environment.h"

#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace coroscope {

class SimulatedCrew;

/// What the lanes of a simulation have in common. All are borrowed and outlive it.
struct SimulatedWorld
{
    const Scenario &scenario;
    SimulatedEndpoint &endpoint;
    SimulatedProcessor &processor;
    EventChannel &channel;
    Texts &texts;
    SimulatedCosts costs{};
};

/// The environment in which nothing waits: every lane has a clock of its own, a wait moves it. The same
/// strategies run in it as in the real one, and record the same events. One per lane: the home lane's, and
/// that of each member of a crew.
class SimulatedEnvironment final : public Environment
{
public:
    /// All borrowed; `clock` is the lane's, and `recorder` writes by it.
    SimulatedEnvironment(const SimulatedWorld &world, Recorder &recorder, VirtualClock &clock);
    ~SimulatedEnvironment() override;

    /// Who works beside this lane; borrowed. To be set before a strategy asks for it.
    void setCrew(SimulatedCrew &crew) { m_crew = &crew; }
    /// Runs a strategy's coroutine as the main task, until no lane has anything to do.
    void runOnLoop(Coroutine<void> main);
    /// How long it has computed.
    std::chrono::nanoseconds computed() const { return m_computed; }
    /// The loop as a lane, for who runs it together with others.
    VirtualLoop &lane() { return m_loop; }
    const VirtualLoop &lane() const { return m_loop; }

    EventLoop &loop() override { return m_loop.loop(); }
    Coroutine<Answer> request(TaskId number) override;
    Coroutine<Answer> requestByQt(TaskId number) override;
    void compute(std::chrono::nanoseconds time) override;
    /// There are no files here: whatever is read is there, and takes no time.
    Coroutine<void> read(std::string path) override;
    Semaphore *permits() override { return m_permits ? &*m_permits : nullptr; }
    Workers &workers() override;
    Threads &threads() override;

private:
    Answer holdUntilAnswered(TaskId number) override;
    void holdFor(std::chrono::nanoseconds time) override;
    void holdUntilRead(const std::string &) override {}
    void giveTurn() override;
    Coroutine<Answer> visit(TaskId number);
    Coroutine<Answer> answered(TaskId number, SimulatedEndpoint::Visit visit);

    const SimulatedCosts m_costs;
    VirtualClock &m_clock;
    SimulatedEndpoint &m_endpoint;
    SimulatedProcessor &m_processor;
    std::chrono::nanoseconds m_computed{0};
    SimulatedCrew *m_crew = nullptr; // not owned
    // The loop goes last: what its unfinished frames wait in must still be there.
    std::optional<Semaphore> m_permits;
    std::optional<Semaphore> m_connections;
    // When each of the connections of Qt's client is free again, the earliest on top.
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> m_qtFreeAt;
    VirtualLoop m_loop;
};

} // namespace coroscope
