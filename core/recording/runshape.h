// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <optional>

/// What is true of a run as a whole: the grounds on which sentences about it are said.
namespace coroscope {

/// A last stretch of a run shorter than this part of it is not worth a sentence.
inline constexpr double kWorthSaying = 0.04;

/// Whether the recording has a lane of this kind.
bool has(const Recording &recording, LaneKind kind);

/// Whether some request was ever in this state, which is no end state.
bool occurs(const Spans &spans, State state);

/// Whether every request began to run only after the one before it, in order of running, had ended.
bool isOneAfterTheOther(const Spans &spans);

/// The counts at a moment at which every request is suspended; nothing if there is no such moment.
std::optional<StateCounts> allSuspended(const Spans &spans);

} // namespace coroscope
