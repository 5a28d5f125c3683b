// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace coroscope {

class LoopDriver;

/// Threads that work for a loop. Belongs to the loop and to its thread, on which all is called; a thread
/// touches nothing of it but the list of those that have ended.
class LoopThreads
{
public:
    /// `driver` is told by wakeFromThread() when a thread has ended; it outlives this.
    explicit LoopThreads(LoopDriver &driver)
        : m_driver(driver)
    {
    }
    LoopThreads(const LoopThreads &) = delete;
    LoopThreads &operator=(const LoopThreads &) = delete;
    /// Asks all to stop and waits for them.
    ~LoopThreads();

    /// Calls `work`, which throws nothing, on a thread of its own, and afterwards `whenEnded` on the loop's.
    std::stop_source start(std::function<void(const std::stop_token &)> work,
                           std::function<void()> whenEnded);
    /// Threads whose whenEnded has not been called.
    std::size_t count() const { return m_threads.size(); }
    /// Calls whenEnded of those that have ended.
    void takeEnded();
    /// Waits until one has ended that is not taken. For a loop whose clock stands still meanwhile; there is one.
    void waitForOne();

private:
    struct Thread
    {
        std::function<void()> whenEnded{};
        std::jthread thread{};
    };

    LoopDriver &m_driver;
    std::uint64_t m_started = 0;
    std::mutex m_mutex;
    std::condition_variable m_hasEnded;
    std::vector<std::uint64_t> m_ended;        // guarded by m_mutex
    std::map<std::uint64_t, Thread> m_threads; // last: what they touch must still be there
};

} // namespace coroscope
