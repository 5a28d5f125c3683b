// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/steps.h"

#include "core/coroutine/placed.h"
#include "core/coroutine/sleep.h"
#include "core/recording/place.h"

#include <optional>

namespace coroscope {

namespace {

std::string stepPlace(const std::string &outer, int index)
{
    return placeText(outer, {{}, 0, kStepsFile, index});
}

} // namespace

Coroutine<Answer> runSteps(Environment &env, TaskId number, Request request)
{
    Answer answer;
    std::optional<Lock::Held> held;
    int index = 0;
    for (const Step &step : env.steps()) {
        ++index;
        switch (step.kind) {
        case StepKind::Request:
            answer = co_await placed((env.*request)(number), kStepsFile, index);
            break;
        case StepKind::Compute:
            env.compute(step.time);
            break;
        case StepKind::Block:
            env.blockingStep(
                number, step,
                stepPlace(env.placeOfCall("runSteps", __builtin_FILE(), __builtin_LINE()), index));
            break;
        case StepKind::Sleep:
            co_await placed(sleep(step.time), kStepsFile, index);
            break;
        case StepKind::Lock:
            co_await placed(env.lock().acquire(), kStepsFile, index);
            held.emplace(env.lock());
            break;
        case StepKind::Unlock:
            held.reset();
            break;
        case StepKind::Read:
            co_await placed(env.read(step.path), kStepsFile, index);
            break;
        }
    }
    co_return answer;
}

Answer runBlockingSteps(Environment &env, TaskId number, const std::string &place)
{
    const Step unlock{StepKind::Unlock, {}, {}};
    Answer answer;
    bool isLocked = false;
    int index = 0;
    try {
        for (const Step &step : env.steps()) {
            Answer got = env.blockingStep(number, step, stepPlace(place, ++index));
            if (step.kind == StepKind::Request)
                answer = std::move(got);
            else if (step.kind == StepKind::Lock || step.kind == StepKind::Unlock)
                isLocked = step.kind == StepKind::Lock;
        }
    } catch (...) {
        if (isLocked)
            env.blockingStep(number, unlock, place);
        throw;
    }
    return answer;
}

} // namespace coroscope
