// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/semaphore.h"

#include <stdexcept>

namespace coroscope {

/// asyncio.Lock: one holder at a time, the others wait, first come first served. Belongs to the loop's
/// thread; must outlive its users.
class Lock
{
public:
    /// co_await lock.acquire(): holds the lock afterwards; does not suspend if it is free.
    Semaphore::Acquire acquire() { return m_semaphore.acquire(); }
    /// Gives it to the first who waits. std::logic_error if nobody holds it.
    void release()
    {
        if (!isLocked())
            throw std::logic_error("The lock is not held.");
        m_semaphore.release();
    }
    bool isLocked() const { return m_semaphore.freePermits() == 0; }
    std::size_t waitingCount() const { return m_semaphore.waitingCount(); }

    /// Holds the lock for a scope. Made after co_await acquire().
    class Held : private Semaphore::Held
    {
    public:
        explicit Held(Lock &lock)
            : Semaphore::Held(lock.m_semaphore)
        {
        }
    };

private:
    Semaphore m_semaphore{1, Why::Lock};
};

} // namespace coroscope
