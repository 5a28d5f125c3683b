// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "core/recording/turnorder.h"

#include <QString>

#include <optional>
#include <vector>

/// What waits for a turn at one time, and who holds the places where things run.
namespace coroscope {

/// What is in a queue.
struct Queued
{
    QString label;                   ///< the number of a task or chunk
    std::optional<std::size_t> task; ///< index into Spans::requests(); none for a chunk
    bool isReady = false;            ///< it ran before; false: it waits for its first turn
    TaskId id = kNoTask;             ///< of a task
    friend bool operator==(const Queued &, const Queued &) = default;
};

enum class QueueKind {
    Loop,  ///< the tasks in the loop's ready queue, first in first out
    Calls, ///< the tasks that have not run yet: of calls without a loop, or of a crew without chunks
    Chunks, ///< the chunks that no worker has taken
    None    ///< the recording has no place where things run
};

/// A loop, thread or worker, and the task that it executes.
struct Holder
{
    LaneKind kind = LaneKind::Loop;
    int number = 0; ///< from 1, among the lanes of its kind; 0 for the only thread
    QString label;  ///< the number of its request, the name of any other task; empty for none
    std::optional<std::size_t> task;
    std::uint32_t chunk = 0;
    bool isBlocked = false; ///< inside a blocking call
    friend bool operator==(const Holder &, const Holder &) = default;
};

struct QueueMoment
{
    QueueKind kind = QueueKind::None;
    std::vector<Queued> queue; ///< in the order in which they get their turns
    std::size_t of = 0;        ///< chunks of the run, where they are what queues
    std::vector<Holder> holders;

    TurnOrder order = TurnOrder::Fifo; ///< of the loop
    /// A person holds the loop: its queue has all that waits for a turn, runners and helpers too.
    bool isStopped = false;

    /// True if a blocking call holds the loop, so that nobody takes from its queue.
    bool isHeld() const;
};

/// The queue and the holders at `time`.
QueueMoment queueMoment(const Recording &recording, const Spans &spans, std::int64_t time);

/// How many tasks the loop takes before request `task`; nothing if it is not in a loop's queue.
std::optional<std::size_t> aheadOf(const QueueMoment &moment, std::size_t task);

} // namespace coroscope
