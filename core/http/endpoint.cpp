// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/endpoint.h"

#include "core/http/endpointlistener.h"
#include "core/http/endpointstate.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

namespace coroscope {

namespace {

constexpr std::size_t kRoom = 64 * 1024;
// Answers that fall due while others are written go out in the same turn, but not for ever.
constexpr int kRoundsATurn = 64;
constexpr int kPollWithoutDescriptorMs = 50;

/// Wakes the reactor when the signal is set; the loop looks at the signal itself.
class StopWatch final : public Watch
{
private:
    void ready(std::uint32_t) override {}
};

Message cannotListen(std::uint16_t port, int error)
{
    const std::string number = std::to_string(port);
    if (error == EADDRINUSE)
        return {QT_TRANSLATE_NOOP("coroscope", "Port %1 is in use; name another one, or 0 for any "
                                               "that is free."),
                {number}};
    if (error == EACCES)
        return {QT_TRANSLATE_NOOP("coroscope", "Port %1 is reserved for the system; name one from "
                                               "1024 on, or 0 for any that is free."),
                {number}};
    return {QT_TRANSLATE_NOOP("coroscope", "The endpoint cannot listen on 127.0.0.1, port %1: %2."),
            {number, std::strerror(error)}};
}

} // namespace

EndpointState::EndpointState(const EndpointOptions &wanted, Recorder *writer)
    : options(wanted)
    , recorder(writer)
    , slots(wanted.atOnce)
    , answers(wanted.bodySize)
    , room(kRoom)
{
}

void EndpointState::serve()
{
    for (int round = 0; round < kRoundsATurn; ++round) {
        while (SlotQueue::Place *place = slots.next())
            EndpointConnection::of(*place).begin();
        if (timers.isEmpty())
            return;
        const std::int64_t now = SteadyClock::absolute();
        if (timers.nextDue() > now)
            return;
        timers.fireDue(now);
    }
}

Endpoint::Endpoint(const EndpointOptions &options, Recorder *recorder)
    : m_state(std::make_unique<EndpointState>(options, recorder))
    , m_listener(std::make_unique<EndpointListener>(*m_state))
{
}

Endpoint::~Endpoint() = default;

std::variant<std::uint16_t, Message> Endpoint::listen()
{
    int error = m_state->alarm.error();
    if (error == 0)
        error = m_listener->listen(m_state->options.port);
    if (error != 0)
        return cannotListen(m_state->options.port, error);
    return m_state->port;
}

std::string Endpoint::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_state->port) + "/";
}

std::optional<Message> Endpoint::warning() const
{
    int most = 0;
    std::ifstream file("/proc/sys/net/core/somaxconn");
    if (!(file >> most) || most >= EndpointListener::kBacklog)
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP(
                       "coroscope", "The kernel queues at most %1 connections "
                                    "(net.core.somaxconn); more tasks at once may take 1 s longer. "
                                    "Set it to %2."),
                   {std::to_string(most), std::to_string(EndpointListener::kBacklog)}};
}

void Endpoint::setAfterBatch(std::function<void()> afterBatch)
{
    m_afterBatch = std::move(afterBatch);
}

Reactor &Endpoint::reactor()
{
    return m_state->reactor;
}

void Endpoint::run(const StopSignal &stop)
{
    StopWatch stopWatch;
    const bool isWoken = stop.fd() >= 0 && m_state->reactor.add(stopWatch, stop.fd(), EPOLLIN) == 0;
    while (!stop.isSet()) {
        const TimerHeap &timers = m_state->timers;
        m_state->alarm.set(timers.isEmpty() ? std::nullopt : std::optional(timers.nextDue()));
        m_state->reactor.dispatch(isWoken ? -1 : kPollWithoutDescriptorMs);
        m_state->serve();
        m_listener->resumeIfPossible();
        if (m_afterBatch)
            m_afterBatch();
    }
    m_listener->close();
    for (EndpointConnection &connection : m_state->connections)
        connection.abort();
    m_state->connections.clear();
}

} // namespace coroscope
