// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"
#include "core/http/stop.h"
#include "core/workers/descriptor.h"
#include "core/workers/factwriter.h"

/// What the process of the endpoint watches beside its connections. All borrow a reactor and a stop signal,
/// which outlive them.
namespace coroscope {

/// Sets the signal when a descriptor that somebody else holds open comes to its end.
class LifeWatch final : private Watch
{
public:
    LifeWatch(Reactor &reactor, StopSignal &stop, int fd);

    /// Why it cannot be watched: errno, or 0.
    int error() const { return m_error; }

private:
    void ready(std::uint32_t events) override;

    StopSignal &m_stop;
    int m_fd;
    int m_error;
};

/// Sets the signal when SIGTERM comes, or SIGINT if that is not ignored. From its construction on these two do
/// not end the process by themselves.
class SignalWatch final : private Watch
{
public:
    SignalWatch(Reactor &reactor, StopSignal &stop);
    ~SignalWatch() override;

    /// Which one came; 0: none.
    int signal() const { return m_signal; }

private:
    void ready(std::uint32_t events) override;

    Reactor &m_reactor;
    StopSignal &m_stop;
    Descriptor m_fd;
    int m_signal = 0;
};

/// Sends the recorded events, and watches for room in the pipe when it is full.
class FactsWatch final : private Watch
{
public:
    FactsWatch(Reactor &reactor, FactWriter &writer);

    /// Sends what there is, unless the pipe is full.
    void flush();

private:
    void ready(std::uint32_t events) override;

    Reactor &m_reactor;
    FactWriter &m_writer;
};

} // namespace coroscope
