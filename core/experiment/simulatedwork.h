// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/recording/recorder.h"
#include "core/workers/chunkqueue.h"

#include <cstdint>

namespace coroscope {

/// What the simulated lanes of a crew have before them, and the home lane's wait until it is done. Belongs to
/// the crew.
class SimulatedWork
{
public:
    /// `home`: of the lane that waits; borrowed.
    explicit SimulatedWork(Recorder &home)
        : m_home(home)
        , m_queue(0, 1)
    {
    }
    SimulatedWork(const SimulatedWork &) = delete;
    SimulatedWork &operator=(const SimulatedWork &) = delete;

    /// Creates the tasks 1..tasks and puts them into the queue in chunks of `chunk`.
    void begin(unsigned tasks, unsigned chunk);
    /// Returns when all of them have ended; what waits for that waits for `why`.
    Coroutine<void> untilEnded(Why why);

    ChunkQueue &queue() { return m_queue; }
    /// A lane says that a task has ended at `t`, on its clock.
    void ended(std::int64_t t);

private:
    class AllEnded;
    Recorder &m_home;
    ChunkQueue m_queue;
    unsigned m_left = 0;
    std::int64_t m_lastEnd = 0;
    AllEnded *m_waiting = nullptr; // in untilEnded()'s frame
};

} // namespace coroscope
