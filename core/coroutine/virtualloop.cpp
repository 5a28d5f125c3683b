// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/virtualloop.h"

namespace coroscope {

void runLanes(const std::vector<VirtualLane *> &lanes)
{
    for (;;) {
        VirtualLane *earliest = nullptr;
        std::int64_t when = 0;
        for (VirtualLane *lane : lanes) {
            const std::optional<std::int64_t> next = lane->next();
            if (next &&
                (!earliest || *next < when || (*next == when && lane->used() < earliest->used()))) {
                earliest = lane;
                when = *next;
            }
        }
        if (!earliest)
            return;
        earliest->step();
    }
}

std::optional<std::int64_t> VirtualLoop::next() const
{
    if (m_loop.hasReady() && !m_loop.isPaused())
        return m_clock.now();
    if (m_loop.threads().count() > 0)
        return m_clock.now();
    const std::optional<std::int64_t> due = m_loop.nextDue();
    if (!due)
        return std::nullopt;
    return wokenAt(*due);
}

// When the loop takes in what is due at `due`: at once if that was while it was busy.
std::int64_t VirtualLoop::wokenAt(std::int64_t due) const
{
    const std::int64_t now = m_clock.now();
    return due > now ? due + m_costs.wake.count() : now;
}

void VirtualLoop::giveTurn(const BasicTask &task)
{
    if (task.role() == Why::Request)
        m_clock.advance(m_costs.turn.count());
}

void VirtualLoop::run()
{
    m_isStopped = false;
    while ((!m_isStopped || m_loop.isInTick()) && next())
        step();
}

void VirtualLoop::step()
{
    if (!m_loop.hasReady() && m_loop.threads().count() > 0) {
        m_loop.threads().waitForOne();
        m_loop.threads().takeEnded();
        return;
    }
    if (!m_loop.isInTick()) {
        // As a real loop does between two ticks: what became due while it was busy is taken in first.
        const std::optional<std::int64_t> due = m_loop.nextDue();
        if (due && !m_loop.hasReady())
            m_clock.advanceTo(wokenAt(*due));
        if (due && *due <= m_clock.now())
            m_loop.fireTimers();
    }
    m_loop.runOne();
}

} // namespace coroscope
