// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/ensurefuture.h"
#include "core/coroutine/rununtilcomplete.h"
#include "core/coroutine/sleep.h"

namespace coroscope {

static Coroutine<int> work(Environment &env)
{
    env.print(1, "The body runs");
    co_await sleep(env.scenario().delay);
    co_return 1;
}

void ensureFutureFirst(Environment &env)
{
    const Task<int> task = ensureFuture(work(env), env.requestTraits(1)); // no loop is named
    env.print(1, task->describe());
    EventLoop &loop = env.loop();
    runUntilComplete(loop, task);
    env.print(1, task->describe());
}

} // namespace coroscope
