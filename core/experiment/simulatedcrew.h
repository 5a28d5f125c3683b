// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/virtualloop.h"
#include "core/experiment/simulatedwork.h"
#include "core/strategies/environment.h"
#include "core/strategies/strategy.h"

#include <deque>
#include <limits>
#include <memory>
#include <vector>

namespace coroscope {

struct SimulatedWorld;

/// Who works beside the strategy's own lane in a simulation: worker processes or threads, each a lane with a
/// clock of its own. Made before the home lane's environment, which it outlives.
class SimulatedCrew final : public Workers, public Threads
{
public:
    /// As many members as the scenario has processes; none for CrewKind::None. `home` writes the home lane.
    SimulatedCrew(const SimulatedWorld &world, CrewKind kind, Recorder &home);
    ~SimulatedCrew() override;

    void addLanes(std::vector<VirtualLane *> &lanes) const;
    Coroutine<void> map(unsigned tasks, unsigned chunk) override;
    Coroutine<void> mapCoroutines(unsigned tasks, unsigned perProcess) override;
    Coroutine<void> map(unsigned tasks, Call call) override;

private:
    class Member;
    class Caller;
    class Loop;
    struct ThreadLock
    {
        Caller *holder = nullptr;
        std::deque<Caller *> waiting{};
    };
    void deal();

    SimulatedWork m_work;
    ThreadLock m_threadLock; // of all callers that are threads
    unsigned m_perProcess = std::numeric_limits<unsigned>::max();
    Call m_call = nullptr;
    std::vector<std::unique_ptr<VirtualLane>> m_members;
    std::vector<Loop *> m_loops; // of the members
};

} // namespace coroscope
