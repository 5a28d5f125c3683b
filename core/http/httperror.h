// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <stdexcept>
#include <utility>

namespace coroscope {

/// Which phase or rule ended a request.
enum class HttpErrorKind {
    Resolve,
    Connect,
    Tls,
    Send,
    FirstByte,
    Total,
    Protocol, ///< the answer is no HTTP/1.1
    Limit,    ///< the answer, or this process, is over a limit
    Closed,   ///< the peer closed or reset before the answer's end
    Stopped,  ///< the run was stopped
    Status,   ///< an answer of 400 or more
};

/// Thrown where a request fails. what() is the English sentence of message(); it names the peer by host and
/// port and has no user info, path, query or header value in it.
class HttpError : public std::runtime_error
{
public:
    HttpError(HttpErrorKind kind, Message message)
        : std::runtime_error(english(message))
        , m_kind(kind)
        , m_message(std::move(message))
    {
    }
    HttpErrorKind kind() const { return m_kind; }
    const Message &message() const { return m_message; }

private:
    HttpErrorKind m_kind;
    Message m_message;
};

} // namespace coroscope
