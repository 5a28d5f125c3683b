// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/loopthreads.h"

#include "core/coroutine/eventloop.h"

#include <utility>

namespace coroscope {

LoopThreads::~LoopThreads()
{
    for (auto &[id, thread] : m_threads)
        thread.thread.request_stop();
}

std::stop_source LoopThreads::start(std::function<void(const std::stop_token &)> work,
                                    std::function<void()> whenEnded)
{
    const std::uint64_t id = ++m_started;
    Thread &thread = m_threads[id];
    thread.whenEnded = std::move(whenEnded);
    thread.thread = std::jthread([this, id, call = std::move(work)](const std::stop_token &stop) {
        call(stop);
        {
            const std::lock_guard lock(m_mutex);
            m_ended.push_back(id);
        }
        m_hasEnded.notify_all();
        m_driver.wakeFromThread();
    });
    return thread.thread.get_stop_source();
}

void LoopThreads::takeEnded()
{
    std::vector<std::uint64_t> ended;
    {
        const std::lock_guard lock(m_mutex);
        ended.swap(m_ended);
    }
    for (const std::uint64_t id : ended) {
        const auto found = m_threads.find(id);
        const std::function<void()> whenEnded = std::move(found->second.whenEnded);
        m_threads.erase(found); // joins it: nothing is left for it to do
        whenEnded();
    }
}

void LoopThreads::waitForOne()
{
    std::unique_lock lock(m_mutex);
    m_hasEnded.wait(lock, [this] { return !m_ended.empty(); });
}

} // namespace coroscope
