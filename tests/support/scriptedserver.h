// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cctype>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coroscope::test {

/// Closed until a test opens it; scripts wait at it.
class Gate
{
public:
    Gate()
        : m_fd(::eventfd(0, EFD_CLOEXEC))
    {
    }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    ~Gate() { ::close(m_fd); }

    void open() const
    {
        const std::uint64_t one = 1;
        if (::write(m_fd, &one, sizeof one) < 0)
            std::abort();
    }
    /// For threads that no server stops.
    void wait() const
    {
        pollfd entry{m_fd, POLLIN, 0};
        while (::poll(&entry, 1, -1) < 0) {}
    }
    int fd() const { return m_fd; }

private:
    int m_fd;
};

/// The server's end of one connection, in the hands of a script. All calls end when the server stops.
class ScriptedPeer
{
public:
    ScriptedPeer(int fd, int stopFd)
        : m_fd(fd)
        , m_stopFd(stopFd)
    {
        const int one = 1;
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    }
    ScriptedPeer(const ScriptedPeer &) = delete;
    ScriptedPeer &operator=(const ScriptedPeer &) = delete;
    ~ScriptedPeer() { close(); }

    /// One request: its header, and as much body as its Content-Length says. "" after the client closed.
    std::string readRequest()
    {
        for (;;) {
            const std::size_t end = m_received.find("\r\n\r\n");
            if (end != std::string::npos) {
                std::string head = m_received.substr(0, end);
                std::transform(head.begin(), head.end(), head.begin(),
                               [](unsigned char c) { return char(std::tolower(c)); });
                const std::size_t field = head.find("content-length: ");
                const std::size_t body =
                    field != std::string::npos ? std::stoul(head.substr(field + 16)) : 0;
                if (m_received.size() >= end + 4 + body) {
                    const std::string request = m_received.substr(0, end + 4 + body);
                    m_received.erase(0, request.size());
                    return request;
                }
            }
            char room[4096];
            if (!wait(POLLIN))
                return {};
            const ssize_t count = ::recv(m_fd, room, sizeof room, 0);
            if (count <= 0)
                return {};
            m_received.append(room, std::size_t(count));
        }
    }
    void send(std::string_view bytes)
    {
        while (!bytes.empty() && wait(POLLOUT)) {
            const ssize_t count = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return;
            bytes.remove_prefix(std::size_t(count));
        }
    }
    /// A segment for each byte.
    void sendByteByByte(std::string_view bytes)
    {
        for (const char byte : bytes)
            send(std::string_view(&byte, 1));
    }
    /// Until the client closed or the server stops. True if it closed by a reset.
    bool hold()
    {
        char room[4096];
        ssize_t count = 1;
        while (count > 0 && wait(POLLIN))
            count = ::recv(m_fd, room, sizeof room, 0);
        return count < 0 && errno == ECONNRESET;
    }
    /// Until `gate` is open or the server stops.
    void waitAt(const Gate &gate) const
    {
        pollfd entries[2] = {{gate.fd(), POLLIN, 0}, {m_stopFd, POLLIN, 0}};
        while (::poll(entries, 2, -1) < 0) {}
    }
    /// Until the server stops, without reading.
    void ignore() const
    {
        pollfd entry{m_stopFd, POLLIN, 0};
        while (::poll(&entry, 1, -1) < 0) {}
    }
    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    void reset()
    {
        const linger now{1, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }

private:
    bool wait(short events) const
    {
        pollfd entries[2] = {{m_fd, events, 0}, {m_stopFd, POLLIN, 0}};
        while (::poll(entries, 2, -1) < 0 && errno == EINTR) {}
        return entries[1].revents == 0;
    }

    int m_fd;
    int m_stopFd;
    std::string m_received;
};

/// A server on 127.0.0.1 that does to each connection what a script says, each in a thread of its own.
class ScriptedServer
{
public:
    /// `number` counts the connections from 1.
    using Script = std::function<void(ScriptedPeer &peer, int number)>;

    explicit ScriptedServer(Script script, int backlog = 512)
        : m_script(std::move(script))
        , m_stopFd(::eventfd(0, EFD_CLOEXEC))
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        ::listen(m_listener, backlog);
        socklen_t length = sizeof address;
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
        m_port = ntohs(address.sin_port);
        m_acceptor = std::thread([this] { accept(); });
    }
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;
    ~ScriptedServer()
    {
        const std::uint64_t one = 1;
        if (::write(m_stopFd, &one, sizeof one) < 0)
            std::abort();
        m_acceptor.join();
        for (std::thread &thread : m_threads)
            thread.join();
        ::close(m_listener);
        ::close(m_stopFd);
    }

    std::uint16_t port() const { return m_port; }
    /// How many connections were accepted.
    int connections() const { return m_connections.load(); }

private:
    void accept()
    {
        for (;;) {
            pollfd entries[2] = {{m_listener, POLLIN, 0}, {m_stopFd, POLLIN, 0}};
            if (::poll(entries, 2, -1) < 0)
                continue;
            if (entries[1].revents != 0)
                return;
            const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd < 0)
                continue;
            const int number = ++m_connections;
            m_threads.emplace_back([this, fd, number] {
                ScriptedPeer peer(fd, m_stopFd);
                m_script(peer, number);
            });
        }
    }

    Script m_script;
    int m_stopFd;
    int m_listener;
    std::uint16_t m_port = 0;
    std::atomic<int> m_connections{0};
    std::vector<std::thread> m_threads; // the acceptor's until it has ended
    std::thread m_acceptor;
};

/// A server that accepts nothing: its queue is full, and a connect to it hangs.
class FullServer
{
public:
    FullServer()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        ::listen(m_listener, 0);
        socklen_t length = sizeof address;
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
        m_port = ntohs(address.sin_port);
        for (bool isConnected = true; isConnected;) {
            const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
            pollfd entry{fd, POLLOUT, 0};
            isConnected = ::poll(&entry, 1, 0) > 0;
            m_fillers.push_back(fd);
        }
    }
    FullServer(const FullServer &) = delete;
    FullServer &operator=(const FullServer &) = delete;
    ~FullServer()
    {
        for (const int fd : m_fillers)
            ::close(fd);
        ::close(m_listener);
    }
    std::uint16_t port() const { return m_port; }

private:
    int m_listener;
    std::uint16_t m_port = 0;
    std::vector<int> m_fillers;
};

/// A script: answers each request of a connection with `answer`.
inline ScriptedServer::Script answering(std::string answer)
{
    return [answer](ScriptedPeer &peer, int) {
        while (!peer.readRequest().empty())
            peer.send(answer);
    };
}

/// A script: answers one request on each of the first connections, and holds what comes on the others.
inline ScriptedServer::Script answersFirst(int requests)
{
    return [requests](ScriptedPeer &peer, int number) {
        peer.readRequest();
        if (number <= requests)
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
        else
            peer.hold();
    };
}

/// "HTTP/1.1 200 OK" with `body`.
inline std::string okAnswer(std::string_view body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           std::string(body);
}

} // namespace coroscope::test
