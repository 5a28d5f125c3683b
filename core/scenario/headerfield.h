// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace coroscope {

/// A header that the user adds to every request. The name is a token of RFC 9110, the value has no
/// control characters but the tab and no spaces around it; it may be empty.
struct HeaderField
{
    std::string name;
    std::string value;
    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

/// Whether `text` is a token (RFC 9110 §5.6.2): at least one letter, digit or one of !#$%&'*+-.^_`|~.
bool isToken(std::string_view text);

/// Reads "Name: value" (at most 8,192 bytes). An error never repeats the value, which may be a secret.
/// Host, Content-Length, Transfer-Encoding and Connection are refused: the program writes them.
std::variant<HeaderField, Message> parseHeader(std::string_view line);

/// Why `method` cannot be a request's method, or nothing: a token of at most 32 bytes, not CONNECT.
std::optional<Message> checkMethod(std::string_view method);

/// Whether the value of such a header is a secret, which never enters a recording: Authorization,
/// Cookie, X-Api-Key and every name with a word like token, secret, key, auth or password in it, in
/// upper or lower case.
bool isSecretHeader(std::string_view name);

} // namespace coroscope
