// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/basictask.h"
#include "core/coroutine/loopthreads.h"
#include "core/coroutine/timer.h"
#include "core/recording/recorder.h"
#include "core/recording/turnorder.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coroscope {

template <class T>
class Coroutine;
template <class T>
class Task;

/// What makes an EventLoop go: Qt's event loop, or a simulation. Outlives the loop.
class LoopDriver
{
public:
    virtual ~LoopDriver() = default;
    /// The ready queue is not empty any more: call tick() soon, not from inside this call.
    virtual void wake() = 0;
    /// Call fireTimers() when the loop's clock says `due`; replaces the previous moment. Nothing: never.
    virtual void setAlarm(std::optional<std::int64_t> due) = 0;
    /// Makes the loop go, without returning, until stop(), or until it never would go again.
    virtual void run() = 0;
    /// run() returns at the end of the tick.
    virtual void stop() = 0;
    /// From any thread: call threads().takeEnded() on the loop's.
    virtual void wakeFromThread() = 0;
    /// The loop gives `task` its turn; it is running and has not done anything yet.
    virtual void giveTurn(const BasicTask &) {}
};

/// The scheduler: one ready queue, one heap of timers. A tick runs exactly what was ready when it began,
/// first in, first out unless setOrder() says otherwise. Belongs to one thread; borrows recorder and driver. It owns its tasks: a Task
/// handle only shares in them, and dropping it changes nothing. Must outlive all Task handles.
class EventLoop
{
public:
    EventLoop(Recorder &recorder, LoopDriver &driver);
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;
    /// Destroys what has not ended, without running it; waits for threads.
    ~EventLoop();

    /// The loop whose turn runs on this thread, else the first that was made on it; null if there is none.
    static EventLoop *ofThisThread();

    /// Makes a task of `coroutine`: created and scheduled now, run first in the next tick (in task.h).
    template <class T>
    Task<T> createTask(Coroutine<T> coroutine, TaskTraits traits = {});
    /// Calls `call` in the next tick; not recorded.
    void callSoon(std::function<void()> call);
    /// What runUntilComplete() does: the driver runs until `task` has ended and its callbacks were called.
    /// std::logic_error if this or any other loop runs on this thread, or if nothing is left to do before.
    void runUntilEnd(BasicTask &task);
    /// The task until whose end runUntilEnd() runs now, or null.
    BasicTask *main() const { return m_main; }
    /// Asks all tasks for cancellation that have not been asked, save `kept`: what asyncio.run() does with
    /// those that its main task leaves behind.
    void cancelAllBut(const BasicTask &kept);
    /// Ids that createTask() chooses are greater than `id`: ids up to there are the caller's.
    void reserveIds(TaskId id) { m_lastId = std::max(m_lastId, id); }

    /// Whether a deadline stands still while the loop is paused.
    enum class TimerKind { Sleep, Deadline };
    /// Arms `timer` for the moment `due` on the loop's clock (nanoseconds since the run's zero).
    void arm(Timer &timer, std::int64_t due, TimerKind kind = TimerKind::Sleep);
    std::int64_t now() const { return m_recorder.clock().now(); }

    /// How each tick from the next one on orders the tasks of its batch; `seed`: of Random. Callbacks keep their
    /// places.
    void setOrder(TurnOrder order, std::uint64_t seed);

    /// The task that executes now, or null.
    BasicTask *current() const { return m_current; }
    Recorder &recorder() const { return m_recorder; }
    /// Tasks that have not ended.
    std::size_t taskCount() const { return m_tasks.size(); }
    /// Those that stand in the queue, in order of their turn.
    std::vector<BasicTask *> readyQueue() const;
    /// The task of this id that has not ended, or null.
    BasicTask *find(TaskId id) const;
    bool hasReady() const { return !m_ready.empty(); }
    /// True between the first and the last turn of a tick.
    bool isInTick() const { return m_leftInTick > 0; }
    /// Whether places say how large heap frames are: not in simulations, which know no machine.
    enum class FrameSizes { Left, Recorded };
    void setFrameSizes(FrameSizes sizes) { m_frameSizes = sizes; }
    /// Threads that work for tasks of this loop.
    LoopThreads &threads() { return m_threads; }
    const LoopThreads &threads() const { return m_threads; }
    /// When the next timer is due, or nothing.
    std::optional<std::int64_t> nextDue() const;

    // For the driver:
    /// One tick. Does nothing while paused or when nothing is ready.
    void tick();
    /// One turn of one task or callback; begins a tick if none is under way. For simulations.
    void runOne();
    /// Fires what is due now.
    void fireTimers();

    // Stepping by hand:
    /// Nothing is taken from the ready queue until resume() or a step. Sockets and sleeps go on; deadlines
    /// stand still. Between two turns only. Both are recorded.
    void pause();
    void resume();
    bool isPaused() const { return m_pausedAt.has_value(); }
    /// While paused: the turn of one task, of `task` if it is ready (kNoTask: of the one that is next), with the
    /// callbacks before and after it, which are nobody's turns. False: no task is ready, the loop would sleep; or
    /// `task` is not.
    bool step(TaskId task = kNoTask);
    /// While paused: what is left of the tick under way, else a whole one. False as with step().
    bool stepTick();

private:
    friend class BasicTask;
    struct Turn
    {
        BasicTask *task; // null: `call`
        std::function<void()> call;
    };
    struct PlaceKey
    {
        TextId outer;
        int line;
        const char *file;
        friend bool operator==(const PlaceKey &, const PlaceKey &) = default;
    };
    struct PlaceHash
    {
        std::size_t operator()(const PlaceKey &key) const;
    };
    void own(const std::shared_ptr<BasicTask> &task);
    void enqueue(BasicTask &task);
    void beginTick();
    void orderBatch();
    void runCallbacks();
    bool bringForward(TaskId task);
    void runTurn(Turn turn);
    void updateAlarm();
    void release(BasicTask &task);
    TextId place(TextId outer, const FrameSite &site);
    std::string placeWith(TextId outer, const FrameSite &site) const;
    std::string outermostPlace(TextId place) const;

    Recorder &m_recorder;
    LoopDriver &m_driver;
    std::deque<Turn> m_ready;
    std::size_t m_leftInTick = 0;
    std::uint32_t m_tick = 0;
    TurnOrder m_order = TurnOrder::Fifo;
    std::uint64_t m_seed = 1;
    TaskId m_lastId = kNoTask;
    BasicTask *m_current = nullptr;
    BasicTask *m_main = nullptr; // not owned
    TimerHeap m_sleeps;
    TimerHeap m_deadlines;
    std::optional<std::int64_t> m_alarm;
    std::optional<std::int64_t> m_pausedAt;
    bool m_isClosing = false;
    FrameSizes m_frameSizes = FrameSizes::Left;
    std::vector<std::shared_ptr<BasicTask>> m_tasks; // shared with the Task handles
    std::unordered_map<PlaceKey, TextId, PlaceHash> m_places;
    std::unordered_map<TextId, std::string> m_placeTexts;
    LoopThreads m_threads; // goes first: it waits for what may still work
};

} // namespace coroscope
