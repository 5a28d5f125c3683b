// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>

namespace coroscope {

/// Tells blocking calls, reactors and workers to stop. Once set it stays set. Owned by the run; outlives
/// all that poll it.
class StopSignal
{
public:
    /// Without a free descriptor fd() is -1 and only isSet() works.
    StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;
    ~StopSignal();

    /// From any thread, and from a signal handler.
    void set();
    bool isSet() const { return m_isSet.load(std::memory_order_acquire); }
    /// An eventfd that is readable from set() on. Nobody reads it: poll it, for reading.
    int fd() const { return m_fd; }

private:
    std::atomic<bool> m_isSet{false};
    static_assert(std::atomic<bool>::is_always_lock_free);
    int m_fd;
};

} // namespace coroscope
