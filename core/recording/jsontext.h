// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace coroscope {

/// Appends `text` to `out` as a JSON string, with its quotes. Quotes, backslashes and control characters
/// are escaped, bytes that are no UTF-8 become U+FFFD; everything else stays as it is.
void appendJson(std::string &out, std::string_view text);

/// Appends `number` in decimal, whatever the locale.
template <std::integral Number>
void appendNumber(std::string &out, Number number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

/// Appends `t` nanoseconds as seconds, exactly and without trailing zeros, whatever the locale:
/// "0.3", "12", "-0.000000001".
void appendSeconds(std::string &out, std::int64_t t);
/// The same as a string.
std::string seconds(std::int64_t t);

} // namespace coroscope
