// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/gather.h"

namespace coroscope {

static Coroutine<Answer> fetch(Environment &env, TaskId number)
{
    env.print(number, "Waiting " + std::to_string(number));
    Answer answer = co_await env.getByQt(number); // six at once, the others queue in Qt
    env.print(number, "Get " + std::to_string(number));
    co_return answer;
}

Coroutine<void> qtNetwork(Environment &env)
{
    std::vector<Task<Answer>> tasks;
    for (TaskId number = 1; number <= env.scenario().tasks; ++number)
        tasks.push_back(env.createRequest(number, fetch(env, number)));
    co_await gather<GatherMode::ReturnExceptions>(std::move(tasks));
}

} // namespace coroscope
