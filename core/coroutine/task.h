// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/coroutine/eventloop.h"

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace coroscope {

/// BasicTask with the result.
template <class T>
class TaskOf final : public BasicTask
{
public:
    TaskOf(EventLoop &loop, typename Coroutine<T>::Frame frame, TaskTraits traits)
        : BasicTask(loop, std::move(traits), frame.promise().m_function, frame.promise().m_file,
                    frame.promise().m_line)
        , m_frame(frame)
    {
        frame.promise().m_task = this;
        enterFrame(frame.promise());
        m_root = frame;
    }

    /// The result; throws what the body threw (CancelledError if it was cancelled), InvalidStateError
    /// if it has not ended. Counts as reading the exception.
    decltype(auto) result()
    {
        if (!isDone())
            throw InvalidStateError("Result is not set.");
        m_isRetrieved = true;
        if (m_error)
            std::rethrow_exception(m_error);
        if constexpr (!std::is_void_v<T>)
            return static_cast<T &>(*m_value);
    }

private:
    std::string resultText() const override
    {
        if constexpr (std::is_void_v<T>)
            return {};
        else if (!m_value)
            return {};
        else if constexpr (requires(const T &value) { std::string(resultTextOf(value)); })
            return resultTextOf(*m_value);
        else if constexpr (std::is_arithmetic_v<T>)
            return std::to_string(*m_value);
        else if constexpr (std::is_convertible_v<T, std::string>)
            return "'" + std::string(*m_value) + "'";
        else
            return {};
    }
    void takeOutcome() override
    {
        m_error = m_frame.promise().m_error;
        if constexpr (!std::is_void_v<T>)
            m_value = std::move(m_frame.promise().m_value);
    }

    typename Coroutine<T>::Frame m_frame; // as m_root, typed
    [[no_unique_address]] std::conditional_t<std::is_void_v<T>, std::monostate, std::optional<T>>
        m_value;
};

/// A handle on a task of a loop, as asyncio.Task: copyable, awaitable, may be dropped. Awaiting one
/// that has ended does not suspend. Cancelling who awaits it cancels it.
template <class T>
class Task
{
public:
    Task() = default;
    explicit Task(std::shared_ptr<TaskOf<T>> task)
        : m_task(std::move(task))
    {
    }

    bool isNull() const { return !m_task; }
    TaskOf<T> *operator->() const { return m_task.get(); }
    TaskOf<T> &operator*() const { return *m_task; }

private:
    std::shared_ptr<TaskOf<T>> m_task; // shared with the loop, until the task has ended
};

template <class T>
Task<T> EventLoop::createTask(Coroutine<T> coroutine, TaskTraits traits)
{
    auto task = std::make_shared<TaskOf<T>>(*this, coroutine.release(), std::move(traits));
    own(task);
    return Task<T>(std::move(task));
}

/// co_await task.
template <class T>
class TaskAwait final : public TaskObserver
{
public:
    explicit TaskAwait(Task<T> task)
        : m_task(std::move(task))
    {
    }

    Why why() const { return Why::Task; }
    bool isReady() { return m_task->isDone(); }
    void start(Waiting &waiting)
    {
        m_waiting = &waiting;
        m_task->addObserver(*this);
    }
    void abandon() { m_task->removeObserver(*this); }
    bool cancelAwaited() { return m_task->cancel(); }
    decltype(auto) result() { return m_task->result(); }
    void taskEnded(BasicTask &) override { m_waiting->wake(); }

private:
    Task<T> m_task;
    Waiting *m_waiting = nullptr;
};

template <class T>
struct AwaitTraits<Task<T>>
{
    static auto wrap(const Task<T> &task, BasicTask &awaiting, TextId place)
    {
        return AdaptedAwait<TaskAwait<T>>(task, awaiting, place);
    }
};

} // namespace coroscope
