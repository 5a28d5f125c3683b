// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/lock.h"
#include "core/coroutine/task.h"
#include "core/http/request.h"
#include "core/recording/announcement.h"
#include "core/recording/recorder.h"
#include "core/scenario/taskwork.h"

#include <chrono>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace coroscope {

class Environment;
class Semaphore;

/// Worker processes, as a strategy sees them.
class Workers
{
public:
    virtual ~Workers() = default;
    /// Has requests 1..tasks made in chunks of `chunk`, one after another in each worker; an idle worker
    /// takes the next chunk. Creates the tasks; returns when all of them have ended.
    virtual Coroutine<void> map(unsigned tasks, unsigned chunk) = 0;
    /// Has requests 1..tasks made by coroutines on the workers' own loops, at most `perProcess` at once in
    /// each (0: no limit) and from one queue: a worker that has room takes the next. For workers with a loop
    /// only, and map() for those without. Creates the tasks; returns when all of them have ended.
    virtual Coroutine<void> mapCoroutines(unsigned tasks, unsigned perProcess) = 0;
};

/// A request by a blocking call.
using Call = Answer (*)(Environment &, TaskId);

/// A pool of threads, as a strategy sees it.
class Threads
{
public:
    virtual ~Threads() = default;
    /// Has `call` made for 1..tasks, each by the first thread that is free, which gives it an environment of
    /// its own. Creates the tasks; returns when all of them have ended.
    virtual Coroutine<void> map(unsigned tasks, Call call) = 0;
};

/// Thrown where a file cannot be read. what() is an English sentence that names it.
class FileError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// All that a strategy may touch. There is a real one and a simulated one; a strategy cannot tell which it
/// has. Belongs to the run and to its thread.
class Environment
{
public:
    Environment(const Scenario &scenario, Recorder &recorder)
        : m_scenario(scenario)
        , m_recorder(recorder)
        , m_steps(stepsOf(scenario))
        , m_isRequestOnly(coroscope::isRequestOnly(m_steps))
    {
    }
    virtual ~Environment() = default;

    const Scenario &scenario() const { return m_scenario; }

    /// The event loop. Not to be asked for by a strategy that has none.
    virtual EventLoop &loop() = 0;
    /// The steps of task `number`, most often just its request; the answer to the last request, suspending
    /// until it is there. Throws HttpError, or what another step throws.
    Coroutine<Answer> get(TaskId number);
    /// The same by Qt's own client, which sends at most kQtConnectionsPerHost at once and queues the rest.
    Coroutine<Answer> getByQt(TaskId number);
    /// The same, holding the thread to the end. The other arguments are the caller's.
    Answer blockingGet(TaskId number, int line = __builtin_LINE(),
                       const char *file = __builtin_FILE(),
                       const char *function = __builtin_FUNCTION());
    /// The scenario's semaphore around a request, or null if it has none.
    virtual Semaphore *permits() = 0;
    virtual Workers &workers() = 0;
    virtual Threads &threads() = 0;

    /// A task of the loop that makes request `number`.
    template <class T>
    Task<T> createRequest(TaskId number, Coroutine<T> coroutine)
    {
        return loop().createTask(std::move(coroutine), requestTraits(number));
    }
    /// Name, role and id of the task that makes request `number`.
    static TaskTraits requestTraits(TaskId number)
    {
        return {std::to_string(number), Why::Request, number};
    }

    /// Runs a body that is no coroutine. What it throws ends it, as it ends a program: the error is printed;
    /// CancelledError says nothing, for the tasks do.
    void run(void (*body)(Environment &));

    /// The await chain (core/recording/place.h) of a call that `function` makes at this line now; without a
    /// coroutine around it the call alone.
    static std::string placeOfCall(const char *function, const char *file, int line);

    // What steps are made of (steps.h):
    const std::vector<Step> &steps() const { return m_steps; }
    /// The answer to one request; suspends until it is there. Throws HttpError.
    virtual Coroutine<Answer> request(TaskId number) = 0;
    virtual Coroutine<Answer> requestByQt(TaskId number) = 0;
    /// The lock that the tasks of this environment's loop share.
    Lock &lock() { return m_lock; }
    /// Computes until the thread has used the processor for `time`. Throws CancelledError when the run is stopped.
    virtual void compute(std::chrono::nanoseconds time) = 0;
    /// Reads a file on another thread; suspends until it is read. Throws FileError.
    virtual Coroutine<void> read(std::string path) = 0;
    /// Does `step`, a step of task `number`, on this thread, which is held until it is done; `place` is recorded as
    /// where. Throws HttpError, FileError, and CancelledError when the run is stopped.
    Answer blockingStep(TaskId number, const Step &step, const std::string &place);

    // Without a loop, a task is a call:
    /// Declares all requests: created, and pending until they are called.
    void announceCalls() { announceRequests(m_recorder, m_scenario.tasks); }
    /// Makes request `number` by a blocking call, as task `number`. To be called for one number after the
    /// other. What it throws is recorded, not thrown on, save CancelledError, which ends the rest too.
    void call(TaskId number, Call function);
    /// Task `number` has its turn: it runs, and has not done anything yet.
    void beginCall(TaskId number);
    /// The same for one of a pool's calls: CancelledError, which is thrown on, ends this one only.
    void callAlone(TaskId number, Call function);

    /// A line of the transcript, said by task `number`, or by nobody's task: kNoTask.
    void print(TaskId number, std::string_view line);

protected:
    /// The blocking request itself. Throws HttpError, and CancelledError when the run is stopped.
    virtual Answer holdUntilAnswered(TaskId number) = 0;
    /// The other steps that hold the thread; the same of them.
    virtual void holdFor(std::chrono::nanoseconds time) = 0;
    virtual void holdUntilRead(const std::string &path) = 0;
    /// Of the lock that the threads of a pool share. Without such a pool nobody else could hold it.
    virtual void holdUntilLocked() {}
    virtual void unlock() {}
    /// A call has its turn; it is running and has not done anything yet.
    virtual void giveTurn() {}
    Recorder &recorder() { return m_recorder; }

private:
    const Scenario &m_scenario; // the run's
    Recorder &m_recorder;       // of the lane on which the strategy runs
    const std::vector<Step> m_steps;
    const bool m_isRequestOnly;
    Lock m_lock;
};

} // namespace coroscope
