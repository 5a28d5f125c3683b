// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/lanes.h"

#include "core/scenario/taskwork.h"
#include "core/strategies/strategy.h"
#include "core/version.h"

namespace coroscope {

std::vector<LaneEntry> lanesOf(const Scenario &scenario, const Strategy &strategy)
{
    const bool isLoop = strategy.home == LaneKind::Loop;
    std::vector<LaneEntry> lanes = {
        {kHomeLane, strategy.home, isLoop ? "event loop" : "one thread, no loop"}};
    if (scenario.url.empty() && strategy.sendsRequests)
        lanes.push_back({kEndpointLane, LaneKind::Endpoint, "endpoint"});
    const bool isOfThreads = strategy.crew == CrewKind::Threads;
    const unsigned crew = strategy.crew == CrewKind::None ? 0 : scenario.processes;
    for (unsigned i = 0; i < crew; ++i)
        lanes.push_back({LaneId(kFirstCrewLane + i),
                         isOfThreads ? LaneKind::Thread : LaneKind::Worker,
                         (isOfThreads ? "thread " : "worker ") + std::to_string(i + 1)});
    return lanes;
}

namespace {

// Where tasks compete for cores, a recording says for how many: another machine then simulates the same.
Scenario withCores(Scenario scenario, const Strategy &strategy)
{
    if (strategy.crew != CrewKind::None && workOf(scenario).computes.count() > 0)
        scenario.cores = coresOf(scenario);
    return scenario;
}

} // namespace

Recording emptyRecording(const Scenario &scenario, const Strategy &strategy)
{
    Recording recording;
    recording.program = std::string("coroscope ") + kVersion;
    recording.strategy = strategy.id;
    recording.isVirtual = scenario.clock == ClockKind::Virtual;
    recording.scenario = toKeyValues(withCores(scenario, strategy));
    recording.lanes = lanesOf(scenario, strategy);
    return recording;
}

} // namespace coroscope
