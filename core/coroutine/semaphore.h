// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"

#include <cstddef>
#include <deque>

namespace coroscope {

/// A number of permits: who finds none waits, first come first served. A released permit goes to the
/// first in the queue at once, so nobody overtakes it. Belongs to the loop's thread; must outlive its users.
class Semaphore
{
public:
    /// `permits`: how many may hold one at a time; `why`: what their waiting is recorded as.
    explicit Semaphore(std::size_t permits, Why why = Why::Permit)
        : m_free(permits)
        , m_why(why)
    {
    }
    Semaphore(const Semaphore &) = delete;
    Semaphore &operator=(const Semaphore &) = delete;

    /// co_await semaphore.acquire(): holds a permit afterwards; does not suspend if one is free.
    class Acquire
    {
    public:
        explicit Acquire(Semaphore &semaphore)
            : m_semaphore(semaphore)
        {
        }
        Why why() const { return m_semaphore.m_why; }
        bool isReady();
        void start(Waiting &waiting);
        void abandon();
        void result() {}

    private:
        friend class Semaphore;
        Semaphore &m_semaphore;
        Waiting *m_waiting = nullptr;
        bool m_isGranted = false;
    };
    Acquire acquire() { return Acquire(*this); }
    /// Gives one permit back.
    void release();

    std::size_t freePermits() const { return m_free; }
    std::size_t waitingCount() const { return m_queue.size(); }

    /// Holds a permit for a scope. Made after co_await acquire().
    class Held
    {
    public:
        explicit Held(Semaphore &semaphore)
            : m_semaphore(semaphore)
        {
        }
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;
        ~Held() { m_semaphore.release(); }

    private:
        Semaphore &m_semaphore;
    };

private:
    std::size_t m_free;
    Why m_why;
    std::deque<Acquire *> m_queue;
};

} // namespace coroscope
