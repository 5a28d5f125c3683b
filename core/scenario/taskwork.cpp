// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/taskwork.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>
#include <variant>

namespace coroscope {

std::vector<Step> stepsOf(const Scenario &scenario)
{
    std::variant<std::vector<Step>, Message> steps = parseSteps(scenario.steps);
    if (std::vector<Step> *list = std::get_if<std::vector<Step>>(&steps))
        return std::move(*list);
    return {Step()};
}

unsigned coresOf(const Scenario &scenario)
{
    return scenario.cores > 0 ? scenario.cores : std::max(1U, std::thread::hardware_concurrency());
}

TaskWork workOf(const Scenario &scenario)
{
    const std::vector<Step> steps = stepsOf(scenario);
    TaskWork work;
    int turns = 0; // from holding to waiting, and back
    std::optional<bool> wasHold;
    for (const Step &step : steps) {
        const bool isHold = step.kind == StepKind::Compute || step.kind == StepKind::Block;
        if (step.kind == StepKind::Compute)
            work.computes += step.time;
        else if (step.kind == StepKind::Block)
            work.blocks += step.time;
        else if (step.kind == StepKind::Request)
            work.waits += scenario.delay;
        else
            work.waits += step.time;
        if (step.kind == StepKind::Lock || step.kind == StepKind::Unlock)
            continue;
        if (wasHold && *wasHold != isHold)
            ++turns;
        wasHold = isHold;
    }
    work.holdsAtOneEnd = turns <= 1;
    work.hasLock = countOf(steps, StepKind::Lock) > 0;
    work.isLockedThroughout = countOf(steps, StepKind::Lock) == 1 &&
                              steps.front().kind == StepKind::Lock &&
                              steps.back().kind == StepKind::Unlock;
    return work;
}

} // namespace coroscope
