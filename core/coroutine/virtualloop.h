// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/eventloop.h"
#include "core/coroutine/simulatedcosts.h"
#include "core/coroutine/task.h"

#include <optional>
#include <vector>

namespace coroscope {

/// A clock that only moves when it is told to. It starts at 0 and never goes back.
class VirtualClock final : public Clock
{
public:
    std::int64_t now() const override { return m_now; }
    void advance(std::int64_t by) { m_now += by; }
    void advanceTo(std::int64_t moment) { m_now = std::max(m_now, moment); }

private:
    std::int64_t m_now = 0;
};

/// A place with a clock of its own in a simulation: a loop, a worker.
class VirtualLane
{
public:
    virtual ~VirtualLane() = default;
    /// When it has something to do next, on its clock; nothing: it waits for another lane, or is done.
    virtual std::optional<std::int64_t> next() const = 0;
    /// Does the next thing. Called only when next() gave a moment.
    virtual void step() = 0;
    /// How long it has used the processor.
    virtual std::chrono::nanoseconds used() const { return {}; }
};

/// Runs lanes until none has anything to do: always the one whose next moment is the earliest, of equal
/// ones that which has used the processor least, as a fair scheduler chooses, then the first in the list. So whatever two lanes share sees what they do in order of time.
void runLanes(const std::vector<VirtualLane *> &lanes);

/// An EventLoop on a virtual clock: where the real one would wait, the clock jumps. Only threads are really
/// waited for; what they do takes no time of the clock.
class VirtualLoop final : public VirtualLane, private LoopDriver
{
public:
    /// `clock` is the lane's, and `recorder` writes by it; both outlive this.
    VirtualLoop(Recorder &recorder, VirtualClock &clock, SimulatedCosts costs = {})
        : m_clock(clock)
        , m_costs(costs)
        , m_loop(recorder, *this)
    {
    }

    EventLoop &loop() { return m_loop; }
    VirtualClock &clock() { return m_clock; }
    std::optional<std::int64_t> next() const override;
    void step() override;

    /// Makes a task of `coroutine` and runs this loop alone until nothing is left to do.
    template <class T>
    Task<T> runUntilComplete(Coroutine<T> coroutine, TaskTraits traits = {})
    {
        Task<T> task = m_loop.createTask(std::move(coroutine), std::move(traits));
        runLanes({this});
        return task;
    }

private:
    void wake() override {}
    void setAlarm(std::optional<std::int64_t>) override {}
    void run() override;
    void stop() override { m_isStopped = true; }
    void wakeFromThread() override {}
    void giveTurn(const BasicTask &task) override;
    std::int64_t wokenAt(std::int64_t due) const;

    VirtualClock &m_clock;
    const SimulatedCosts m_costs;
    bool m_isStopped = false;
    EventLoop m_loop;
};

} // namespace coroscope
