// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/task.h"

#include <chrono>
#include <stdexcept>
#include <utility>

namespace coroscope {

/// Thrown by withTimeout() (asyncio's TimeoutError).
struct TimeoutError : std::runtime_error
{
    explicit TimeoutError(std::chrono::nanoseconds time);
};

/// A deadline of the current task: when the time is over, the task is cancelled where it waits. For
/// withTimeout().
class Timeout final : private Timer
{
public:
    explicit Timeout(std::chrono::nanoseconds time);
    /// To be called when what it bounds has ended, by `error` or, if that is null, by its result. True if it
    /// ended because of this deadline and of nothing else: then TimeoutError takes the place of the error.
    bool takeExpiry(const std::exception_ptr &error);

private:
    void fire() override;

    BasicTask &m_task;
    unsigned m_cancelsBefore; // that others had asked for
    bool m_hasExpired = false;
};

/// asyncio.timeout around a coroutine, which runs in the awaiting task: cancelled if it has not ended after
/// the time, and TimeoutError is thrown. A cancellation by anybody else stays one. Zero or less: it is
/// cancelled at its first suspension. The deadline stands still while the loop is paused.
template <class T>
Coroutine<T> withTimeout(Coroutine<T> coroutine, std::chrono::nanoseconds time)
{
    Timeout timeout(time);
    std::exception_ptr error;
    try {
        if constexpr (std::is_void_v<T>) {
            co_await coroutine;
            timeout.takeExpiry(error);
            co_return;
        } else {
            T result = co_await coroutine;
            timeout.takeExpiry(error);
            co_return result;
        }
    } catch (...) {
        error = std::current_exception();
    }
    if (timeout.takeExpiry(error))
        throw TimeoutError(time);
    std::rethrow_exception(error);
}

} // namespace coroscope
