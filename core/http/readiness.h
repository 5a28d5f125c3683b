// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/awaiting.h"
#include "core/coroutine/timer.h"
#include "core/http/deadline.h"
#include "core/http/reactor.h"

namespace coroscope {

/// co_await Readiness(…): suspends until a descriptor is readable or writable, or broken. Does not suspend
/// if it is already. Throws the deadline's HttpError when that passes first. The reactor watches the
/// descriptor only meanwhile (one add, one remove), and tells all tasks of a batch before one of them runs.
class Readiness final : private Watch, private Timer
{
public:
    enum class For : std::uint8_t { Reading, Writing };

    /// `fd` stays open during the wait; `reactor` and what `deadline` borrows outlive it. `why` is recorded.
    Readiness(Reactor &reactor, int fd, For what, Why why, const Deadline &deadline);

    Why why() const { return m_why; }
    bool isReady();
    void start(Waiting &waiting);
    void abandon();
    void result() const;

private:
    void ready(std::uint32_t events) override;
    void fire() override;

    Reactor &m_home;
    Waiting *m_waiting = nullptr;
    Deadline m_deadline;
    int m_descriptor;
    int m_error = 0; // of the attempt to watch
    For m_what;
    Why m_why;
    bool m_isLate = false;
};

} // namespace coroscope
