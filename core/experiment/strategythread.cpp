// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/strategythread.h"

#include "core/coroutine/qtloop.h"
#include "core/experiment/lanes.h"
#include "core/experiment/realenvironment.h"
#include "core/experiment/startgate.h"
#include "core/experiment/threadpool.h"
#include "core/strategies/strategy.h"
#include "core/workers/workerpool.h"

#include <QEventLoop>

#include <unistd.h>
#include <utility>

namespace coroscope {

namespace {

/// Worker processes as the strategy sees them.
class PoolOfWorkers final : public Workers
{
public:
    PoolOfWorkers(EventLoop &loop, QtReactor &reactor, PipeReader &pipes, PoolOptions options)
        : m_pool(loop, reactor.reactor(), pipes, std::move(options))
    {
    }
    WorkerPool &pool() { return m_pool; }
    Coroutine<void> map(unsigned tasks, unsigned chunk) override
    {
        return m_pool.map(tasks, chunk);
    }
    Coroutine<void> mapCoroutines(unsigned tasks, unsigned perProcess) override
    {
        return m_pool.map(tasks, 1, perProcess);
    }

private:
    WorkerPool m_pool;
};

} // namespace

/// The strategy on an event loop: start the workers, t = 0, run the strategy, end the workers.
class StrategyThread::Loop final : public QObject
{
public:
    explicit Loop(StrategyThread &thread)
        : m_thread(thread)
        , m_environment(parts().scenario, parts().client, thread.m_recorder, &m_reactor,
                        parts().stop)
        , m_qtLoop(thread.m_recorder)
    {
        m_environment.setLoop(loop());
        loop().setOrder(parts().scenario.order, parts().scenario.seed);
        loop().reserveIds(parts().scenario.tasks);
        m_reactor.onStop(parts().stop, [this] { stop(); });
        // A blocked loop hears nothing of its reactor until the tick is over.
        m_environment.onStopped([this] { stop(); });
    }

    void run()
    {
        if (parts().strategy.onThread) {
            m_thread.setZero();
            hold();
            m_environment.run(parts().strategy.onThread);
            return;
        }
        switch (parts().strategy.crew) {
        case CrewKind::BlockingWorkers:
            startWorkers(WorkerMode::Blocking);
            break;
        case CrewKind::CoroutineWorkers:
            startWorkers(WorkerMode::Coroutines);
            break;
        case CrewKind::Threads:
            m_threads.emplace(parts().scenario, parts().client, m_thread.m_recorder,
                              parts().channel, parts().stop);
            m_environment.setThreads(*m_threads);
            startStrategy();
            break;
        case CrewKind::None:
            startStrategy();
            break;
        }
        m_exec.exec();
    }

    EventLoop &loop() { return m_qtLoop.loop(); }

private:
    RunParts &parts() { return m_thread.m_parts; }
    void hold()
    {
        if (parts().begin == Begin::Held)
            loop().pause();
    }

    void startWorkers(WorkerMode mode);
    void startStrategy();
    void endStrategy();
    void stop();

    StrategyThread &m_thread;
    QEventLoop m_exec;
    QtReactor m_reactor;
    RealEnvironment m_environment;
    std::optional<ThreadPool> m_threads; // its destructor waits for the calls
    QtLoop m_qtLoop;                     // after what its frames wait in
    std::optional<PoolOfWorkers> m_workers;
    Task<void> m_main;
    bool m_isEnding = false;
};

StrategyThread::StrategyThread(RunParts parts)
    : m_parts(std::move(parts))
    , m_recorder(m_parts.channel, m_parts.texts, m_parts.clock, kHomeLane)
{
}

StrategyThread::~StrategyThread()
{
    wait();
    m_end.wait();
}

void StrategyThread::onLoop(std::function<void(EventLoop &)> call)
{
    const std::lock_guard lock(m_loopMutex);
    if (!m_loop)
        return;
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, call = std::move(call)] { call(loop->loop()); },
        Qt::QueuedConnection);
}

void StrategyThread::setZero()
{
    if (m_parts.gate)
        m_parts.gate->arriveAndWait();
    // What was recorded until now is start-up: it happened before zero.
    const std::int64_t zero = SteadyClock::absolute();
    const std::int64_t by = zero - m_parts.clock.zero();
    std::vector<Event> early;
    m_parts.channel.take(early);
    for (Event &event : early)
        event.t -= by;
    m_parts.channel.push(early);
    m_parts.clock.setZero(zero);
    m_parts.pipes.setZero(zero);
    Q_EMIT began();
    m_recorder.record(EventKind::LaneStarted, kNoTask, Why::None, std::uint32_t(getpid()));
}

void StrategyThread::run()
{
    m_end.announce();
    if (m_parts.strategy.home == LaneKind::Loop) {
        Loop loop(*this);
        {
            const std::lock_guard lock(m_loopMutex);
            m_loop = &loop;
        }
        loop.run();
        const std::lock_guard lock(m_loopMutex);
        m_loop = nullptr;
    } else {
        runOnThread();
    }
    m_recorder.record(EventKind::LaneEnded);
}

void StrategyThread::runOnThread()
{
    RealEnvironment environment(m_parts.scenario, m_parts.client, m_recorder, nullptr,
                                m_parts.stop);
    setZero();
    environment.run(m_parts.strategy.onThread);
}

void StrategyThread::Loop::startWorkers(WorkerMode mode)
{
    std::variant<std::string, Message> program = findProgram("coroscope-worker");
    if (Message *error = std::get_if<Message>(&program)) {
        m_thread.m_error = std::move(*error);
        QMetaObject::invokeMethod(&m_exec, &QEventLoop::quit, Qt::QueuedConnection);
        return;
    }
    PoolOptions options;
    options.program = std::get<std::string>(program);
    options.processes = parts().scenario.processes;
    options.firstLane = kFirstCrewLane;
    options.setup.mode = mode;
    options.setup.client = parts().client;
    options.setup.steps = parts().scenario.steps;
    m_workers.emplace(loop(), m_reactor, parts().pipes, std::move(options));
    m_environment.setWorkers(*m_workers);
    m_workers->pool().start([this](std::optional<Message> error) {
        if (m_isEnding)
            return;
        if (!error) {
            startStrategy();
            return;
        }
        m_thread.m_error = std::move(error);
        m_exec.quit();
    });
}

void StrategyThread::Loop::startStrategy()
{
    m_thread.setZero();
    hold();
    m_main = loop().createTask(parts().strategy.onLoop(m_environment), {"main", Why::Runner});
    m_main->addDoneCallback([this](BasicTask &) { endStrategy(); });
    if (parts().stop.isSet())
        m_main->cancel();
}

void StrategyThread::Loop::endStrategy()
{
    if (std::exchange(m_isEnding, true))
        return;
    if (m_workers)
        m_workers->pool().stop([this] { m_exec.quit(); });
    else
        m_exec.quit();
}

void StrategyThread::Loop::stop()
{
    loop().resume(); // one that is held would never hear of it
    BasicTask *main = m_main.isNull() ? loop().main() : &*m_main;
    if (!main) {
        endStrategy(); // the workers were about to start
        return;
    }
    main->cancel();
    loop().cancelAllBut(*main);
}

} // namespace coroscope
