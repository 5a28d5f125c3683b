// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/basictask.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace coroscope {

template <class T>
class Coroutine;

/// Stands for an await that does not compile, so that the compiler says one thing and not ten.
template <class A>
struct RefusedAwait
{
    bool await_ready() { return true; }
    void await_suspend(std::coroutine_handle<>) {}
    A await_resume();
};

namespace detail {
// Of the frame that is being made on this thread: what operator new is told, the promise keeps.
inline thread_local std::size_t bytesOfNewFrame = 0;
} // namespace detail

/// What the frames of all coroutines have: the task they run in, who awaits them and where.
class BasicPromise
{
public:
    static void *operator new(std::size_t bytes)
    {
        detail::bytesOfNewFrame = bytes;
        return ::operator new(bytes);
    }
    static void operator delete(void *frame) { ::operator delete(frame); }

    std::suspend_always initial_suspend() noexcept { return {}; }

    struct FinalAwaiter
    {
        bool await_ready() noexcept { return false; }
        template <class Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> frame) noexcept
        {
            BasicPromise &promise = frame.promise();
            if (promise.m_awaitedBy)
                return promise.m_awaitedBy;
            promise.m_task->end();
            return std::noop_coroutine();
        }
        void await_resume() noexcept {}
    };
    FinalAwaiter final_suspend() noexcept { return {}; }
    void unhandled_exception() { m_error = std::current_exception(); }

    /// Every co_await passes here, so none can go unrecorded. `line` and `file` are those of the await.
    template <class A>
    requires Awaitable<A>
    auto await_transform(A &&awaitable, int line = __builtin_LINE(),
                         const char *file = __builtin_FILE())
    {
        const TextId place = m_task->place(m_place, {m_function, m_bytes, file, line});
        return AwaitTraits<std::remove_cvref_t<A>>::wrap(awaitable, *m_task, place);
    }

    /// A plain value behind co_await: TypeError in Python, and here an error of the compiler, in words.
    template <class A>
    requires(!Awaitable<A>) RefusedAwait<A> await_transform(A &&)
    {
        static_assert(Awaitable<A>,
                      "this cannot be awaited: co_await takes a Coroutine, a Task or another "
                      "awaitable; what blocks has given its result already");
        return {};
    }

    // For Coroutine, its awaiter and the task:
    BasicTask *m_task = nullptr;         // not owned: the loop's
    TextId m_place = 0;                  // where this frame is awaited; 0 for a task's own
    std::coroutine_handle<> m_awaitedBy; // null for a task's own frame
    std::exception_ptr m_error;
    /// Of the heap frame; 0 where the compiler has put the frame into its caller's.
    std::uint32_t m_bytes = std::uint32_t(std::exchange(detail::bytesOfNewFrame, 0));
    const char *m_function = "";
    const char *m_file = "";
    int m_line = 0;
};

/// BasicPromise with a value.
template <class T>
class Promise : public BasicPromise
{
public:
    Coroutine<T> get_return_object(const char *function = __builtin_FUNCTION(),
                                   const char *file = __builtin_FILE(),
                                   int line = __builtin_LINE());
    template <class U>
    void return_value(U &&value)
    {
        m_value.emplace(std::forward<U>(value));
    }
    /// The value; throws what the body threw.
    T take()
    {
        if (m_error)
            std::rethrow_exception(m_error);
        return std::move(*m_value);
    }
    std::optional<T> m_value;
};

template <>
class Promise<void> : public BasicPromise
{
public:
    Coroutine<void> get_return_object(const char *function = __builtin_FUNCTION(),
                                      const char *file = __builtin_FILE(),
                                      int line = __builtin_LINE());
    void return_void() {}
    void take()
    {
        if (m_error)
            std::rethrow_exception(m_error);
    }
};

/// A coroutine object: called, not started. It runs when a task is made of it, or inside the task that
/// awaits it. One that is dropped never ran. Owns its frame; movable only.
template <class T>
class [[nodiscard]] Coroutine
{
public:
    using promise_type = Promise<T>;
    using Frame = std::coroutine_handle<promise_type>;

    explicit Coroutine(Frame frame)
        : m_frame(frame)
    {
    }
    Coroutine(Coroutine &&other) noexcept
        : m_frame(std::exchange(other.m_frame, {}))
    {
    }
    Coroutine &operator=(Coroutine &&other) noexcept
    {
        std::swap(m_frame, other.m_frame);
        return *this;
    }
    ~Coroutine()
    {
        if (m_frame)
            m_frame.destroy();
    }

    /// Gives the frame away: the new owner destroys it.
    Frame release() { return std::exchange(m_frame, {}); }
    promise_type &promise() const { return m_frame.promise(); }
    Frame frame() const { return m_frame; }

private:
    Frame m_frame;
};

/// "<coroutine object fetch>", as Python prints it: it has been called, and not run.
template <class T>
std::string describe(const Coroutine<T> &coroutine)
{
    return "<coroutine object " + std::string(coroutine.promise().m_function) + ">";
}

template <class T>
Coroutine<T> Promise<T>::get_return_object(const char *function, const char *file, int line)
{
    m_function = function;
    m_file = file;
    m_line = line;
    return Coroutine<T>(std::coroutine_handle<Promise<T>>::from_promise(*this));
}

inline Coroutine<void> Promise<void>::get_return_object(const char *function, const char *file,
                                                        int line)
{
    m_function = function;
    m_file = file;
    m_line = line;
    return Coroutine<void>(std::coroutine_handle<Promise<void>>::from_promise(*this));
}

/// co_await coroutine(): runs it at once inside the same task; the loop is not involved. Recorded is only, for
/// a task's own frame, that it came back without having suspended once.
template <class T>
class NestedAwait
{
public:
    NestedAwait(Coroutine<T> &coroutine, BasicTask &task, TextId place)
        : m_coroutine(coroutine)
        , m_suspensions(task.suspensions())
    {
        coroutine.promise().m_task = &task;
        coroutine.promise().m_place = place;
    }
    bool await_ready() const noexcept { return false; }
    template <class Outer>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Outer> outer) noexcept
    {
        m_outer = &outer.promise();
        BasicPromise &inner = m_coroutine.promise();
        inner.m_awaitedBy = outer;
        inner.m_task->enterFrame(inner);
        return m_coroutine.frame();
    }
    T await_resume()
    {
        BasicPromise &promise = m_coroutine.promise();
        promise.m_task->enterFrame(*m_outer);
        if (!m_outer->m_awaitedBy && promise.m_task->suspensions() == m_suspensions)
            promise.m_task->recordNotSuspended(Why::None, promise.m_place);
        return m_coroutine.promise().take();
    }

private:
    Coroutine<T> &m_coroutine; // lives in the awaiting frame until the end of the expression
    std::uint32_t m_suspensions;
    const BasicPromise *m_outer = nullptr; // of the awaiting frame
};

template <class T>
struct AwaitTraits<Coroutine<T>>
{
    static NestedAwait<T> wrap(Coroutine<T> &coroutine, BasicTask &task, TextId place)
    {
        return NestedAwait<T>(coroutine, task, place);
    }
};

} // namespace coroscope
