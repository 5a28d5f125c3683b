// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/tothread.h"

#include <atomic>
#include <stop_token>
#include <thread>

namespace coroscope::test {

/// A call for toThread() that blocks until it is told to stop, and then counts itself.
class UntilStopped
{
public:
    explicit UntilStopped(std::atomic<int> &stopped)
        : m_stopped(&stopped)
    {
    }
    int operator()(const std::stop_token &stop) const
    {
        while (!stop.stop_requested())
            std::this_thread::yield();
        ++*m_stopped;
        return 1;
    }

private:
    std::atomic<int> *m_stopped;
};

/// Awaits it.
inline Coroutine<int> block(std::atomic<int> *stopped)
{
    const UntilStopped function(*stopped);
    const int value = co_await toThread(function);
    co_return value;
}

} // namespace coroscope::test
