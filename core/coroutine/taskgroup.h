// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/task.h"

#include <map>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

namespace coroscope {

/// What a TaskGroup throws: all that failed in it, at least one.
struct ExceptionGroup : std::runtime_error
{
    explicit ExceptionGroup(std::vector<std::exception_ptr> failures);
    std::vector<std::exception_ptr>
        errors; ///< in the order in which they happened; the body's is the last
};

/// asyncio.TaskGroup: tasks that none outlives. Made by withTaskGroup(), which gives it to its body. When a
/// task of it fails, the others are cancelled, and so is the body where it waits.
class TaskGroup final : private TaskObserver
{
public:
    TaskGroup(const TaskGroup &) = delete;
    TaskGroup &operator=(const TaskGroup &) = delete;
    ~TaskGroup() override;

    /// A task of the group. std::logic_error if the group is being cancelled.
    template <class T>
    Task<T> createTask(Coroutine<T> coroutine, TaskTraits traits = {})
    {
        if (m_isAborting)
            throw std::logic_error("The task group is shutting down.");
        const Task<T> task = m_parent.loop().createTask(std::move(coroutine), std::move(traits));
        add(*task);
        return task;
    }

private:
    template <class Body>
    friend Coroutine<void> withTaskGroup(Body body);
    class Emptied;
    TaskGroup();
    Coroutine<void> leave(std::exception_ptr bodyError);
    void add(BasicTask &task);
    void abort();
    void taskEnded(BasicTask &task) override;

    BasicTask &m_parent;
    // Those that have not ended, in order of creation; shared with the loop.
    std::map<TaskId, std::shared_ptr<BasicTask>> m_tasks;
    std::vector<std::exception_ptr> m_errors;
    bool m_isLeaving = false;
    bool m_isAborting = false;
    bool m_hasCancelledParent = false;
    Waiting *m_waiting = nullptr;
};

/// Runs `body`, a callable that takes a TaskGroup & and gives a Coroutine<void>, in the awaiting task, then
/// waits for all tasks of the group. Failures are thrown together as ExceptionGroup. If the body throws, or
/// the awaiting task is cancelled, all tasks are cancelled and waited for first.
template <class Body>
Coroutine<void> withTaskGroup(Body body)
{
    TaskGroup group;
    std::exception_ptr error;
    try {
        co_await body(group);
    } catch (...) {
        error = std::current_exception();
    }
    co_await group.leave(error);
}

} // namespace coroscope
