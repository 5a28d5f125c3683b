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

/// All remarks that hold, the most telling first: whose errors nobody read, who blocked the loop and for how
/// long, who starved meanwhile, a loop that stood free while tasks were awaited one by one, awaits that did not
/// suspend, how many waited at the client and at the endpoint, a worker that ends alone, and in which order the
/// tasks ended.
std::vector<Message> remarksOf(const Recording &recording, const Spans &spans);

// The single remarks:
std::optional<Message> unreadRemark(const Recording &recording, const Spans &spans);
/// Tasks one after another that blocked the loop.
std::optional<Message> blockedRemark(const Recording &recording, const Spans &spans);
/// The longest wait for a turn on a loop that blocking calls held.
std::optional<Message> starvedRemark(const Recording &recording, const Spans &spans);
/// Tasks one after another on a loop that was free.
std::optional<Message> idleRemark(const Recording &recording, const Spans &spans);
std::optional<Message> notSuspendedRemark(const Recording &recording, const Spans &spans);
/// The most that waited at once for a permit, a lock, a free connection or their turn to connect.
std::optional<Message> clientQueueRemark(const Recording &recording, const Spans &spans);
/// The most that waited at once for the endpoint to begin, if they did so for a while.
std::optional<Message> endpointQueueRemark(const Recording &recording, const Spans &spans);
/// How a pool of workers ends.
std::optional<Message> poolRemark(const Recording &recording, const Spans &spans);
std::optional<Message> orderRemark(const Recording &recording, const Spans &spans);

} // namespace coroscope
