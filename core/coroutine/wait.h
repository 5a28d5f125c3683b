// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/eventloop.h"
#include "core/coroutine/task.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace coroscope {

/// Until when wait() waits.
enum class WaitUntil : std::uint8_t {
    FirstCompleted, ///< one task has ended, however
    FirstException, ///< one has failed (being cancelled is no failure), or all have ended
    AllCompleted,
};

/// What wait() returns: both in the order of the list.
template <class T>
struct WaitResult
{
    std::vector<Task<T>> done{};
    std::vector<Task<T>> pending{};
};

/// co_await wait(tasks): asyncio.wait. Waits and no more: it reads no result, so a failure is not thrown
/// and, if nobody else reads it, reported as lost; a timeout is no error; cancelling who waits cancels none
/// of the tasks. Does not suspend if there is nothing to wait for.
template <class T>
class Wait final : private TaskObserver
{
public:
    Wait(std::vector<Task<T>> tasks, WaitUntil until,
         std::optional<std::chrono::nanoseconds> timeout)
        : m_tasks(std::move(tasks))
        , m_until(until)
        , m_timeout(timeout)
    {
        if (m_tasks.empty())
            throw std::invalid_argument("The list of tasks is empty.");
    }

    Why why() const { return Why::Gather; }
    bool isReady()
    {
        bool isEnough = false;
        for (const Task<T> &task : m_tasks) {
            m_left += task->isDone() ? 0 : 1;
            isEnough = isEnough || endsEarly(*task);
        }
        return isEnough || m_left == 0;
    }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        for (const Task<T> &task : m_tasks) {
            if (!task->isDone())
                task->addObserver(*this);
        }
        if (m_timeout) {
            m_alarm = std::make_unique<Alarm>(*this);
            waiting.loop().arm(*m_alarm, waiting.loop().now() + m_timeout->count(),
                               EventLoop::TimerKind::Deadline);
        }
    }
    void abandon()
    {
        if (m_alarm)
            m_alarm->disarm();
        for (const Task<T> &task : m_tasks)
            task->removeObserver(*this);
    }
    WaitResult<T> result()
    {
        WaitResult<T> result;
        for (const Task<T> &task : m_tasks)
            (task->isDone() ? result.done : result.pending).push_back(task);
        return result;
    }

private:
    class Alarm final : public Timer
    {
    public:
        explicit Alarm(Wait &wait)
            : m_wait(wait)
        {
        }

    private:
        void fire() override { m_wait.wake(); }
        Wait &m_wait;
    };

    bool endsEarly(const BasicTask &task) const
    {
        switch (m_until) {
        case WaitUntil::FirstCompleted:
            return task.isDone();
        case WaitUntil::FirstException:
            return task.state() == State::Failed;
        case WaitUntil::AllCompleted:
            return false;
        }
        return false;
    }
    void taskEnded(BasicTask &task) override
    {
        --m_left;
        if (m_left == 0 || endsEarly(task))
            wake();
    }
    void wake()
    {
        abandon();
        m_waiting->wake();
    }

    std::vector<Task<T>> m_tasks;
    WaitUntil m_until;
    std::optional<std::chrono::nanoseconds> m_timeout;
    std::size_t m_left = 0;
    Waiting *m_waiting = nullptr;
    std::unique_ptr<Alarm> m_alarm; // of its own, so that a Wait can be moved until it waits
};

/// `tasks`: at least one, or std::invalid_argument; `timeout`: after it, the tasks that have not ended are
/// pending in the result and go on.
template <class T>
Wait<T> wait(std::vector<Task<T>> tasks, WaitUntil until = WaitUntil::AllCompleted,
             std::optional<std::chrono::nanoseconds> timeout = std::nullopt)
{
    return Wait<T>(std::move(tasks), until, timeout);
}

} // namespace coroscope
