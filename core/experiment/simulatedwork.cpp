// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/simulatedwork.h"

#include "core/coroutine/eventloop.h"
#include "core/recording/announcement.h"

#include <algorithm>

namespace coroscope {

/// co_await of the end of all tasks, on the home lane's clock.
class SimulatedWork::AllEnded final : private Timer
{
public:
    AllEnded(SimulatedWork &work, Why why)
        : m_work(work)
        , m_why(why)
    {
    }
    Why why() const { return m_why; }
    bool isReady() const { return m_work.m_left == 0; }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        m_work.m_waiting = this;
    }
    void abandon()
    {
        disarm();
        m_work.m_waiting = nullptr;
    }
    void result() {}
    void wakeAt(std::int64_t moment) { m_waiting->loop().arm(*this, moment); }

private:
    void fire() override
    {
        m_work.m_waiting = nullptr;
        m_waiting->wake();
    }
    SimulatedWork &m_work;
    Why m_why;
    Waiting *m_waiting = nullptr;
};

void SimulatedWork::begin(unsigned tasks, unsigned chunk)
{
    announceRequests(m_home, tasks);
    m_queue = ChunkQueue(tasks, chunk);
    m_left = tasks;
}

Coroutine<void> SimulatedWork::untilEnded(Why why)
{
    AllEnded allEnded(*this, why);
    co_await allEnded;
}

void SimulatedWork::ended(std::int64_t t)
{
    m_lastEnd = std::max(m_lastEnd, t);
    if (--m_left == 0 && m_waiting)
        m_waiting->wakeAt(m_lastEnd);
}

} // namespace coroscope
