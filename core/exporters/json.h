// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <ostream>
#include <vector>

namespace coroscope {

/// One object: {"schema":"coroscope.export/1","recordings":[…]}. Each recording has its header (program,
/// strategy, clock, date, complete, scenario, facts, lanes), its tasks with their spans, and its metrics
/// with the names that the command line's --json has. Times are seconds.
void writeJson(std::ostream &out, const std::vector<Recording> &recordings);

} // namespace coroscope
