// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/resolver.h"

#include "core/coroutine/eventloop.h"
#include "core/http/socket.h"

#include <utility>

namespace coroscope {

bool Resolver::isThere()
{
    if (!m_lookup)
        m_lookup.emplace(m_target, m_ask);
    return m_lookup->hasEnded();
}

void Resolver::ready(std::uint32_t)
{
    if (!m_lookup->hasEnded())
        return;
    m_home.remove(*this);
    for (Wait *wait : std::exchange(m_waits, {}))
        wait->end();
}

void Resolver::Wait::start(Waiting &waiting)
{
    m_waiting = &waiting;
    if (!m_resolver.isWatched())
        m_error = m_resolver.m_home.add(m_resolver, m_resolver.m_lookup->fd(), EPOLLIN);
    if (m_error != 0) {
        waiting.wake();
        return;
    }
    m_resolver.m_waits.push_back(this);
    if (m_deadline.due != Deadline::kNever)
        waiting.loop().arm(*this, m_deadline.due, EventLoop::TimerKind::Deadline);
}

void Resolver::Wait::abandon()
{
    std::erase(m_resolver.m_waits, this);
    disarm();
}

void Resolver::Wait::result() const
{
    if (m_isLate)
        throw m_deadline.error();
    if (m_error != 0)
        throw cannotWatch(*m_deadline.peer, m_error);
}

void Resolver::Wait::end()
{
    disarm();
    m_waiting->wake();
}

void Resolver::Wait::fire()
{
    m_isLate = true;
    std::erase(m_resolver.m_waits, this);
    end();
}

} // namespace coroscope
