// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace coroscope {

/// What computing takes on a virtual clock. By default nothing: a prediction then is what theory allows.
struct SimulatedCosts
{
    /// How long each turn of a request task takes before it does anything: from Running to what it does
    /// first, on a loop at each resume, on a thread or worker before the blocking call. The strategy's main
    /// task takes no time, so that the first request runs at 0.
    std::chrono::nanoseconds turn{0};
    /// How long a sleeping loop takes to wake: what is due meanwhile becomes ready with what woke it.
    std::chrono::nanoseconds wake{0};
};

} // namespace coroscope
