// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/announcement.h"

#include <string>

namespace coroscope {

void announceRequests(Recorder &recorder, TaskId count)
{
    for (TaskId number = 1; number <= count; ++number) {
        recorder.recordText(EventKind::Created, number, Why::Request, std::to_string(number));
        recorder.record(EventKind::Scheduled, number, Why::Start);
    }
}

} // namespace coroscope
