// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/recording.h"
#include "core/recording/turnorder.h"
#include "core/scenario/headerfield.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace coroscope {

/// Which clock a run goes by: the machine's, or a simulated one on which waiting takes no time.
enum class ClockKind : std::uint8_t { Real, Virtual };

/// Whether a client keeps its connections for further requests.
enum class Reuse : std::uint8_t { Off, On };

/// What to run: a value. The names, ranges and descriptions of its members are the rows of
/// scenarioFields() (scenariofield.h); setField() checks them. A default-constructed scenario is valid.
struct Scenario
{
    unsigned tasks = 20; ///< requests to send, 1–100,000
    /// How long the endpoint takes for an answer, 0–1 h; with `url` what the ideal assumes.
    std::chrono::nanoseconds delay = std::chrono::milliseconds(300);
    bool delayGiven = false; ///< false: `delay` is the default; with `url` it is to be measured
    std::string url;         ///< normalized, http or https, no fragment; "" = the built-in endpoint
    unsigned connections = 0; ///< at most so many at once per client, 0–100,000; 0 = no limit
    unsigned permits = 0;     ///< of the semaphore around a request, 0–100,000; 0 = no semaphore
    unsigned processes = 8;   ///< worker processes, or threads, 1–64
    unsigned chunk = 0;       ///< tasks handed to a process at once, 0–100,000; 0 = poolChunk()
    unsigned perProcess = 16; ///< requests at once in each process, 0–100,000; 0 = no limit
    unsigned atOnce = 0; ///< requests the built-in endpoint answers at once, 0–100,000; 0 = all
    /// Each answer of the built-in endpoint takes longer by a time drawn evenly from [0, jitter), 0–1 h.
    std::chrono::nanoseconds jitter{0};
    double errorRate = 0; ///< share of requests that the built-in endpoint answers with 503, 0–1
    unsigned bodySize =
        6; ///< bytes of its answer, 0–16 MiB: "Hello!" over and over, cut to this size
    std::optional<std::chrono::nanoseconds>
        timeout;                       ///< of a request, 1 ms–24 h; unset: timeoutOf()
    unsigned repeat = 1;               ///< runs of each strategy, 1–100
    unsigned seed = 1;                 ///< of jitter, errors and a random order, any 32 bits
    TurnOrder order = TurnOrder::Fifo; ///< of the turns in each tick of the strategy's loop
    ClockKind clock = ClockKind::Real;
    Reuse reuse = Reuse::Off;
    std::string steps = "request"; ///< what each task does, canonical: stepsText() in steps.h
    unsigned cores = 0; ///< processor cores that a simulation counts with, 0–1024; 0 = coresOf()
    std::vector<HeaderField> headers; ///< added to every request, at most 100
    std::string method = "GET";
    std::string body; ///< sent with every request, at most 16 MiB
    std::string
        caFile; ///< PEM file of the authorities to trust instead of the system's; "" = those
    bool insecure = false; ///< true: certificates are not checked

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

/// Sets the member that the command line calls `name` (without dashes: "tasks", "at-once"); "header"
/// adds one. Returns why not, naming the field and its range; the scenario is then as before.
std::optional<Message> setField(Scenario &scenario, std::string_view name, std::string_view value);

/// What a recording keeps of the scenario: `tasks` and `delay` always, of the other fields those that
/// differ from the default, in the table's order, as setField() takes them. Redacted, so no way back to
/// what is secret: redactedUrl(); the values of secret headers are "…"; of the body only its size
/// (`body-bytes`), of the CA file only its name. Several headers are lines of one value.
/// Values are valid UTF-8.
KeyValues toKeyValues(const Scenario &scenario);

/// The scenario that a recording keeps, for its ideal and for running it again; what was redacted
/// stays so ("…"), the body is empty, and the delay counts as given. An unknown key or a bad value is
/// an error.
std::variant<Scenario, Message> scenarioFrom(const KeyValues &pairs);

} // namespace coroscope
