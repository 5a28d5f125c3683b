// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/simulatedenvironment.h"

#include "core/experiment/simulatedcrew.h"
#include "core/http/qtclient.h"

#include <algorithm>

namespace coroscope {

namespace {

/// co_await of the moment at which something is there.
class Arrival final : private Timer
{
public:
    Arrival(Why why, std::int64_t moment)
        : m_why(why)
        , m_moment(moment)
    {
    }
    Why why() const { return m_why; }
    bool isReady() const { return false; }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        waiting.loop().arm(*this, m_moment);
    }
    void abandon() { disarm(); }
    void result() {}

private:
    void fire() override { m_waiting->wake(); }
    Why m_why;
    std::int64_t m_moment;
    Waiting *m_waiting = nullptr;
};

} // namespace

SimulatedEnvironment::SimulatedEnvironment(const SimulatedWorld &world, Recorder &recorder,
                                           VirtualClock &clock)
    : Environment(world.scenario, recorder)
    , m_costs(world.costs)
    , m_clock(clock)
    , m_endpoint(world.endpoint)
    , m_processor(world.processor)
    , m_loop(recorder, clock, world.costs)
{
    if (world.scenario.permits > 0)
        m_permits.emplace(world.scenario.permits, Why::Permit);
    if (world.scenario.connections > 0)
        m_connections.emplace(world.scenario.connections, Why::Connection);
    m_loop.loop().reserveIds(world.scenario.tasks);
}

SimulatedEnvironment::~SimulatedEnvironment() = default;

void SimulatedEnvironment::runOnLoop(Coroutine<void> main)
{
    const Task<void> task = m_loop.loop().createTask(std::move(main), {"main", Why::Runner});
    std::vector<VirtualLane *> lanes = {&m_loop};
    if (m_crew)
        m_crew->addLanes(lanes);
    runLanes(lanes);
}

Workers &SimulatedEnvironment::workers()
{
    return *m_crew;
}

Threads &SimulatedEnvironment::threads()
{
    return *m_crew;
}

Coroutine<Answer> SimulatedEnvironment::request(TaskId number)
{
    std::optional<Semaphore::Held> connection;
    if (m_connections) {
        co_await m_connections->acquire();
        connection.emplace(*m_connections);
    }
    Answer answer = co_await visit(number);
    co_return answer;
}

// Qt's client has a thread of its own: the next request leaves when a connection is free, also while the loop is held.
Coroutine<Answer> SimulatedEnvironment::requestByQt(TaskId number)
{
    std::int64_t leaves = m_clock.now();
    if (m_qtFreeAt.size() == kQtConnectionsPerHost) {
        leaves = std::max(leaves, m_qtFreeAt.top());
        m_qtFreeAt.pop();
    }
    const SimulatedEndpoint::Visit visit = m_endpoint.visit(number, leaves);
    m_qtFreeAt.push(visit.leavesAt);
    if (leaves > m_clock.now())
        co_await Arrival(Why::Connection, leaves);
    recorder().record(EventKind::RequestBegan, number);
    Answer answer = co_await answered(number, visit);
    co_return answer;
}

Coroutine<Answer> SimulatedEnvironment::visit(TaskId number)
{
    recorder().record(EventKind::RequestBegan, number);
    const SimulatedEndpoint::Visit visit = m_endpoint.visit(number, m_clock.now());
    Answer answer = co_await answered(number, visit);
    co_return answer;
}

// Of a request that has begun.
Coroutine<Answer> SimulatedEnvironment::answered(TaskId number, SimulatedEndpoint::Visit visit)
{
    co_await Arrival(Why::Readable, visit.leavesAt);
    recorder().record(EventKind::RequestEnded, number, Why::None, std::uint32_t(visit.status));
    co_return m_endpoint.answer(visit);
}

void SimulatedEnvironment::compute(std::chrono::nanoseconds time)
{
    m_computed += time;
    m_clock.advanceTo(m_processor.compute(m_clock.now(), time));
}

Coroutine<void> SimulatedEnvironment::read(std::string)
{
    co_await Arrival(Why::Thread, m_clock.now());
}

void SimulatedEnvironment::holdFor(std::chrono::nanoseconds time)
{
    m_clock.advance(time.count());
}

void SimulatedEnvironment::giveTurn()
{
    m_clock.advance(m_costs.turn.count());
}

Answer SimulatedEnvironment::holdUntilAnswered(TaskId number)
{
    return m_endpoint.hold(number, m_clock, recorder());
}

} // namespace coroscope
