// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/qtloop.h"
#include "core/coroutine/task.h"
#include "core/http/qtreactor.h"
#include "core/recording/invariants.h"
#include "core/recording/recording.h"
#include "core/workers/pipereader.h"
#include "core/workers/workerpool.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <csignal>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace coroscope::test {

/// A pool with all that a run has around it, in the main thread.
class PoolRun
{
public:
    PoolRun(std::string program, unsigned processes, std::uint16_t port, bool isTls = false)
        : m_processes(processes)
    {
        PoolOptions options;
        options.program = std::move(program);
        options.processes = processes;
        options.setup.client.audience = Audience::BuiltInEndpoint;
        Target &target = options.setup.client.request.target;
        target.isTls = isTls;
        target.host = "127.0.0.1";
        target.port = port;
        target.hostHeader = "127.0.0.1:" + std::to_string(port);
        m_pool.emplace(m_qtLoop.loop(), m_reactor.reactor(), m_pipes, std::move(options));
    }

    WorkerPool &pool() { return *m_pool; }
    EventLoop &loop() { return m_qtLoop.loop(); }

    /// Runs the event loop until `holds`; false after a minute.
    bool waitFor(const std::function<bool()> &holds)
    {
        const QDeadlineTimer deadline(std::chrono::minutes(1));
        while (!holds() && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
            m_channel.take(m_events);
        }
        return holds();
    }

    /// Starts the workers; the reason why not, or nothing when all are ready and the clock is zero.
    std::optional<Message> start()
    {
        std::optional<std::optional<Message>> result;
        m_pool->start([&](std::optional<Message> fault) { result = std::move(fault); });
        if (!waitFor([&] { return result.has_value(); }))
            return Message{"no end of the start", {}};
        const std::int64_t zero = SteadyClock::absolute();
        m_clock.setZero(zero);
        m_pipes.setZero(zero);
        return *result;
    }
    /// Begins map(), as a strategy does.
    void map(std::uint32_t tasks, std::uint32_t chunk)
    {
        m_qtLoop.loop().reserveIds(tasks);
        m_main = m_qtLoop.loop().createTask(m_pool->map(tasks, chunk), {"main", Why::Runner});
    }
    bool isMapDone() const { return m_main->isDone(); }
    /// Ends the workers. False: they did not end.
    bool stop()
    {
        bool isStopped = false;
        m_pool->stop([&] { isStopped = true; });
        return waitFor([&] { return isStopped; });
    }

    /// What is recorded so far, as a complete recording.
    Recording recording()
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
    /// The invariants that do not hold, in English; "" if all do.
    std::string faults()
    {
        std::string text;
        for (const Message &message : checkInvariants(recording()))
            text += english(message) + "\n";
        return text;
    }
    std::size_t count(EventKind kind)
    {
        return std::size_t(std::ranges::count(recording().events, kind, &Event::kind));
    }
    /// The texts of the events of this kind, in order.
    std::vector<std::string> texts(EventKind kind)
    {
        const Recording all = recording();
        std::vector<std::string> texts;
        for (const Event &event : all.events) {
            if (event.kind == kind)
                texts.emplace_back(all.text(event.arg));
        }
        return texts;
    }
    /// The lane on which the task is blocked now, by what is recorded; 0: it is not.
    LaneId laneOfBlocked(TaskId task)
    {
        LaneId lane = 0;
        for (const Event &event : recording().events) {
            if (event.task == task && stateAfter(event.kind))
                lane = event.kind == EventKind::Blocked ? event.lane : LaneId(0);
        }
        return lane;
    }
    /// Waits until the task is blocked and sends its worker the signal. The lane, or 0.
    LaneId signalWorkerOf(TaskId task, int signal)
    {
        LaneId lane = 0;
        if (!waitFor([&] { return (lane = laneOfBlocked(task)) != 0; }))
            return 0;
        ::kill(m_pool->processIds().at(lane - 1u), signal);
        return lane;
    }

private:
    unsigned m_processes;
    EventChannel m_channel;
    Texts m_texts;
    std::vector<Event> m_events;
    SteadyClock m_clock;
    Recorder m_recorder{m_channel, m_texts, m_clock, 0};
    PipeReader m_pipes{m_channel, m_texts};
    QtReactor m_reactor;
    std::optional<WorkerPool> m_pool;
    QtLoop m_qtLoop{m_recorder};
    Task<void> m_main;
};

} // namespace coroscope::test
