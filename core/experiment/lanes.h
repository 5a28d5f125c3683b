// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

namespace coroscope {

struct Scenario;
struct Strategy;

/// The lanes of every run: the strategy's own, the endpoint's, then those of its crew.
inline constexpr LaneId kHomeLane = 0;
inline constexpr LaneId kEndpointLane = 1;
inline constexpr LaneId kFirstCrewLane = 2;

/// The table of lanes for a run: home, the endpoint if it is the built-in one, one for each worker or thread.
std::vector<LaneEntry> lanesOf(const Scenario &scenario, const Strategy &strategy);

/// A recording of a run that has not begun: everything but tasks, texts and events.
Recording emptyRecording(const Scenario &scenario, const Strategy &strategy);

} // namespace coroscope
