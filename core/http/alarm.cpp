// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/alarm.h"

#include <algorithm>
#include <cerrno>

#include <sys/timerfd.h>
#include <unistd.h>

namespace coroscope {

Alarm::Alarm(Reactor &reactor)
    : m_reactor(reactor)
    , m_fd(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK))
    , m_error(m_fd < 0 ? errno : reactor.add(*this, m_fd, EPOLLIN))
{
}

Alarm::~Alarm()
{
    m_reactor.remove(*this);
    if (m_fd >= 0)
        ::close(m_fd);
}

void Alarm::set(std::optional<std::int64_t> due)
{
    if (due == m_due && !m_isSpent)
        return;
    m_due = due;
    m_isSpent = false;
    constexpr std::int64_t kSecond = 1'000'000'000;
    const std::int64_t at = due ? std::max<std::int64_t>(*due, 1) : 0; // 0 switches it off
    itimerspec spec{};
    spec.it_value.tv_sec = at / kSecond;
    spec.it_value.tv_nsec = at % kSecond;
    ::timerfd_settime(m_fd, TFD_TIMER_ABSTIME, &spec, nullptr);
}

void Alarm::ready(std::uint32_t)
{
    m_isSpent = true; // the next set() takes the expiration back, so nobody need read it
}

} // namespace coroscope
