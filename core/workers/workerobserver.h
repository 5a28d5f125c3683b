// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"
#include "core/recording/message.h"
#include "core/workers/mailbox.h"
#include "core/workers/pipereader.h"

#include <cstdint>
#include <optional>

namespace coroscope {

class WorkerProcess;

/// How a worker ended, told once everything is known: the process is gone and its facts are all in.
struct WorkerEnd
{
    std::optional<Message> reason{}; ///< nothing: in order, after a stop
    PipeEnd facts{};
};

/// Who is told of a worker: its pool. Called on the loop's thread, never from inside a call to the worker.
class WorkerObserver
{
public:
    virtual void workerIsReady(WorkerProcess &worker) = 0;
    virtual void workerHasDone(WorkerProcess &worker, std::uint32_t chunkNumber) = 0;
    /// May destroy the worker.
    virtual void workerHasEnded(WorkerProcess &worker, WorkerEnd end) = 0;

protected:
    virtual ~WorkerObserver() = default;
};

/// What the workers of a pool have in common. All are borrowed and outlive the workers.
struct WorkerSurroundings
{
    Reactor &reactor;
    Mailbox::Sender mail; ///< to the reactor's thread
    PipeReader &pipes;
    WorkerObserver &observer;
};

} // namespace coroscope
