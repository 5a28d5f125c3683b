// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

namespace coroscope {

/// What the endpoint does to one request beyond the common delay.
struct Fate
{
    bool fails = false;               ///< it is answered with 503
    std::chrono::nanoseconds extra{}; ///< how much later it is answered

    friend bool operator==(const Fate &, const Fate &) = default;
};

/// The fate of request `number`: the same in every run, order and process, in the real endpoint and in the
/// simulated one. `extra` is even over [0, jitter), zero for no jitter (up to 104 days); `fails` is true for
/// a share of `errorRate` (0 to 1) of all numbers. The two are independent, and neither parameter changes
/// what the other one does.
///
/// With mix(x) of splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014):
///     draw(k) = mix(mix(seed) + 2 * number + k) / 2^64, rounded down to 53 bits
///     fails   = draw(0) < errorRate
///     extra   = floor(draw(1) * jitter)
Fate fateOf(std::uint64_t seed, std::uint64_t number, std::chrono::nanoseconds jitter,
            double errorRate);

} // namespace coroscope
