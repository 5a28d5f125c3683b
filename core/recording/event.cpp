// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/event.h"

#include <array>

namespace coroscope {

namespace {

constexpr std::array<std::string_view, kEventKindCount> kKindWords = {
    "created",      "scheduled",    "running",     "blocked",   "unblocked",  "suspended",
    "ready",        "finished",     "failed",      "cancelled", "requeued",   "cancelRequested",
    "notSuspended", "tick",         "idle",        "accepted",  "began",      "answered",
    "requestBegan", "requestEnded", "laneStarted", "laneEnded", "chunkTaken", "stepped",
    "marked",       "printed",      "held",        "letGo"};

constexpr std::array<std::string_view, kWhyCount> kWhyWords = {
    "",        "request",    "runner",   "helper",    "start",      "yield",       "sleep",
    "task",    "gather",     "permit",   "lock",      "connection", "connectTurn", "resolve",
    "connect", "readable",   "writable", "handshake", "foreign",    "processes",   "thread",
    "cancel",  "workerLost", "other"};

constexpr std::array<std::string_view, kStateCount> kStateWords = {
    "created", "pending",  "ready",  "running",  "suspended",
    "blocked", "finished", "failed", "cancelled"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N> &words, std::string_view word)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (words[i] == word)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view word(EventKind kind)
{
    return kKindWords[std::size_t(kind)];
}

std::string_view word(Why why)
{
    return kWhyWords[std::size_t(why)];
}

std::string_view word(State state)
{
    return kStateWords[std::size_t(state)];
}

std::optional<EventKind> eventKindFromWord(std::string_view word)
{
    return find<EventKind>(kKindWords, word);
}

std::optional<Why> whyFromWord(std::string_view word)
{
    return find<Why>(kWhyWords, word);
}

std::optional<State> stateAfter(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return State::Created;
    case EventKind::Scheduled:
    case EventKind::Requeued:
        return State::Pending;
    case EventKind::Running:
    case EventKind::Unblocked:
        return State::Running;
    case EventKind::Blocked:
        return State::Blocked;
    case EventKind::Suspended:
        return State::Suspended;
    case EventKind::Ready:
        return State::Ready;
    case EventKind::Finished:
        return State::Finished;
    case EventKind::Failed:
        return State::Failed;
    case EventKind::Cancelled:
        return State::Cancelled;
    default:
        return std::nullopt;
    }
}

bool isLegal(std::optional<State> from, EventKind kind)
{
    if (!stateAfter(kind))
        return true;
    if (!from)
        return kind == EventKind::Created;
    switch (*from) {
    case State::Created:
        return kind == EventKind::Scheduled;
    case State::Pending:
        return kind == EventKind::Running || kind == EventKind::Cancelled ||
               kind == EventKind::Failed;
    case State::Ready:
        return kind == EventKind::Running || kind == EventKind::Requeued ||
               kind == EventKind::Failed || kind == EventKind::Cancelled;
    case State::Running:
        return kind == EventKind::Blocked || kind == EventKind::Suspended ||
               kind == EventKind::Finished || kind == EventKind::Failed ||
               kind == EventKind::Cancelled || kind == EventKind::Requeued;
    case State::Blocked:
        return kind == EventKind::Unblocked || kind == EventKind::Failed ||
               kind == EventKind::Requeued || kind == EventKind::Cancelled;
    case State::Suspended:
        return kind == EventKind::Ready || kind == EventKind::Requeued ||
               kind == EventKind::Failed || kind == EventKind::Cancelled;
    case State::Finished:
    case State::Failed:
    case State::Cancelled:
        return false;
    }
    return false;
}

bool isOwnWait(Why why)
{
    return why == Why::Permit || why == Why::Lock || why == Why::Connection ||
           why == Why::ConnectTurn;
}

bool argIsText(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
    case EventKind::Blocked:
    case EventKind::Suspended:
    case EventKind::NotSuspended:
    case EventKind::Finished:
    case EventKind::Failed:
    case EventKind::Requeued:
    case EventKind::LaneEnded:
    case EventKind::Marked:
    case EventKind::Printed:
        return true;
    default:
        return false;
    }
}

} // namespace coroscope
