// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/qtloop.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace coroscope {

namespace {

const QEvent::Type kTick = QEvent::Type(QEvent::registerEventType());
const QEvent::Type kThreadEnded = QEvent::Type(QEvent::registerEventType());

} // namespace

QtLoop::QtLoop(Recorder &recorder)
    : m_loop(recorder, *this)
{
    m_loop.setFrameSizes(EventLoop::FrameSizes::Recorded);
    // Coarse timers err by up to 5 %.
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { m_loop.fireTimers(); });
}

void QtLoop::wake()
{
    if (m_isPosted)
        return;
    m_isPosted = true;
    QCoreApplication::postEvent(this, new QEvent(kTick));
}

void QtLoop::setAlarm(std::optional<std::int64_t> due)
{
    if (!due) {
        m_timer.stop();
        return;
    }
    const std::int64_t left = std::max<std::int64_t>(0, *due - m_loop.now());
    // Up, never down: a timer that fires before its moment would be armed again and again.
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::chrono::nanoseconds(left)));
}

void QtLoop::wakeFromThread()
{
    QCoreApplication::postEvent(this, new QEvent(kThreadEnded));
}

bool QtLoop::event(QEvent *event)
{
    if (event->type() == kThreadEnded) {
        m_loop.threads().takeEnded();
        return true;
    }
    if (event->type() != kTick)
        return QObject::event(event);
    m_isPosted = false;
    m_loop.tick();
    return true;
}

} // namespace coroscope
