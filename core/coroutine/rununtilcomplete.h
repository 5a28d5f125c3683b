// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/task.h"

#include <type_traits>
#include <utility>

/// asyncio's loop.run_until_complete: from outside the loop, makes it go until something has ended, the
/// callbacks of that end included, and gives its result. Throws what it threw, CancelledError if it was
/// cancelled, std::logic_error if the loop runs already or has nothing left to do before the end.
namespace coroscope {

template <class T>
T runUntilComplete(EventLoop &loop, const Task<T> &task)
{
    loop.runUntilEnd(*task);
    return task->result();
}

/// Makes a task of the coroutine first.
template <class T>
T runUntilComplete(EventLoop &loop, Coroutine<T> coroutine, TaskTraits traits = {})
{
    const Task<T> task = loop.createTask(std::move(coroutine), std::move(traits));
    return runUntilComplete(loop, task);
}

/// For runUntilComplete(): awaits an awaitable, which is no coroutine itself.
template <NativeAwaitable A>
auto awaited(A awaitable) -> Coroutine<std::remove_cvref_t<decltype(awaitable.result())>>
{
    if constexpr (std::is_void_v<decltype(awaitable.result())>) {
        co_await awaitable;
    } else {
        auto result = co_await awaitable;
        co_return result;
    }
}

/// Awaits an awaitable in a task of its own, e.g. wait(tasks).
template <NativeAwaitable A>
auto runUntilComplete(EventLoop &loop, A awaitable, TaskTraits traits = {})
{
    return runUntilComplete(loop, awaited(std::move(awaitable)), std::move(traits));
}

} // namespace coroscope
