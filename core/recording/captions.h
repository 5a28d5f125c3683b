// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/spans.h"

#include <optional>

/// Sentences about a run. Each is made from its recording and checked against it before it is said.
namespace coroscope {

/// What ran where, in a few words without a full stop, e.g. "8 workers (rows), 25 chunks of 4" or "one
/// thread, one request after the other". Nothing for a recording without lanes or without requests, or
/// of a kind that has no such words.
std::optional<Message> lineOf(const Recording &recording, const Spans &spans);

/// What there is to see in the whole run, one sentence: tasks that failed or were cancelled; else that all
/// tasks wait together; that each waits for the one before it, with the loop blocked or free meanwhile; how a
/// pool ends. More is in remarksOf(). Nothing when none of
/// these is true, or some task has not ended.
std::optional<Message> captionOf(const Recording &recording, const Spans &spans);

/// What is true at `t`, one sentence: who has the loop, the thread or the workers, and how many wait. Every
/// number in it is counted at `t`; tasks and workers have their numbers in order of creation, from 1. From
/// the end of the last task on it says how they ended. Nothing before the first task was created. A few
/// tenths of a ms for 10,000 tasks.
std::optional<Message> captionAt(const Recording &recording, const Spans &spans, std::int64_t t);

} // namespace coroscope
