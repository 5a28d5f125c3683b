// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coroscope {

/// What kind of place a lane is.
enum class LaneKind : std::uint8_t { Loop, Thread, Endpoint, Worker };

/// A row of the recording's table of lanes.
struct LaneEntry
{
    LaneId id = 0;
    LaneKind kind = LaneKind::Loop;
    std::string name; ///< "event loop", "one thread, no loop", "endpoint", "worker 3"
    friend bool operator==(const LaneEntry &, const LaneEntry &) = default;
};

/// A row of the recording's table of tasks.
struct TaskEntry
{
    TaskId id = kNoTask;
    std::string name;
    Why role = Why::Request; ///< Request, Runner or Helper
    friend bool operator==(const TaskEntry &, const TaskEntry &) = default;
};

/// Keys and values in the order in which they were given; a key occurs once.
using KeyValues = std::vector<std::pair<std::string, std::string>>;

/// The value of `key`, or `otherwise`.
std::string_view valueOf(const KeyValues &pairs, std::string_view key,
                         std::string_view otherwise = {});

/// All that is known of one run: a value, the master of everything that is shown or written.
struct Recording
{
    std::string program;    ///< who wrote it, e.g. "coroscope 0.1.0"
    std::string strategy;   ///< id, e.g. "process-pool"
    bool isVirtual = false; ///< simulated: such a recording carries no date and no machine
    std::string date;       ///< ISO 8601 with offset, "" if virtual
    KeyValues scenario;     ///< as the command line has it: {"tasks","100"}, {"delay","3s"}, …
    KeyValues facts;        ///< measured beside the events: startup_s, wall_s, endpoint, …
    std::vector<LaneEntry> lanes;
    std::vector<TaskEntry> tasks;   ///< in the order of creation
    std::vector<std::string> texts; ///< by TextId; texts[0] is ""
    std::vector<Event> events;
    bool isComplete = false; ///< false while live, after an interruption, and in a file cut short

    Recording();

    /// Appends events in order of arrival and adds a row to `tasks` for each Created; the texts that
    /// they name must be in `texts` already.
    void append(const std::vector<Event> &arrived);
    /// The end of a run: sorts the events once, stably, by time.
    void finish();

    /// The text, or "" for an unknown id.
    std::string_view text(TextId id) const;
    /// The row of the lane, or null.
    const LaneEntry *lane(LaneId id) const;
};

std::string_view word(LaneKind kind);
std::optional<LaneKind> laneKindFromWord(std::string_view word);

/// The events as text, a line each: time in µs, lane, kind, task, why and — where the kind has one —
/// text or number; places (file:line) are left out, for they move with every edit. For tests and eyes.
std::string describe(const Recording &recording);

} // namespace coroscope
