// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace coroscope::test {

inline constexpr std::int64_t kUs = 1'000;
inline constexpr std::int64_t kMs = 1'000'000;

/// Collects the events of a sample run; texts and rows of lanes are made on the way.
class Writer
{
public:
    Writer(std::string strategy, int tasks, std::int64_t delay)
    {
        m_recording.program = "coroscope 0.1.0";
        m_recording.strategy = std::move(strategy);
        m_recording.scenario = {{"tasks", std::to_string(tasks)},
                                {"delay", std::to_string(delay / kMs) + "ms"}};
    }

    LaneId lane(LaneKind kind, std::string name)
    {
        const auto id = LaneId(m_recording.lanes.size());
        m_recording.lanes.push_back({id, kind, std::move(name)});
        return id;
    }
    TextId text(const std::string &text)
    {
        const auto found = std::find(m_recording.texts.begin(), m_recording.texts.end(), text);
        const auto id = TextId(found - m_recording.texts.begin());
        if (found == m_recording.texts.end())
            m_recording.texts.push_back(text);
        return id;
    }
    void add(std::int64_t t, EventKind kind, TaskId task, LaneId lane, Why why = Why::None,
             std::uint32_t arg = 0)
    {
        m_events.push_back({t, task, 0, kind, why, lane, arg});
    }
    /// A request task: created and scheduled at `t`.
    void request(std::int64_t t, int number, LaneId lane)
    {
        m_events.push_back(
            {t, idOf(number), 0, EventKind::Created, Why::Request, lane, text("request")});
        add(t, EventKind::Scheduled, idOf(number), lane, Why::Start);
    }
    /// Request tasks are numbered from 0; the runner is task 1.
    static TaskId idOf(int number) { return TaskId(number) + 2; }
    static constexpr TaskId kRunner = 1;

    Recording finish()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event &a, const Event &b) { return a.t < b.t; });
        m_recording.append(m_events);
        m_recording.finish();
        return std::move(m_recording);
    }

private:
    Recording m_recording;
    std::vector<Event> m_events;
};

} // namespace coroscope::test
