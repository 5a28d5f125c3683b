// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/sleep.h"

#include <chrono>
#include <stdexcept>
#include <string>

/// Coroutines that sleep and then end in one way or another.
namespace coroscope::test {

inline Coroutine<int> sleepAndGive(std::chrono::nanoseconds time, int value)
{
    co_await sleep(time);
    co_return value;
}

inline Coroutine<int> sleepAndThrow(std::chrono::nanoseconds time, std::string words)
{
    co_await sleep(time);
    throw std::runtime_error(words);
}

} // namespace coroscope::test
