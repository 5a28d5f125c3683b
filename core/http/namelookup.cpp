// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/namelookup.h"

#include <cerrno>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <netdb.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace coroscope {

/// What the thread leaves behind.
struct NameLookup::Shared
{
    explicit Shared(int descriptor)
        : fd(descriptor)
    {
    }
    Shared(const Shared &) = delete;
    Shared &operator=(const Shared &) = delete;
    ~Shared() { ::close(fd); }

    const int fd; // closed with the last share, so that the thread never writes to a stranger's
    std::mutex mutex;
    std::optional<Addresses> addresses;
};

NameLookup::NameLookup(const Target &target, Ask ask)
    : m_host(printable(target.host, 255))
{
    if (const auto literal = literalAddress(target.host, target.port)) {
        m_addresses.emplace();
        m_addresses->list.push_back(*literal);
    } else {
        begin(target, std::move(ask));
    }
}

NameLookup::~NameLookup() = default;

void NameLookup::begin(const Target &target, Ask ask)
{
    const int fd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (fd < 0) {
        m_addresses.emplace();
        m_addresses->error = EAI_SYSTEM;
        return;
    }
    m_fd = fd;
    m_shared = std::make_shared<Shared>(fd);
    try {
        std::thread([shared = m_shared, ask = std::move(ask), host = target.host,
                     port = target.port] {
            Addresses addresses = ask(host, port);
            const std::lock_guard lock(shared->mutex);
            shared->addresses = std::move(addresses);
            const std::uint64_t one = 1;
            while (::write(shared->fd, &one, sizeof one) < 0 && errno == EINTR) {}
        }).detach();
    } catch (const std::system_error &) {
        m_addresses = Addresses{{}, EAI_AGAIN}; // no thread to be had
        m_fd = -1;
    }
}

bool NameLookup::hasEnded()
{
    if (m_addresses)
        return true;
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->addresses)
        m_addresses = std::move(m_shared->addresses);
    return m_addresses.has_value();
}

const std::vector<SocketAddress> &NameLookup::addresses() const
{
    if (m_addresses->list.empty())
        throw HttpError(HttpErrorKind::Resolve,
                        Message{QT_TRANSLATE_NOOP("coroscope", "cannot find the host %1: %2"),
                                {m_host, ::gai_strerror(m_addresses->error)}});
    return m_addresses->list;
}

} // namespace coroscope
