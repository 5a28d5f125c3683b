// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/withtimeout.h"

#include "core/scenario/duration.h"

namespace coroscope {

TimeoutError::TimeoutError(std::chrono::nanoseconds time)
    : std::runtime_error("timed out after " + exactTime(time))
{
}

Timeout::Timeout(std::chrono::nanoseconds time)
    : m_task(*EventLoop::ofThisThread()->current())
    , m_cancelsBefore(m_task.cancels())
{
    EventLoop &loop = m_task.loop();
    loop.arm(*this, loop.now() + time.count(), EventLoop::TimerKind::Deadline);
}

void Timeout::fire()
{
    m_hasExpired = true;
    m_task.cancel();
}

bool Timeout::takeExpiry(const std::exception_ptr &error)
{
    disarm();
    return m_hasExpired && m_task.uncancel() <= m_cancelsBefore && isCancellation(error);
}

} // namespace coroscope
