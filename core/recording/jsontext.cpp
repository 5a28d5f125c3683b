// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/jsontext.h"

#include "core/recording/utf8.h"

#include <algorithm>

namespace coroscope {

namespace {

void appendEscaped(std::string &out, char character)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (character) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\r':
        out += "\\r";
        return;
    default:
        out += "\\u00";
        out += digits[static_cast<unsigned char>(character) >> 4U];
        out += digits[static_cast<unsigned char>(character) & 0xFU];
    }
}

} // namespace

void appendJson(std::string &out, std::string_view text)
{
    out += '"';
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const char first = text.front();
        if (length == 0)
            out += kReplacement;
        else if (length == 1 && (first == '"' || first == '\\' || (first >= 0 && first < ' ')))
            appendEscaped(out, first);
        else
            out += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    out += '"';
}

void appendSeconds(std::string &out, std::int64_t t)
{
    constexpr std::uint64_t second = 1'000'000'000;
    // The magnitude in unsigned arithmetic, where the least int64 has one too.
    const std::uint64_t magnitude = t < 0 ? 0 - std::uint64_t(t) : std::uint64_t(t);
    if (t < 0)
        out += '-';
    appendNumber(out, magnitude / second);
    if (magnitude % second == 0)
        return;
    std::string fraction;
    appendNumber(fraction, second + magnitude % second); // "1" and nine digits
    fraction.erase(fraction.find_last_not_of('0') + 1);
    out += '.';
    out.append(fraction, 1);
}

std::string seconds(std::int64_t t)
{
    std::string out;
    appendSeconds(out, t);
    return out;
}

} // namespace coroscope
