// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/realenvironment.h"

#include "core/coroutine/tothread.h"
#include "core/experiment/stepwork.h"
#include "core/http/blockingtlsstream.h"
#include "core/http/urltarget.h"

#include <QUrl>

#include <algorithm>

namespace coroscope {

RealEnvironment::RealEnvironment(const Scenario &scenario, const ClientOptions &options,
                                 Recorder &recorder, QtReactor *reactor, const StopSignal &stop)
    : Environment(scenario, recorder)
    , m_stop(stop)
    , m_options(options)
    , m_blockingClient(makeBlockingClient(options, stop))
{
    if (reactor)
        m_client.emplace(*reactor, options);
    if (scenario.permits > 0)
        m_permits.emplace(scenario.permits, Why::Permit);
}

RealEnvironment::~RealEnvironment() = default;

Coroutine<Answer> RealEnvironment::request(TaskId)
{
    return m_client->get(*m_loop);
}

Coroutine<Answer> RealEnvironment::requestByQt(TaskId)
{
    if (!m_qtClient)
        m_qtClient.emplace(m_options);
    return m_qtClient->get(*m_loop);
}

Answer RealEnvironment::holdUntilAnswered(TaskId number)
{
    tellHeld();
    try {
        return m_blockingClient->get(recorder(), number);
    } catch (const HttpError &) {
        endIfStopped();
        throw;
    }
}

void RealEnvironment::compute(std::chrono::nanoseconds time)
{
    tellHeld();
    computeFor(time, m_stop);
    endIfStopped();
}

void RealEnvironment::holdFor(std::chrono::nanoseconds time)
{
    tellHeld();
    waitFor(time, m_stop);
    endIfStopped();
}

Coroutine<void> RealEnvironment::read(std::string path)
{
    // Not in the await's own expression: there g++ 12 destroys what is captured twice.
    const auto reading = [path] { readFile(path); };
    co_await toThread(reading);
}

void RealEnvironment::holdUntilRead(const std::string &path)
{
    tellHeld();
    readFile(path);
}

void RealEnvironment::holdUntilLocked()
{
    if (!m_threadLock)
        return;
    tellHeld();
    // A stop is heard within an interval; nothing tells a mutex.
    while (!m_threadLock->try_lock_for(kStopInterval))
        endIfStopped();
}

void RealEnvironment::unlock()
{
    if (m_threadLock)
        m_threadLock->unlock();
}

void RealEnvironment::tellHeld() const
{
    if (m_onHeld)
        m_onHeld();
}

void RealEnvironment::endIfStopped() const
{
    if (!m_stop.isSet())
        return;
    if (m_onStopped)
        m_onStopped();
    throw CancelledError();
}

std::variant<ClientOptions, Message> clientOptionsOf(const Scenario &scenario, const QUrl &url,
                                                     std::chrono::nanoseconds timeout)
{
    using namespace std::chrono_literals;
    std::variant<Target, Message> target = targetFromUrl(url);
    if (Message *error = std::get_if<Message>(&target))
        return std::move(*error);
    ClientOptions options;
    options.request.method = scenario.method;
    options.request.target = std::get<Target>(std::move(target));
    for (const HeaderField &header : scenario.headers)
        options.request.headers.push_back({header.name, header.value});
    options.request.body = scenario.body;
    // Looking up and connecting have limits of their own, so that their reasons are told apart.
    options.deadlines = {std::min<std::chrono::nanoseconds>(timeout, 10s),
                         std::min<std::chrono::nanoseconds>(timeout, 30s), timeout, timeout};
    options.connections = scenario.connections;
    options.reuse = scenario.reuse;
    options.audience = scenario.url.empty() ? Audience::BuiltInEndpoint : Audience::Stranger;
    options.tls.verification = scenario.insecure ? PeerVerification::None : PeerVerification::Full;
    options.tls.caFile = scenario.caFile;
    if (std::optional<Message> fault = faultIn(options.request))
        return *std::move(fault);
    return options;
}

} // namespace coroscope
