// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/workers/poolrun.h"

#include "core/recording/invariants.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <csignal>

namespace coroscope::test {

PoolRun::PoolRun(std::string program, unsigned processes, std::uint16_t port, Scheme scheme,
                 WorkerMode mode)
    : m_processes(processes)
{
    PoolOptions options;
    options.program = std::move(program);
    options.processes = processes;
    options.setup.mode = mode;
    options.setup.client.audience = Audience::BuiltInEndpoint;
    Target &target = options.setup.client.request.target;
    target.isTls = scheme == Scheme::Https;
    target.host = "127.0.0.1";
    target.port = port;
    target.hostHeader = "127.0.0.1:" + std::to_string(port);
    m_pool.emplace(m_qtLoop.loop(), m_reactor.reactor(), m_pipes, std::move(options));
}

bool PoolRun::waitFor(const std::function<bool()> &holds)
{
    const QDeadlineTimer deadline(std::chrono::minutes(1));
    QTimer look; // facts arrive without an event
    look.start(std::chrono::milliseconds(1));
    while (!holds() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_channel.take(m_events);
    }
    return holds();
}

std::string PoolRun::start()
{
    std::optional<std::optional<Message>> result;
    m_pool->start([&](std::optional<Message> fault) { result = std::move(fault); });
    if (!waitFor([&] { return result.has_value(); }))
        return "the start has no end";
    const std::int64_t zero = SteadyClock::absolute();
    m_clock.setZero(zero);
    m_pipes.setZero(zero);
    return *result ? english(**result) : "";
}

void PoolRun::map(std::uint32_t tasks, std::uint32_t chunk, std::size_t atOnce)
{
    m_qtLoop.loop().reserveIds(tasks);
    m_main = m_qtLoop.loop().createTask(m_pool->map(tasks, chunk, atOnce), {"main", Why::Runner});
}

bool PoolRun::stop()
{
    bool isStopped = false;
    m_pool->stop([&] { isStopped = true; });
    return waitFor([&] { return isStopped; });
}

Recording PoolRun::recording()
{
    m_channel.take(m_events);
    Recording recording;
    recording.lanes = {{0, LaneKind::Loop, "event loop"}};
    for (unsigned i = 1; i <= m_processes; ++i)
        recording.lanes.push_back({LaneId(i), LaneKind::Worker, "worker " + std::to_string(i)});
    recording.texts = m_texts.from(0);
    recording.append(m_events);
    recording.finish();
    return recording;
}

std::string PoolRun::faults()
{
    std::string text;
    for (const Message &message : checkInvariants(recording()))
        text += english(message) + "\n";
    return text;
}

std::size_t PoolRun::count(EventKind kind)
{
    m_channel.take(m_events);
    return std::size_t(std::ranges::count(m_events, kind, &Event::kind));
}

std::vector<std::string> PoolRun::texts(EventKind kind)
{
    const Recording all = recording();
    std::vector<std::string> texts;
    for (const Event &event : all.events) {
        if (event.kind == kind)
            texts.emplace_back(all.text(event.arg));
    }
    return texts;
}

LaneId PoolRun::laneOfWaiting(TaskId task)
{
    LaneId lane = 0;
    m_channel.take(m_events);
    for (const Event &event : m_events) {
        const bool waits = event.kind == EventKind::Blocked || event.kind == EventKind::Suspended;
        if (event.task == task && stateAfter(event.kind))
            lane = waits ? event.lane : LaneId(0);
    }
    return lane;
}

LaneId PoolRun::signalWorkerOf(TaskId task, int signal)
{
    LaneId lane = 0;
    if (!waitFor([&] { return (lane = laneOfWaiting(task)) != 0; }))
        return 0;
    ::kill(m_pool->processIds().at(lane - 1u), signal);
    return lane;
}

} // namespace coroscope::test
