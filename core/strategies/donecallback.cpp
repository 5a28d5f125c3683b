// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/rununtilcomplete.h"

namespace coroscope {

static Coroutine<int> request(Environment &env)
{
    const Answer answer = co_await env.get(1);
    co_return answer.status;
}

void doneCallback(Environment &env)
{
    const Task<int> task = env.createRequest(1, request(env));
    const auto callback = [&env](BasicTask &done) { env.print(1, "Callback: " + done.describe()); };
    task->addDoneCallback(callback, "callback");
    env.print(1, task->describe());
    runUntilComplete(env.loop(), task);
    env.print(1, task->describe());
    env.print(1, "Result: " + std::to_string(task->result())); // without a callback
}

} // namespace coroscope
