// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/reactor.h"

#include <cassert>
#include <cerrno>

#include <unistd.h>

namespace coroscope {

namespace {

constexpr std::size_t kBatchLimit = 1024;
constexpr std::size_t kNotPending = SIZE_MAX;

} // namespace

Watch::~Watch()
{
    if (m_reactor)
        m_reactor->remove(*this);
}

Reactor::Reactor()
    : m_fd(::epoll_create1(EPOLL_CLOEXEC))
    , m_batch(kBatchLimit)
{
}

Reactor::~Reactor()
{
    assert(m_watchCount == 0);
    if (m_fd >= 0)
        ::close(m_fd);
}

int Reactor::add(Watch &watch, int fd, std::uint32_t events)
{
    assert(!watch.m_reactor);
    epoll_event event{};
    event.events = events;
    event.data.ptr = &watch;
    if (::epoll_ctl(m_fd, EPOLL_CTL_ADD, fd, &event) != 0)
        return errno;
    watch.m_reactor = this;
    watch.m_fd = fd;
    ++m_watchCount;
    return 0;
}

int Reactor::modify(Watch &watch, std::uint32_t events)
{
    assert(watch.m_reactor == this);
    epoll_event event{};
    event.events = events;
    event.data.ptr = &watch;
    return ::epoll_ctl(m_fd, EPOLL_CTL_MOD, watch.m_fd, &event) == 0 ? 0 : errno;
}

void Reactor::remove(Watch &watch)
{
    if (!watch.m_reactor)
        return;
    assert(watch.m_reactor == this);
    // Closing alone would not do: a child between fork and exec still holds the descriptor, and epoll would
    // go on telling about it.
    ::epoll_ctl(m_fd, EPOLL_CTL_DEL, watch.m_fd, nullptr);
    if (watch.m_pending != kNotPending)
        m_batch[watch.m_pending].data.ptr = nullptr;
    watch.m_pending = kNotPending;
    watch.m_reactor = nullptr;
    watch.m_fd = -1;
    --m_watchCount;
}

int Reactor::dispatch(int timeoutMs)
{
    assert(m_batchSize == 0);
    const int count = ::epoll_wait(m_fd, m_batch.data(), int(m_batch.size()), timeoutMs);
    if (count <= 0)
        return 0;
    m_batchSize = count;
    // A watch is in a batch at most once, so its place is enough to strike it out when it is removed.
    for (std::size_t i = 0; i < std::size_t(count); ++i)
        static_cast<Watch *>(m_batch[i].data.ptr)->m_pending = i;
    int told = 0;
    for (std::size_t i = 0; i < std::size_t(count); ++i) {
        auto *watch = static_cast<Watch *>(m_batch[i].data.ptr);
        if (!watch)
            continue;
        watch->m_pending = kNotPending;
        watch->ready(m_batch[i].events);
        ++told;
    }
    m_batchSize = 0;
    return told;
}

} // namespace coroscope
