// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <ostream>
#include <vector>

namespace coroscope {

/// A row per event: run (from 1), t_s, kind, task, why, lane (its number), lane_name, tick, arg, text.
/// Task, tick and arg are empty where they are 0. An arg that is a text stands as such in text.
void writeCsvEvents(std::ostream &out, const std::vector<Recording> &recordings);

} // namespace coroscope
