// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace coroscope {

/// The number of bytes (1 to 4) of the UTF-8 character that `text` begins with; 0 if it begins with
/// none: `text` is empty, or these bytes are cut short, overlong, a surrogate or beyond U+10FFFF.
std::size_t utf8Length(std::string_view text);

/// U+FFFD, what is written for each byte that belongs to no character.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

} // namespace coroscope
