// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/clientoptions.h"
#include "core/http/message.h"

#include <string>
#include <string_view>

namespace coroscope {

/// Makes the answer of one request out of what a connection brings, for both clients.
class AnswerReader
{
public:
    /// Both are borrowed and outlive this. `peer`: its name in reasons.
    AnswerReader(const ClientOptions &options, const std::string &peer);

    /// Takes what was received; nothing: the peer closed. True: the answer is complete. Throws HttpError if
    /// it never will be.
    bool feed(std::string_view received);
    /// Whether anything was received yet.
    bool hasBegun() const { return m_hasBegun; }
    /// Once complete: whether the connection may carry another request.
    bool leavesConnectionOpen() const { return m_leavesConnectionOpen; }
    /// Once complete: moves it out.
    Answer take() { return m_parser.take(); }

private:
    const ClientOptions &m_options;
    const std::string &m_peer;
    ResponseParser m_parser;
    bool m_hasBegun = false;
    bool m_leavesConnectionOpen = false;
};

} // namespace coroscope
