// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/fieldvalue.h"

#include "core/scenario/duration.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace coroscope {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether `text` is a whole number of any size, with a minus or without.
bool isWholeNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Whether `text` has digits and points only: a time without its unit.
bool isBareNumber(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

/// The number that is all of `text`, or nothing.
template <class Number>
std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Message outOfRange(const ScenarioField &field, std::string least, std::string most, std::string got)
{
    return {QT_TRANSLATE_NOOP("coroscope", "'%1' must be %2 to %3, got %4."),
            {std::string(field.name), std::move(least), std::move(most), std::move(got)}};
}

} // namespace

std::string shown(std::string_view value)
{
    constexpr std::size_t kMost = 40;
    std::size_t size = std::min(value.size(), kMost);
    // Never cut inside a character of several bytes.
    while (size < value.size() && size > 0 &&
           (static_cast<unsigned char>(value[size]) & 0xc0) == 0x80)
        --size;
    std::string text(value.substr(0, size));
    for (char &c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = '?';
    }
    return size < value.size() ? text + "…" : text;
}

std::variant<unsigned, Message> readCount(const ScenarioField &field, std::string_view text)
{
    if (!isWholeNumber(text))
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'%1' must be a whole number from %2 to %3, got '%4'."),
            {std::string(field.name), std::to_string(field.least), std::to_string(field.most),
             shown(text)}};
    const std::optional<std::int64_t> value = number<std::int64_t>(text);
    if (!value || *value < field.least || *value > field.most)
        return outOfRange(field, std::to_string(field.least), std::to_string(field.most),
                          shown(text));
    return unsigned(*value);
}

std::variant<std::chrono::nanoseconds, Message> readTime(const ScenarioField &field,
                                                         std::string_view text)
{
    const std::optional<std::chrono::nanoseconds> value = parseDuration(text);
    if (!value && isBareNumber(text))
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'%1' needs a unit: write %2ms or %2s, not %2."),
            {std::string(field.name), shown(text)}};
    if (!value)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "'%1' must be a time such as 300ms, 3s or 1m, got '%2'."),
                       {std::string(field.name), shown(text)}};
    if (value->count() < field.least || value->count() > field.most)
        return outOfRange(field, durationText(std::chrono::nanoseconds(field.least)),
                          durationText(std::chrono::nanoseconds(field.most)), shown(text));
    return *value;
}

std::variant<double, Message> readShare(const ScenarioField &field, std::string_view text)
{
    const std::optional<double> value = number<double>(text);
    if (!value)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'%1' must be a number from %2 to %3, got '%4'."),
            {std::string(field.name), std::to_string(field.least), std::to_string(field.most),
             shown(text)}};
    // Written so that "nan", which from_chars reads, is refused too.
    if (!(*value >= double(field.least) && *value <= double(field.most)))
        return outOfRange(field, std::to_string(field.least), std::to_string(field.most),
                          shown(text));
    return *value;
}

std::variant<std::string, Message> readText(const ScenarioField &field, std::string_view text)
{
    if (text.size() > std::size_t(field.most))
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'%1' must be at most %2 bytes long, got %3."),
            {std::string(field.name), std::to_string(field.most), std::to_string(text.size())}};
    return std::string(text);
}

Message neitherWord(const ScenarioField &field, std::string_view text, std::string_view first,
                    std::string_view second)
{
    return {QT_TRANSLATE_NOOP("coroscope", "'%1' must be %2 or %3, got '%4'."),
            {std::string(field.name), std::string(first), std::string(second), shown(text)}};
}

std::string written(unsigned count)
{
    return std::to_string(count);
}

std::string written(std::chrono::nanoseconds time)
{
    return durationText(time);
}

std::string written(const std::optional<std::chrono::nanoseconds> &time)
{
    return time ? durationText(*time) : std::string();
}

std::string written(double share)
{
    std::array<char, 400> text{}; // the smallest double has 324 decimals and some
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), share, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

std::string written(ClockKind clock)
{
    return clock == ClockKind::Virtual ? "virtual" : "real";
}

std::string written(TurnOrder order)
{
    return std::string(word(order));
}

std::string written(Reuse reuse)
{
    return reuse == Reuse::On ? "on" : "off";
}

std::string written(bool on)
{
    return on ? "on" : "off";
}

std::string written(const std::string &text)
{
    return text;
}

} // namespace coroscope
