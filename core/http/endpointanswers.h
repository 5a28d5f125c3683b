// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/endpointcheck.h"
#include "core/http/endpointoptions.h"

#include <string>

namespace coroscope {

/// Whether the connection goes on after an answer.
enum class AfterAnswer : std::uint8_t { KeepAlive, Close };

/// The bytes of the endpoint's answers, made once.
class EndpointAnswers
{
public:
    explicit EndpointAnswers(std::size_t bodySize);

    /// The header block of the answer 200, or of 503.
    const std::string &head(int status, AfterAnswer after) const;
    /// Its body.
    const std::string &body(int status) const;
    /// Interim, for a client that asks before it sends its body.
    static const std::string &proceed();
    /// Header block of a refusal, whose body is the sentence and a line feed.
    static std::string head(const Refusal &refusal, AfterAnswer after);

private:
    std::string m_body;
    std::string m_heads[4]; // 200, 503; each for KeepAlive, Close
};

} // namespace coroscope
