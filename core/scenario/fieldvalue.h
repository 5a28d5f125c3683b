// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenariofield.h"

#include <utility>

/// How the values of the table's fields are read and written; used by the table only.
namespace coroscope {

/// `value` for an error sentence: at most 40 bytes of it, control characters as '?', cut text ends in "…".
std::string shown(std::string_view value);

/// The whole number in `text`, if it is within the field's range.
std::variant<unsigned, Message> readCount(const ScenarioField &field, std::string_view text);
/// The time in `text`, if it is within the field's range.
std::variant<std::chrono::nanoseconds, Message> readTime(const ScenarioField &field,
                                                         std::string_view text);
/// The number in `text`, if it is within the field's range.
std::variant<double, Message> readShare(const ScenarioField &field, std::string_view text);
/// The text itself, if it has no more bytes than the field's most.
std::variant<std::string, Message> readText(const ScenarioField &field, std::string_view text);

/// That `text` is neither of the field's two words.
Message neitherWord(const ScenarioField &field, std::string_view text, std::string_view first,
                    std::string_view second);

/// The value of one of the field's two words.
template <class T>
std::variant<T, Message> readWord(const ScenarioField &field, std::string_view text,
                                  std::string_view first, T firstValue, std::string_view second,
                                  T secondValue)
{
    if (text == first)
        return firstValue;
    if (text == second)
        return secondValue;
    return neitherWord(field, text, first, second);
}

/// Puts what was read into `member`, or returns the error and leaves `member` as it is.
template <class T, class Member>
std::optional<Message> stored(std::variant<T, Message> &&read, Member &member)
{
    if (Message *error = std::get_if<Message>(&read))
        return std::move(*error);
    member = std::move(std::get<T>(read));
    return std::nullopt;
}

std::string written(unsigned count);
std::string written(std::chrono::nanoseconds time);
std::string written(const std::optional<std::chrono::nanoseconds> &time);
std::string written(double share);
std::string written(ClockKind clock);
std::string written(Reuse reuse);
std::string written(TurnOrder order);
std::string written(bool on);
std::string written(const std::string &text);

} // namespace coroscope
