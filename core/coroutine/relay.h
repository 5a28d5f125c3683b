// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"

#include <QCoroTask>

#include <exception>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

/// co_await of what QCoro can await (QNetworkReply *, QFuture, qCoro(socket)…, QCoro::Task) inside a
/// Coroutine. QCoro resumes inline, wherever the signal is emitted; the relay, a QCoro coroutine itself and
/// so within QCoro's public interface, turns that into a task that is ready and waits for its turn.
namespace coroscope {

/// A type that may stand behind co_await in a QCoro::Task but is no awaitable of ours.
template <class A>
concept QCoroAwaitable = !NativeAwaitable<A> &&
                         requires(typename QCoro::Task<void>::promise_type & promise, A &&awaitable)
{
    promise.await_transform(std::forward<A>(awaitable));
};

namespace relay {

template <class A>
using Transformed =
    decltype(std::declval<typename QCoro::Task<void>::promise_type &>().await_transform(
        std::declval<A>()));

template <class Awaitable>
auto resumed()
{
    if constexpr (requires(Awaitable && awaitable) {
                      std::forward<Awaitable>(awaitable).operator co_await();
                  })
        return std::type_identity<
            decltype(std::declval<Awaitable>().operator co_await().await_resume())>();
    else
        return std::type_identity<decltype(std::declval<Awaitable>().await_resume())>();
}

/// What `co_await foreign` gives, as a value.
template <class A>
using Result = std::remove_cvref_t<typename decltype(resumed<Transformed<A>>())::type>;

/// Shared by the await and the relay, whichever lives longer.
template <class R>
struct Outcome
{
    std::optional<std::conditional_t<std::is_void_v<R>, std::monostate, R>> value;
    std::exception_ptr error;
    bool isThere = false;
    Waiting *waiting = nullptr; // null: nobody waits (yet, or any more)
};

template <class A>
QCoro::Task<void> run(A foreign, std::shared_ptr<Outcome<Result<A>>> outcome)
{
    try {
        if constexpr (std::is_void_v<Result<A>>) {
            co_await std::forward<A>(foreign);
            outcome->value.emplace();
        } else {
            outcome->value.emplace(co_await std::forward<A>(foreign));
        }
    } catch (...) {
        outcome->error = std::current_exception();
    }
    outcome->isThere = true;
    if (Waiting *waiting = std::exchange(outcome->waiting, nullptr))
        waiting->wake();
}

} // namespace relay

/// The awaitable around a foreign one, which is moved in. Cancelling marks the relay dead; the foreign thing
/// goes on to its own end and wakes nobody.
template <class A>
class ForeignAwait
{
public:
    explicit ForeignAwait(A &foreign)
        : m_outcome(std::make_shared<relay::Outcome<relay::Result<A>>>())
        , m_relay(relay::run<A>(std::move(foreign), m_outcome))
    {
    }

    Why why() const { return Why::Foreign; }
    bool isReady() { return m_outcome->isThere; }
    void start(Waiting &waiting) { m_outcome->waiting = &waiting; }
    void abandon() { m_outcome->waiting = nullptr; }
    auto result() -> relay::Result<A>
    {
        if (m_outcome->error)
            std::rethrow_exception(m_outcome->error);
        if constexpr (!std::is_void_v<relay::Result<A>>)
            return std::move(*m_outcome->value);
    }

private:
    std::shared_ptr<relay::Outcome<relay::Result<A>>> m_outcome; // shared with the relay
    QCoro::Task<void> m_relay;
};

template <QCoroAwaitable A>
struct AwaitTraits<A>
{
    static auto wrap(A &foreign, BasicTask &task, TextId place)
    {
        return AdaptedAwait<ForeignAwait<A>>(foreign, task, place);
    }
};

} // namespace coroscope
