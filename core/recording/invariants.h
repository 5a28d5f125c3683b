// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/recording.h"

#include <vector>

namespace coroscope {

/// What is wrong with `recording`, whoever wrote it; empty if nothing is. At most 20 messages. It holds:
/// - the lane and, where the kind has one, the text of each event exist, and lane ids differ;
/// - time does not go backwards: overall in a complete recording, on each lane in one that is not;
/// - transitions are legal (isLegal), so that each task is created once and first, and is Ready before it
///   runs again;
/// - at most one task at a time runs or is blocked on a lane.
/// The last two are judged in order of time, also where events stand in order of arrival.
std::vector<Message> checkInvariants(const Recording &recording);

/// The tasks that were created and have reached no end state, in order of creation: those that an
/// interrupted run left, or that nobody waited for.
std::vector<TaskId> openTasks(const Recording &recording);

} // namespace coroscope
