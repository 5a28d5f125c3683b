// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/deadline.h"
#include "core/http/requesttext.h"
#include "core/http/socket.h"
#include "core/http/socketaddress.h"
#include "core/http/stop.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace coroscope {

/// Blocks until `fd` has one of the poll() `events`, is broken, or closed by the peer. Throws HttpError when
/// the deadline (on the steady clock) passes, or the run is stopped, whatever the descriptor says then.
void blockUntil(int fd, short events, const Deadline &deadline, const StopSignal &stop,
                const std::string &peer);
/// What to throw when the run was stopped.
HttpError stopped(const std::string &peer);

/// One connection of a blocking client. Each call holds the thread until it is done; all throw HttpError.
class BlockingStream
{
public:
    BlockingStream() = default;
    BlockingStream(const BlockingStream &) = delete;
    BlockingStream &operator=(const BlockingStream &) = delete;
    virtual ~BlockingStream() = default;

    /// Connects to the first address that accepts, and makes the TLS handshake.
    virtual void connect(const std::vector<SocketAddress> &addresses, const Deadline &deadline) = 0;
    /// Sends the whole request. A peer that closes meanwhile is no error yet: it may have answered first.
    virtual void send(const RequestText &text, TaskId task, const Deadline &deadline) = 0;
    /// Receives at least one byte; 0: the peer closed.
    virtual std::size_t receive(std::span<char> room, const Deadline &deadline) = 0;
    /// Whether it may carry another request: the peer neither closed nor sent anything unasked.
    virtual bool isIdle() = 0;
};

/// Over TCP.
class PlainBlockingStream final : public BlockingStream
{
public:
    /// Both are borrowed and outlive this. `peer`: its name in reasons.
    PlainBlockingStream(const std::string &peer, const StopSignal &stop)
        : m_peer(peer)
        , m_stop(stop)
    {
    }

    void connect(const std::vector<SocketAddress> &addresses, const Deadline &deadline) override;
    void send(const RequestText &text, TaskId task, const Deadline &deadline) override;
    std::size_t receive(std::span<char> room, const Deadline &deadline) override;
    bool isIdle() override;
    /// Gives the connected descriptor away.
    int release() { return m_socket.release(); }

private:
    const std::string &m_peer;
    const StopSignal &m_stop;
    Socket m_socket;
};

} // namespace coroscope
