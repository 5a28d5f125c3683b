// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/source.h"

#include <string_view>

namespace coroscope {

struct Recording;

/// The sources of a strategy, in both languages; without lines for one that this program does not know.
struct RunSources
{
    Source cpp;
    Source python;
};

/// What each task of the recorded run does; of a scenario that cannot be read a request.
std::vector<Step> stepsIn(const Recording &recording);
/// The sources of the strategy `id` whose tasks do `steps`.
RunSources runSources(std::string_view id, std::span<const Step> steps);

} // namespace coroscope
