// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/socket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <unistd.h>

namespace coroscope {

namespace {

constexpr std::size_t kMostPieces = 4;

std::size_t descriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return std::size_t(limit.rlim_cur);
}

std::string words(int error)
{
    const char *text = ::strerrordesc_np(error);
    return text ? text : "error " + std::to_string(error);
}

} // namespace

Socket::Socket(Socket &&other) noexcept
    : m_fd(other.release())
{
}

Socket &Socket::operator=(Socket &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

int Socket::connect(const SocketAddress &address)
{
    close();
    m_fd = ::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0)
        return errno;
    const int one = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    // An interrupted connect goes on by itself, as one in progress.
    if (::connect(m_fd, address.get(), address.length) == 0)
        return 0;
    const int error = errno == EINTR ? EINPROGRESS : errno;
    if (error != EINPROGRESS)
        close();
    return error;
}

int Socket::connectError() const
{
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

ssize_t Socket::send(std::span<const std::string_view> pieces)
{
    std::array<iovec, kMostPieces> parts{};
    std::size_t count = 0;
    for (const std::string_view piece : pieces.first(std::min(pieces.size(), kMostPieces))) {
        if (!piece.empty())
            parts[count++] = {const_cast<char *>(piece.data()), piece.size()};
    }
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = count;
    ssize_t sent;
    do
        sent = ::sendmsg(m_fd, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent;
}

ssize_t Socket::receive(std::span<char> room)
{
    ssize_t received;
    do
        received = ::recv(m_fd, room.data(), room.size(), 0);
    while (received < 0 && errno == EINTR);
    return received;
}

bool Socket::isReady(short events) const
{
    pollfd entry{m_fd, events, 0};
    return ::poll(&entry, 1, 0) > 0;
}

void Socket::close()
{
    if (m_fd < 0)
        return;
    const linger reset{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::close(std::exchange(m_fd, -1));
}

int Socket::release()
{
    return std::exchange(m_fd, -1);
}

HttpError connectFailed(const std::string &peer, int error)
{
    if (error == EMFILE || error == ENFILE)
        return HttpError(
            HttpErrorKind::Limit,
            Message{QT_TRANSLATE_NOOP("coroscope", "cannot connect to %1: this process may have "
                                                   "at most %2 files open (see ulimit -n)"),
                    {peer, std::to_string(descriptorLimit())}});
    if (error == EADDRNOTAVAIL)
        return HttpError(
            HttpErrorKind::Connect,
            Message{QT_TRANSLATE_NOOP("coroscope", "cannot connect to %1: no local port is free"),
                    {peer}});
    return HttpError(
        HttpErrorKind::Connect,
        Message{QT_TRANSLATE_NOOP("coroscope", "cannot connect to %1: %2"), {peer, words(error)}});
}

HttpError connectionLost(const std::string &peer, int error)
{
    return HttpError(HttpErrorKind::Closed,
                     Message{QT_TRANSLATE_NOOP("coroscope", "lost the connection to %1: %2"),
                             {peer, words(error)}});
}

HttpError cannotWatch(const std::string &peer, int error)
{
    return HttpError(
        HttpErrorKind::Limit,
        Message{QT_TRANSLATE_NOOP("coroscope", "cannot watch the connection to %1: %2"),
                {peer, words(error)}});
}

std::size_t raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    return descriptorLimit();
}

} // namespace coroscope
