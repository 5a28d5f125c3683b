// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/request.h"
#include "core/http/socketaddress.h"

#include <cstddef>
#include <span>
#include <string_view>

#include <sys/types.h>

namespace coroscope {

/// A non-blocking TCP socket of a client; owns the descriptor. Closing it resets the connection: after a
/// complete answer nothing is lost by that, and no TIME_WAIT stays behind to slow the next run.
class Socket
{
public:
    Socket() = default;
    Socket(Socket &&other) noexcept;
    Socket &operator=(Socket &&other) noexcept;
    ~Socket() { close(); }

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }

    /// Opens a new one and begins to connect it. 0: connected; EINPROGRESS: will be writable; else the
    /// errno of the failure, and it is closed.
    int connect(const SocketAddress &address);
    /// After it became writable: 0 if it is connected now, else errno.
    int connectError() const;

    /// Sends as much as there is room for. The number of bytes, or -1 and errno (EAGAIN: no room).
    ssize_t send(std::span<const std::string_view> pieces);
    /// The number of bytes received, 0 after the peer closed, or -1 and errno (EAGAIN: nothing there).
    ssize_t receive(std::span<char> room);
    /// Whether poll() says one of `events` (or an error) is there now.
    bool isReady(short events) const;

    /// Closes at once, by a reset.
    void close();
    /// Gives the descriptor away.
    int release();

private:
    int m_fd = -1;
};

/// What to throw when no connection to `peer` came about because of `error`.
HttpError connectFailed(const std::string &peer, int error);
/// What to throw when a connection broke because of `error`.
HttpError connectionLost(const std::string &peer, int error);
/// What to throw when the kernel refused to watch a connection because of `error`.
HttpError cannotWatch(const std::string &peer, int error);

/// Raises the soft limit of open descriptors to the hard one. The limit then; call it once, first in main.
std::size_t raiseDescriptorLimit();

} // namespace coroscope
