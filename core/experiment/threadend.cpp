// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/threadend.h"

#include <csignal>
#include <thread>

#include <unistd.h>

namespace coroscope {

void ThreadEnd::announce()
{
    m_thread = ::gettid();
}

void ThreadEnd::wait() const
{
    // Signal 0 only asks. It is a matter of microseconds: the thread has nothing more to wait for.
    while (m_thread != 0 && ::tgkill(::getpid(), m_thread, 0) == 0)
        std::this_thread::yield();
}

} // namespace coroscope
