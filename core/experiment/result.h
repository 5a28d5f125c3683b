// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "core/recording/spans.h"
#include "core/scenario/runresult.h"

namespace coroscope {

// Keys of Recording::facts that a run of ours writes; times are seconds.
inline constexpr std::string_view kFactStartup = "startup_s";
inline constexpr std::string_view kFactWall = "wall_s";
inline constexpr std::string_view kFactEndpoint = "endpoint";
/// How many runs began together with this one, itself counted; not there if it was alone.
inline constexpr std::string_view kFactTogether = "together";

/// The figures of a recording. What only a run of this program records (start-up, endpoint, scenario) is
/// empty or 0 for a foreign recording; the ideal is none for a strategy that is not in the table.
RunResult resultOf(const Recording &recording);
/// The same with the recording's own spans, for whom has them.
RunResult resultOf(const Recording &recording, const Spans &spans);

/// The one of several results of the same strategy whose total is the median; the lower one of an even
/// number. `results` must not be empty.
std::size_t medianOf(const std::vector<RunResult> &results);

} // namespace coroscope
