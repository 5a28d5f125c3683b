// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/plainstream.h"

#include "core/http/readiness.h"

#include <cerrno>

#include <poll.h>

namespace coroscope {

Coroutine<void> connectSocket(Reactor &reactor, Socket &socket,
                              const std::vector<SocketAddress> &addresses, Deadline deadline)
{
    int error = EADDRNOTAVAIL;
    for (const SocketAddress &address : addresses) {
        error = socket.connect(address);
        if (error == EINPROGRESS) {
            // On loopback it is writable by now, and this does not suspend.
            co_await Readiness(reactor, socket.fd(), Readiness::For::Writing, Why::Connect,
                               deadline);
            error = socket.connectError();
        }
        if (error == 0)
            co_return;
    }
    throw connectFailed(*deadline.peer, error);
}

Coroutine<void> PlainStream::connect(const std::vector<SocketAddress> &addresses, Deadline deadline)
{
    return connectSocket(m_reactor, m_socket, addresses, deadline);
}

Coroutine<void> PlainStream::send(const RequestText &text, TaskId task, Deadline deadline)
{
    RequestText::TaskLine line;
    std::size_t sent = 0;
    for (;;) {
        const RequestText::Pieces pieces = text.pieces(task, line, sent);
        if (pieces.back().empty())
            co_return;
        const ssize_t count = m_socket.send(pieces);
        if (count >= 0)
            sent += std::size_t(count);
        else if (errno == EPIPE || errno == ECONNRESET)
            co_return; // receive() tells what the peer said, if anything
        else if (errno != EAGAIN)
            throw connectionLost(m_peer, errno);
        else
            co_await Readiness(m_reactor, m_socket.fd(), Readiness::For::Writing, Why::Writable,
                               deadline);
    }
}

Coroutine<void> PlainStream::wait(Deadline deadline)
{
    co_await Readiness(m_reactor, m_socket.fd(), Readiness::For::Reading, Why::Readable, deadline);
}

Coroutine<std::size_t> PlainStream::receive(std::span<char> room, Deadline deadline)
{
    for (;;) {
        const ssize_t count = m_socket.receive(room);
        if (count >= 0)
            co_return std::size_t(count);
        if (errno != EAGAIN)
            throw connectionLost(m_peer, errno);
        co_await Readiness(m_reactor, m_socket.fd(), Readiness::For::Reading, Why::Readable,
                           deadline);
    }
}

bool PlainStream::isIdle() const
{
    return m_socket.isOpen() && !m_socket.isReady(POLLIN | POLLRDHUP);
}

} // namespace coroscope
