// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/threadpool.h"

#include "core/coroutine/relay.h"
#include "core/experiment/lanes.h"
#include "core/experiment/realenvironment.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QEvent>
#include <QPromise>
#include <QThread>

#include <utility>

#include <unistd.h>

namespace coroscope {

/// What one thread has; its calls use it, one after another.
struct ThreadPool::Lane
{
    Lane(ThreadPool &pool, LaneId lane)
        : recorder(pool.m_channel, pool.m_home.texts(), pool.m_home.clock(), lane)
        , environment(pool.m_scenario, pool.m_client, recorder, nullptr, pool.m_stop)
    {
        environment.setThreadLock(pool.m_lock);
        recorder.record(EventKind::LaneStarted, kNoTask, Why::None, std::uint32_t(::getpid()));
    }

    Recorder recorder;
    RealEnvironment environment;
};

ThreadPool::ThreadPool(const Scenario &scenario, ClientOptions client, Recorder &home,
                       EventChannel &channel, const StopSignal &stop)
    : m_scenario(scenario)
    , m_client(std::move(client))
    , m_home(home)
    , m_channel(channel)
    , m_stop(stop)
{
    m_threads.setMaxThreadCount(int(scenario.processes));
    m_threads.setExpiryTimeout(-1); // a lane is one thread to the end
}

ThreadPool::~ThreadPool()
{
    m_threads.waitForDone();
    for (const auto &[thread, lane] : m_lanes)
        lane->recorder.record(EventKind::LaneEnded);
    // A relay that still waits for its future hears of the end, and ends.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
}

Coroutine<void> ThreadPool::map(unsigned tasks, Call call)
{
    announceRequests(m_home, tasks);
    QList<QFuture<void>> calls;
    calls.reserve(qsizetype(tasks));
    for (TaskId number = 1; number <= tasks; ++number)
        calls.push_back(start(number, call));
    auto all = QtFuture::whenAll(calls.begin(), calls.end());
    co_await all;
}

QFuture<void> ThreadPool::start(TaskId number, Call call)
{
    // Shared, for the pool copies what it runs.
    const auto promise = std::make_shared<QPromise<void>>();
    QFuture<void> future = promise->future();
    m_threads.start([this, number, call, promise] {
        promise->start();
        run(number, call);
        promise->finish();
    });
    return future;
}

void ThreadPool::run(TaskId number, Call call)
{
    Lane &lane = laneOfThisThread();
    if (m_stop.isSet()) {
        lane.recorder.record(EventKind::Cancelled, number);
        return;
    }
    try {
        lane.environment.callAlone(number, call);
    } catch (const CancelledError &) {
        // The task says so itself.
    }
}

ThreadPool::Lane &ThreadPool::laneOfThisThread()
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Lane> &lane = m_lanes[QThread::currentThread()];
    if (!lane)
        lane = std::make_unique<Lane>(*this, LaneId(kFirstCrewLane + m_lanes.size() - 1));
    return *lane;
}

} // namespace coroscope
