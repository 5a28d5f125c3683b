// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/coroutine/coroutine.h"
#include "core/recording/recording.h"
#include "core/scenario/ideal.h"

#include <optional>
#include <span>
#include <string_view>

namespace coroscope {

class Environment;

/// Where a strategy stands in lists.
enum class StrategyGroup : std::uint8_t { Strategies, Mistakes, Concepts };

/// Who works beside the strategy's own lane: as many as the scenario has processes.
enum class CrewKind : std::uint8_t {
    None,
    BlockingWorkers,  ///< processes, started before t = 0, each with a client that blocks
    CoroutineWorkers, ///< processes, started before t = 0, each with an event loop
    Threads,          ///< threads of this process, each with a client that blocks
};

/// A row of the table: an order and a concurrency in which N requests are made.
struct Strategy
{
    std::string_view id; ///< on the command line and in files
    const char *title;   ///< marked for translation
    const char *line;    ///< one line that says what it does, marked for translation
    StrategyGroup group;
    LaneKind home; ///< Loop: it runs on an event loop; Thread: on one thread, no loop
    CrewKind crew;
    std::span<const std::string_view>
        fields; ///< what it uses of the scenario beside tasks, delay and endpoint
    Coroutine<void> (*onLoop)(Environment &); ///< the loop's main task; null if there is onThread
    /// Runs on the thread; if home is Loop it makes the loop go itself, by runUntilComplete().
    void (*onThread)(Environment &);
    std::optional<Ideal> (*ideal)(const Scenario &); ///< the closed form
    /// How many requests it has in flight at once at most.
    unsigned (*concurrency)(const Scenario &);
    std::string_view cppSource;    ///< the strategy's own source, as compiled
    std::string_view pythonSource; ///< the same in Python
    /// What a compiler says to the mistake as Python writes it, and which compiler; "" for none.
    std::string_view refusal{};
    unsigned usualTasks = 0;   ///< how many tasks to take where nobody says; 0: as in any scenario
    bool usesTasks = true;     ///< false: it has one task, whatever the scenario says
    bool sendsRequests = true; ///< false: no endpoint is needed
};

/// All rows, in the order in which they are listed.
std::span<const Strategy> strategies();
/// The row of that id, or null.
const Strategy *strategy(std::string_view id);

} // namespace coroscope
