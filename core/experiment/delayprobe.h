// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/threadend.h"
#include "core/http/stop.h"
#include "core/recording/message.h"
#include "core/scenario/scenario.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>

namespace coroscope {

/// Measures how long a foreign endpoint takes for one answer: three single requests, one after another, of
/// which the median counts. On a thread of its own.
class DelayProbe final : public QObject
{
    Q_OBJECT

public:
    explicit DelayProbe(const Scenario &scenario, QObject *parent = nullptr);
    /// Stops it and waits for its end.
    ~DelayProbe() override;

    void start();
    void stop() { m_stop.set(); }

    /// After finished(): the measured time, or why there is none.
    std::chrono::nanoseconds delay() const { return m_delay; }
    const std::optional<Message> &error() const { return m_error; }

Q_SIGNALS:
    void finished();

private:
    void measure();

    const Scenario m_scenario;
    StopSignal m_stop;
    std::chrono::nanoseconds m_delay{0}; // the thread's until it has ended, as the two below
    std::optional<Message> m_error;
    ThreadEnd m_end;
    std::unique_ptr<QThread> m_thread;
};

} // namespace coroscope
