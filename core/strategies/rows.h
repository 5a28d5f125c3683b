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
/// What each of those processes does for a task.
Answer fetchInProcess(Environment &env, TaskId number);
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
/// The same with the blocking call in a coroutine of its own: the mistake, better hidden.
Coroutine<void> wrappedBlocking(Environment &env);
/// Tasks that suspend, but each is awaited before the next is made.
Coroutine<void> awaitInLoop(Environment &env);
/// Tasks that await what a blocking call gave them: each fails after it.
Coroutine<void> awaitNonAwaitable(Environment &env);

// Concepts: programs that make the loop go themselves.
/// A coroutine that is called, and runs only when it is handed to the loop.
void defineCoroutine(Environment &env);
/// A task before and after it runs.
void taskStates(Environment &env);
/// A task that is made before a loop is named.
void ensureFutureFirst(Environment &env);
/// A callback that gets a finished task.
void doneCallback(Environment &env);
/// Tasks that are waited for together; then each result is read.
void manyTasks(Environment &env);

} // namespace coroscope
