// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/readiness.h"

#include "core/coroutine/eventloop.h"
#include "core/http/socket.h"

#include <poll.h>

namespace coroscope {

Readiness::Readiness(Reactor &reactor, int fd, For what, Why why, const Deadline &deadline)
    : m_home(reactor)
    , m_deadline(deadline)
    , m_descriptor(fd)
    , m_what(what)
    , m_why(why)
{
}

bool Readiness::isReady()
{
    pollfd entry{m_descriptor, short(m_what == For::Reading ? POLLIN : POLLOUT), 0};
    return ::poll(&entry, 1, 0) > 0;
}

void Readiness::start(Waiting &waiting)
{
    m_waiting = &waiting;
    const std::uint32_t events = m_what == For::Reading ? EPOLLIN | EPOLLRDHUP : EPOLLOUT;
    m_error = m_home.add(*this, m_descriptor, events);
    if (m_error != 0)
        waiting.wake();
    else if (m_deadline.due != Deadline::kNever)
        waiting.loop().arm(*this, m_deadline.due, EventLoop::TimerKind::Deadline);
}

void Readiness::abandon()
{
    m_home.remove(*this);
    disarm();
}

void Readiness::result() const
{
    if (m_isLate)
        throw m_deadline.error();
    if (m_error != 0)
        throw cannotWatch(m_deadline.peer ? *m_deadline.peer : std::string(), m_error);
}

void Readiness::ready(std::uint32_t)
{
    abandon();
    m_waiting->wake();
}

void Readiness::fire()
{
    m_isLate = true;
    abandon();
    m_waiting->wake();
}

} // namespace coroscope
