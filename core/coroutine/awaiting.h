// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/basictask.h"

#include <concepts>
#include <coroutine>
#include <type_traits>
#include <utility>

namespace coroscope {

/// An awaitable of our own. isReady(): nothing to wait for; start(waiting): arrange that
/// waiting.wake() is called once; abandon(): the await ends without its result, so unregister, or give back
/// what was granted; result(): the await's value, may throw. It may have `bool cancelAwaited()`: true if
/// what it awaits was cancelled too and will wake it.
template <class A>
concept NativeAwaitable = requires(A a, const A c, Waiting &waiting)
{
    {
        c.why()
        } -> std::same_as<Why>;
    {
        a.isReady()
        } -> std::same_as<bool>;
    a.start(waiting);
    a.abandon();
    a.result();
};

/// How a type is awaited inside a Coroutine: a specialization has
/// `static auto wrap(A &, BasicTask &, TextId place)`, which gives the C++ awaiter.
template <class A>
struct AwaitTraits
{
};

/// What may stand behind co_await in a Coroutine. A plain value may not: that is a compile error, as it is
/// a TypeError in Python.
template <class A>
concept Awaitable = requires(std::remove_cvref_t<A> &a, BasicTask &task)
{
    AwaitTraits<std::remove_cvref_t<A>>::wrap(a, task, TextId());
};

/// The C++ awaiter around an own awaitable: records what happens and brings cancellation.
template <NativeAwaitable A>
class NativeAwait final : public Waiting
{
public:
    NativeAwait(A &awaitable, BasicTask &task, TextId place)
        : Waiting(task)
        , m_awaitable(awaitable)
        , m_place(place)
    {
    }
    ~NativeAwait() override
    {
        task().forget(*this);
        stopWaiting();
    }

    bool await_ready()
    {
        if (!m_awaitable.isReady())
            return false;
        task().recordNotSuspended(m_awaitable.why(), m_place);
        return true;
    }
    void await_suspend(std::coroutine_handle<> leaf)
    {
        m_hasSuspended = true;
        if (task().suspend(*this, leaf, m_awaitable.why(), m_place)) {
            m_isWaiting = true;
            m_awaitable.start(*this); // may wake at once: the task is only queued by that
        }
    }
    decltype(auto) await_resume()
    {
        if (m_hasSuspended && task().takeCancellation()) {
            stopWaiting();
            throw CancelledError();
        }
        m_isWaiting = false;
        return m_awaitable.result();
    }

private:
    bool cancelAwaited() override
    {
        if constexpr (requires {
                          {
                              m_awaitable.cancelAwaited()
                              } -> std::same_as<bool>;
                      })
            return m_awaitable.cancelAwaited();
        else
            return false;
    }
    void stopWaiting() override
    {
        if (std::exchange(m_isWaiting, false))
            m_awaitable.abandon();
    }

    A &m_awaitable; // lives in the awaiting frame until the end of the expression
    TextId m_place;
    bool m_isWaiting = false;
    bool m_hasSuspended = false;
};

/// Awaits a Source by an awaitable A made of it, which it owns.
template <NativeAwaitable A>
class AdaptedAwait
{
public:
    template <class Source>
    AdaptedAwait(Source &source, BasicTask &task, TextId place)
        : m_awaitable(source)
        , m_await(m_awaitable, task, place)
    {
    }
    bool await_ready() { return m_await.await_ready(); }
    void await_suspend(std::coroutine_handle<> leaf) { m_await.await_suspend(leaf); }
    decltype(auto) await_resume() { return m_await.await_resume(); }

private:
    A m_awaitable;
    NativeAwait<A> m_await;
};

template <NativeAwaitable A>
struct AwaitTraits<A>
{
    static NativeAwait<A> wrap(A &awaitable, BasicTask &task, TextId place)
    {
        return NativeAwait<A>(awaitable, task, place);
    }
};

} // namespace coroscope
