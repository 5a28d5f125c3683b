// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/qtloop.h"
#include "core/coroutine/task.h"
#include "core/http/qtreactor.h"
#include "core/recording/recording.h"
#include "core/workers/pipereader.h"
#include "core/workers/workerpool.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace coroscope::test {

/// A pool with all that a run has around it, in the main thread.
class PoolRun
{
public:
    enum class Scheme { Http, Https };
    PoolRun(std::string program, unsigned processes, std::uint16_t port,
            Scheme scheme = Scheme::Http, WorkerMode mode = WorkerMode::Blocking);

    WorkerPool &pool() { return *m_pool; }

    /// Runs the event loop until `holds`; false after a minute.
    bool waitFor(const std::function<bool()> &holds);

    /// Starts the workers; the reason why not in English, or "" when all are ready and the clock is zero.
    std::string start();
    /// Begins map(), as a strategy does.
    void map(std::uint32_t tasks, std::uint32_t chunk, std::size_t atOnce = 1);
    bool isMapDone() const { return m_main->isDone(); }
    /// Ends the workers. False: they did not end.
    bool stop();

    /// What is recorded so far, as a complete recording.
    Recording recording();
    /// The invariants that do not hold, in English; "" if all do.
    std::string faults();
    std::size_t count(EventKind kind);
    /// The texts of the events of this kind, in order.
    std::vector<std::string> texts(EventKind kind);
    /// The lane on which the task is blocked or suspended now, by what is recorded; 0: it is not.
    LaneId laneOfWaiting(TaskId task);
    /// Waits until the task is blocked or suspended and sends its worker the signal. The lane, or 0.
    LaneId signalWorkerOf(TaskId task, int signal);

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
