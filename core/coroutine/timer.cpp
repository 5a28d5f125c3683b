// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/timer.h"

#include <cassert>

namespace coroscope {

void Timer::disarm()
{
    if (m_heap)
        m_heap->disarm(*this);
}

TimerHeap::~TimerHeap()
{
    for (Timer *timer : m_timers)
        timer->m_heap = nullptr;
}

bool TimerHeap::isBefore(const Timer &a, const Timer &b)
{
    return a.m_due != b.m_due ? a.m_due < b.m_due : a.m_order < b.m_order;
}

void TimerHeap::place(std::size_t index, Timer &timer)
{
    m_timers[index] = &timer;
    timer.m_index = index;
}

void TimerHeap::siftUp(std::size_t index)
{
    Timer &timer = *m_timers[index];
    while (index > 0) {
        const std::size_t parent = (index - 1) / 2;
        if (!isBefore(timer, *m_timers[parent]))
            break;
        place(index, *m_timers[parent]);
        index = parent;
    }
    place(index, timer);
}

void TimerHeap::siftDown(std::size_t index)
{
    Timer &timer = *m_timers[index];
    for (;;) {
        std::size_t child = 2 * index + 1;
        if (child >= m_timers.size())
            break;
        if (child + 1 < m_timers.size() && isBefore(*m_timers[child + 1], *m_timers[child]))
            ++child;
        if (!isBefore(*m_timers[child], timer))
            break;
        place(index, *m_timers[child]);
        index = child;
    }
    place(index, timer);
}

void TimerHeap::arm(Timer &timer, std::int64_t due)
{
    timer.disarm();
    timer.m_heap = this;
    timer.m_due = due;
    timer.m_order = ++m_armed;
    timer.m_index = m_timers.size();
    m_timers.push_back(&timer);
    siftUp(timer.m_index);
}

void TimerHeap::disarm(Timer &timer)
{
    assert(timer.m_heap == this);
    const std::size_t index = timer.m_index;
    timer.m_heap = nullptr;
    Timer &last = *m_timers.back();
    m_timers.pop_back();
    if (&last == &timer)
        return;
    place(index, last);
    siftUp(index);
    siftDown(last.m_index);
}

void TimerHeap::fireDue(std::int64_t now)
{
    const std::uint64_t before = m_armed;
    while (!m_timers.empty()) {
        Timer &timer = *m_timers.front();
        // A timer armed by one that fires just now waits for the next call, or a zero sleep never ends.
        if (timer.m_due > now || timer.m_order > before)
            break;
        disarm(timer);
        timer.fire();
    }
}

void TimerHeap::shift(std::int64_t by)
{
    for (Timer *timer : m_timers)
        timer->m_due += by;
}

} // namespace coroscope
