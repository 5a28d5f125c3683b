// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"
#include "core/http/socket.h"
#include "core/http/stream.h"

#include <string>

namespace coroscope {

/// Connects `socket` to the first address that accepts: what all streams do first. Throws HttpError. All
/// references outlive the call.
Coroutine<void> connectSocket(Reactor &reactor, Socket &socket,
                              const std::vector<SocketAddress> &addresses, Deadline deadline);

/// A TCP connection on a reactor.
class PlainStream final : public Stream
{
public:
    /// Both are borrowed and outlive this. `peer`: its name in reasons.
    PlainStream(Reactor &reactor, const std::string &peer)
        : m_reactor(reactor)
        , m_peer(peer)
    {
    }

    Coroutine<void> connect(const std::vector<SocketAddress> &addresses,
                            Deadline deadline) override;
    Coroutine<void> send(const RequestText &text, TaskId task, Deadline deadline) override;
    Coroutine<void> wait(Deadline deadline) override;
    Coroutine<std::size_t> receive(std::span<char> room, Deadline deadline) override;
    bool isIdle() const override;

private:
    Reactor &m_reactor;
    const std::string &m_peer;
    Socket m_socket;
};

} // namespace coroscope
