// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coroscope {

/// How long requests took, in nanoseconds. Percentiles are nearest-rank: the p-th of n values is the
/// ceil(p/100 · n)-th smallest of them, so always one that was measured. The mean is rounded down.
struct Latency
{
    std::int64_t min = 0;
    std::int64_t mean = 0;
    std::int64_t p50 = 0;
    std::int64_t p90 = 0;
    std::int64_t p99 = 0;
    std::int64_t max = 0;
    friend bool operator==(const Latency &, const Latency &) = default;
};

/// The figures of one run. Only tasks with role Request count, except where it says otherwise.
struct Metrics
{
    std::size_t tasks = 0;     ///< requests that were created
    std::size_t finished = 0;  ///< of them: ended by a result,
    std::size_t failed = 0;    ///< by an exception,
    std::size_t cancelled = 0; ///< by cancellation; the rest is open
    /// From the run's zero to the end of the last request; while one is open, to the latest event.
    /// 0 without requests.
    std::int64_t totalNs = 0;
    int maxInFlight = 0; ///< the highest of `inFlight`
    Steps inFlight;      ///< see Spans::inFlight()
    /// Of the requests that began and ended: last RequestEnded - first RequestBegan. None without any.
    std::optional<Latency> latency;
    /// Time spent in each state, summed over the requests up to the latest event. End states have 0.
    std::array<std::int64_t, kStateCount> statesNs{};
    std::size_t suspensions = 0; ///< awaits that suspended
    std::size_t awaits = 0;      ///< those and the awaits that did not suspend
    /// How often a lane began or went on to execute a task: Running events, of all tasks.
    std::size_t contextSwitches = 0;
    /// How long blocking calls held loops: blocked bricks on lanes of kind Loop, of all tasks. None
    /// where no lane is a loop.
    std::optional<std::int64_t> loopBlockedNs;
    /// A person held the loop: its times say nothing about the strategy.
    bool isHeld = false;
    /// How many requests failed for which reason: most frequent first, then in order of the text.
    std::vector<std::pair<std::string, std::size_t>> errors;
};

/// The figures of `recording`, whose spans are `spans`. Sums that leave the int64 stay at its end.
Metrics computeMetrics(const Recording &recording, const Spans &spans);
Metrics computeMetrics(const Recording &recording);

/// The p-th percentile (0 to 100) of `sorted`, nearest rank; the smallest for p = 0, 0 for no values.
std::int64_t percentile(const std::vector<std::int64_t> &sorted, int p);

} // namespace coroscope
