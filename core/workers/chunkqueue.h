// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace coroscope {

/// Consecutive tasks that a worker takes at once.
struct Chunk
{
    std::uint32_t number = 0; ///< from 1; the rest of a chunk keeps its number
    TaskId first = kNoTask;
    std::uint32_t count = 0;

    friend bool operator==(const Chunk &, const Chunk &) = default;
};

/// The tasks 1 to N cut into chunks, first in, first out, as Python's Pool.map hands them out. A value:
/// the pool of processes and the simulated one use it alike.
class ChunkQueue
{
public:
    /// `tasks`: N, 0 for none. `size`: tasks per chunk; the last chunk may have fewer. 0 counts as 1.
    ChunkQueue(std::uint32_t tasks, std::uint32_t size);

    /// The next chunk, or nothing.
    std::optional<Chunk> take();
    /// Puts what a lost worker left of its chunk at the head. A chunk of no tasks changes nothing.
    void giveBack(Chunk rest);
    bool isEmpty() const { return m_returned.empty() && m_next > m_tasks; }

private:
    std::deque<Chunk> m_returned; // these go first
    std::uint64_t m_next = 1;     // first task that was never handed out
    std::uint32_t m_number = 0;   // of the chunk handed out last
    std::uint32_t m_tasks;
    std::uint32_t m_size;
};

} // namespace coroscope
