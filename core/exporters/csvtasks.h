// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <ostream>
#include <vector>

namespace coroscope {

/// A row per task, in order of creation, runners and helpers too: run (from 1), strategy, task, name,
/// role, lane (where it ran last), chunk (empty outside pools), created_s, started_s (its first turn),
/// ended_s, state (the last), outcome (result or reason of failure), pending_s … suspended_s (time in each
/// state, up to the latest event), latency_s (from RequestBegan to RequestEnded). What did not happen is empty.
void writeCsvTasks(std::ostream &out, const std::vector<Recording> &recordings);

} // namespace coroscope
