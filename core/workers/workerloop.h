// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/workers/descriptor.h"
#include "core/workers/taskbody.h"

#include <functional>

namespace coroscope {

/// What a worker needs of the program around it.
struct WorkerTools
{
    /// Makes the QCoreApplication, without which there is no event loop and no TLS. Called once if at all:
    /// plain blocking http does without its start-up time.
    std::function<void()> startQt{};
    TaskBodyMaker makeBody{};  ///< for WorkerMode::Coroutines
    CallBodyMaker makeCalls{}; ///< for WorkerMode::Blocking
};

/// A worker process from its first order to its end: takes chunks and does as its mode says, one blocking
/// request after the other or all its tasks on a loop of its own; records all of it. `control`: its end of
/// the socket pair; `facts`: of the pipe. The process ignores SIGPIPE. Returns the exit code: 0 after an
/// orderly end, 1 if it could not do as it was told.
int runWorker(Descriptor control, Descriptor facts, const WorkerTools &tools);

} // namespace coroscope
