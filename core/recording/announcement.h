// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recorder.h"

namespace coroscope {

/// Records the requests 1 to `count` as created and scheduled, named by their numbers: for those that no
/// event loop makes tasks of, but a queue of workers or a plain loop of calls.
void announceRequests(Recorder &recorder, TaskId count);

} // namespace coroscope
