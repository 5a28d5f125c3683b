// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coroscope {

/// Something that is due at a moment. Embedded in what waits, so that arming one allocates nothing.
/// Not copyable; it disarms itself when it goes.
class Timer
{
public:
    Timer() = default;
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;
    virtual ~Timer() { disarm(); }

    bool isArmed() const { return m_heap != nullptr; }
    /// When it is due; meaningless while not armed.
    std::int64_t due() const { return m_due; }
    void disarm();

protected:
    /// Called once, disarmed already, at or after the moment.
    virtual void fire() = 0;

private:
    friend class TimerHeap;
    class TimerHeap *m_heap = nullptr;
    std::size_t m_index = 0;
    std::int64_t m_due = 0;
    std::uint64_t m_order = 0;
};

/// Armed timers, the earliest on top; equal moments fire in the order of arming. Timers are borrowed.
class TimerHeap
{
public:
    TimerHeap() = default;
    TimerHeap(const TimerHeap &) = delete;
    TimerHeap &operator=(const TimerHeap &) = delete;
    ~TimerHeap();

    /// Arms `timer` for `due` (nanoseconds on the owner's clock), or moves it there.
    void arm(Timer &timer, std::int64_t due);
    void disarm(Timer &timer);
    bool isEmpty() const { return m_timers.empty(); }
    std::size_t size() const { return m_timers.size(); }
    /// When the earliest is due. Must not be empty.
    std::int64_t nextDue() const { return m_timers.front()->m_due; }
    /// Fires all that are due at `now` and were armed before this call.
    void fireDue(std::int64_t now);
    /// Moves every timer by `by`: a clock that stood still while others ran.
    void shift(std::int64_t by);

private:
    static bool isBefore(const Timer &a, const Timer &b);
    void place(std::size_t index, Timer &timer);
    void siftUp(std::size_t index);
    void siftDown(std::size_t index);

    std::vector<Timer *> m_timers;
    std::uint64_t m_armed = 0;
};

} // namespace coroscope
