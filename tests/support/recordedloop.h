// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/virtualloop.h"
#include "core/recording/eventchannel.h"
#include "core/recording/recording.h"

#include <string>

namespace coroscope::test {

/// A virtual loop with all that it needs, and its recording as text.
class RecordedLoop
{
public:
    RecordedLoop()
        : m_recorder(m_channel, m_texts, m_clock, 0)
        , m_loop(m_recorder, m_clock)
    {
    }

    VirtualLoop &virtualLoop() { return m_loop; }
    EventLoop &loop() { return m_loop.loop(); }
    VirtualClock &clock() { return m_clock; }
    void run() { runLanes({&m_loop}); }

    /// All that was recorded so far.
    Recording recording()
    {
        std::vector<Event> events;
        m_channel.take(events);
        m_events.insert(m_events.end(), events.begin(), events.end());
        Recording recording;
        recording.lanes = {{0, LaneKind::Loop, "event loop"}};
        recording.texts = m_texts.from(0);
        recording.append(m_events);
        return recording;
    }
    /// The recording as describe() has it, without ticks and idles, and without "lane0 ".
    std::string transitions()
    {
        Recording all = recording();
        std::erase_if(all.events, [](const Event &event) {
            return event.kind == EventKind::Tick || event.kind == EventKind::Idle;
        });
        std::string text = describe(all);
        for (std::size_t at = text.find("lane0 "); at != std::string::npos;
             at = text.find("lane0 ", at))
            text.erase(at, 6);
        return text;
    }
    /// describe(), complete.
    std::string everything() { return describe(recording()); }

private:
    VirtualClock m_clock;
    EventChannel m_channel;
    Texts m_texts;
    std::vector<Event> m_events;
    Recorder m_recorder;
    VirtualLoop m_loop;
};

} // namespace coroscope::test
