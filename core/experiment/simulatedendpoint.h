// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/virtualloop.h"
#include "core/http/endpointanswers.h"
#include "core/http/request.h"
#include "core/recording/eventchannel.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <functional>
#include <queue>
#include <vector>

namespace coroscope {

/// The built-in endpoint without waiting: S requests at once, first come first served, each for the delay
/// and its jitter. Jitter and errors are the real endpoint's (fateOf). Belongs to the simulation.
class SimulatedEndpoint
{
public:
    /// Facts go to `channel` on `lane`. `timeout`: after how long a client leaves, answered or not.
    SimulatedEndpoint(const Scenario &scenario, std::chrono::nanoseconds timeout,
                      EventChannel &channel, LaneId lane);

    /// What becomes of a request.
    struct Visit
    {
        std::int64_t leavesAt = 0; ///< when the client has its answer, or gives up
        int status = 0;            ///< of the answer; 0: it gave up
    };
    /// A request of task `number` that comes at `arrival`. Arrivals must come in order of time, whichever
    /// lane they are from.
    Visit visit(TaskId number, std::int64_t arrival);
    /// The visit's answer. Throws HttpError, in the real client's words, if the client gave up or the answer
    /// is a failure.
    Answer answer(const Visit &visit) const;
    /// A blocking client's whole request: moves its lane's clock to the end of the visit.
    Answer hold(TaskId number, VirtualClock &clock, Recorder &recorder);

private:
    void record(EventKind kind, TaskId number, std::int64_t t, std::uint32_t arg = 0);

    const Scenario &m_scenario;
    std::int64_t m_timeout;
    const EndpointAnswers m_answers;
    const std::string m_name = "127.0.0.1"; // in reasons
    EventChannel &m_channel;
    LaneId m_lane;
    // When each of the S places is free again, the earliest on top; unused if S is no limit.
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> m_freeAt;
};

} // namespace coroscope
