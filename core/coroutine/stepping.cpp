// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// How a person holds a loop and gives its turns by hand.
#include "core/coroutine/eventloop.h"

#include <algorithm>
#include <utility>

namespace coroscope {

void EventLoop::pause()
{
    if (isPaused())
        return;
    m_pausedAt = now();
    m_recorder.record(EventKind::Held);
}

void EventLoop::resume()
{
    if (!isPaused())
        return;
    m_recorder.record(EventKind::LetGo);
    m_deadlines.shift(now() - *m_pausedAt);
    m_pausedAt.reset();
    updateAlarm();
    if (!m_ready.empty())
        m_driver.wake();
}

// Those at the head of the queue: they are nobody's turns.
void EventLoop::runCallbacks()
{
    while (!m_ready.empty() && !m_ready.front().task)
        runOne();
}

// To the head of the queue; the tick has as many turns as before.
bool EventLoop::bringForward(TaskId task)
{
    const auto found = std::find_if(m_ready.begin(), m_ready.end(), [task](const Turn &turn) {
        return turn.task && turn.task->m_id == task;
    });
    if (found == m_ready.end())
        return false;
    std::rotate(m_ready.begin(), found, found + 1);
    return true;
}

bool EventLoop::step(TaskId task)
{
    if (!isPaused())
        return false;
    runCallbacks();
    if (m_ready.empty())
        return false;
    // A tick orders its batch when it begins: before anybody can be chosen from it.
    if (m_leftInTick == 0)
        beginTick();
    if (task != kNoTask && !bringForward(task))
        return false;
    m_recorder.record(EventKind::Stepped, m_ready.front().task->m_id);
    runOne();
    runCallbacks();
    return true;
}

bool EventLoop::stepTick()
{
    if (!isPaused())
        return false;
    runCallbacks();
    if (m_ready.empty())
        return false;
    m_recorder.record(EventKind::Stepped);
    do
        runOne();
    while (m_leftInTick > 0);
    runCallbacks();
    return true;
}

} // namespace coroscope
