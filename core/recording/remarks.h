// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/spans.h"

#include <optional>
#include <vector>

/// What is worth saying about a whole run. Each remark is one sentence made from the recording, or nothing
/// where it would not be true or not worth saying. Runs of which a request is open have no remarks.
namespace coroscope {

/// A sentence about a run, and where in it to look.
struct Remark
{
    Message text;
    std::optional<std::int64_t>
        time{}; ///< a moment at which it shows, ns; nothing: it is of the whole
    std::optional<std::size_t> request{}; ///< whom to look at; index into Spans::requests()
    friend bool operator==(const Remark &, const Remark &) = default;
};

/// Whether all that remarksOf() speaks of is there: some request, and none that is open.
bool isTellable(const Spans &spans);

/// All remarks that hold, the most telling first: whose errors nobody read, who blocked the loop and for how
/// long, who starved meanwhile, a loop that stood free while tasks were awaited one by one, awaits that did not
/// suspend, how many waited at the client and at the endpoint, a worker that ends alone, and in which order the
/// tasks ended.
std::vector<Remark> remarksOf(const Recording &recording, const Spans &spans);

// The single remarks:
std::optional<Remark> unreadRemark(const Recording &recording, const Spans &spans);
/// Tasks one after another that blocked the loop.
std::optional<Remark> blockedRemark(const Recording &recording, const Spans &spans);
/// The longest wait for a turn on a loop that blocking calls held.
std::optional<Remark> starvedRemark(const Recording &recording, const Spans &spans);
/// Tasks one after another on a loop that was free.
std::optional<Remark> idleRemark(const Recording &recording, const Spans &spans);
std::optional<Remark> notSuspendedRemark(const Recording &recording, const Spans &spans);
/// The most that waited at once for a permit, a lock, a free connection or their turn to connect.
std::optional<Remark> clientQueueRemark(const Recording &recording, const Spans &spans);
/// The most that waited at once for the endpoint to begin, if they did so for a while.
std::optional<Remark> endpointQueueRemark(const Recording &recording, const Spans &spans);
/// How a pool of workers ends.
std::optional<Remark> poolRemark(const Recording &recording, const Spans &spans);
std::optional<Remark> orderRemark(const Recording &recording, const Spans &spans);

} // namespace coroscope
