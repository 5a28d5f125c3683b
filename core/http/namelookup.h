// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/request.h"
#include "core/http/socketaddress.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coroscope {

/// One name look-up in a thread of its own, because getaddrinfo can neither wait for several things nor be
/// interrupted. Dropping it leaves the thread to end when the system's resolver gives up. A literal
/// address is there at once, without a thread.
class NameLookup
{
public:
    /// What asks for the addresses of a host, in the thread: lookUp(), or what a test puts in its place.
    using Ask = std::function<Addresses(const std::string &host, std::uint16_t port)>;

    explicit NameLookup(const Target &target, Ask ask = &lookUp);
    NameLookup(const NameLookup &) = delete;
    NameLookup &operator=(const NameLookup &) = delete;
    ~NameLookup();

    /// Readable when the look-up has ended. -1: it has ended already.
    int fd() const { return m_fd; }
    bool hasEnded();
    /// In the order in which to try them. Only after the end; throws HttpError if there are none.
    const std::vector<SocketAddress> &addresses() const;

private:
    struct Shared;
    void begin(const Target &target, Ask ask);

    std::string m_host;
    int m_fd = -1;
    std::optional<Addresses> m_addresses;
    std::shared_ptr<Shared> m_shared; // with the thread, whichever lives longer
};

} // namespace coroscope
