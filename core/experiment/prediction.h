// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "core/scenario/ideal.h"
#include "core/scenario/scenario.h"

namespace coroscope {

struct Strategy;

/// The run as it would be without any cost of computing, connecting and starting: the strategy itself in
/// the simulated environment, at once, on the calling thread. The same scenario gives the same recording,
/// byte for byte; it carries no date and no machine. A foreign endpoint is taken for the built-in one.
Recording predict(Scenario scenario, const Strategy &strategy);

/// The best total that theory allows: the closed form where there is one, otherwise the prediction's
/// total with the word "simulated" as formula.
Ideal idealOf(const Scenario &scenario, const Strategy &strategy);

} // namespace coroscope
