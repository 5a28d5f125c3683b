// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/connectturns.h"

#include "core/coroutine/eventloop.h"

#include <algorithm>

namespace coroscope {

void ConnectTurns::see(EventLoop &loop)
{
    const std::uint32_t tick = loop.recorder().tick();
    if (tick == m_tick)
        return;
    m_tick = tick;
    m_taken = 0;
}

bool ConnectTurns::tryTake(EventLoop &loop)
{
    see(loop);
    if (!m_queue.empty() || m_taken + m_granted >= m_perTick)
        return false;
    ++m_taken;
    return true;
}

void ConnectTurns::Next::start(Waiting &waiting)
{
    m_waiting = &waiting;
    m_turns.m_queue.push_back(this);
    m_turns.wakeNextTick(waiting.loop());
}

void ConnectTurns::Next::abandon()
{
    if (m_isGranted)
        --m_turns.m_granted;
    else
        std::erase(m_turns.m_queue, this);
}

void ConnectTurns::Next::result()
{
    m_turns.see(m_waiting->loop());
    --m_turns.m_granted;
    ++m_turns.m_taken;
}

void ConnectTurns::wakeNextTick(EventLoop &loop)
{
    if (std::exchange(m_willWake, true))
        return;
    loop.callSoon([this, &loop] { wakeSome(loop); });
}

void ConnectTurns::wakeSome(EventLoop &loop)
{
    m_willWake = false;
    // Those who are woken now run in the next tick.
    while (!m_queue.empty() && m_granted < m_perTick) {
        Next *next = m_queue.front();
        m_queue.pop_front();
        ++m_granted;
        next->m_isGranted = true;
        next->m_waiting->wake();
    }
    if (!m_queue.empty())
        wakeNextTick(loop);
}

} // namespace coroscope
