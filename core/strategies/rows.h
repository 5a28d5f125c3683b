// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/strategies/environment.h"
#include "core/strategies/strategy.h"

/// The strategies' bodies, each in the file of its name; the table in strategy.cpp names them.
namespace coroscope {

/// One request after another on one thread, without a loop.
void sequential(Environment &env);
/// N tasks on one event loop, gathered.
Coroutine<void> coroutine(Environment &env);
/// Chunks of requests to worker processes, one request after another in each: Python's Pool.map.
Coroutine<void> processPool(Environment &env);
/// Tasks to worker processes, a number of coroutines at once on the loop of each: aiomultiprocess.
Coroutine<void> processPoolCoroutine(Environment &env);
/// What each of those processes does for a task, on its own loop.
Coroutine<Answer> fetchInWorker(Environment &env, TaskId number);
/// Blocking calls to a pool of threads, whose end a loop awaits: run_in_executor.
Coroutine<void> threadPool(Environment &env);
/// N tasks on one event loop, by Qt's own client.
Coroutine<void> qtNetwork(Environment &env);
/// N tasks on one event loop, each of which blocks it: a mistake that is easily made.
Coroutine<void> blockingCoroutine(Environment &env);

} // namespace coroscope
