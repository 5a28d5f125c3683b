// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/eventloop.h"

#include <QEventLoop>
#include <QObject>
#include <QTimer>

namespace coroscope {

/// An EventLoop driven by the Qt event loop of the thread in which it is made: a tick is one posted event,
/// the next timer one precise QTimer. Between two ticks Qt handles sockets and everything else.
class QtLoop final : public QObject, private LoopDriver
{
public:
    explicit QtLoop(Recorder &recorder);

    EventLoop &loop() { return m_loop; }

protected:
    bool event(QEvent *event) override;

private:
    void wake() override;
    void setAlarm(std::optional<std::int64_t> due) override;
    void run() override { m_exec.exec(); }
    void stop() override { m_exec.quit(); }
    void wakeFromThread() override;

    QTimer m_timer;
    bool m_isPosted = false;
    QEventLoop m_exec; // of run()
    EventLoop m_loop;
};

} // namespace coroscope
