// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// Which runs of a session are compared.
#include "core/strategies/strategy.h"
#include "ui/playback/session.h"

#include <algorithm>

namespace coroscope {

// The latest of each strategy for the form's scenario that `isWanted` says so of.
template <class IsWanted>
std::vector<const OpenRun *> Session::latest(const IsWanted &isWanted) const
{
    std::vector<const OpenRun *> latest;
    for (const Strategy &row : strategies()) {
        const auto found = std::find_if(m_runs.rbegin(), m_runs.rend(), [&](const auto &run) {
            return run->strategy == &row && run->scenario == m_scenario && isWanted(*run);
        });
        if (found != m_runs.rend())
            latest.push_back(found->get());
    }
    return latest;
}

std::vector<const OpenRun *> Session::comparable() const
{
    return latest(
        [](const OpenRun &run) { return !run.result.isHeld && run.result.together == 1; });
}

std::vector<const OpenRun *> Session::comparableTogether() const
{
    int group = 0;
    for (const auto &run : m_runs) {
        if (run->scenario == m_scenario && run->result.together > 1)
            group = run->group;
    }
    return latest([group](const OpenRun &run) {
        return !run.result.isHeld && run.result.together > 1 && run.group == group;
    });
}

std::vector<const OpenRun *> Session::raced() const
{
    if (!isRunning() || asked().strategies.size() < 2)
        return m_way == Comparison::Way::Together ? comparableTogether() : comparable();
    std::vector<const OpenRun *> runs;
    const std::size_t taken = std::min(currentIndex(), m_runs.size());
    for (std::size_t i = m_runs.size() - taken; i < m_runs.size(); ++i)
        runs.push_back(m_runs[i].get());
    for (const auto &live : m_live.runs())
        runs.push_back(live.get());
    return runs;
}

void Session::setWay(Comparison::Way way)
{
    if (way == m_way || isRunning())
        return;
    m_way = way;
    Q_EMIT runsChanged();
}

} // namespace coroscope
