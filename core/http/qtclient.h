// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/http/clientoptions.h"
#include "core/http/tlssettings.h"

#include <QNetworkAccessManager>

#include <cstddef>
#include <deque>
#include <optional>
#include <string>

namespace coroscope {

class EventLoop;

/// How many connections to one host Qt's client opens at most. In Qt 6.4 nothing can change it.
inline constexpr unsigned kQtConnectionsPerHost = 6;

/// Qt's own client, QNetworkAccessManager, for the tasks of a loop. It takes all requests at once and sends
/// at most kQtConnectionsPerHost at a time; the others queue inside it, first come first served. Speaks
/// HTTP/1.1 and asks for the same as HttpClient does; `options.connections` does not matter here. Belongs to
/// the loop's thread, and must outlive the loop: make it before.
class QtClient
{
public:
    /// `options.request` must be without fault (faultIn() in requesttext.h).
    explicit QtClient(ClientOptions options);
    QtClient(const QtClient &) = delete;
    QtClient &operator=(const QtClient &) = delete;
    ~QtClient();

    /// Sends the request for the task of `loop` that awaits this, and gives the answer. Throws HttpError as
    /// HttpClient does. The task waits for a connection until Qt says that the request was sent, which is all
    /// that it tells of its queue; then the request counts as in flight, and the time to answer begins. Qt sends
    /// in a thread of its own, so the endpoint may have the request a little before that.
    Coroutine<Answer> get(EventLoop &loop);

private:
    class Exchange;
    class Sent;

    const ClientOptions m_options;
    const std::string m_peer;
    std::optional<TlsSettings> m_tls; // only for https
    QNetworkAccessManager m_manager;
    std::size_t m_first = 0;         // exchanges that have, or should have, a connection
    std::deque<Exchange *> m_queued; // the others that were not sent yet
};

} // namespace coroscope
