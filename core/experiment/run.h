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

/// One scenario under one strategy, really run: owner of its thread, its processes, its pipes and its
/// recording, which it ends in that order. Lives on the main thread; nothing of it blocks there.
class Run final : public QObject
{
    Q_OBJECT

public:
    /// `strategy` is a row of the table.
    Run(Scenario scenario, const Strategy &strategy, QObject *parent = nullptr);
    /// Stops it and waits for its end.
    ~Run() override;

    /// Starts endpoint, workers and thread. finished() follows, whatever happens.
    void start();
    /// Ends it early: within 500 ms its tasks are cancelled and what was recorded is kept.
    void stop();

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

    const Scenario m_scenario;
    const Strategy &m_strategy;
    std::optional<Message> m_error;
    bool m_isRefused = false;
    bool m_isFinished = false;
    bool m_isStopped = false;
    bool m_hasBegun = false;
    bool m_isPipeOpen = false; // the endpoint's
    std::int64_t m_startedAt = 0;
    unsigned m_endedRequests = 0;
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
