// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/poollink.h"

#include "core/workers/frame.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace coroscope {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kHeartbeat(500);

int terminationDescriptor()
{
    sigset_t termination;
    ::sigemptyset(&termination);
    ::sigaddset(&termination, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &termination, nullptr);
    return ::signalfd(-1, &termination, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

PoolLink::PoolLink(Descriptor control, FactWriter &facts)
    : m_control(std::move(control))
    , m_facts(facts)
    , m_termination(terminationDescriptor())
    , m_ordersThere(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_output(m_control.get())
    , m_thread([this] { run(); })
{
}

PoolLink::~PoolLink()
{
    m_threadEnd.set();
    m_thread.join();
}

std::optional<Order> PoolLink::nextOrder()
{
    std::unique_lock lock(m_mutex);
    m_ordered.wait(lock, [this] { return !m_orders.empty() || m_stop.isSet(); });
    if (m_stop.isSet())
        return std::nullopt;
    Order order = std::move(m_orders.front());
    m_orders.pop_front();
    return order;
}

std::deque<Order> PoolLink::takeOrders()
{
    const std::lock_guard lock(m_mutex);
    std::uint64_t count = 0;
    if (::read(m_ordersThere.get(), &count, sizeof count) < 0) {
        // Nothing was announced; what is there is taken all the same.
    }
    if (m_stop.isSet())
        return {};
    return std::exchange(m_orders, {});
}

void PoolLink::send(const Report &report)
{
    const std::lock_guard lock(m_outputMutex);
    appendReport(m_output.bytes(), report);
    m_output.flush();
}

void PoolLink::run()
{
    auto nextBeat = Clock::now();
    while (!m_threadEnd.isSet()) {
        if (Clock::now() >= nextBeat) {
            beat();
            nextBeat = Clock::now() + kHeartbeat;
        }
        const short control =
            m_stop.isSet() ? short(0) : short(POLLIN); // after the end it is always readable
        std::array<pollfd, 3> watched{pollfd{m_threadEnd.fd(), POLLIN, 0},
                                      pollfd{m_stop.isSet() ? -1 : m_termination.get(), POLLIN, 0},
                                      pollfd{m_stop.isSet() ? -1 : m_control.get(), control, 0}};
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(nextBeat - Clock::now());
        if (::poll(watched.data(), watched.size(), int(std::max<std::int64_t>(0, left.count()))) <=
            0)
            continue;
        if (watched[1].revents != 0 || (watched[2].revents != 0 && !receiveOrders()))
            end();
    }
}

// False: there will be no more.
bool PoolLink::receiveOrders()
{
    std::array<char, 65536> bytes;
    const ssize_t count = ::read(m_control.get(), bytes.data(), bytes.size());
    if (count < 0)
        return errno == EAGAIN || errno == EINTR;
    if (count == 0)
        return false;
    m_reader.feed({bytes.data(), std::size_t(count)});
    while (auto order = m_reader.nextOrder()) {
        if (std::holds_alternative<StopOrder>(*order))
            return false;
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(*order));
        m_ordered.notify_one();
        ::eventfd_write(m_ordersThere.get(), 1);
    }
    return !m_reader.error();
}

void PoolLink::beat()
{
    m_facts.flush();
    const std::lock_guard lock(m_outputMutex);
    // While the pool reads nothing, one heartbeat more would tell it nothing more.
    if (m_output.flush() == FlushState::Done) {
        appendFrame(m_output.bytes(), FrameKind::Heartbeat, {});
        m_output.flush();
    }
}

void PoolLink::end()
{
    const std::lock_guard lock(m_mutex);
    m_stop.set();
    m_ordered.notify_one();
}

} // namespace coroscope
