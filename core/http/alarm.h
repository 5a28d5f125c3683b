// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"

#include <cstdint>
#include <optional>

namespace coroscope {

/// Wakes a reactor at a moment, to the nanosecond that the kernel can keep: epoll itself counts in
/// milliseconds. One timerfd. Whoever dispatches looks at its timers afterwards.
class Alarm final : private Watch
{
public:
    /// Adds itself to `reactor`, which outlives it.
    explicit Alarm(Reactor &reactor);
    ~Alarm() override;

    /// Why it will never wake anybody: the errno of the failure, or 0.
    int error() const { return m_error; }
    /// From now on for `due`, on the steady clock, or for nothing. A moment that has passed wakes at once.
    void set(std::optional<std::int64_t> due);

private:
    void ready(std::uint32_t events) override;

    Reactor &m_reactor;
    int m_fd;
    int m_error;
    std::optional<std::int64_t> m_due;
    bool m_isSpent = false; // it woke and was not set since
};

} // namespace coroscope
