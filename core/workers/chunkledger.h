// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/workers/chunkqueue.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace coroscope {

/// Which of a pool's workers has which chunks, and which of the tasks 1 to N have ended. Of a worker that is
/// gone only its facts count, whatever it had said: a task whose end was recorded has ended, and no other.
class ChunkLedger
{
public:
    /// `tasks`, `size`: as ChunkQueue. `workers`: how many there are; they are numbered from 0.
    ChunkLedger(std::uint32_t tasks, std::uint32_t size, std::size_t workers);

    /// The next chunk, which `worker` has from now on; nothing if none waits.
    std::optional<Chunk> give(std::size_t worker);
    /// `worker` says that it has done the chunk. False: it has no such chunk.
    bool done(std::size_t worker, std::uint32_t chunkNumber);
    /// True if `worker` has no chunk to work on.
    bool isIdle(std::size_t worker) const { return undone(worker) == 0; }
    /// How many chunks `worker` has to work on.
    std::size_t undone(std::size_t worker) const { return m_shares[worker].undone; }

    /// What becomes of the tasks that a lost worker was in.
    enum class Retry {
        Once,  ///< they wait again, at the head; those that were lost before have ended
        Never, ///< they have ended
    };
    struct Loss
    {
        std::vector<TaskId> requeued{};
        std::vector<TaskId> ended{};
    };
    /// `worker` is gone. By its facts, it was in the tasks `open`, and `ended` had ended; what is left of its
    /// chunks goes back to the head of the queue.
    Loss settle(std::size_t worker, std::span<const TaskId> open, std::span<const TaskId> ended,
                Retry retry);
    /// Takes all tasks that no worker has: they end without being run.
    std::vector<TaskId> endWaiting();

    /// Tasks that have not ended.
    std::uint32_t left() const { return m_left; }
    bool hasWaiting() const { return !m_queue.isEmpty(); }

private:
    struct Given
    {
        Chunk chunk;
        bool isDone = false;
    };
    struct Share
    {
        std::vector<Given> given{}; // all that the worker's process was given
        std::size_t undone = 0;     // of these
    };
    void setEnded(TaskId task, bool hasEnded);

    ChunkQueue m_queue;
    std::vector<Share> m_shares;  // by worker
    std::vector<bool> m_hasEnded; // by task
    std::vector<bool> m_wasLost;  // by task
    std::uint32_t m_left;
};

} // namespace coroscope
