// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/fate.h"

namespace coroscope {

namespace {

/// One step of splitmix64 from the state `x`.
std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// From [0, 1), in steps of 2^-53: exact in a double.
double share(std::uint64_t bits)
{
    return double(bits >> 11) * 0x1p-53;
}

} // namespace

Fate fateOf(std::uint64_t seed, std::uint64_t number, std::chrono::nanoseconds jitter,
            double errorRate)
{
    const std::uint64_t first = mix(seed) + 2 * number;
    const double extra = share(mix(first + 1)) * double(jitter.count());
    return {share(mix(first)) < errorRate, std::chrono::nanoseconds(std::int64_t(extra))};
}

} // namespace coroscope
