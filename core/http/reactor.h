// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <sys/epoll.h>

namespace coroscope {

/// One descriptor that a Reactor watches, and what is to happen when it is ready. Embedded in who waits;
/// the reactor borrows it. Removes itself when it goes; does not close the descriptor.
class Watch
{
public:
    Watch() = default;
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    virtual ~Watch();

    bool isWatched() const { return m_reactor != nullptr; }

protected:
    /// `events`: EPOLLIN, EPOLLOUT, EPOLLRDHUP, EPOLLHUP, EPOLLERR as they were when the batch was collected.
    /// May add, modify and remove any watch, this one too, close descriptors, and destroy this.
    virtual void ready(std::uint32_t events) = 0;

private:
    friend class Reactor;
    class Reactor *m_reactor = nullptr; // not owned; null: not watched
    int m_fd = -1;
    std::size_t m_pending = SIZE_MAX; // place in the batch that is being handed out
};

/// One epoll descriptor. Belongs to one thread; outlives what it watches.
class Reactor
{
public:
    Reactor();
    Reactor(const Reactor &) = delete;
    Reactor &operator=(const Reactor &) = delete;
    ~Reactor();

    /// Readable when dispatch() has something to hand out, so that another loop can watch it. -1 if the
    /// process had no free descriptor: then add() says EBADF.
    int fd() const { return m_fd; }

    /// Watches `fd` for `events` (EPOLLIN, EPOLLOUT, EPOLLET, …; errors always count). `watch` must not be
    /// watched. 0, or the errno of the failure: ENOSPC and ENOMEM are possible.
    int add(Watch &watch, int fd, std::uint32_t events);
    /// Watches the same descriptor for `events` from now on. 0 or errno.
    int modify(Watch &watch, std::uint32_t events);
    /// Not watched any more: ready() will not be called, not even for an event of the batch that is being
    /// handed out. To be called before the descriptor is closed. Nothing happens if it is not watched.
    void remove(Watch &watch);
    std::size_t watchCount() const { return m_watchCount; }

    /// Waits up to `timeoutMs` (0: not at all, -1: for ever) for events, collects one batch of at most 1,024
    /// and hands it out. Returns how many watches were told; 0 also when a signal interrupted the waiting.
    /// Not to be called from inside ready().
    int dispatch(int timeoutMs);

private:
    int m_fd;
    std::size_t m_watchCount = 0;
    int m_batchSize = 0; // what is being handed out; 0 outside of dispatch()
    std::vector<epoll_event> m_batch;
};

} // namespace coroscope
