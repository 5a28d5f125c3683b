// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/recording.h"

#include <cstddef>
#include <optional>

/// Where two runs of comparable tasks part: two schedules as sequences of what happened, not of when.
namespace coroscope {

/// What one of two runs does where they part.
struct PartingSide
{
    std::optional<std::size_t>
        event; ///< index into Recording::events; none: nothing more happens in it
    std::int64_t time =
        0; ///< of that event; without one of the last that they have in common, 0 for none
    std::size_t task = 0; ///< number of its task among the request tasks, from 1; 0: no event
    Message deed;         ///< "task 2 runs", a part of a sentence
};

/// The first events at which two runs differ.
struct Parting
{
    std::size_t common = 0; ///< how many events they have in common before it
    PartingSide first;
    PartingSide second;
};

/// Compares two recordings event by event: every change of the state of a request task counts, with its kind,
/// the number of the task in the order of creation, and on what it waits; times, lanes, places and texts do
/// not. So answers that arrive in another order part two runs, too: they are other schedules. Nothing: they
/// are the same schedule. Events of equal time count in the order of the recording.
std::optional<Parting> partingOf(const Recording &first, const Recording &second);

} // namespace coroscope
