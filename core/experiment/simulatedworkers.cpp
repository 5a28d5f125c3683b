// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/simulatedworkers.h"

#include "core/recording/announcement.h"

#include <algorithm>

namespace coroscope {

/// One simulated process: a turn is one task of its chunk.
class SimulatedWorkers::Worker final : public VirtualLane
{
public:
    Worker(SimulatedWorkers &pool, EventChannel &channel, LaneId lane)
        : m_pool(pool)
        , m_recorder(channel, pool.m_home.texts(), m_clock, lane)
    {
        m_recorder.record(EventKind::LaneStarted);
    }

    std::optional<std::int64_t> next() const override
    {
        if (m_chunk.count == 0 && m_pool.m_queue.isEmpty())
            return std::nullopt;
        return m_clock.now();
    }

    void step() override
    {
        if (m_chunk.count == 0) {
            m_chunk = *m_pool.m_queue.take();
            m_recorder.record(EventKind::ChunkTaken, m_chunk.first, Why::None, m_chunk.number);
        }
        runTask(m_chunk.first++);
        --m_chunk.count;
        m_pool.ended(m_clock.now());
    }

private:
    void runTask(TaskId number)
    {
        m_recorder.record(EventKind::Running, number);
        m_clock.advance(m_pool.m_turn.count());
        m_recorder.record(EventKind::Blocked, number);
        try {
            const Answer answer = m_pool.m_endpoint.hold(number, m_clock, m_recorder);
            m_recorder.record(EventKind::Unblocked, number);
            m_recorder.recordText(EventKind::Finished, number, Why::None, resultTextOf(answer));
        } catch (const HttpError &error) {
            m_recorder.record(EventKind::Unblocked, number);
            m_recorder.recordText(EventKind::Failed, number, Why::None, error.what());
        }
    }

    SimulatedWorkers &m_pool;
    VirtualClock m_clock;
    Recorder m_recorder;
    Chunk m_chunk{};
};

/// co_await of the end of all tasks, on the home lane's clock.
class SimulatedWorkers::AllEnded final : private Timer
{
public:
    explicit AllEnded(SimulatedWorkers &pool)
        : m_pool(pool)
    {
    }
    Why why() const { return Why::Processes; }
    bool isReady() const { return m_pool.m_left == 0; }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        m_pool.m_waiting = this;
    }
    void abandon()
    {
        disarm();
        m_pool.m_waiting = nullptr;
    }
    void result() {}
    void wakeAt(std::int64_t moment) { m_waiting->loop().arm(*this, moment); }

private:
    void fire() override
    {
        m_pool.m_waiting = nullptr;
        m_waiting->wake();
    }
    SimulatedWorkers &m_pool;
    Waiting *m_waiting = nullptr;
};

SimulatedWorkers::SimulatedWorkers(unsigned processes, std::chrono::nanoseconds turn,
                                   Recorder &home, EventChannel &channel,
                                   SimulatedEndpoint &endpoint)
    : m_turn(turn)
    , m_home(home)
    , m_endpoint(endpoint)
    , m_queue(0, 1)
{
    for (unsigned i = 0; i < processes; ++i)
        m_workers.push_back(std::make_unique<Worker>(*this, channel, LaneId(kFirstWorkerLane + i)));
}

SimulatedWorkers::~SimulatedWorkers() = default;

void SimulatedWorkers::addLanes(std::vector<VirtualLane *> &lanes) const
{
    for (const std::unique_ptr<Worker> &worker : m_workers)
        lanes.push_back(worker.get());
}

Coroutine<void> SimulatedWorkers::map(unsigned tasks, unsigned chunk)
{
    announceRequests(m_home, tasks);
    m_queue = ChunkQueue(tasks, chunk);
    m_left = tasks;
    AllEnded allEnded(*this);
    co_await allEnded;
}

void SimulatedWorkers::ended(std::int64_t t)
{
    m_lastEnd = std::max(m_lastEnd, t);
    if (--m_left == 0 && m_waiting)
        m_waiting->wakeAt(m_lastEnd);
}

} // namespace coroscope
