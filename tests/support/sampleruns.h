// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <cstdint>

/// Recordings as real runs write them, for tests and for looking at pictures: running slices of some
/// ten µs, waits of the delay, the endpoint's own facts. Made by small schedulers, always the same.
/// Times are ns; `tasks` may be 0.
namespace coroscope::test {

/// One loop and a client that suspends; with `permits` > 0 at most so many requests at once. Two awaits
/// of each task do not suspend.
Recording coroutineRun(int tasks, std::int64_t delay, int permits = 0);
/// One thread without a loop, one blocking request after another.
Recording sequentialRun(int tasks, std::int64_t delay);
/// `workers` processes; chunks of `chunk` from one queue, a blocking client inside.
Recording poolRun(int tasks, int workers, int chunk, std::int64_t delay);
/// As coroutineRun(), but every third task fails when its answer comes, every fifth is cancelled at half
/// the delay, and the last one is still open.
Recording troubledRun(int tasks, std::int64_t delay);

} // namespace coroscope::test
