// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/strategies/strategy.h"
#include "ui/playback/openrun.h"
#include "ui/timeline/timeaxis.h"

#include <algorithm>
#include <memory>
#include <vector>

/// Runs as the window holds them, without a session.
namespace coroscope::test {

/// The run of a recording that is whole.
inline std::unique_ptr<OpenRun> openRun(Recording recording, Origin origin = Origin::Measured)
{
    auto run = std::make_unique<OpenRun>();
    run->number = origin == Origin::Predicted ? 0 : 1;
    run->origin = origin;
    run->strategy = strategy(recording.strategy);
    const auto scenario = scenarioFrom(recording.scenario);
    run->scenario = std::get<Scenario>(scenario);
    run->recording = std::move(recording);
    run->spans = Spans(run->recording);
    run->result = resultOf(run->recording);
    run->now = shownEnd(run->spans);
    return run;
}

/// What a run of that strategy would be, with slices and wakes as long as they typically are.
inline std::unique_ptr<OpenRun> simulatedRun(std::string_view id, unsigned tasks,
                                             std::chrono::nanoseconds delay,
                                             Origin origin = Origin::Measured)
{
    Scenario scenario;
    scenario.tasks = tasks;
    scenario.delay = delay;
    scenario.delayGiven = true;
    return openRun(predict(scenario, *strategy(id), kTypicalCosts), origin);
}

/// A live run that gets the events of a whole one, batch by batch, as the session takes them.
class GrowingRun
{
public:
    explicit GrowingRun(const OpenRun &whole)
        : m_whole(whole)
    {
        m_run.number = 1;
        m_run.origin = Origin::Live;
        m_run.strategy = whole.strategy;
        m_run.scenario = whole.scenario;
        m_run.recording.strategy = whole.recording.strategy;
        m_run.recording.scenario = whole.recording.scenario;
        m_run.recording.lanes = whole.recording.lanes;
        m_run.recording.texts = whole.recording.texts;
    }

    const OpenRun &run() const { return m_run; }
    /// Lets time pass up to `time`; true if something happened until then.
    bool advanceTo(std::int64_t time)
    {
        const std::vector<Event> &all = m_whole.recording.events;
        const std::size_t first = m_run.recording.events.size();
        const auto last = std::upper_bound(all.begin() + std::ptrdiff_t(first), all.end(), time,
                                           [](std::int64_t t, const Event &e) { return t < e.t; });
        const std::vector<Event> batch(all.begin() + std::ptrdiff_t(first), last);
        m_run.recording.append(batch);
        m_run.spans.append(m_run.recording, first);
        m_run.now = std::max(m_run.now, time);
        m_run.spans.reachTo(m_run.now);
        return !batch.empty();
    }

private:
    const OpenRun &m_whole; // outlives this
    OpenRun m_run;
};

} // namespace coroscope::test
