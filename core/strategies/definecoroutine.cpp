// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/rununtilcomplete.h"
#include "core/coroutine/sleep.h"

namespace coroscope {

static Coroutine<void> work(Environment &env)
{
    env.print(1, "The body runs");
    co_await sleep(env.scenario().delay);
    env.print(1, "The body ends");
}

void defineCoroutine(Environment &env)
{
    Coroutine<void> coroutine = work(env); // called, and nothing has run
    env.print(kNoTask, describe(coroutine));
    env.print(kNoTask, "After calling");
    runUntilComplete(env.loop(), std::move(coroutine), env.requestTraits(1));
    env.print(kNoTask, "After the loop");
}

} // namespace coroscope
