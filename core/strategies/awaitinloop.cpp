// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

namespace coroscope {

static Coroutine<Answer> fetch(Environment &env, TaskId number)
{
    env.print(number, "Waiting " + std::to_string(number));
    Answer answer = co_await env.get(number);
    env.print(number, "Get " + std::to_string(number));
    co_return answer;
}

Coroutine<void> awaitInLoop(Environment &env)
{
    for (TaskId number = 1; number <= env.scenario().tasks; ++number) {
        try {
            const Task<Answer> task = env.createRequest(number, fetch(env, number));
            co_await task; // the next task is not even made before this one has ended
        } catch (const std::runtime_error &) {
            continue;
        }
    }
}

} // namespace coroscope
