// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/eventloop.h"

#include <exception>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <variant>

namespace coroscope {

/// co_await toThread(function): asyncio.to_thread. Calls a blocking function on a thread of its own, so that
/// the loop goes on meanwhile; gives its result, or throws what it threw. The function may take a
/// std::stop_token: who is cancelled while he awaits goes on at once with CancelledError, the token is told,
/// and the thread comes to its own end; the loop waits for that when it goes. The function must not touch
/// the loop or anything of its thread.
template <class Function>
class ToThread
{
    static constexpr bool kTakesToken = std::is_invocable_v<Function &, std::stop_token>;
    static auto resultOf(Function &function)
    {
        if constexpr (kTakesToken)
            return std::type_identity<decltype(function(std::stop_token()))>();
        else
            return std::type_identity<decltype(function())>();
    }

public:
    using Result = typename decltype(resultOf(std::declval<Function &>()))::type;

    explicit ToThread(Function function)
        : m_work(std::make_shared<Work>(std::move(function)))
    {
    }
    Why why() const { return Why::Thread; }
    bool isReady() const { return false; }
    void start(Waiting &waiting)
    {
        m_work->waiting = &waiting;
        m_stop = waiting.loop().threads().start(
            [work = m_work](const std::stop_token &stop) { work->call(stop); },
            [work = m_work] {
                if (Waiting *waits = std::exchange(work->waiting, nullptr))
                    waits->wake();
            });
    }
    void abandon()
    {
        m_work->waiting = nullptr;
        m_stop.request_stop();
    }
    Result result()
    {
        if (m_work->error)
            std::rethrow_exception(m_work->error);
        if constexpr (!std::is_void_v<Result>)
            return std::move(*m_work->value);
    }

private:
    struct Work
    {
        explicit Work(Function called)
            : function(std::move(called))
        {
        }
        void call(const std::stop_token &stop)
        {
            try {
                if constexpr (std::is_void_v<Result>)
                    invoke(stop);
                else
                    value.emplace(invoke(stop));
            } catch (...) {
                error = std::current_exception();
            }
        }
        Result invoke(const std::stop_token &stop)
        {
            if constexpr (kTakesToken)
                return function(stop);
            else
                return function();
        }

        Function function;
        std::conditional_t<std::is_void_v<Result>, std::monostate, std::optional<Result>> value{};
        std::exception_ptr error{};
        Waiting *waiting = nullptr; // of the loop's thread; null: nobody waits any more
    };

    std::shared_ptr<Work> m_work; // shared with the thread, which may outlive the await
    std::stop_source m_stop{std::nostopstate};
};

template <class Function>
ToThread<Function> toThread(Function function)
{
    return ToThread<Function>(std::move(function));
}

} // namespace coroscope
