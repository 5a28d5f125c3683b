// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace coroscope::test {

/// Builds small recordings that read as what happened; times are nanoseconds:
///
///     RecordingBuilder run("coroutine");
///     run.lane(0, LaneKind::Loop, "event loop").onLane(0).at(0).created(1).scheduled(1);
///     run.at(5).running(1).suspended(1, Why::Readable, "get.cpp:7");
///     const Recording recording = run.finished();
class RecordingBuilder
{
public:
    explicit RecordingBuilder(std::string strategy)
    {
        m_recording.program = "builder 1";
        m_recording.strategy = std::move(strategy);
        m_recording.isVirtual = true;
    }

    RecordingBuilder &lane(LaneId id, LaneKind kind, std::string name)
    {
        m_recording.lanes.push_back({id, kind, std::move(name)});
        return *this;
    }
    RecordingBuilder &onLane(LaneId lane)
    {
        m_lane = lane;
        return *this;
    }
    RecordingBuilder &at(std::int64_t t)
    {
        m_t = t;
        return *this;
    }
    RecordingBuilder &tick(std::uint32_t tick)
    {
        m_tick = tick;
        return *this;
    }

    /// An event with a number, or none.
    RecordingBuilder &event(EventKind kind, TaskId task = kNoTask, Why why = Why::None,
                            std::uint32_t arg = 0)
    {
        m_recording.append({Event{m_t, task, m_tick, kind, why, m_lane, arg}});
        return *this;
    }
    /// An event with a text.
    RecordingBuilder &said(EventKind kind, TaskId task, Why why, std::string_view text)
    {
        return event(kind, task, why, textId(text));
    }

    /// Created as "request <id>", unless another name is given.
    RecordingBuilder &created(TaskId task, Why role = Why::Request, const std::string &name = {})
    {
        const std::string usual = "request " + std::to_string(task);
        return said(EventKind::Created, task, role, name.empty() ? usual : name);
    }
    RecordingBuilder &scheduled(TaskId task) { return event(EventKind::Scheduled, task); }
    RecordingBuilder &running(TaskId task) { return event(EventKind::Running, task); }
    RecordingBuilder &blocked(TaskId task, std::string_view place = {})
    {
        return said(EventKind::Blocked, task, Why::None, place);
    }
    RecordingBuilder &unblocked(TaskId task) { return event(EventKind::Unblocked, task); }
    RecordingBuilder &suspended(TaskId task, Why why, std::string_view place = {})
    {
        return said(EventKind::Suspended, task, why, place);
    }
    RecordingBuilder &ready(TaskId task) { return event(EventKind::Ready, task); }
    RecordingBuilder &finished(TaskId task, std::string_view result = {})
    {
        return said(EventKind::Finished, task, Why::None, result);
    }
    RecordingBuilder &failed(TaskId task, std::string_view reason)
    {
        return said(EventKind::Failed, task, Why::None, reason);
    }
    RecordingBuilder &cancelled(TaskId task) { return event(EventKind::Cancelled, task); }

    Recording &recording() { return m_recording; }
    /// In order of arrival.
    Recording live() const { return m_recording; }
    Recording finished() const
    {
        Recording copy = m_recording;
        copy.finish();
        return copy;
    }

private:
    TextId textId(std::string_view text)
    {
        std::vector<std::string> &texts = m_recording.texts;
        const auto found = std::find(texts.begin(), texts.end(), text);
        const auto id = TextId(found - texts.begin());
        if (found == texts.end())
            texts.emplace_back(text);
        return id;
    }

    Recording m_recording;
    std::int64_t m_t = 0;
    std::uint32_t m_tick = 0;
    LaneId m_lane = 0;
};

} // namespace coroscope::test
