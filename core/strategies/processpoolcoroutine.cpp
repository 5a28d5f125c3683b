// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

namespace coroscope {

// In each worker process, on its own loop:
Coroutine<Answer> fetchInWorker(Environment &env, TaskId number)
{
    Answer answer = co_await env.get(number);
    co_return answer;
}

// In this process:
Coroutine<void> processPoolCoroutine(Environment &env)
{
    const Scenario &scenario = env.scenario();
    co_await env.workers().mapCoroutines(scenario.tasks, scenario.perProcess);
}

} // namespace coroscope
