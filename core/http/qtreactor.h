// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"
#include "core/http/readiness.h"
#include "core/http/stop.h"

#include <QSocketNotifier>

#include <functional>
#include <optional>

namespace coroscope {

/// A Reactor inside Qt's event loop: one QSocketNotifier watches the one epoll descriptor, however many
/// connections there are. Belongs to the thread in which it is made. To be made before the QtLoop whose
/// tasks wait on it, for it must outlive them.
class QtReactor
{
public:
    QtReactor();
    QtReactor(const QtReactor &) = delete;
    QtReactor &operator=(const QtReactor &) = delete;

    Reactor &reactor() { return m_reactor; }

    /// co_await readable(fd, deadline): until there is something to read, or the end, or an error.
    Readiness readable(int fd, const Deadline &deadline, Why why = Why::Readable);
    /// co_await writable(fd, deadline): until there is room, or an error.
    Readiness writable(int fd, const Deadline &deadline, Why why = Why::Writable);

    /// Calls `stopped` once, in this thread, soon after `signal` was set, even if that was before. `signal`
    /// outlives this.
    void onStop(const StopSignal &signal, std::function<void()> stopped);

private:
    class StopWatch final : public Watch
    {
    public:
        explicit StopWatch(Reactor &reactor)
            : m_home(reactor)
        {
        }
        std::function<void()> stopped;

    private:
        void ready(std::uint32_t events) override;
        Reactor &m_home;
    };

    Reactor m_reactor;
    StopWatch m_stopWatch;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace coroscope
