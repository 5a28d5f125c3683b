// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/task.h"

#include <cstddef>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace coroscope {

/// What gather() does with a failure.
enum class GatherMode {
    FailFast,         ///< the first failure is thrown at once; the other tasks go on
    ReturnExceptions, ///< waits for all; failures stand in the list of outcomes
};

/// How a task ended: its result, or what it threw.
template <class T>
struct Outcome
{
    std::conditional_t<std::is_void_v<T>, std::monostate, std::optional<T>> value{};
    std::exception_ptr error{};
};

/// co_await gather(tasks): waits for all of them. Does not suspend if all have ended (an empty list too).
/// Cancelling who gathers cancels all of them. Keeps the handles until the await is over.
template <class T, GatherMode Mode>
class Gather final : private TaskObserver
{
public:
    explicit Gather(std::vector<Task<T>> tasks)
        : m_tasks(std::move(tasks))
    {
    }

    Why why() const { return Why::Gather; }
    bool isReady()
    {
        for (const Task<T> &task : m_tasks) {
            if (!task->isDone())
                ++m_left;
            else if (endsEarly(*task) && !m_failed)
                m_failed = &*task;
        }
        return m_left == 0 || m_failed;
    }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        for (const Task<T> &task : m_tasks) {
            if (!task->isDone())
                task->addObserver(*this);
        }
    }
    void abandon()
    {
        for (const Task<T> &task : m_tasks)
            task->removeObserver(*this);
    }
    bool cancelAwaited()
    {
        bool any = false;
        const std::vector<Task<T>> tasks = m_tasks; // the first cancellation may end this await
        for (const Task<T> &task : tasks)
            any = task->cancel() || any;
        return any;
    }
    /// FailFast: the results in the order of the list (void for tasks without result); throws the first
    /// failure. ReturnExceptions: all outcomes in the order of the list.
    auto result()
    {
        if (m_failed)
            m_failed->result();
        if constexpr (Mode == GatherMode::ReturnExceptions) {
            std::vector<Outcome<T>> outcomes;
            outcomes.reserve(m_tasks.size());
            for (const Task<T> &task : m_tasks) {
                Outcome<T> outcome;
                outcome.error = task->exception();
                if constexpr (!std::is_void_v<T>) {
                    if (!outcome.error)
                        outcome.value = task->result();
                }
                outcomes.push_back(std::move(outcome));
            }
            return outcomes;
        } else if constexpr (!std::is_void_v<T>) {
            std::vector<T> results;
            results.reserve(m_tasks.size());
            for (const Task<T> &task : m_tasks)
                results.push_back(task->result());
            return results;
        }
    }

private:
    static bool endsEarly(const BasicTask &task)
    {
        return Mode == GatherMode::FailFast &&
               (task.state() == State::Failed || task.state() == State::Cancelled);
    }
    void taskEnded(BasicTask &task) override
    {
        --m_left;
        if (endsEarly(task))
            m_failed = static_cast<TaskOf<T> *>(&task);
        if (m_left == 0 || m_failed) {
            abandon();
            m_waiting->wake();
        }
    }

    std::vector<Task<T>> m_tasks;
    TaskOf<T> *m_failed = nullptr; // one of m_tasks
    std::size_t m_left = 0;
    Waiting *m_waiting = nullptr;
};

template <GatherMode Mode = GatherMode::FailFast, class T>
Gather<T, Mode> gather(std::vector<Task<T>> tasks)
{
    return Gather<T, Mode>(std::move(tasks));
}

} // namespace coroscope
