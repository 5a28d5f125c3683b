// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/request.h"
#include "core/scenario/scenario.h"

#include <cstddef>
#include <string>

namespace coroscope {

/// Who sees the requests.
enum class Audience {
    Stranger,
    BuiltInEndpoint, ///< gets X-Task with each request, so that its facts find their task
};

/// What the peer of an https connection has to prove.
enum class PeerVerification {
    Full, ///< a certificate for the host name, from a trusted authority
    None, ///< nothing (--insecure)
};

/// How https is done.
struct TlsOptions
{
    PeerVerification verification = PeerVerification::Full;
    std::string
        caFile; ///< PEM file of authorities to trust instead of the system's; "": the system's
};

/// What a client is told once: it sends the same request for each task of a run.
struct ClientOptions
{
    HttpRequest request{};
    Deadlines deadlines{};
    Limits limits{};
    std::size_t connections = 0; ///< at most so many at once; 0: no limit
    Reuse reuse = Reuse::Off;
    Audience audience = Audience::Stranger;
    TlsOptions tls{};
};

} // namespace coroscope
