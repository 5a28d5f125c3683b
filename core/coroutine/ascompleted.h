// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/task.h"

#include <algorithm>
#include <deque>
#include <stdexcept>
#include <utility>
#include <vector>

namespace coroscope {

/// asyncio.as_completed: the results of tasks in the order in which they end.
///
///     AsCompleted<Answer> completed(tasks);
///     while (completed.hasNext())
///         Answer answer = co_await completed.next();
///
/// Those that had ended before come first, in the order of the list. Cancelling who awaits next() cancels no
/// task. Must outlive its next().
template <class T>
class AsCompleted final : private TaskObserver
{
public:
    explicit AsCompleted(std::vector<Task<T>> tasks)
        : m_tasks(std::move(tasks))
        , m_left(m_tasks.size())
    {
        for (const Task<T> &task : m_tasks) {
            if (task->isDone())
                m_done.push_back(&*task);
            else
                task->addObserver(*this);
        }
    }
    AsCompleted(const AsCompleted &) = delete;
    AsCompleted &operator=(const AsCompleted &) = delete;
    ~AsCompleted()
    {
        for (const Task<T> &task : m_tasks)
            task->removeObserver(*this);
    }

    /// Whether a result is left that nobody has been given.
    bool hasNext() const { return m_left > 0; }

    class Next
    {
    public:
        explicit Next(AsCompleted &completed)
            : m_completed(completed)
        {
        }
        Why why() const { return Why::Gather; }
        bool isReady()
        {
            if (!m_completed.hasNext())
                throw std::out_of_range("There is no task left.");
            if (m_completed.m_done.empty())
                return false;
            m_task = m_completed.m_done.front();
            m_completed.m_done.pop_front();
            return true;
        }
        void start(Waiting &waiting)
        {
            m_waiting = &waiting;
            m_completed.m_queue.push_back(this);
        }
        void abandon()
        {
            if (m_task)
                m_completed.giveBack(*m_task);
            else
                std::erase(m_completed.m_queue, this);
        }
        T result()
        {
            --m_completed.m_left;
            return m_task->result();
        }

    private:
        friend class AsCompleted;
        AsCompleted &m_completed;
        TaskOf<T> *m_task = nullptr; // one of the list's, once it is given
        Waiting *m_waiting = nullptr;
    };
    /// The result of the next task that ends; throws what that task threw. std::out_of_range if none is left.
    Next next() { return Next(*this); }

private:
    void taskEnded(BasicTask &task) override
    {
        m_done.push_back(static_cast<TaskOf<T> *>(&task));
        give();
    }
    void giveBack(TaskOf<T> &task)
    {
        m_done.push_front(&task);
        give();
    }
    void give()
    {
        if (m_queue.empty())
            return;
        Next *next = m_queue.front();
        m_queue.pop_front();
        next->m_task = m_done.front();
        m_done.pop_front();
        next->m_waiting->wake();
    }

    std::vector<Task<T>> m_tasks;
    std::size_t m_left;
    std::deque<TaskOf<T> *> m_done; // of m_tasks: ended and not given
    std::deque<Next *> m_queue;
};

} // namespace coroscope
