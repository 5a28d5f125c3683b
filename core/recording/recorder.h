// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/clock.h"
#include "core/recording/event.h"
#include "core/recording/eventchannel.h"
#include "core/recording/texts.h"

namespace coroscope {

/// Writes the facts of one lane. The only class that writes transitions. It borrows channel, texts and
/// clock from the run, which outlives it; it belongs to the lane's thread.
class Recorder
{
public:
    Recorder(EventChannel &channel, Texts &texts, const Clock &clock, LaneId lane)
        : m_channel(channel)
        , m_texts(texts)
        , m_clock(clock)
        , m_lane(lane)
    {
    }

    /// Records `kind` of `task` at this moment.
    void record(EventKind kind, TaskId task = kNoTask, Why why = Why::None, std::uint32_t arg = 0)
    {
        recordAt(m_clock.now(), kind, task, why, arg);
    }
    /// As record(), of the moment `t` on clock(): for what is known only after it happened. Not before the
    /// last event of this recorder.
    void recordAt(std::int64_t t, EventKind kind, TaskId task, Why why, std::uint32_t arg)
    {
        m_channel.push(Event{t, task, m_tick, kind, why, m_lane, arg});
    }
    /// As record(), with `text` as arg.
    void recordText(EventKind kind, TaskId task, Why why, std::string_view text)
    {
        record(kind, task, why, m_texts.add(text));
    }

    /// The tick that following events carry; 0 before the first and where there is no loop.
    void setTick(std::uint32_t tick) { m_tick = tick; }
    std::uint32_t tick() const { return m_tick; }
    LaneId lane() const { return m_lane; }
    Texts &texts() const { return m_texts; }
    const Clock &clock() const { return m_clock; }

private:
    EventChannel &m_channel;
    Texts &m_texts;
    const Clock &m_clock;
    std::uint32_t m_tick = 0;
    LaneId m_lane;
};

} // namespace coroscope
