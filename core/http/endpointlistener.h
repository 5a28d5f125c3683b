// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/timer.h"
#include "core/http/reactor.h"

#include <cstdint>

namespace coroscope {

struct EndpointState;

/// The endpoint's listening socket. Accepts all that waits; without a free descriptor it leaves them in the
/// kernel's queue until a connection ends or 50 ms have passed.
class EndpointListener final : private Watch, private Timer
{
public:
    /// How many connections the kernel is asked to keep waiting. A shorter queue drops them under a storm
    /// of connects, and their clients try again only after 1 s.
    static constexpr int kBacklog = 4096;

    /// Borrows `state`, which outlives it.
    explicit EndpointListener(EndpointState &state);
    ~EndpointListener() override;

    /// Listens on 127.0.0.1 and the wanted port, which is set in the state. 0, or the errno of the failure.
    int listen(std::uint16_t port);
    /// Listens no more.
    void close();
    /// Accepts again if a connection has ended since it paused.
    void resumeIfPossible();

private:
    void ready(std::uint32_t events) override;
    void fire() override;
    void pause();
    void resume();

    EndpointState &m_state;
    int m_fd = -1;
    bool m_isPaused = false;
    std::uint64_t m_closedBefore = 0; // connections that had ended when it paused
};

} // namespace coroscope
