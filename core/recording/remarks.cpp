// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/remarks.h"

#include "core/recording/runshape.h"
#include "core/recording/wording.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace coroscope {

namespace {

std::int64_t totalOf(const Spans &spans)
{
    std::int64_t total = 0;
    for (const TaskSpans &task : spans.requests())
        total = std::max(total, task.ended);
    return total;
}

bool isWorthSaying(std::int64_t part, std::int64_t whole)
{
    return whole > 0 && double(part) >= kWorthSaying * double(whole);
}

bool hasEnded(const Spans &spans)
{
    const std::vector<TaskSpans> &tasks = spans.requests();
    return !tasks.empty() && std::all_of(tasks.begin(), tasks.end(),
                                         [](const TaskSpans &task) { return isEnd(task.last); });
}

// How long in all a number is above 0.
std::int64_t timeAboveZero(const Steps &steps)
{
    std::int64_t time = 0;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i)
        time += steps[i].second > 0 ? steps[i + 1].first - steps[i].first : 0;
    return time;
}

int highest(const Steps &steps)
{
    int most = 0;
    for (const auto &[t, value] : steps)
        most = std::max(most, value);
    return most;
}

// How many requests wait for the program itself over time.
Steps ownWaits(const Spans &spans)
{
    std::vector<std::pair<std::int64_t, int>> changes;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans) {
            if (span.state == State::Suspended && isOwnWait(span.why) && span.to > span.from) {
                changes.emplace_back(span.from, 1);
                changes.emplace_back(span.to, -1);
            }
        }
    }
    std::sort(changes.begin(), changes.end()); // those who leave before those who come
    Steps steps;
    int waiting = 0;
    for (const auto &[t, change] : changes) {
        waiting += change;
        steps.emplace_back(t, waiting);
    }
    return steps;
}

} // namespace

std::optional<Message> unreadRemark(const Recording &recording, const Spans &spans)
{
    const std::vector<std::size_t> unread = unreadErrors(recording, spans, spans.end());
    if (unread.empty())
        return std::nullopt;
    std::set<std::string_view> reasons;
    for (const std::size_t request : unread)
        reasons.insert(recording.text(spans.requests()[request].outcome));
    if (reasons.size() > 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Nobody read the errors of %1 tasks, which "
                                                      "failed for %2 different reasons."),
                       {number(unread.size()), number(reasons.size())}};
    const std::string reason(*reasons.begin());
    if (unread.size() == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Nobody read the error of task %1: %2."),
                       {number(unread.front() + 1), reason}};
    return Message{QT_TRANSLATE_NOOP("coroscope", "Nobody read the errors of %1 tasks: %2."),
                   {number(unread.size()), reason}};
}

std::optional<Message> blockedRemark(const Recording &recording, const Spans &spans)
{
    const auto use = loopUse(recording, spans);
    if (!use || !isWorthSaying(use->blocked, use->total))
        return std::nullopt;
    std::size_t blocking = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < spans.requests().size(); ++i) {
        const std::vector<Span> &history = spans.requests()[i].spans;
        if (std::any_of(history.begin(), history.end(),
                        [](const Span &span) { return span.state == State::Blocked; })) {
            ++blocking;
            last = i;
        }
    }
    if (blocking == 0)
        return std::nullopt;
    if (blocking == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 blocks the loop for %2 of %3."),
                       {number(last + 1), duration(use->blocked), duration(use->total)}};
    return Message{QT_TRANSLATE_NOOP("coroscope", "%1 tasks block the loop, one after the other, "
                                                  "for %2 of %3."),
                   {number(blocking), duration(use->blocked), duration(use->total)}};
}

std::optional<Message> starvedRemark(const Recording &recording, const Spans &spans)
{
    const auto use = loopUse(recording, spans);
    if (!use || !isWorthSaying(use->blocked, use->total))
        return std::nullopt;
    std::size_t starved = 0;
    std::int64_t longest = 0;
    for (std::size_t i = 0; i < spans.requests().size(); ++i) {
        for (const Span &span : spans.requests()[i].spans) {
            const bool waits = span.state == State::Pending || span.state == State::Ready;
            if (waits && span.to - span.from > longest) {
                longest = span.to - span.from;
                starved = i;
            }
        }
    }
    if (!isWorthSaying(longest, use->total))
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 starves longest: it waits %2 for a turn "
                                                  "on the loop."),
                   {number(starved + 1), duration(longest)}};
}

