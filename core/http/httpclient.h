// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/coroutine/semaphore.h"
#include "core/http/clientoptions.h"
#include "core/http/connectturns.h"
#include "core/http/qtreactor.h"
#include "core/http/requesttext.h"
#include "core/http/resolver.h"
#include "core/http/stream.h"
#include "core/http/tlssettings.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coroscope {

class EventLoop;

/// The client of a loop: sends the run's request for whichever task awaits get(). Records that the request
/// is in flight from the first connect or write to the end of the answer. Belongs to the loop's thread, and
/// must outlive the loop, whose tasks hold on to it: make it before.
class HttpClient
{
public:
    /// `reactor` outlives this. `options.request` must be without fault (faultIn() in requesttext.h). `ask`
    /// finds the addresses of a name.
    HttpClient(QtReactor &reactor, ClientOptions options, NameLookup::Ask ask = &lookUp);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    ~HttpClient();

    /// Sends the request for the task of `loop` that awaits this, and gives the answer. Throws HttpError if
    /// there is none, or its status is 400 or more. Waits, in this order, for: a free connection of the
    /// limit, the name look-up, its turn to connect, and then for the peer.
    Coroutine<Answer> get(EventLoop &loop);

    /// Connections that wait for their next request; none unless they are reused.
    std::size_t idleCount() const { return m_idle.size(); }

private:
    struct Exchange;
    Coroutine<Answer> exchange(EventLoop &loop);
    Coroutine<void> takeTurn(EventLoop &loop);
    Coroutine<bool> converse(EventLoop &loop, Exchange &exchange);
    std::unique_ptr<Stream> takeIdle();
    std::unique_ptr<Stream> newStream();

    QtReactor &m_reactor;
    const ClientOptions m_options;
    const std::string m_peer;
    const RequestText m_text;
    std::optional<TlsSettings> m_tls; // only for https: the first of a process loads OpenSSL
    Resolver m_resolver;
    ConnectTurns m_turns;
    std::optional<Semaphore> m_connections; // nothing: no limit
    std::vector<std::unique_ptr<Stream>> m_idle;
    std::vector<char> m_room; // what all tasks receive into, one after the other
};

} // namespace coroscope
