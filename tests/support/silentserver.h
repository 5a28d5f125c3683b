// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coroscope::test {

/// A port of this machine to which one can connect and where nobody ever says a word: the connections stay in
/// the kernel. Once closed, connecting is refused there.
class SilentServer
{
public:
    SilentServer()
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_fd, generic, size) == 0 && ::listen(m_fd, 128) == 0 &&
            ::getsockname(m_fd, generic, &size) == 0)
            m_port = ntohs(address.sin_port);
    }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;
    ~SilentServer() { ::close(m_fd); }

    /// 0: it could not listen.
    int port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }

private:
    int m_fd;
    int m_port = 0;
};

} // namespace coroscope::test
