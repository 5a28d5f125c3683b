// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <mutex>

namespace coroscope {

/// Where runs that are to begin together wait for each other: each arrives when its endpoint and its workers are
/// ready, and t = 0 comes for all at once. Outlives them. All members may be called from any thread.
class StartGate
{
public:
    /// Opens when `count` have arrived or left; at once for 0.
    explicit StartGate(unsigned count)
        : m_awaited(count)
    {
    }

    /// Waits until the gate is open.
    void arriveAndWait();
    /// One that was awaited will not arrive.
    void leave();
    /// For everybody, whoever has not arrived.
    void open();

private:
    void countDown();

    std::mutex m_mutex;
    std::condition_variable m_opened;
    unsigned m_awaited;
};

} // namespace coroscope
