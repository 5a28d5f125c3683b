// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/clientoptions.h"
#include "core/http/stop.h"
#include "core/strategies/environment.h"

#include <QFuture>
#include <QThreadPool>

#include <map>
#include <memory>
#include <mutex>

class QThread;

namespace coroscope {

/// A pool of threads, each of which makes one blocking call after another, for a loop that awaits their end
/// through QFuture. A thread starts with the first call for it, and gets a lane, a recorder and a client of its
/// own. Belongs to the loop's thread.
class ThreadPool final : public Threads
{
public:
    /// All but `client` are borrowed and outlive this. `home`: of the loop's lane; the threads write into
    /// `channel` with the same texts and clock. As many threads as the scenario has processes.
    ThreadPool(const Scenario &scenario, ClientOptions client, Recorder &home,
               EventChannel &channel, const StopSignal &stop);
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;
    /// Waits for the calls. After a stop they end soon, and those that have not begun are cancelled.
    ~ThreadPool() override;

    Coroutine<void> map(unsigned tasks, Call call) override;

private:
    struct Lane;
    QFuture<void> start(TaskId number, Call call);
    void run(TaskId number, Call call);
    Lane &laneOfThisThread();

    const Scenario &m_scenario;
    const ClientOptions m_client;
    Recorder &m_home;
    EventChannel &m_channel;
    const StopSignal &m_stop;
    QThreadPool m_threads;
    std::timed_mutex m_lock; // the one that steps take
    std::mutex m_mutex;      // of the lanes
    std::map<const QThread *, std::unique_ptr<Lane>> m_lanes;
};

} // namespace coroscope
