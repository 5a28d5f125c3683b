// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <QString>

namespace coroscope {

/// What the tasks of a run said, a line each with its offset from the run's zero in seconds:
/// "+0.000  Waiting 1". Without offsets a blocked run and a truly asynchronous one look alike.
QString transcript(const Recording &recording);

} // namespace coroscope
