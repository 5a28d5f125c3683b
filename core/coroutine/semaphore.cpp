// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/semaphore.h"

#include <algorithm>

namespace coroscope {

bool Semaphore::Acquire::isReady()
{
    if (m_semaphore.m_free == 0)
        return false;
    --m_semaphore.m_free;
    return true;
}

void Semaphore::Acquire::start(Waiting &waiting)
{
    m_waiting = &waiting;
    m_semaphore.m_queue.push_back(this);
}

void Semaphore::Acquire::abandon()
{
    // Cancelled after the permit was granted, before the task ran: it goes to the next.
    if (m_isGranted)
        m_semaphore.release();
    else
        std::erase(m_semaphore.m_queue, this);
}

void Semaphore::release()
{
    if (m_queue.empty()) {
        ++m_free;
        return;
    }
    Acquire *next = m_queue.front();
    m_queue.pop_front();
    next->m_isGranted = true;
    next->m_waiting->wake();
}

} // namespace coroscope
