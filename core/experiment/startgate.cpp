// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/startgate.h"

namespace coroscope {

void StartGate::arriveAndWait()
{
    std::unique_lock lock(m_mutex);
    countDown();
    m_opened.wait(lock, [this] { return m_awaited == 0; });
}

void StartGate::leave()
{
    const std::lock_guard lock(m_mutex);
    countDown();
}

void StartGate::open()
{
    const std::lock_guard lock(m_mutex);
    m_awaited = 0;
    m_opened.notify_all();
}

// Under the mutex.
void StartGate::countDown()
{
    if (m_awaited > 0 && --m_awaited == 0)
        m_opened.notify_all();
}

} // namespace coroscope
