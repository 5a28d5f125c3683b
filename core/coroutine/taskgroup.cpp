// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/taskgroup.h"

#include <utility>

namespace coroscope {

ExceptionGroup::ExceptionGroup(std::vector<std::exception_ptr> failures)
    : std::runtime_error(
          failures.size() == 1
              ? "1 failure in a task group: " + reason(failures.front())
              : std::to_string(failures.size()) +
                    " failures in a task group, the first: " + reason(failures.front()))
    , errors(std::move(failures))
{
}

/// co_await of the moment at which the group has no task left.
class TaskGroup::Emptied
{
public:
    explicit Emptied(TaskGroup &group)
        : m_group(group)
    {
    }
    Why why() const { return Why::Gather; }
    bool isReady() const { return m_group.m_tasks.empty(); }
    void start(Waiting &waiting) { m_group.m_waiting = &waiting; }
    void abandon() { m_group.m_waiting = nullptr; }
    void result() {}

private:
    TaskGroup &m_group;
};

TaskGroup::TaskGroup()
    : m_parent(*EventLoop::ofThisThread()->current())
{
}

TaskGroup::~TaskGroup()
{
    // Only when the loop goes with the group in it: nothing runs any more.
    for (const auto &[id, task] : m_tasks)
        task->removeObserver(*this);
}

void TaskGroup::add(BasicTask &task)
{
    m_tasks.emplace(task.id(), task.shared_from_this());
    task.addObserver(*this);
}

void TaskGroup::abort()
{
    m_isAborting = true;
    const auto tasks = m_tasks; // a cancellation may end a task that awaits another
    for (const auto &[id, task] : tasks)
        task->cancel();
}

void TaskGroup::taskEnded(BasicTask &task)
{
    m_tasks.erase(task.id());
    if (task.state() == State::Failed) {
        m_errors.push_back(task.exception());
        if (!m_isAborting) {
            abort();
            if (!m_isLeaving) {
                m_hasCancelledParent = true;
                m_parent.cancel();
            }
        }
    }
    if (m_tasks.empty() && m_waiting)
        std::exchange(m_waiting, nullptr)->wake();
}

Coroutine<void> TaskGroup::leave(std::exception_ptr bodyError)
{
    m_isLeaving = true;
    const bool wasCancelled = isCancellation(bodyError);
    std::exception_ptr cancellation = wasCancelled ? bodyError : nullptr;
    // A cancellation that came from here is no one of the parent's.
    if (m_hasCancelledParent && m_parent.uncancel() == 0)
        cancellation = nullptr;
    if (bodyError && !m_isAborting)
        abort();
    while (!m_tasks.empty()) {
        try {
            co_await Emptied(*this);
        } catch (const CancelledError &) {
            cancellation = std::current_exception();
            if (!m_isAborting)
                abort();
        }
    }
    if (bodyError && !wasCancelled)
        m_errors.push_back(bodyError);
    if (!m_errors.empty())
        throw ExceptionGroup(std::move(m_errors));
    if (cancellation)
        std::rethrow_exception(cancellation);
}

} // namespace coroscope
