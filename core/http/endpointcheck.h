// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/message.h"

#include <cstdint>
#include <optional>
#include <string>

/// What the endpoint refuses. It listens on the loopback address only, and still any page in a browser of
/// this machine could reach it, by a name that it had resolved to 127.0.0.1 or by a plain link.
namespace coroscope {

/// An answer that is given at once, whatever the delay.
struct Refusal
{
    int status = 400;
    std::string sentence{}; ///< English: it is the answer's body
};

/// What the endpoint takes at most from a client.
inline constexpr Limits kEndpointLimits{
    .header = 16 * 1024, .fields = 1000, .body = 16 * 1024 * 1024, .interimAnswers = 0};

/// For a request that is malformed or too large: 400, 413 or 431.
Refusal refusalOf(MessageFault fault);

/// For a complete request to the endpoint on `port`: 400 without exactly one Host, 421 if that is not
/// localhost, 127.0.0.1 or [::1] with the port, 403 if Origin is another machine's, 405 if the method is
/// other than GET, HEAD and POST. Nothing: it will be served.
std::optional<Refusal> refusalOf(const RequestParser &request, std::uint16_t port);

} // namespace coroscope
