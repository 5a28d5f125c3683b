// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/rows.h"

namespace coroscope {

static Answer fetch(Environment &env, TaskId number)
{
    env.print(number, "Waiting " + std::to_string(number));
    Answer answer = env.blockingGet(number);
    env.print(number, "Get " + std::to_string(number));
    return answer;
}

void sequential(Environment &env)
{
    env.announceCalls();
    for (TaskId number = 1; number <= env.scenario().tasks; ++number)
        env.call(number, fetch);
}

} // namespace coroscope
