// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <utility>
#include <vector>

/// A simulation of who waits for whom, event by event, without a formula: what the closed forms of
/// core/scenario/ideal.h are held against.
namespace coroscope {

/// Who sends the requests: so many lanes that take tasks from one queue. A limit of 0 is none.
struct Crew
{
    unsigned lanes = 1;
    unsigned width = 0;       ///< tasks that a lane has begun and not ended at most
    unsigned connections = 0; ///< connections that a lane has open at most
    unsigned chunk = 1;       ///< tasks that a lane takes from the queue at once
};

class RequestSimulation
{
public:
    RequestSimulation(const Scenario &scenario, const Crew &crew)
        : m_scenario(scenario)
        , m_crew(crew)
        , m_waiting(scenario.tasks)
        , m_lanes(crew.lanes)
    {
    }

    /// The time at which the last request ends.
    std::chrono::nanoseconds total()
    {
        // To each lane in turn, so that no lane has many and another none.
        bool isAnyBegun = true;
        while (std::exchange(isAnyBegun, false)) {
            for (Lane &lane : m_lanes)
                isAnyBegun = beginOne(lane) || isAnyBegun;
        }
        while (!m_due.empty()) {
            const auto first = m_due.begin();
            const std::function<void()> what = std::move(first->second);
            m_now = first->first;
            m_due.erase(first);
            what();
        }
        return m_now;
    }

private:
    struct Lane
    {
        unsigned taken = 0;  ///< of its chunk, not begun
        unsigned begun = 0;  ///< begun and not ended
        unsigned open = 0;   ///< connections
        unsigned queued = 0; ///< begun, without a connection
    };

    static bool isBelow(unsigned count, unsigned limit) { return limit == 0 || count < limit; }

    /// False: it has no room, or there is nothing to take.
    bool beginOne(Lane &lane)
    {
        if (!isBelow(lane.begun, m_crew.width))
            return false;
        if (lane.taken == 0) {
            lane.taken = std::min(m_crew.chunk, m_waiting);
            m_waiting -= lane.taken;
        }
        if (lane.taken == 0)
            return false;
        --lane.taken;
        ++lane.begun;
        ++lane.queued;
        connect(lane);
        return true;
    }

    void connect(Lane &lane)
    {
        if (lane.queued == 0 || !isBelow(lane.open, m_crew.connections))
            return;
        --lane.queued;
        ++lane.open;
        m_accepted.push_back(&lane);
        serve();
    }

    /// The endpoint begins with the requests that came first.
    void serve()
    {
        while (!m_accepted.empty() && isBelow(m_served, m_scenario.atOnce)) {
            Lane &lane = *m_accepted.front();
            m_accepted.pop_front();
            ++m_served;
            m_due.emplace(m_now + m_scenario.delay, [this, &lane] { answer(lane); });
        }
    }

    void answer(Lane &lane)
    {
        --m_served;
        --lane.open;
        --lane.begun;
        serve();
        connect(lane);
        while (beginOne(lane)) {}
    }

    Scenario m_scenario;
    Crew m_crew;
    unsigned m_waiting;
    unsigned m_served = 0;
    std::chrono::nanoseconds m_now{0};
    std::vector<Lane> m_lanes;
    std::deque<Lane *> m_accepted;
    std::multimap<std::chrono::nanoseconds, std::function<void()>> m_due; // equal times: in order
};

inline std::chrono::nanoseconds simulatedTotal(const Scenario &scenario, const Crew &crew)
{
    return RequestSimulation(scenario, crew).total();
}

} // namespace coroscope
