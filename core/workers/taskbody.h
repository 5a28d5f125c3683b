// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/http/clientoptions.h"
#include "core/http/qtreactor.h"
#include "core/recording/recorder.h"

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

/// Makes the body; everything it is given outlives it.
using TaskBodyMaker = std::function<std::unique_ptr<TaskBody>(const ClientOptions &, Recorder &,
                                                              QtReactor &, const StopSignal &)>;

} // namespace coroscope
