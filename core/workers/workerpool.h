// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/workers/calltimer.h"
#include "core/workers/chunkledger.h"
#include "core/workers/link.h"
#include "core/workers/mailbox.h"
#include "core/workers/pipereader.h"
#include "core/workers/workerprocess.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coroscope {

class EventLoop;

/// What a pool is told once.
struct PoolOptions
{
    std::string program{};  ///< path of coroscope-worker: findProgram()
    unsigned processes = 8; ///< 1 to 64
    LaneId firstLane = 1;   ///< of "worker 1"; the others follow
    WorkerSetup setup{};    ///< for each of them
};

/// P worker processes and one queue of chunks, as Python's multiprocessing.Pool. Belongs to the loop's
/// thread; loop, reactor and pipe reader outlive it. The workers record their own facts; what only the pool
/// knows (a lost worker and what becomes of its tasks) it records on the worker's lane after them.
///
/// A lost worker is one that ended, was silent for 3 s or spoke nonsense. It is killed, and a new one takes
/// its slot, at most 5 times in 10 s; then the slot is closed, and the run goes on with fewer.
class WorkerPool final : private WorkerObserver
{
public:
    WorkerPool(EventLoop &loop, Reactor &reactor, PipeReader &pipes, PoolOptions options);
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    /// Kills the workers that there are, without recording anything: stop() before.
    ~WorkerPool() override;

    /// Starts the workers. `started` is called once: when all are ready; or with the reason why not, when all
    /// that had started have ended again. To be called once.
    void start(std::function<void(std::optional<Message>)> started);

    /// Runs the tasks 1 to `tasks`, `chunk` at a time, on the workers: records all of them as created and
    /// scheduled on the loop's lane first, gives each worker that has fewer than `atOnce` chunks the next
    /// one (0: as many as there are), the first worker first, and returns when every task has ended, however
    /// it did. The tasks that a lost worker was in are queued once more, then they fail; all fail when no
    /// slot is left. Awaited after start() and once; the ids up to `tasks` are reserved by the run
    /// (EventLoop::reserveIds). No tasks: does not suspend.
    Coroutine<void> map(std::uint32_t tasks, std::uint32_t chunk, std::size_t atOnce = 1);

    /// Ends all workers: they leave the request that blocks them and have 400 ms for that, then they are
    /// killed. Tasks that have not ended are cancelled. `stopped` is called once, when nothing is left and all
    /// facts are in; a start() that is under way has failed then. To be called once.
    void stop(std::function<void()> stopped);

    /// The workers' process ids; 0 where there is none at the moment.
    std::vector<pid_t> processIds() const;

private:
    struct Slot
    {
        std::unique_ptr<WorkerProcess> worker{};
        std::deque<std::int64_t> restarts{}; // when, on the steady clock
        bool isClosed = false;
    };
    /// What map() waits in.
    class AllEnded;

    void workerIsReady(WorkerProcess &worker) override;
    void workerHasDone(WorkerProcess &worker, std::uint32_t chunkNumber) override;
    void workerHasEnded(WorkerProcess &worker, WorkerEnd end) override;

    std::size_t slotOf(const WorkerProcess &worker) const;
    void startWorker(std::size_t slot);
    void restart(std::size_t slot);
    void giveWork();
    void settle(std::size_t slot, const WorkerEnd &end, const std::string &reason);
    void endIfHopeless();
    void wakeIfDone();
    void failStart(const Message &reason);
    void reportIfGone();
    void look();

    EventLoop &m_loop;
    PipeReader &m_pipes;
    PoolOptions m_options;
    std::vector<Slot> m_slots;
    std::optional<ChunkLedger> m_ledger; // since map()
    std::size_t m_atOnce = 1;            // chunks that a worker has at most; 0: no limit
    AllEnded *m_awaiting = nullptr;      // not owned: it lives in map()'s frame
    std::function<void(std::optional<Message>)> m_started;
    std::function<void()> m_stopped;
    std::optional<Message> m_startFault;
    std::string m_lastLoss; // how the last worker ended
    bool m_isStopping = false;
    Mailbox m_mailbox;
    WorkerSurroundings m_around;
    CallTimer m_lookTimer;
    CallTimer m_killTimer;
};

} // namespace coroscope
