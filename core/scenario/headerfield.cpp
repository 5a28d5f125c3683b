// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/headerfield.h"

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

constexpr std::size_t kLongestHeader = 8192;
constexpr std::size_t kLongestMethod = 32;

/// Words that make a header's name a secret's; cookie covers Set-Cookie, auth covers Authorization
/// and Proxy-Authorization.
constexpr std::array<std::string_view, 10> kSecretWords = {
    "auth",     "cookie", "token",   "secret",     "key",
    "password", "passwd", "session", "credential", "signature",
};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return lower;
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

std::string_view withoutSpacesAround(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Why the program writes this header by itself, or nothing.
std::optional<Message> refusal(const std::string &name)
{
    const std::string lower = lowerCase(name);
    if (lower == "host")
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'header' cannot be Host: it is taken from 'url'."), {}};
    if (lower == "content-length")
        return Message{
            QT_TRANSLATE_NOOP("coroscope",
                              "'header' cannot be Content-Length: it is counted from 'body'."),
            {}};
    if (lower == "transfer-encoding")
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "'header' cannot be Transfer-Encoding: 'body' is always "
                                         "sent whole, with its length."),
                       {}};
    if (lower == "connection")
        return Message{QT_TRANSLATE_NOOP(
                           "coroscope", "'header' cannot be Connection: 'reuse' decides about it."),
                       {}};
    return std::nullopt;
}

} // namespace

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

std::variant<HeaderField, Message> parseHeader(std::string_view line)
{
    if (line.size() > kLongestHeader)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "'header' must be at most %1 bytes long, got one of %2."),
                       {std::to_string(kLongestHeader), std::to_string(line.size())}};
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "'header' must be a name, a colon and a value, such as "
                                         "'Accept: text/html'; got one without a colon."),
                       {}};
    const std::string name(line.substr(0, colon));
    if (!isToken(name))
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "The name of 'header' may have letters, digits and "
                                         "!#$%&'*+-.^_`|~ only, without spaces before the colon."),
                       {}};
    if (std::optional<Message> reason = refusal(name))
        return *reason;
    const std::string_view value = withoutSpacesAround(line.substr(colon + 1));
    if (std::any_of(value.begin(), value.end(), isControl))
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "The value of the header '%1' must be one line of text, "
                                         "without line breaks and other control characters."),
                       {name}};
    return HeaderField{name, std::string(value)};
}

std::optional<Message> checkMethod(std::string_view method)
{
    if (!isToken(method) || method.size() > kLongestMethod)
        return Message{
            QT_TRANSLATE_NOOP("coroscope",
                              "'method' must be one word of at most %1 letters, such as GET "
                              "or POST."),
            {std::to_string(kLongestMethod)}};
    if (lowerCase(method) == "connect")
        return Message{QT_TRANSLATE_NOOP(
                           "coroscope", "'method' cannot be CONNECT: it asks a proxy for a tunnel; "
                                        "choose another, such as GET."),
                       {}};
    return std::nullopt;
}

bool isSecretHeader(std::string_view name)
{
    const std::string lower = lowerCase(name);
    return std::any_of(kSecretWords.begin(), kSecretWords.end(), [&](std::string_view word) {
        return lower.find(word) != std::string::npos;
    });
}

} // namespace coroscope
