// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <cstdint>
#include <vector>

namespace coroscope {

class Course;
struct OpenRun;

/// All runs of the open lesson that were made, as charts take them: what is under way as far as it has come, each
/// with the title that the lesson gives it.
std::vector<PicturedRun> picturedRuns(const Course &course);
/// d of all these runs in ns; 0 if they differ, or without any.
std::int64_t delayOf(const std::vector<const OpenRun *> &runs);

} // namespace coroscope
