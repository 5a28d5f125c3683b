// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpointcheck.h"

#include <algorithm>
#include <string_view>

namespace coroscope {

namespace {

constexpr std::string_view kOwnNames[] = {"localhost", "127.0.0.1", "[::1]"};

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return out;
}

/// Takes a name of this machine off the front; false if there is none.
bool takeOwnName(std::string_view &text)
{
    for (std::string_view name : kOwnNames) {
        if (text.starts_with(name)) {
            text.remove_prefix(name.size());
            return true;
        }
    }
    return false;
}

bool isOwnHost(std::string_view host, std::uint16_t port)
{
    const std::string text = lowered(host);
    std::string_view rest = text;
    if (!takeOwnName(rest))
        return false;
    return rest == ":" + std::to_string(port) || (rest.empty() && port == 80);
}

/// Pages of this machine may ask, whatever port they came from.
bool isOwnOrigin(std::string_view origin)
{
    const std::string text = lowered(origin);
    std::string_view rest = text;
    const std::size_t scheme = rest.starts_with("http://")    ? 7
                               : rest.starts_with("https://") ? 8
                                                              : 0;
    rest.remove_prefix(scheme);
    if (scheme == 0 || !takeOwnName(rest))
        return false;
    if (rest.empty())
        return true;
    rest.remove_prefix(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text[text.size() - rest.size() - 1] == ':' && !rest.empty() &&
           std::all_of(rest.begin(), rest.end(), isDigit);
}

} // namespace

Refusal refusalOf(MessageFault fault)
{
    int status = 400;
    if (fault == MessageFault::HeaderTooLong || fault == MessageFault::TooManyFields)
        status = 431;
    else if (fault == MessageFault::BodyTooLong || fault == MessageFault::ChunkTooLong)
        status = 413;
    return {status, english(reasonOf(fault, "The client", kEndpointLimits))};
}

std::optional<Refusal> refusalOf(const RequestParser &request, std::uint16_t port)
{
    const auto isHost = [](const Header &header) { return lowered(header.name) == "host"; };
    const auto &headers = request.headers();
    if (std::count_if(headers.begin(), headers.end(), isHost) != 1)
        return Refusal{400, "The request must have one Host."};
    if (!isOwnHost(*findHeader(headers, "Host"), port))
        return Refusal{421, "Only requests for 127.0.0.1:" + std::to_string(port) +
                                " and localhost:" + std::to_string(port) + " are answered."};
    const std::string *origin = findHeader(headers, "Origin");
    if (origin && !isOwnOrigin(*origin))
        return Refusal{403, "Only pages of this machine may ask."};
    const std::string &method = request.method();
    if (method != "GET" && method != "HEAD" && method != "POST")
        return Refusal{405, "Only GET, HEAD and POST are answered."};
    return std::nullopt;
}

} // namespace coroscope
