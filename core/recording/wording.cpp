// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/wording.h"

#include <cstdio>

namespace coroscope {

std::string number(std::size_t value)
{
    return std::to_string(value);
}

std::string duration(std::int64_t time)
{
    char text[32];
    const bool seconds = time >= 999'500'000;
    const double value = double(time) / (seconds ? 1e9 : 1e6);
    const int decimals = value >= 99.5 ? 0 : value >= 9.95 ? 1 : 2;
    std::snprintf(text, sizeof text, "%.*f %s", decimals, value, seconds ? "s" : "ms");
    return text;
}

} // namespace coroscope
