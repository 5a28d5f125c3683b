// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/qtreactor.h"

#include <QObject>

#include <utility>

namespace coroscope {

QtReactor::QtReactor()
    : m_stopWatch(m_reactor)
{
    if (m_reactor.fd() < 0)
        return; // each wait says why
    m_notifier.emplace(m_reactor.fd(), QSocketNotifier::Read);
    QObject::connect(&*m_notifier, &QSocketNotifier::activated, &*m_notifier,
                     [this] { m_reactor.dispatch(0); });
}

Readiness QtReactor::readable(int fd, const Deadline &deadline, Why why)
{
    return Readiness(m_reactor, fd, Readiness::For::Reading, why, deadline);
}

Readiness QtReactor::writable(int fd, const Deadline &deadline, Why why)
{
    return Readiness(m_reactor, fd, Readiness::For::Writing, why, deadline);
}

void QtReactor::onStop(const StopSignal &signal, std::function<void()> stopped)
{
    m_reactor.remove(m_stopWatch);
    m_stopWatch.stopped = std::move(stopped);
    m_reactor.add(m_stopWatch, signal.fd(), EPOLLIN);
}

void QtReactor::StopWatch::ready(std::uint32_t)
{
    m_home.remove(*this);
    const std::function<void()> call = std::exchange(stopped, nullptr);
    call();
}

} // namespace coroscope
