// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/claim.h"
#include "core/recording/spans.h"

#include <algorithm>
#include <limits>

namespace coroscope {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// When a request entered such a state first.
std::int64_t firstOf(const Spans &spans, State state)
{
    std::int64_t first = kNever;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans) {
            if (span.state == state)
                first = std::min(first, span.from);
        }
    }
    return first;
}

/// The middle of the first span in which a request holds its thread: who waits for it is seen by then.
std::int64_t amidFirstBlocked(const Spans &spans)
{
    const Span *first = nullptr;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans) {
            if (span.state == State::Blocked && (!first || span.from < first->from))
                first = &span;
        }
    }
    return first ? first->from + (first->to - first->from) / 2 : kNever;
}

/// When the last request became suspended while all others were.
std::int64_t allSuspendedAt(const Spans &spans)
{
    std::vector<std::pair<std::int64_t, int>> changes;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans) {
            if (span.state == State::Suspended) {
                changes.emplace_back(span.from, 1);
                changes.emplace_back(span.to, -1);
            }
        }
    }
    std::sort(changes.begin(), changes.end()); // ends before beginnings
    std::size_t suspended = 0;
    for (const auto &[t, change] : changes) {
        suspended = change > 0 ? suspended + 1 : suspended - 1;
        if (suspended == spans.requests().size())
            return t;
    }
    return kNever;
}

/// When a blocking call returned, or what a suspended request waited for was there.
std::int64_t firstAnswer(const Spans &spans)
{
    std::int64_t first = kNever;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans) {
            const bool waited = span.state == State::Blocked || span.state == State::Suspended;
            const bool isOutside = span.state == State::Blocked || !isOwnWait(span.why);
            if (waited && isOutside && (task.ended >= 0 || &span != &task.spans.back()))
                first = std::min(first, span.to);
        }
    }
    return first;
}

} // namespace

std::int64_t pauseOf(const Recording &recording, ReplayUntil until)
{
    const Spans spans(recording);
    std::int64_t time = kNever;
    switch (until) {
    case ReplayUntil::FirstSuspension:
        time = firstOf(spans, State::Suspended);
        break;
    case ReplayUntil::AllSuspended:
        time = allSuspendedAt(spans);
        break;
    case ReplayUntil::FirstBlocked:
        time = amidFirstBlocked(spans);
        break;
    case ReplayUntil::FirstAnswer:
        time = firstAnswer(spans);
        break;
    case ReplayUntil::End:
        break;
    }
    return std::min(time, spans.end());
}

} // namespace coroscope
