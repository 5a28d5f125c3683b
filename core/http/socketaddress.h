// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <sys/socket.h>

namespace coroscope {

/// An IPv4 or IPv6 address with its port, as the kernel wants it.
struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;

    int family() const { return storage.ss_family; }
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

/// The address if `host` is one ("127.0.0.1", "::1", "fe80::1%eth0"); nothing for a name. Never waits.
std::optional<SocketAddress> literalAddress(const std::string &host, std::uint16_t port);

/// What a look-up gave.
struct Addresses
{
    std::vector<SocketAddress> list{}; ///< in the order in which to try them; empty: see error
    int error = 0;                     ///< of getaddrinfo, an EAI_ constant
};

/// All addresses of `host`, by getaddrinfo: blocks, and cannot be interrupted.
Addresses lookUp(const std::string &host, std::uint16_t port);

} // namespace coroscope
