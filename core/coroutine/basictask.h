// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <coroutine>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace coroscope {

class EventLoop;
class BasicPromise;
class BasicTask;

/// Thrown inside a coroutine at the await where its cancellation reaches it (asyncio.CancelledError).
struct CancelledError : std::exception
{
    const char *what() const noexcept override { return "cancelled"; }
};

/// Thrown by result() of a task that has not ended (asyncio.InvalidStateError).
struct InvalidStateError : std::logic_error
{
    using std::logic_error::logic_error;
};

/// A suspended await: what a task waits in. Owned by the coroutine's frame; the task borrows it.
class Waiting
{
public:
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;

    /// What the task waits for is there: the task becomes ready. To be called once, by what start() was
    /// given this to.
    void wake();
    BasicTask &task() const { return m_task; }
    EventLoop &loop() const;

protected:
    explicit Waiting(BasicTask &task)
        : m_task(task)
    {
    }
    virtual ~Waiting() = default;

private:
    friend class BasicTask;
    /// Cancellation reached the task here. True if the awaited thing will wake the task itself.
    virtual bool cancelAwaited() = 0;
    /// The task will not wait any longer: unregister.
    virtual void stopWaiting() = 0;

    BasicTask &m_task;
};

/// What may be told of the end of a task at once (not a callback of the user: those run in the next tick).
class TaskObserver
{
public:
    virtual void taskEnded(BasicTask &task) = 0;

protected:
    virtual ~TaskObserver() = default;
};

/// Who says that a task exists.
enum class Announcement {
    Own,       ///< the loop records it as created and scheduled
    Elsewhere, ///< another process or lane has done so: the loop's first word is that it runs
};

/// What createTask() is told beside the coroutine.
struct TaskTraits
{
    std::string name{};     ///< shown name; empty: "Task-<id>"
    Why role = Why::Helper; ///< Request, Runner or Helper
    TaskId id = kNoTask;    ///< kNoTask: the loop's next free one
    Announcement announcement = Announcement::Own;
};

/// Where a frame awaits, or calls what blocks.
struct FrameSite
{
    const char *function; ///< of the frame
    std::uint32_t bytes;  ///< of its heap frame; 0: not known
    const char *file;
    int line;
};

/// A coroutine that a loop owns: state, callbacks, cancellation. The result's type is TaskOf's matter.
/// All members are called on the loop's thread.
class BasicTask : public std::enable_shared_from_this<BasicTask>
{
public:
    BasicTask(const BasicTask &) = delete;
    BasicTask &operator=(const BasicTask &) = delete;
    virtual ~BasicTask();

    TaskId id() const { return m_id; }
    const std::string &name() const { return m_name; }
    /// Request, Runner or Helper.
    Why role() const { return m_role; }
    State state() const { return m_state; }
    bool isDone() const { return isEnd(m_state); }
    bool isCancelled() const { return m_state == State::Cancelled; }
    EventLoop &loop() const { return m_loop; }

    /// Asks for cancellation, as asyncio does: a task that never ran will never run its body; a suspended
    /// one gets CancelledError where it waits; a running one at its next suspension. False: it had ended.
    bool cancel();
    /// How often cancel() was called, less the times of uncancel().
    unsigned cancels() const { return m_cancels; }
    /// Takes one cancel() back, by who asked for it and has dealt with it, and gives what is left. At 0 a
    /// cancellation that has not reached the body is off.
    unsigned uncancel();
    /// Calls `callback` with the ended task in the tick after its end (the next tick if it has ended).
    /// `name` is what describe() shows.
    void addDoneCallback(std::function<void(BasicTask &)> callback, std::string name = "callback");
    /// The exception that ended it, or null. Counts as reading it.
    std::exception_ptr exception();
    /// In Python's grammar: <Task pending coro=<fetch() running at file:line> cb=[…]>.
    std::string describe() const;

    void addObserver(TaskObserver &observer) { m_observers.push_back(&observer); }
    void removeObserver(TaskObserver &observer);

    // For promises and awaiters, which are templates:
    /// Suspends in `waiting`, at `place`. The next resume goes to `leaf`. False if cancellation is due, so
    /// that the task is ready again at once and nothing needs to be started.
    bool suspend(Waiting &waiting, std::coroutine_handle<> leaf, Why why, TextId place);
    /// After a resume: whether CancelledError is to be thrown. True once per cancel().
    bool takeCancellation() { return std::exchange(m_cancelRequested, false); }
    /// The awaiter goes away: it is not to be told of a cancellation any more.
    void forget(Waiting &waiting);
    /// How often it has suspended so far.
    std::uint32_t suspensions() const { return m_suspensions; }
    /// Records an await that did not suspend.
    void recordNotSuspended(Why why, TextId place);
    /// The body returned, or left by an exception: called from the final suspend.
    void end();
    /// The id of the text of the chain `outer` with `site` as its innermost frame (place.h).
    TextId place(TextId outer, const FrameSite &site);
    /// The innermost frame of those that have begun is now `frame`, which is one of this task.
    void enterFrame(const BasicPromise &frame) { m_frame = &frame; }
    /// The chain of a call that `function` makes now inside the innermost frame, which may be its own.
    std::string placeOfCall(const char *function, const char *file, int line) const;

protected:
    BasicTask(EventLoop &loop, TaskTraits traits, const char *function, const char *file, int line);
    /// The result as the Finished event and describe() show it; "" for none.
    virtual std::string resultText() const = 0;
    /// Moves result or exception out of the frame, before it is destroyed.
    virtual void takeOutcome() = 0;

    std::exception_ptr m_error;
    bool m_isRetrieved = false;
    std::coroutine_handle<> m_root;

private:
    friend class EventLoop;
    friend class Waiting;
    void destroyFrame();
    void setReady(Why why);
    void endUnrun();
    void announceEnd();
    void callLater(std::function<void(BasicTask &)> callback);
    std::string ownPlace() const;

    EventLoop &m_loop;
    TaskId m_id;
    State m_state = State::Created;
    Why m_role;
    Announcement m_announcement;
    bool m_cancelRequested = false;
    unsigned m_cancels = 0;
    Why m_waitsFor = Why::None; // of the last suspension
    std::uint32_t m_suspensions = 0;
    TextId m_place = 0;
    int m_line;
    const char *m_file;
    const char *m_function;
    std::coroutine_handle<> m_leaf;
    Waiting *m_waiting = nullptr;
    const BasicPromise *m_frame = nullptr;
    std::size_t m_index = 0; // in the loop's list of tasks
    std::string m_name;
    std::vector<TaskObserver *> m_observers;
    std::vector<std::pair<std::function<void(BasicTask &)>, std::string>> m_callbacks;
};

/// Whether it is a CancelledError; null is none.
bool isCancellation(const std::exception_ptr &error);
/// "HttpError('timed out')": the exception's type and words, as Python prints it.
std::string describe(const std::exception_ptr &error);
/// Only the words: what a Failed event carries.
std::string reason(const std::exception_ptr &error);

} // namespace coroscope
