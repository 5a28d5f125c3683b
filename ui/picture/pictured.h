// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/ideal.h"
#include "core/scenario/runresult.h"
#include "ui/picture/picture.h"

namespace coroscope {

/// "d", "16·d", "3.5·d": an ideal in delays, as a table has room for. Empty for no delay.
QString multipleOf(std::chrono::nanoseconds ideal, std::chrono::nanoseconds delay);

/// The ideal's formula with its numbers put in, or that it is a simulation's.
QString closedFormOf(const Ideal &ideal);

/// A run as pictures and charts show it, with the figures of its result. Recording and spans are borrowed.
PicturedRun pictured(const Recording &recording, const Spans &spans, const RunResult &result);

} // namespace coroscope
