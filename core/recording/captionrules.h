// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/readyqueue.h"

#include <optional>
#include <vector>

/// The rules by which captionAt() finds its sentence. Each looks at one moment and says its sentence, or
/// nothing where it would not be true.
namespace coroscope {

/// A moment of a recording with what every rule asks for. Borrows recording and spans.
struct Moment
{
    Moment(const Recording &recordingOf, const Spans &spansOf, std::int64_t time);

    std::size_t count(State state) const { return counts.byState[std::size_t(state)]; }
    /// Those that want a turn: pending and ready ones.
    std::size_t waiting() const { return count(State::Pending) + count(State::Ready); }
    std::size_t ended() const;
    /// Whether the requests that exist now are all that there will be.
    bool isWhole() const;
    /// True if a request that is pending now ran before, on a worker that was lost.
    bool isAnyQueuedAgain() const;
    /// The number of a request as it is shown, from 1; nothing for a runner, a helper or no brick.
    std::optional<std::size_t> requestOf(const Brick *brick) const;
    /// The brick on the only lane on which tasks execute; null if it is free or not the only one.
    const Brick *brick() const { return holders.size() == 1 ? holders.front().brick : nullptr; }

    const Recording &recording;
    const Spans &spans;
    std::int64_t t;
    StateCounts counts;
    std::size_t all = 0;             ///< requests that exist at `t`
    std::vector<LaneHolder> holders; ///< of the lanes on which requests execute
    bool isOfThreads = false;        ///< threads work beside the loop, and `holders` are theirs
    std::optional<LaneKind> home; ///< Worker; or Loop or Thread if there is one only; else nothing
};

using CaptionRule = std::optional<Message> (*)(const Moment &);

// On one loop, or on one thread without a loop:
std::optional<Message> heldLoop(const Moment &moment);
std::optional<Message> blockedLoop(const Moment &moment);
std::optional<Message> runningOnLoop(const Moment &moment);
std::optional<Message> freeLoop(const Moment &moment);
std::optional<Message> blockedThread(const Moment &moment);
std::optional<Message> runningOnThread(const Moment &moment);
std::optional<Message> freeThread(const Moment &moment);

// On worker processes:
std::optional<Message> lastWorker(const Moment &moment);
std::optional<Message> runningWorker(const Moment &moment);
std::optional<Message> runningWorkers(const Moment &moment);
std::optional<Message> blockedWorkers(const Moment &moment);
std::optional<Message> loopsOfWorkers(const Moment &moment);

// On threads beside a loop:
std::optional<Message> poolOfThreads(const Moment &moment);

} // namespace coroscope
