// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/virtualloop.h"
#include "core/experiment/lanes.h"
#include "core/experiment/simulatedendpoint.h"
#include "core/strategies/environment.h"
#include "core/workers/chunkqueue.h"

#include <memory>
#include <optional>
#include <vector>

namespace coroscope {

/// Worker processes in a simulation: lanes with clocks of their own, each making one blocking request after
/// another. Belongs to the simulated environment.
class SimulatedWorkers final : public Workers
{
public:
    /// `turn`: how long a task runs before its blocking call; `home` writes the home lane; all borrowed.
    SimulatedWorkers(unsigned processes, std::chrono::nanoseconds turn, Recorder &home,
                     EventChannel &channel, SimulatedEndpoint &endpoint);
    ~SimulatedWorkers() override;

    void addLanes(std::vector<VirtualLane *> &lanes) const;
    Coroutine<void> map(unsigned tasks, unsigned chunk) override;

private:
    class Worker;
    class AllEnded;
    void ended(std::int64_t t);

    const std::chrono::nanoseconds m_turn;
    Recorder &m_home;
    SimulatedEndpoint &m_endpoint;
    std::vector<std::unique_ptr<Worker>> m_workers;
    ChunkQueue m_queue;
    unsigned m_left = 0;
    std::int64_t m_lastEnd = 0;
    AllEnded *m_waiting = nullptr; // in map()'s frame
};

} // namespace coroscope
