// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/gather.h"

namespace coroscope {

static Coroutine<Answer> get(Environment &env, TaskId number)
{
    Answer answer = env.blockingGet(number); // a coroutine around it does not make it suspend
    co_return answer;
}

static Coroutine<Answer> fetch(Environment &env, TaskId number)
{
    env.print(number, "Waiting " + std::to_string(number));
    Answer answer = co_await get(env, number);
    env.print(number, "Get " + std::to_string(number));
    co_return answer;
}

Coroutine<void> wrappedBlocking(Environment &env)
{
    std::vector<Task<Answer>> tasks;
    for (TaskId number = 1; number <= env.scenario().tasks; ++number)
        tasks.push_back(env.createRequest(number, fetch(env, number)));
    co_await gather<GatherMode::ReturnExceptions>(std::move(tasks));
}

} // namespace coroscope
