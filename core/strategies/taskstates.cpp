// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/rununtilcomplete.h"
#include "core/coroutine/sleep.h"

namespace coroscope {

static Coroutine<int> work(Environment &env)
{
    env.print(1, "The body runs");
    co_await sleep(env.scenario().delay);
    co_return 1;
}

void taskStates(Environment &env)
{
    const Task<int> task = env.createRequest(1, work(env));
    env.print(1, task->describe()); // pending: it waits for its first turn
    runUntilComplete(env.loop(), task);
    env.print(1, task->describe()); // finished, with what the body returned
}

} // namespace coroscope
