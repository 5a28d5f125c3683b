// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/steps.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coroscope {

/// A strategy's source in which a task's steps stand where its request stood, a line or block for each.
struct StepSource
{
    std::string text;
    std::vector<int>
        lines;     ///< of each step, numbers from 1; empty: the source has no place for steps
    int after = 0; ///< the number, in the source that was given, of the last line that was replaced
    int moved = 0; ///< how many lines further down the lines after it are now
};

/// The C++ source with `steps`: as a coroutine does them where it awaits its request, otherwise as its blocking
/// twin does.
StepSource cppWithSteps(std::string_view source, std::span<const Step> steps);

/// The same of the Python source.
StepSource pythonWithSteps(std::string_view source, std::span<const Step> steps);

} // namespace coroscope
