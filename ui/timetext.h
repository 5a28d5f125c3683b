// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

/// Times as words on screen, numbers in the user's locale. All times are nanoseconds.
namespace coroscope {

/// Three digits and a unit: "304 s", "48.2 s", "3.01 s", "302 ms", "80 µs"; below 1 µs "0 s". The sign
/// of a negative time is kept.
QString durationText(std::int64_t time);
/// As durationText(), but in the unit that suits `largest`, so that a column of times can be compared:
/// seconds from 1 s on ("0.302 s" beside "6.04 s"), else ms, else µs.
QString comparedText(std::int64_t time, std::int64_t largest);
/// A closed form's time in the unit that suits `largest`, without digits that say nothing: "300 s",
/// "0.9 s", "1.5 ms".
QString idealText(std::int64_t time, std::int64_t largest);
/// How many times d: "×101", "×1.0"; empty if `delay` is not more than 0.
QString multipleText(std::int64_t time, std::int64_t delay);
/// How much `time` is over `ideal`, in per cent: "1.2 %", "−0.1 %"; empty if `ideal` is not more than 0.
QString excessText(std::int64_t time, std::int64_t ideal);
/// A label of a linear ruler whose labels are `step` apart and that ends at `end`: the unit suits `end`,
/// the digits `step`.
QString rulerText(std::int64_t time, std::int64_t step, std::int64_t end);
/// A label of a paced ruler, `time` after the start or after a fold: "209 µs", "1.20 ms", "3.00 s".
QString pacedText(std::int64_t time);
/// The time of a playhead on a linear axis of a run that ends at `end`, in seconds, as many digits at any time.
QString playheadText(std::int64_t time, std::int64_t end);
/// `value` with `decimals` digits after the point.
QString numberText(double value, int decimals);

} // namespace coroscope