std::optional<Message> idleRemark(const Recording &recording, const Spans &spans)
{
    const auto use = loopUse(recording, spans);
    if (!use || use->blocked > 0 || spans.requests().size() < 2 ||
        !occurs(spans, State::Suspended) || !isOneAfterTheOther(spans))
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("coroscope", "The loop is free for %1 of %2: each task begins "
                                                  "only when the one before it has ended."),
                   {duration(use->idle), duration(use->total)}};
}

std::optional<Message> notSuspendedRemark(const Recording &, const Spans &spans)
{
    std::size_t awaits = 0;
    std::size_t without = 0;
    for (const TaskSpans &task : spans.requests()) {
        without += task.notSuspended.size();
        awaits +=
            task.notSuspended.size() +
            std::size_t(std::count_if(task.spans.begin(), task.spans.end(), [](const Span &span) {
                return span.state == State::Suspended;
            }));
    }
    if (without == 0)
        return std::nullopt;
    if (without < awaits)
        return Message{byNumber(without,
                                QT_TRANSLATE_NOOP("coroscope", "%1 of %2 awaits does not suspend."),
                                QT_TRANSLATE_NOOP("coroscope", "%1 of %2 awaits do not suspend.")),
                       {number(without), number(awaits)}};
    return Message{
        byNumber(awaits,
                 QT_TRANSLATE_NOOP("coroscope", "There is %1 await, and it does not suspend."),
                 QT_TRANSLATE_NOOP("coroscope", "There are %1 awaits, and none of them suspends.")),
        {number(awaits)}};
}

std::optional<Message> clientQueueRemark(const Recording &, const Spans &spans)
{
    const Steps waits = ownWaits(spans);
    const int most = highest(waits);
    if (!isWorthSaying(timeAboveZero(waits), totalOf(spans)))
        return std::nullopt;
    return Message{
        byNumber(std::size_t(most),
                 QT_TRANSLATE_NOOP("coroscope",
                                   "At most %1 task waits at the client for a turn that the "
                                   "program itself gives."),
                 QT_TRANSLATE_NOOP("coroscope",
                                   "Up to %1 tasks wait at the client for a turn that the "
                                   "program itself gives.")),
        {number(std::size_t(most))}};
}

std::optional<Message> endpointQueueRemark(const Recording &, const Spans &spans)
{
    const Steps &queue = spans.endpointQueue();
    const int most = highest(queue);
    if (!isWorthSaying(timeAboveZero(queue), totalOf(spans)))
        return std::nullopt;
    const std::size_t served = std::size_t(highest(spans.endpointLoad()));
    return Message{byNumber(std::size_t(most),
                            QT_TRANSLATE_NOOP("coroscope", "At most %1 request waits at the "
                                                           "endpoint, which serves %2 at once."),
                            QT_TRANSLATE_NOOP("coroscope", "Up to %1 requests wait at the "
                                                           "endpoint, which serves %2 at once.")),
                   {number(std::size_t(most)), number(served)}};
}

std::optional<Message> orderRemark(const Recording &, const Spans &spans)
{
    if (spans.requests().size() < 2)
        return std::nullopt;
    if (endedInOrder(spans))
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "The tasks end in the order in which they were made."),
            {}};
    const auto [first, last] = firstAndLastEnded(spans);
    return Message{QT_TRANSLATE_NOOP("coroscope", "The tasks end in another order than they were "
                                                  "made in: task %1 first, task %2 last."),
                   {number(first + 1), number(last + 1)}};
}

std::vector<Message> remarksOf(const Recording &recording, const Spans &spans)
{
    constexpr std::array kRemarks = {unreadRemark,        blockedRemark,      starvedRemark,
                                     idleRemark,          notSuspendedRemark, clientQueueRemark,
                                     endpointQueueRemark, poolRemark,         orderRemark};
    std::vector<Message> remarks;
    if (!hasEnded(spans))
        return remarks;
    for (const auto remark : kRemarks) {
        if (auto message = remark(recording, spans))
            remarks.push_back(*std::move(message));
    }
    return remarks;
}

} // namespace coroscope
