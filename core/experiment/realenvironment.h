// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/semaphore.h"
#include "core/http/blockingclient.h"
#include "core/http/httpclient.h"
#include "core/http/qtclient.h"
#include "core/strategies/environment.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <variant>

class QUrl;

namespace coroscope {

class QtLoop;

/// What a strategy touches when requests are really sent. Belongs to the run's strategy thread.
class RealEnvironment final : public Environment
{
public:
    /// All borrowed. `reactor`: null where there is no loop; the loop is set before the strategy begins.
    RealEnvironment(const Scenario &scenario, const ClientOptions &options, Recorder &recorder,
                    QtReactor *reactor, const StopSignal &stop);
    ~RealEnvironment() override;

    void setLoop(EventLoop &loop) { m_loop = &loop; }
    void setWorkers(Workers &workers) { m_workers = &workers; }
    void setThreads(Threads &threads) { m_threads = &threads; }
    /// `call` is made when a blocking call ends because of the stop signal: what is still to run on the
    /// thread need not begin.
    void onStopped(std::function<void()> call) { m_onStopped = std::move(call); }

    /// `call` is made when a call is about to hold the thread, so that what is recorded can go out.
    void onHeld(std::function<void()> call) { m_onHeld = std::move(call); }
    /// The lock that the threads of a pool share; borrowed.
    void setThreadLock(std::timed_mutex &lock) { m_threadLock = &lock; }

    EventLoop &loop() override { return *m_loop; }
    Coroutine<Answer> request(TaskId number) override;
    Coroutine<Answer> requestByQt(TaskId number) override;
    void compute(std::chrono::nanoseconds time) override;
    Coroutine<void> read(std::string path) override;
    Semaphore *permits() override { return m_permits ? &*m_permits : nullptr; }
    Workers &workers() override { return *m_workers; }
    Threads &threads() override { return *m_threads; }

private:
    Answer holdUntilAnswered(TaskId number) override;
    void holdFor(std::chrono::nanoseconds time) override;
    void holdUntilRead(const std::string &path) override;
    void holdUntilLocked() override;
    void unlock() override;
    void tellHeld() const;
    void endIfStopped() const;

    const StopSignal &m_stop;
    std::function<void()> m_onStopped;
    std::function<void()> m_onHeld;
    std::timed_mutex *m_threadLock = nullptr; // not owned; the pool's
    EventLoop *m_loop = nullptr;              // not owned; the thread's
    Workers *m_workers = nullptr;             // not owned; the thread's
    Threads *m_threads = nullptr;             // not owned; the thread's
    const ClientOptions m_options;
    std::optional<HttpClient> m_client;
    std::optional<QtClient> m_qtClient; // made when it is asked for
    std::unique_ptr<BlockingClient> m_blockingClient;
    std::optional<Semaphore> m_permits;
};

/// What the clients of a run are told: its request to `url`, its deadlines and limits. `url` is the
/// scenario's, or the built-in endpoint's. A Message if no request can be made of it.
std::variant<ClientOptions, Message> clientOptionsOf(const Scenario &scenario, const QUrl &url,
                                                     std::chrono::nanoseconds timeout);

} // namespace coroscope
