// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/task.h"

#include <stdexcept>
#include <utility>

namespace coroscope {

/// asyncio.ensure_future: a task of a coroutine where no loop is named; it is that of this thread.
/// std::logic_error if the thread has none.
template <class T>
Task<T> ensureFuture(Coroutine<T> coroutine, TaskTraits traits = {})
{
    EventLoop *loop = EventLoop::ofThisThread();
    if (!loop)
        throw std::logic_error("There is no event loop on this thread.");
    return loop->createTask(std::move(coroutine), std::move(traits));
}

/// A task is what it is already.
template <class T>
Task<T> ensureFuture(Task<T> task)
{
    return task;
}

} // namespace coroscope
