// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpointlistener.h"

#include "core/http/endpointstate.h"

#include <cerrno>
#include <chrono>
#include <iterator>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coroscope {

namespace {

constexpr std::chrono::nanoseconds kPause = std::chrono::milliseconds(50);

} // namespace

EndpointListener::EndpointListener(EndpointState &state)
    : m_state(state)
{
}

EndpointListener::~EndpointListener()
{
    close();
}

void EndpointListener::close()
{
    m_state.reactor.remove(*this);
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

int EndpointListener::listen(std::uint16_t port)
{
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0)
        return errno;
    const int on = 1;
    ::setsockopt(m_fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); // accepted sockets inherit it
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t length = sizeof address;
    if (::bind(m_fd, generic, length) != 0 || ::listen(m_fd, kBacklog) != 0 ||
        ::getsockname(m_fd, generic, &length) != 0)
        return errno;
    m_state.port = ntohs(address.sin_port);
    return m_state.reactor.add(*this, m_fd, EPOLLIN);
}

void EndpointListener::ready(std::uint32_t)
{
    for (;;) {
        const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0 && errno == EAGAIN)
            return;
        if (fd < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM))
            return pause();
        if (fd < 0)
            continue; // this one is gone already
        m_state.connections.emplace_back(m_state, fd);
        const auto position = std::prev(m_state.connections.end());
        if (!position->open(position))
            m_state.connections.erase(position);
        m_state.serve(); // answers that are due do not wait for the end of a storm
    }
}

void EndpointListener::pause()
{
    m_isPaused = true;
    m_closedBefore = m_state.closed;
    m_state.reactor.modify(*this, 0);
    m_state.timers.arm(*this, SteadyClock::absolute() + kPause.count());
}

void EndpointListener::resume()
{
    m_isPaused = false;
    disarm();
    m_state.reactor.modify(*this, EPOLLIN);
}

void EndpointListener::resumeIfPossible()
{
    if (m_isPaused && m_state.closed != m_closedBefore)
        resume();
}

void EndpointListener::fire()
{
    resume();
}

} // namespace coroscope
