// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/accounting.h"

#include "core/recording/criticalpath.h"

#include <algorithm>

namespace coroscope {

std::optional<Accounting> accountFor(const Recording &recording, const Spans &spans,
                                     std::int64_t ideal,
                                     const std::function<std::int64_t(TaskId)> &service)
{
    const bool isOver = !spans.requests().empty() &&
                        std::all_of(spans.requests().begin(), spans.requests().end(),
                                    [](const TaskSpans &task) { return task.ended >= 0; });
    if (!isOver)
        return std::nullopt;
    Accounting parts;
    parts.tail = -ideal;
    for (const PathSegment &segment : criticalPath(recording, spans)) {
        const std::int64_t time = segment.to - segment.from;
        switch (segment.part) {
        case PathPart::Service: {
            const std::int64_t due = std::min(time, service(segment.task));
            parts.tail += due;
            parts.endpointLate += time - due;
            break;
        }
        case PathPart::Connect:
            parts.connect += time;
            break;
        case PathPart::EndpointLate:
            parts.endpointLate += time;
            break;
        case PathPart::WaitingReady:
            parts.waitingReady += time;
            break;
        case PathPart::LoopBusy:
            parts.loopBusy += time;
            break;
        }
    }
    for (std::int64_t *part :
         {&parts.loopBusy, &parts.waitingReady, &parts.connect, &parts.endpointLate}) {
        const std::int64_t taken = std::clamp<std::int64_t>(-parts.tail, 0, *part);
        *part -= taken;
        parts.tail += taken;
    }
    return parts;
}

} // namespace coroscope
