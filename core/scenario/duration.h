// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// Times as words: how the command line and files write them, and how people read them. C locale.
namespace coroscope {

/// The time that `text` names: a number and its unit (ns, us, µs, ms, s, m, h), "300ms", "1.5s", or
/// several of them with falling units, "1h30m"; no sign, no spaces. "0" needs no unit. What is finer
/// than 1 ns is cut off; what is longer than 292 years becomes nanoseconds::max(). Nothing if the text
/// is anything else, a number without its unit included.
std::optional<std::chrono::nanoseconds> parseDuration(std::string_view text);

/// The one canonical text of a time, which parses back to it exactly: whole hours or minutes ("1h",
/// "5m"), otherwise the largest of s, ms, us and ns of which it is at least one ("90s", "1.5s",
/// "300ms", "0s"). A negative time, which does not parse back, gets a minus.
std::string durationText(std::chrono::nanoseconds time);

/// The exact time for a formula, never in minutes or hours: "3 s", "300 s", "1.5 s", "300 ms".
std::string exactTime(std::chrono::nanoseconds time);

/// The time with as many digits as a person compares: "305.17 s" and "6.08 s" from 1 s on, "304 ms"
/// from 10 ms on, "3.4 ms" below.
std::string roundedTime(std::chrono::nanoseconds time);

/// A time as a plain number of seconds, exact, at most 9 decimals, no exponent: "6.081234567", "3".
std::string secondsText(std::chrono::nanoseconds time);

} // namespace coroscope
