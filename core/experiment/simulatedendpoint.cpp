// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/simulatedendpoint.h"

#include "core/http/deadline.h"
#include "core/http/fate.h"

#include <algorithm>

namespace coroscope {

SimulatedEndpoint::SimulatedEndpoint(const Scenario &scenario, std::chrono::nanoseconds timeout,
                                     EventChannel &channel, LaneId lane)
    : m_scenario(scenario)
    , m_timeout(timeout.count())
    , m_answers(scenario.bodySize)
    , m_channel(channel)
    , m_lane(lane)
{
    for (unsigned i = 0; i < scenario.atOnce; ++i)
        m_freeAt.push(0);
}

void SimulatedEndpoint::record(EventKind kind, TaskId number, std::int64_t t, std::uint32_t arg)
{
    m_channel.push(Event{t, number, 0, kind, Why::None, m_lane, arg});
}

SimulatedEndpoint::Visit SimulatedEndpoint::visit(TaskId number, std::int64_t arrival)
{
    record(EventKind::Accepted, number, arrival);
    const std::int64_t givesUp = arrival + m_timeout;
    const std::int64_t begins = m_freeAt.empty() ? arrival : std::max(arrival, m_freeAt.top());
    if (begins >= givesUp)
        return {givesUp, 0}; // it left the queue; no place was taken
    record(EventKind::Began, number, begins);
    const Fate fate = fateOf(m_scenario.seed, number, m_scenario.jitter, m_scenario.errorRate);
    const std::int64_t answered = begins + (m_scenario.delay + fate.extra).count();
    const std::int64_t leaves = std::min(answered, givesUp);
    if (!m_freeAt.empty()) {
        m_freeAt.pop();
        m_freeAt.push(leaves);
    }
    if (answered > givesUp)
        return {givesUp, 0};
    const int status = fate.fails ? 503 : 200;
    record(EventKind::Answered, number, answered, std::uint32_t(status));
    return {answered, status};
}

Answer SimulatedEndpoint::answer(const Visit &visit) const
{
    if (visit.status == 0)
        throw Deadline{0, std::chrono::nanoseconds(m_timeout), &m_name, HttpErrorKind::Total}
            .error();
    Answer answer;
    answer.status = visit.status;
    answer.body = m_answers.body(visit.status);
    requireSuccess(answer);
    return answer;
}

Answer SimulatedEndpoint::hold(TaskId number, VirtualClock &clock, Recorder &recorder)
{
    recorder.record(EventKind::RequestBegan, number);
    const Visit visit = this->visit(number, clock.now());
    clock.advanceTo(visit.leavesAt);
    recorder.record(EventKind::RequestEnded, number, Why::None, std::uint32_t(visit.status));
    return answer(visit);
}

} // namespace coroscope
