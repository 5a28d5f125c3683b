// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/endpointprocess.h"
#include "core/experiment/strategythread.h"
#include "core/http/stop.h"
#include "core/recording/eventchannel.h"
#include "core/recording/recording.h"
#include "core/recording/texts.h"
#include "core/scenario/scenario.h"
#include "core/workers/pipereader.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace coroscope {

struct Strategy;

/// How a run begins, beside its scenario.
struct RunStart
{
    Begin begin = Begin::Running;
    StartGate *gate =
        nullptr; ///< not owned, outlives the run: where it waits for those that begin with it
    unsigned together = 1; ///< how many runs begin there; more than one is kept among the facts
};

/// One scenario under one strategy, really run: owner of its thread, its processes, its pipes and its
/// recording, which it ends in that order. Lives on the main thread; nothing of it blocks there.
class Run final : public QObject
{
    Q_OBJECT

public:
    /// `strategy` is a row of the table.
    Run(Scenario scenario, const Strategy &strategy, RunStart start = {},
        QObject *parent = nullptr);
    /// Stops it and waits for its end.
    ~Run() override;

    /// Starts endpoint, workers and thread. finished() follows, whatever happens.
    void start();
    /// Ends it early: within 500 ms its tasks are cancelled and what was recorded is kept.
    void stop();

    /// Whether it is on one event loop alone, which a person can hold; the next five do nothing otherwise.
    bool canBeHeld() const;
    /// The loop takes nothing from its ready queue any more, as soon as its turn is over. The recording says when.
    void hold();
    void letGo();
    /// Of a loop that is held: one turn, of `task` if it is ready (kNoTask: of the one that is next).
    void step(TaskId task = kNoTask);
    /// Of a loop that is held: what is left of its tick, or a whole one.
    void stepTick();
    /// Cancels a task of the loop; one that has ended, or is not the loop's own, is left as it is.
    void cancel(TaskId task);

    /// Takes what has arrived into recording(). To be called as often as somebody wants to look.
    void drain();
    /// In order of arrival while it runs, sorted after finished().
    const Recording &recording() const { return m_recording; }
    /// Nanoseconds since t = 0; 0 before began().
    std::int64_t now() const { return m_hasBegun ? m_clock.now() : 0; }
    /// Why it could not start, or was refused; nothing if it ran.
    const std::optional<Message> &error() const { return m_error; }
    /// True if the load guard refused it.
    bool isRefused() const { return m_isRefused; }
    bool isFinished() const { return m_isFinished; }
    const Scenario &scenario() const { return m_scenario; }
    const Strategy &strategy() const { return m_strategy; }
    /// How many requests have ended, as far as recording() knows.
    unsigned endedRequests() const { return m_endedRequests; }

Q_SIGNALS:
    /// t = 0: everything stands, the strategy starts.
    void began();
    /// The recording is complete, or there is an error().
    void finished();

private:
    void onListening();
    void startThread(const QUrl &url);
    void onThreadEnded();
    void onPipeEnded();
    void close();
    void fail(const Message &reason);
    void onLoop(std::function<void(EventLoop &)> call);

    const Scenario m_scenario;
    const Strategy &m_strategy;
    const RunStart m_start;
    std::optional<Message> m_error;
    bool m_isRefused = false;
    bool m_isFinished = false;
    bool m_isStopped = false;
    bool m_hasBegun = false;
    bool m_isPipeOpen = false; // the endpoint's
    std::int64_t m_startedAt = 0;
    unsigned m_endedRequests = 0;
    std::int64_t m_lastRequestEnd = 0; // ns
    Recording m_recording;
    EventChannel m_channel;
    Texts m_texts;
    SteadyClock m_clock;
    StopSignal m_stop;
    PipeReader m_pipes;
    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<StrategyThread> m_thread;
    QTimer m_closeDeadline;
};

} // namespace coroscope
