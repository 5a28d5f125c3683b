// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

namespace coroscope {

Coroutine<void> processPool(Environment &env)
{
    const Scenario &scenario = env.scenario();
    const unsigned chunk = poolChunk(scenario.tasks, scenario.processes, scenario.chunk);
    co_await env.workers().map(scenario.tasks, chunk);
}

} // namespace coroscope
