// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/prediction.h"

#include "core/experiment/lanes.h"
#include "core/experiment/simulatedcrew.h"
#include "core/experiment/simulatedenvironment.h"
#include "core/recording/metrics.h"
#include "core/scenario/taskwork.h"
#include "core/strategies/strategy.h"

#include <algorithm>

namespace coroscope {

Recording predict(Scenario scenario, const Strategy &strategy, SimulatedCosts costs)
{
    scenario.clock = ClockKind::Virtual;
    scenario.url.clear();
    Recording recording = emptyRecording(scenario, strategy);

    EventChannel channel;
    Texts texts;
    VirtualClock clock;
    Recorder recorder(channel, texts, clock, kHomeLane);
    recorder.record(EventKind::LaneStarted);
    {
        SimulatedEndpoint endpoint(scenario, timeoutOf(scenario, strategy.ideal(scenario)), channel,
                                   kEndpointLane);
        SimulatedProcessor processor(std::min(coresOf(scenario), scenario.processes));
        const SimulatedWorld world{scenario, endpoint, processor, channel, texts, costs};
        SimulatedCrew crew(world, strategy.crew, recorder);
        SimulatedEnvironment environment(world, recorder, clock);
        environment.setCrew(crew);
        environment.loop().setOrder(scenario.order, scenario.seed);
        if (strategy.onLoop)
            environment.runOnLoop(strategy.onLoop(environment));
        else
            environment.run(strategy.onThread);
    }
    std::vector<Event> events;
    channel.take(events);
    recording.texts = texts.from(0);
    recording.append(events);
    recording.finish();
    return recording;
}

Ideal idealOf(const Scenario &scenario, const Strategy &strategy)
{
    if (std::optional<Ideal> closed = strategy.ideal(scenario))
        return *closed;
    // What cannot be calculated is simulated; errors do not shorten it.
    const Metrics metrics = computeMetrics(predict(scenario, strategy));
    return {std::chrono::nanoseconds(metrics.totalNs), "simulated", true};
}

} // namespace coroscope
