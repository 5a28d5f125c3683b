// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace coroscope {

/// How the built-in endpoint answers. Every combination is valid.
struct EndpointOptions
{
    std::chrono::nanoseconds delay{}; ///< from the beginning of a request to its answer; 0: at once
    std::chrono::nanoseconds jitter{}; ///< an answer takes longer by an even draw from [0, jitter)
    double errorRate = 0;              ///< share of requests that are answered with 503, 0–1
    std::size_t bodySize = 6; ///< bytes of the answer: "Hello!" over and over, cut to this size
    unsigned atOnce = 0;      ///< requests that are served at once; 0: all; 1: not threaded
    std::uint64_t seed = 1;   ///< of jitter and errors, see fateOf()
    std::uint16_t port = 0;   ///< on 127.0.0.1; 0: any that is free
    /// A connection on which nothing moves for so long is closed; 0: never. Waiting for an answer does not
    /// count.
    std::chrono::nanoseconds idleLimit = std::chrono::seconds(60);

    friend bool operator==(const EndpointOptions &, const EndpointOptions &) = default;
};

} // namespace coroscope
