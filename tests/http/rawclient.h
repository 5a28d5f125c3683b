// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coroscope::test {

/// A blocking client made of bare system calls, to see exactly what a server sends.
class RawClient
{
public:
    RawClient()
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
    }
    explicit RawClient(std::uint16_t port)
        : RawClient()
    {
        connect(port);
    }
    RawClient(RawClient &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
        , m_rest(std::move(other.m_rest))
    {
    }
    ~RawClient() { close(); }

    bool connect(std::uint16_t port)
    {
        timeval patience{30, 0}; // a test that waits in vain fails instead of hanging
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t count = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            bytes.remove_prefix(std::size_t(count));
        }
        return true;
    }
    /// The next answer; status 0 if there is none.
    Answer receive(ResponseParser::AnswerTo method = ResponseParser::AnswerTo::Get)
    {
        ResponseParser parser(method);
        for (;;) {
            const Fed fed = parser.feed(m_rest);
            m_rest.erase(0, fed.consumed);
            if (fed.state == ParseState::Done)
                return parser.take();
            if (fed.state == ParseState::Failed)
                return {};
            char room[16 * 1024];
            const ssize_t count = ::recv(m_fd, room, sizeof room, 0);
            if (count <= 0)
                return parser.finish() == ParseState::Done ? parser.take() : Answer{};
            m_rest.assign(room, std::size_t(count));
        }
    }
    /// Waits for the end of the connection; true if nothing came before it.
    bool isClosedByPeer()
    {
        char byte = 0;
        return m_rest.empty() && ::recv(m_fd, &byte, 1, 0) == 0;
    }
    /// With a reset, as a client that has what it wanted, or has left.
    void reset()
    {
        const linger hard{1, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close();
    }
    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    int fd() const { return m_fd; }

private:
    int m_fd;
    std::string m_rest; // came with the answer before
};

} // namespace coroscope::test
