// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/workers/taskbody.h"

namespace coroscope {

/// What a worker of coroutines does for a task: fetchInWorker() of the strategy, in a real environment that
/// this owns. A TaskBodyMaker.
std::unique_ptr<TaskBody> makeWorkerBody(const WorkerSetup &setup, Recorder &recorder,
                                         QtReactor &reactor, const StopSignal &stop);

/// The same for a worker without a loop: fetchInProcess(). A CallBodyMaker.
std::unique_ptr<CallBody> makeCallBody(const WorkerSetup &setup, Recorder &recorder,
                                       const StopSignal &stop, std::function<void()> onHeld);

} // namespace coroscope
