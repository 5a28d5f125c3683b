// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/qtloop.h"
#include "core/recording/eventchannel.h"
#include "core/recording/recording.h"

#include <QStringList>

namespace coroscope::test {

/// A loop driven by Qt, with its recording.
struct QtRun
{
    EventChannel channel;
    Texts texts;
    SteadyClock clock;
    Recorder recorder{channel, texts, clock, 0};
    QtLoop qtLoop{recorder};

    /// What happened to the task since the last call.
    QStringList kinds(TaskId task)
    {
        std::vector<Event> events;
        channel.take(events);
        QStringList list;
        for (const Event &event : events) {
            if (event.task == task) {
                const std::string_view kind = word(event.kind);
                list << QString::fromUtf8(kind.data(), qsizetype(kind.size()));
            }
        }
        return list;
    }
};

} // namespace coroscope::test
