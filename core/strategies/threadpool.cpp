// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

namespace coroscope {

// On a thread of the pool:
static Answer fetch(Environment &env, TaskId number)
{
    env.print(number, "Waiting " + std::to_string(number));
    Answer answer = env.blockingGet(number);
    env.print(number, "Get " + std::to_string(number));
    return answer;
}

// On the loop, which nobody blocks:
Coroutine<void> threadPool(Environment &env)
{
    co_await env.threads().map(env.scenario().tasks, fetch);
}

} // namespace coroscope
