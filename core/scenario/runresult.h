// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/accounting.h"
#include "core/recording/metrics.h"
#include "core/scenario/scenario.h"

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace coroscope {

/// Time that all request tasks together were in each state.
struct StateTimes
{
    std::chrono::nanoseconds pending{0};
    std::chrono::nanoseconds ready{0};
    std::chrono::nanoseconds running{0};
    std::chrono::nanoseconds blocked{0};
    std::chrono::nanoseconds suspended{0};
};

/// The figures of one run, as `coroscope run --json` prints them: a plain value. Only request tasks
/// count. Whoever ran it fills it from the recording's metrics.
struct RunResult
{
    std::string strategy; ///< id, e.g. "process-pool"
    ClockKind clock = ClockKind::Real;
    unsigned tasks = 0;
    std::chrono::nanoseconds delay{0};
    std::chrono::nanoseconds total{0}; ///< from t = 0 to the end of the last request task
    std::optional<std::chrono::nanoseconds> ideal; ///< nothing: no closed form and none simulated
    /// How the ideal comes about, with its numbers put in; "" without one. See Ideal.
    std::string idealFormula;
    bool isIdealSimulated = false;       ///< no closed form: the ideal is a prediction's total
    std::chrono::nanoseconds startup{0}; ///< until the endpoint and all workers were ready
    std::chrono::nanoseconds wall{0};    ///< start-up and total
    unsigned finished = 0;
    unsigned failed = 0;
    unsigned cancelled = 0;
    unsigned maxInFlight = 0;
    std::optional<std::chrono::nanoseconds> loopBlocked; ///< nothing: there was no loop
    std::uint64_t suspensions = 0;
    std::uint64_t awaits = 0;
    std::optional<std::uint64_t>
        contextSwitches;                  ///< nothing: not measured, as on the virtual clock
    unsigned threads = 0;                 ///< on which tasks executed, in all processes
    unsigned processes = 0;               ///< this one and its workers; the endpoint does not count
    std::optional<Accounting> accounting; ///< of total - ideal; nothing without an ideal
    std::optional<Latency> latency;       ///< nothing: no request finished
    StateTimes states;
    std::map<std::string, unsigned> errors; ///< reason → how many tasks failed of it
    std::string endpoint;                   ///< redacted URL
    unsigned seed = 0;
    std::string version;   ///< of the program
    bool isHeld = false;   ///< a person held its loop: its times say nothing about the strategy
    unsigned together = 1; ///< runs that began together with it, itself counted
};

/// total / ideal; nothing if there is no ideal or it is 0.
std::optional<double> ratioOf(const RunResult &result);

/// One object of schema coroscope.run/1, a member a line, in the documented order, with a line break at
/// its end. Times are seconds with at most 9 decimals; what is not known is null.
QByteArray toJson(const RunResult &result);

/// One object of schema coroscope.compare/1 with the runs in the order given; "runs" may be empty.
QByteArray compareToJson(const std::vector<RunResult> &results);

} // namespace coroscope
