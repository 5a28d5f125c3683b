// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/duration.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace coroscope {

namespace {

constexpr std::int64_t kLongest = std::numeric_limits<std::int64_t>::max();

struct Unit
{
    std::string_view name;
    std::int64_t nanoseconds;
};

constexpr std::array kUnits = {
    Unit{"h", 3'600'000'000'000},
    Unit{"m", 60'000'000'000},
    Unit{"s", 1'000'000'000},
    Unit{"ms", 1'000'000},
    Unit{"us", 1'000},
    Unit{"µs", 1'000},
    Unit{"ns", 1},
};
constexpr std::array kDecimalUnits = {
    Unit{"s", 1'000'000'000},
    Unit{"ms", 1'000'000},
    Unit{"us", 1'000},
    Unit{"ns", 1},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::int64_t saturatedSum(std::int64_t a, std::int64_t b)
{
    return a > kLongest - b ? kLongest : a + b;
}

std::int64_t saturatedProduct(std::int64_t a, std::int64_t b)
{
    return b != 0 && a > kLongest / b ? kLongest : a * b;
}

/// The digits at the front of `text`, which loses them.
std::string_view takeDigits(std::string_view &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const std::string_view digits = text.substr(0, std::size_t(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

/// The unit at the front of `text`, which loses it, or null.
const Unit *takeUnit(std::string_view &text)
{
    const auto end = std::find_if(text.begin(), text.end(), isDigit);
    const std::string_view name = text.substr(0, std::size_t(end - text.begin()));
    const auto found =
        std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit &u) { return u.name == name; });
    text.remove_prefix(name.size());
    return found == kUnits.end() ? nullptr : &*found;
}

struct Part
{
    std::int64_t time;
    std::int64_t unit;
};

/// One number and its unit at the front of `text`, which loses them, or nothing.
std::optional<Part> takePart(std::string_view &text)
{
    const std::string_view whole = takeDigits(text);
    std::string_view fraction;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        fraction = takeDigits(text);
        if (fraction.empty())
            return std::nullopt;
    }
    const Unit *unit = takeUnit(text);
    if (whole.empty() || !unit)
        return std::nullopt;
    std::int64_t number = 0;
    for (const char digit : whole)
        number = saturatedSum(saturatedProduct(number, 10), digit - '0');
    std::int64_t time = saturatedProduct(number, unit->nanoseconds);
    std::int64_t place = unit->nanoseconds;
    for (const char digit : fraction) {
        place /= 10;
        time = saturatedSum(time, place * (digit - '0'));
    }
    return Part{time, unit->nanoseconds};
}

/// `time` ≥ 0 in units of `unit` (a power of ten), exact, without trailing zeros.
std::string decimal(std::int64_t time, std::int64_t unit)
{
    std::string text = std::to_string(time / unit);
    std::string fraction = std::to_string(unit + time % unit).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return fraction.empty() ? text : text + '.' + fraction;
}

std::string inLargestUnit(std::int64_t time, std::string_view space)
{
    for (const Unit &unit : kDecimalUnits) {
        if (time >= unit.nanoseconds)
            return decimal(time, unit.nanoseconds).append(space).append(unit.name);
    }
    return std::string("0").append(space).append("s");
}

/// `time` ≥ 0 in units of `unit`, rounded to `decimals` (0–2) of them, all shown.
std::string rounded(std::int64_t time, std::int64_t unit, int decimals)
{
    const std::int64_t scale = decimals == 2 ? 100 : decimals == 1 ? 10 : 1;
    const std::int64_t step = unit / scale;
    const std::int64_t count = time / step + (time % step >= step / 2 ? 1 : 0);
    std::string text = std::to_string(count / scale);
    if (scale > 1)
        text += '.' + std::to_string(scale + count % scale).substr(1);
    return text;
}

/// The text of a time, with a minus before a negative one; `positive` makes the text of one ≥ 0.
template <class Positive>
std::string withSign(std::chrono::nanoseconds time, Positive positive)
{
    const std::int64_t count = std::max(time.count(), -kLongest);
    return count < 0 ? '-' + positive(-count) : positive(count);
}

} // namespace

std::optional<std::chrono::nanoseconds> parseDuration(std::string_view text)
{
    if (text == "0")
        return std::chrono::nanoseconds(0);
    std::int64_t total = 0;
    std::int64_t lastUnit = kLongest;
    do {
        const std::optional<Part> part = takePart(text);
        if (!part || part->unit >= lastUnit)
            return std::nullopt;
        total = saturatedSum(total, part->time);
        lastUnit = part->unit;
    } while (!text.empty());
    return std::chrono::nanoseconds(total);
}

std::string durationText(std::chrono::nanoseconds time)
{
    return withSign(time, [](std::int64_t count) {
        for (const Unit &unit : {kUnits[0], kUnits[1]}) {
            if (count >= unit.nanoseconds && count % unit.nanoseconds == 0)
                return std::to_string(count / unit.nanoseconds).append(unit.name);
        }
        return inLargestUnit(count, "");
    });
}

std::string exactTime(std::chrono::nanoseconds time)
{
    return withSign(time, [](std::int64_t count) { return inLargestUnit(count, " "); });
}

std::string roundedTime(std::chrono::nanoseconds time)
{
    return withSign(time, [](std::int64_t count) {
        if (count >= 999'500'000)
            return rounded(count, 1'000'000'000, 2) + " s";
        return rounded(count, 1'000'000, count >= 9'950'000 ? 0 : 1) + " ms";
    });
}

std::string secondsText(std::chrono::nanoseconds time)
{
    return withSign(time, [](std::int64_t count) { return decimal(count, 1'000'000'000); });
}

} // namespace coroscope
