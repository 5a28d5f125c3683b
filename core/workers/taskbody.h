// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/http/qtreactor.h"
#include "core/recording/recorder.h"
#include "core/workers/link.h"

#include <functional>
#include <memory>

namespace coroscope {

class EventLoop;

/// What a worker of coroutines does for each task: a strategy's own code, which stands above this folder. One
/// per process, made before its loop, which it outlives.
class TaskBody
{
public:
    virtual ~TaskBody() = default;
    /// The loop whose tasks run() is for. To be called once, before run().
    virtual void setLoop(EventLoop &loop) = 0;
    /// The coroutine of task `task`. What it throws is the task's failure.
    virtual Coroutine<Answer> run(TaskId task) = 0;
};

/// What a worker without a loop does for each task. One per process.
class CallBody
{
public:
    virtual ~CallBody() = default;
    /// Does task `task`, holding the thread to its end, and records all of it. Throws nothing.
    virtual void call(TaskId task) = 0;
};

/// Make the body; everything but the setup outlives it.
using TaskBodyMaker = std::function<std::unique_ptr<TaskBody>(const WorkerSetup &, Recorder &,
                                                              QtReactor &, const StopSignal &)>;
/// The last is called when the thread is about to be held, so that what is recorded can go out.
using CallBodyMaker = std::function<std::unique_ptr<CallBody>(
    const WorkerSetup &, Recorder &, const StopSignal &, std::function<void()>)>;

} // namespace coroscope
