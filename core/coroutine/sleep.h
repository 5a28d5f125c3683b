// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/eventloop.h"

#include <chrono>

namespace coroscope {

/// co_await sleep(50ms): suspends for the time. Zero or less: gives way once, back in the next tick.
class Sleep final : private Timer
{
public:
    explicit Sleep(std::chrono::nanoseconds time)
        : m_time(time)
    {
    }

    Why why() const { return m_time.count() > 0 ? Why::Sleep : Why::Yield; }
    bool isReady() const { return false; }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        if (m_time.count() > 0)
            waiting.loop().arm(*this, waiting.loop().now() + m_time.count());
        else
            waiting.wake();
    }
    void abandon() { disarm(); }
    void result() {}

private:
    void fire() override { m_waiting->wake(); }

    std::chrono::nanoseconds m_time;
    Waiting *m_waiting = nullptr;
};

inline Sleep sleep(std::chrono::nanoseconds time)
{
    return Sleep(time);
}

} // namespace coroscope
