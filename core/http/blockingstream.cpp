// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/blockingstream.h"

#include "core/recording/clock.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <poll.h>

namespace coroscope {

namespace {

/// How long one poll may take where the stop signal has no descriptor; also keeps the count of milliseconds
/// small.
constexpr std::int64_t kSliceMs = 200;
constexpr std::int64_t kLongestMs = 60'000;

} // namespace

HttpError stopped(const std::string &peer)
{
    return HttpError(
        HttpErrorKind::Stopped,
        Message{QT_TRANSLATE_NOOP("coroscope", "stopped before the answer of %1"), {peer}});
}

void blockUntil(int fd, short events, const Deadline &deadline, const StopSignal &stop,
                const std::string &peer)
{
    std::array<pollfd, 2> entries{pollfd{fd, events, 0}, pollfd{stop.fd(), POLLIN, 0}};
    for (;;) {
        if (stop.isSet())
            throw stopped(peer);
        std::int64_t left = stop.fd() >= 0 ? kLongestMs : kSliceMs;
        if (deadline.due != Deadline::kNever) {
            const std::int64_t ns = deadline.due - SteadyClock::absolute();
            if (ns <= 0)
                throw deadline.error();
            left = std::min(left, ns / 1'000'000 + 1);
        }
        if (::poll(entries.data(), entries.size(), int(left)) > 0 && entries[0].revents != 0)
            return;
    }
}

void PlainBlockingStream::connect(const std::vector<SocketAddress> &addresses,
                                  const Deadline &deadline)
{
    int error = EADDRNOTAVAIL;
    for (const SocketAddress &address : addresses) {
        error = m_socket.connect(address);
        if (error == EINPROGRESS) {
            blockUntil(m_socket.fd(), POLLOUT, deadline, m_stop, m_peer);
            error = m_socket.connectError();
        }
        if (error == 0)
            return;
    }
    throw connectFailed(m_peer, error);
}

void PlainBlockingStream::send(const RequestText &text, TaskId task, const Deadline &deadline)
{
    RequestText::TaskLine line;
    std::size_t sent = 0;
    for (;;) {
        const RequestText::Pieces pieces = text.pieces(task, line, sent);
        if (pieces.back().empty())
            return;
        const ssize_t count = m_socket.send(pieces);
        if (count >= 0)
            sent += std::size_t(count);
        else if (errno == EPIPE || errno == ECONNRESET)
            return; // receive() tells what the peer said, if anything
        else if (errno != EAGAIN)
            throw connectionLost(m_peer, errno);
        else
            blockUntil(m_socket.fd(), POLLOUT, deadline, m_stop, m_peer);
    }
}

std::size_t PlainBlockingStream::receive(std::span<char> room, const Deadline &deadline)
{
    for (;;) {
        blockUntil(m_socket.fd(), POLLIN, deadline, m_stop, m_peer);
        const ssize_t count = m_socket.receive(room);
        if (count >= 0)
            return std::size_t(count);
        if (errno != EAGAIN)
            throw connectionLost(m_peer, errno);
    }
}

bool PlainBlockingStream::isIdle()
{
    return m_socket.isOpen() && !m_socket.isReady(POLLIN | POLLRDHUP);
}

} // namespace coroscope
