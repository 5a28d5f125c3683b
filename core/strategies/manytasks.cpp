// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

#include "core/coroutine/rununtilcomplete.h"
#include "core/coroutine/wait.h"

namespace coroscope {

static Coroutine<int> request(Environment &env, TaskId number)
{
    const Answer answer = co_await env.get(number);
    co_return answer.status;
}

void manyTasks(Environment &env)
{
    std::vector<Task<int>> tasks;
    for (TaskId number = 1; number <= env.scenario().tasks; ++number)
        tasks.push_back(env.createRequest(number, request(env, number)));
    runUntilComplete(env.loop(), wait(tasks));
    for (const Task<int> &task : tasks) // in the order of the list, whatever order they ended in
        env.print(task->id(), "Task " + task->name() + ": " + std::to_string(task->result()));
}

} // namespace coroscope
