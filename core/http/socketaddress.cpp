// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/socketaddress.h"

#include <cstring>

#include <netdb.h>

namespace coroscope {

namespace {

Addresses addressesOf(const std::string &host, std::uint16_t port, int flags)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = flags | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    Addresses addresses;
    addresses.error = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found);
    if (addresses.error != 0)
        return addresses;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        if (entry->ai_addrlen > sizeof(sockaddr_storage))
            continue;
        SocketAddress address;
        std::memcpy(&address.storage, entry->ai_addr, entry->ai_addrlen);
        address.length = entry->ai_addrlen;
        addresses.list.push_back(address);
    }
    ::freeaddrinfo(found);
    return addresses;
}

} // namespace

std::optional<SocketAddress> literalAddress(const std::string &host, std::uint16_t port)
{
    const Addresses addresses = addressesOf(host, port, AI_NUMERICHOST);
    if (addresses.list.empty())
        return std::nullopt;
    return addresses.list.front();
}

Addresses lookUp(const std::string &host, std::uint16_t port)
{
    Addresses addresses = addressesOf(host, port, 0);
    if (addresses.list.empty() && addresses.error == 0)
        addresses.error = EAI_NONAME;
    return addresses;
}

} // namespace coroscope
