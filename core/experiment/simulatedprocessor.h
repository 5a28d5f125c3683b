// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace coroscope {

/// The cores of a simulated machine, which all lanes share: what computes has a core of its own, first come first
/// served, and keeps it to the end.
class SimulatedProcessor
{
public:
    /// `cores`: at least 1.
    explicit SimulatedProcessor(std::size_t cores)
        : m_freeAt(cores, 0)
    {
    }

    /// When a lane has computed for `time` that wants to begin at `now`.
    std::int64_t compute(std::int64_t now, std::chrono::nanoseconds time);

private:
    std::vector<std::int64_t> m_freeAt; // each core
};

} // namespace coroscope
