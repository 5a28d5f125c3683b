// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/notawaitable.h"
#include "core/coroutine/wait.h"

namespace coroscope {

// The compiler refuses co_await env.blockingGet(number): the answer is there already.
static_assert(Awaitable<Coroutine<Answer>> && !Awaitable<Answer>);

static Coroutine<Answer> fetch(Environment &env, TaskId number)
{
    env.print(number, "Waiting " + std::to_string(number));
    Answer answer = env.blockingGet(number); // blocks until the answer is there,
    co_await NotAwaitable(answer);           // then fails, as Python does at run time
    env.print(number, "Get " + std::to_string(number));
    co_return answer;
}

Coroutine<void> awaitNonAwaitable(Environment &env)
{
    std::vector<Task<Answer>> tasks;
    for (TaskId number = 1; number <= env.scenario().tasks; ++number)
        tasks.push_back(env.createRequest(number, fetch(env, number)));
    co_await wait(std::move(tasks)); // asks for no result, so nobody reads the errors
}

} // namespace coroscope
