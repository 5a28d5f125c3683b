// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"

#include <chrono>
#include <optional>
#include <string>

/// The best total time that theory allows: no cost of computing, no start-up, the same delay for every
/// request. Below, N are the tasks, d is the delay, P the processes, S the requests that the endpoint
/// handles at once, m the connections of a client; a limit of 0 is none. The closed forms equal a
/// discrete-event simulation (tests/scenario/tst_ideal.cpp).
///
/// Where a task does more than a request (taskwork.h), w is what it waits for, h how long it holds its thread,
/// and the closed forms hold for requests without limits.
///
/// All of them give nothing where there is no closed form and a simulation must tell: always with
/// jitter, otherwise as said below. 0 tasks take no time; 0 processes count as 1.
namespace coroscope {

/// A total and how it comes about.
struct Ideal
{
    std::chrono::nanoseconds total{0};
    /// The closed form with its numbers put in: "100 · 3 s = 300 s". Symbols and numbers only, so the
    /// same in every language.
    std::string formula;
    bool isSimulated = false; ///< no closed form: the total of a prediction
};

/// One task after another, whatever runs them: N·d, or N·(w + h).
std::optional<Ideal> idealOneAfterAnother(const Scenario &scenario);

/// One event loop with k permits: ceil(N / min(N, k, m, S))·d. With steps w + N·h, if they hold the thread at one
/// end only and without a lock; N·(w + h) in a lock.
std::optional<Ideal> idealOneLoop(const Scenario &scenario);

/// A pool of P threads, each with one request at a time: ceil(N / min(N, P, S))·d. With steps w + h for d, if
/// there are cores for all that compute; N·(w + h) in a lock.
std::optional<Ideal> idealThreadPool(const Scenario &scenario);

/// A pool of P processes that take chunks of c = poolChunk() tasks, one request at a time. With
/// C = ceil(N/c) chunks in R = ceil(C/P) rounds, of which the last may have one chunk only, of
/// N - (C-1)·c tasks: ((R-1)·c + (C == (R-1)·P + 1 ? last : c))·d. Nothing if S < min(P, C). With
/// steps w + h for d, if there are cores for all that compute.
std::optional<Ideal> idealProcessPool(const Scenario &scenario);

/// A pool of P processes that each keep k (per-process) requests at once from one queue:
/// ceil(N / min(N, P·k, S))·d if m >= k; ceil(ceil(N / P) / m)·d if m < k, N <= P·k and S has no limit;
/// otherwise nothing. With steps w + ceil(N / P)·h if N <= P·k, or min(P, cores) for P where they compute.
std::optional<Ideal> idealProcessPoolOfCoroutines(const Scenario &scenario);

/// Tasks in each chunk of a pool of processes: `chunk`, or, if that is 0, what Python's
/// multiprocessing.Pool.map takes: ceil(N / 4P). At least 1.
unsigned poolChunk(unsigned tasks, unsigned processes, unsigned chunk);

/// What no strategy can go below, jitter or not: the time of one task, or ceil(r·N / S)·d with r requests in each.
std::chrono::nanoseconds lowerBound(const Scenario &scenario);

/// After how long a request has failed: what the scenario says, or twice the ideal total and 30 s; where
/// there is no ideal, that of one request after another, each with the whole jitter.
std::chrono::nanoseconds timeoutOf(const Scenario &scenario, const std::optional<Ideal> &ideal);

} // namespace coroscope
