// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httperror.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The values of an HTTP/1.1 exchange. Qt-free.
namespace coroscope {

/// One field of a message's header. Names compare without case.
struct Header
{
    std::string name;
    std::string value;

    friend bool operator==(const Header &, const Header &) = default;
};

/// Who is asked, and for what. Made from a URL by targetFromUrl(); no field has control characters.
struct Target
{
    bool isTls = false;
    std::string host; ///< a name, or an address without brackets
    std::uint16_t port = 80;
    std::string pathAndQuery = "/"; ///< as it goes into the request line
    std::string hostHeader;    ///< value of Host: brackets and a port that is not the usual one
    std::string authorization; ///< value of Authorization from user info, a secret; "" for none

    friend bool operator==(const Target &, const Target &) = default;
};

/// "127.0.0.1:5000", "[::1]:5000": the target as reasons name it.
std::string hostAndPort(const Target &target);

/// One request. Host, Authorization, Content-Length and Accept-Encoding are added where it is sent.
struct HttpRequest
{
    std::string method = "GET";
    Target target{};
    std::vector<Header> headers{};
    std::string body{};
};

/// How long each phase may take; zero: as long as it likes. A phase's deadline is one moment, set when the
/// phase begins; bytes that trickle in do not move it.
struct Deadlines
{
    std::chrono::nanoseconds resolve{}; ///< the name look-up
    std::chrono::nanoseconds connect{}; ///< all addresses together, and the TLS handshake
    std::chrono::nanoseconds
        firstByte{};                  ///< from the end of the request to the answer's first byte
    std::chrono::nanoseconds total{}; ///< from the first connect or write to the end of the answer
};

/// What a message may be at most.
struct Limits
{
    std::size_t header = 256 * 1024;     ///< bytes of the start line and all fields
    std::size_t fields = 1000;           ///< fields of the header
    std::size_t body = 16 * 1024 * 1024; ///< bytes of the body
    int interimAnswers = 10;             ///< 1xx before the answer
};

/// A complete answer.
struct Answer
{
    int status = 0; ///< 100 to 599
    std::vector<Header> headers{};
    std::string body{};
};

/// `text` in at most `limit` bytes of valid UTF-8 (at least 8): control characters, invisible marks of
/// direction and broken bytes are written as \n, \t or \x1b; what is cut off shows as "…".
std::string printable(std::string_view text, std::size_t limit);

/// The answer as a Finished event shows it: 200 'Hello!'. At most 60 bytes, no control characters.
std::string resultTextOf(const Answer &answer);

/// Throws HttpError "HTTP 503" for a status of 400 or more: such a request failed.
void requireSuccess(const Answer &answer);

} // namespace coroscope
