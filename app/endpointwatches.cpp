// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/endpointwatches.h"

#include <cerrno>
#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace coroscope {

namespace {

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

LifeWatch::LifeWatch(Reactor &reactor, StopSignal &stop, int fd)
    : m_stop(stop)
    , m_fd(fd)
    , m_error(reactor.add(*this, fd, EPOLLIN))
{
}

void LifeWatch::ready(std::uint32_t)
{
    char words[256];
    const ssize_t count = ::read(m_fd, words, sizeof words);
    if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN))
        m_stop.set();
}

SignalWatch::SignalWatch(Reactor &reactor, StopSignal &stop)
    : m_reactor(reactor)
    , m_stop(stop)
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    if (!isIgnored(SIGINT)) // whoever started this has it ignored to end it in order
        ::sigaddset(&signals, SIGINT);
    m_fd.reset(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
    // Without a descriptor they end the process the hard way.
    if (m_fd && reactor.add(*this, m_fd.get(), EPOLLIN) == 0)
        ::sigprocmask(SIG_BLOCK, &signals, nullptr);
}

SignalWatch::~SignalWatch()
{
    m_reactor.remove(*this);
}

void SignalWatch::ready(std::uint32_t)
{
    signalfd_siginfo came{};
    if (::read(m_fd.get(), &came, sizeof came) == ssize_t(sizeof came))
        m_signal = int(came.ssi_signo);
    m_stop.set();
}

FactsWatch::FactsWatch(Reactor &reactor, FactWriter &writer)
    : m_reactor(reactor)
    , m_writer(writer)
{
}

void FactsWatch::flush()
{
    if (!isWatched() && m_writer.flush() == FlushState::Waiting)
        m_reactor.add(*this, m_writer.fd(), EPOLLOUT);
}

void FactsWatch::ready(std::uint32_t)
{
    m_reactor.remove(*this);
    flush();
}

} // namespace coroscope
