// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

namespace coroscope {

// In each worker process:
Answer fetchInProcess(Environment &env, TaskId number)
{
    Answer answer = env.blockingGet(number);
    return answer;
}

// In this process:
Coroutine<void> processPool(Environment &env)
{
    const Scenario &scenario = env.scenario();
    const unsigned chunk = poolChunk(scenario.tasks, scenario.processes, scenario.chunk);
    co_await env.workers().map(scenario.tasks, chunk);
}

} // namespace coroscope
