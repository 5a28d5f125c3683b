// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/request.h"

#include <algorithm>

namespace coroscope {

namespace {

constexpr std::size_t kResultTextLimit = 60;
constexpr std::string_view kEllipsis = "…";

/// How many bytes the UTF-8 character at the beginning of `text` has; 0 if there is no valid one.
std::size_t characterLength(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80)
            return 0;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const bool isOverlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool isOutOfRange = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    return isOverlong || isOutOfRange ? 0 : length;
}

/// Whether a valid character may be shown as it is.
bool isShown(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1)
        return first >= 0x20 && first != 0x7f;
    const auto second = static_cast<unsigned char>(character[1]);
    if (character.size() == 2)
        return !(first == 0xc2 && second < 0xa0); // U+0080 to U+009F
    if (character.size() == 3 && first == 0xe2) {
        const auto third = static_cast<unsigned char>(character[2]);
        const bool isMark =
            second == 0x80 && (third == 0x8e || third == 0x8f || (third >= 0xa8 && third <= 0xae));
        return !isMark && !(second == 0x81 && third >= 0xa6 && third <= 0xa9);
    }
    return true;
}

std::string escaped(char byte)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    switch (byte) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default: {
        const auto value = static_cast<unsigned char>(byte);
        return {'\\', 'x', kDigits[value >> 4], kDigits[value & 15]};
    }
    }
}

} // namespace

std::string printable(std::string_view text, std::size_t limit)
{
    std::string out;
    std::size_t cut = 0; // where "…" would still fit
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length > 0 && isShown(text.substr(0, length))) {
            out += text.substr(0, length);
        } else {
            for (std::size_t i = 0; i < std::max<std::size_t>(length, 1); ++i)
                out += escaped(text[i]);
        }
        if (out.size() > limit)
            return out.substr(0, cut).append(kEllipsis);
        text.remove_prefix(std::max<std::size_t>(length, 1));
        if (out.size() + kEllipsis.size() <= limit)
            cut = out.size();
    }
    return out;
}

std::string hostAndPort(const Target &target)
{
    const std::string host = printable(target.host, 255);
    const bool isAddressV6 = host.find(':') != std::string::npos;
    return (isAddressV6 ? "[" + host + "]" : host) + ":" + std::to_string(target.port);
}

std::string resultTextOf(const Answer &answer)
{
    const std::string status = std::to_string(answer.status);
    return status + " '" + printable(answer.body, kResultTextLimit - status.size() - 3) + "'";
}

void requireSuccess(const Answer &answer)
{
    if (answer.status >= 400)
        throw HttpError(HttpErrorKind::Status, Message{"HTTP %1", {std::to_string(answer.status)}});
}

} // namespace coroscope
