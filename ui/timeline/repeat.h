// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <optional>

namespace coroscope {

/// The size in whole pixels of a tile for a pattern that looks the same again after `pitch` pixels (more than 0);
/// none if that takes more than 20 times the pitch.
inline std::optional<int> repeat(double pitch)
{
    constexpr int kLongest = 20;
    for (int count = 1; count <= kLongest; ++count) {
        const double length = count * pitch;
        if (std::abs(length - std::round(length)) < 1e-6)
            return int(std::round(length));
    }
    return std::nullopt;
}

} // namespace coroscope
