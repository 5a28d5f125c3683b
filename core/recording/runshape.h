// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <optional>
#include <utility>
#include <vector>

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

/// Whether the requests ended in the order in which they were created; ended together counts as that. False
/// while one is open.
bool endedInOrder(const Spans &spans);

/// The first and the last request that ended, as indices into Spans::requests(). All must have ended.
std::pair<std::size_t, std::size_t> firstAndLastEnded(const Spans &spans);

/// What the only loop of a run did from the run's zero to the end of its last request.
struct LoopUse
{
    std::int64_t total = 0;
    std::int64_t blocked = 0; ///< held by blocking calls
    std::int64_t idle = 0;    ///< held by no task
};
/// Nothing if the recording has no loop, several, or workers, or if a request is open.
std::optional<LoopUse> loopUse(const Recording &recording, const Spans &spans);

/// The failed requests of which a line, printed at `until` at the latest, says that nobody read their error; as
/// indices into Spans::requests(), each once, in order.
std::vector<std::size_t> unreadErrors(const Recording &recording, const Spans &spans,
                                      std::int64_t until);

/// The counts at a moment at which every request is suspended; nothing if there is no such moment.
std::optional<StateCounts> allSuspended(const Spans &spans);

} // namespace coroscope
