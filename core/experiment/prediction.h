// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/simulatedcosts.h"
#include "core/recording/recording.h"
#include "core/scenario/ideal.h"
#include "core/scenario/scenario.h"

namespace coroscope {

struct Strategy;

/// How long a slice of a coroutine runs: the median over all running slices of `coroscope run -s coroutine`
/// with 20 and with 100 tasks of 300 ms, five runs each, release build on two busy cores, was 28 to 32 µs.
inline constexpr std::chrono::nanoseconds kTypicalTurn = std::chrono::microseconds(30);
/// From the endpoint's first answer to the first task that is ready: the median of the same runs was 390 µs
/// with 20 tasks and 430 µs with 100.
inline constexpr std::chrono::nanoseconds kTypicalWake = std::chrono::microseconds(400);
/// Costs with which a prediction looks as a real run does, event by event.
inline constexpr SimulatedCosts kTypicalCosts{kTypicalTurn, kTypicalWake};

/// The run as it would be without any cost of connecting and starting, and of computing but for `costs`:
/// the strategy itself in the simulated environment, at once, on the calling thread. The same scenario and
/// costs give the same recording, byte for byte; it carries no date and no machine. A foreign endpoint is
/// taken for the built-in one.
Recording predict(Scenario scenario, const Strategy &strategy, SimulatedCosts costs = {});

/// The best total that theory allows: the closed form where there is one, otherwise the prediction's
/// total with the word "simulated" as formula.
Ideal idealOf(const Scenario &scenario, const Strategy &strategy);

} // namespace coroscope
