// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

/// Figures as sentences have them, before a translation.
namespace coroscope {

std::string number(std::size_t value);

/// "1.20 s", "300 ms": three digits, as times are written beside the sentence. Of nanoseconds.
std::string duration(std::int64_t time);

/// `one` if `count` is 1, otherwise `many`: sentences in the singular and in the plural.
inline const char *byNumber(std::size_t count, const char *one, const char *many)
{
    return count == 1 ? one : many;
}

} // namespace coroscope
