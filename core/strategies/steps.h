// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/strategies/environment.h"

#include <string>

/// Runs the steps of a task where they are more than one request: as a coroutine, and the blocking twin. The
/// place of each step in a recording ends in "steps:3", its number from 1.
namespace coroscope {

/// The file that a place in the steps has.
inline constexpr const char *kStepsFile = "steps";

/// A way to ask.
using Request = Coroutine<Answer> (Environment::*)(TaskId);

/// All steps of task `number`; gives the last answer, or an empty one. What a step throws ends it, and gives the
/// lock back.
Coroutine<Answer> runSteps(Environment &env, TaskId number, Request request);

/// The same holding the thread; `place` is where it is called.
Answer runBlockingSteps(Environment &env, TaskId number, const std::string &place);

} // namespace coroscope
