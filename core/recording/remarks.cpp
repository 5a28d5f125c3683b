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

bool isWorthSaying(std::int64_t part, std::int64_t whole)
{
    return whole > 0 && double(part) >= kWorthSaying * double(whole);
}

std::int64_t middleOf(const Span &span)
{
    return span.from + (span.to - span.from) / 2;
}

// The first span of that state among those of all requests, and whose it is.
struct FirstSpan
{
    const Span *span = nullptr;
    std::size_t request = 0;
};
FirstSpan firstIn(const Spans &spans, State state)
{
    FirstSpan first;
    for (std::size_t i = 0; i < spans.requests().size(); ++i) {
        for (const Span &span : spans.requests()[i].spans) {
            if (span.state == state && (!first.span || span.from < first.span->from))
                first = {&span, i};
        }
    }
    return first;
}

} // namespace

bool isTellable(const Spans &spans)
{
    const std::vector<TaskSpans> &tasks = spans.requests();
    return !tasks.empty() && std::all_of(tasks.begin(), tasks.end(),
                                         [](const TaskSpans &task) { return isEnd(task.last); });
}

std::optional<Remark> unreadRemark(const Recording &recording, const Spans &spans)
{
    const std::vector<std::size_t> unread = unreadErrors(recording, spans, spans.end());
    if (unread.empty())
        return std::nullopt;
    std::set<std::string_view> reasons;
    for (const std::size_t request : unread)
        reasons.insert(recording.text(spans.requests()[request].outcome));
    if (reasons.size() > 1)
        return Remark{
            Message{QT_TRANSLATE_NOOP("coroscope", "Nobody read the errors of %1 tasks, which "
                                                   "failed for %2 different reasons."),
                    {number(unread.size()), number(reasons.size())}},
            spans.requests()[unread.front()].ended, unread.front()};
    const std::string reason(*reasons.begin());
    if (unread.size() == 1)
        return Remark{
            Message{QT_TRANSLATE_NOOP("coroscope", "Nobody read the error of task %1: %2."),
                    {number(unread.front() + 1), reason}},
            spans.requests()[unread.front()].ended, unread.front()};
    return Remark{Message{QT_TRANSLATE_NOOP("coroscope", "Nobody read the errors of %1 tasks: %2."),
                          {number(unread.size()), reason}},
                  spans.requests()[unread.front()].ended, unread.front()};
}

std::optional<Remark> blockedRemark(const Recording &recording, const Spans &spans)
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
    const FirstSpan first = firstIn(spans, State::Blocked);
    if (blocking == 1)
        return Remark{
            Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 blocks the loop for %2 of %3."),
                    {number(last + 1), duration(use->blocked), duration(use->total)}},
            first.span->from, first.request};
    return Remark{
        Message{QT_TRANSLATE_NOOP("coroscope", "%1 tasks block the loop, one after the other, "
                                               "for %2 of %3."),
                {number(blocking), duration(use->blocked), duration(use->total)}},
        first.span->from, first.request};
}

std::optional<Remark> starvedRemark(const Recording &recording, const Spans &spans)
{
    const auto use = loopUse(recording, spans);
    if (!use || !isWorthSaying(use->blocked, use->total))
        return std::nullopt;
    std::size_t starved = 0;
    std::int64_t longest = 0;
    std::int64_t middle = 0;
    for (std::size_t i = 0; i < spans.requests().size(); ++i) {
        for (const Span &span : spans.requests()[i].spans) {
            const bool waits = span.state == State::Pending || span.state == State::Ready;
            if (waits && span.to - span.from > longest) {
                longest = span.to - span.from;
                middle = middleOf(span);
                starved = i;
            }
        }
    }
    if (!isWorthSaying(longest, use->total))
        return std::nullopt;
    return Remark{
        Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 starves longest: it waits %2 for a turn "
                                               "on the loop."),
                {number(starved + 1), duration(longest)}},
        middle, starved};
}

std::optional<Remark> idleRemark(const Recording &recording, const Spans &spans)
{
    const auto use = loopUse(recording, spans);
    if (!use || use->blocked > 0 || spans.requests().size() < 2 ||
        !occurs(spans, State::Suspended) || !isOneAfterTheOther(spans))
        return std::nullopt;
    const FirstSpan first = firstIn(spans, State::Suspended);
    return Remark{
        Message{QT_TRANSLATE_NOOP("coroscope", "The loop is free for %1 of %2: each task begins "
                                               "only when the one before it has ended."),
                {duration(use->idle), duration(use->total)}},
        middleOf(*first.span), first.request};
}

std::optional<Remark> notSuspendedRemark(const Recording &, const Spans &spans)
{
    std::size_t awaits = 0;
    std::size_t without = 0;
    std::int64_t first = 0;
    std::size_t request = 0;
    for (std::size_t i = 0; i < spans.requests().size(); ++i) {
        const TaskSpans &task = spans.requests()[i];
        if (!task.notSuspended.empty() && (without == 0 || task.notSuspended.front() < first)) {
            first = task.notSuspended.front();
            request = i;
        }
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
        return Remark{
            Message{byNumber(without,
                             QT_TRANSLATE_NOOP("coroscope", "%1 of %2 awaits does not suspend."),
                             QT_TRANSLATE_NOOP("coroscope", "%1 of %2 awaits do not suspend.")),
                    {number(without), number(awaits)}},
            first, request};
    return Remark{
        Message{
            byNumber(
                awaits,
                QT_TRANSLATE_NOOP("coroscope", "There is %1 await, and it does not suspend."),
                QT_TRANSLATE_NOOP("coroscope", "There are %1 awaits, and none of them suspends.")),
            {number(awaits)}},
        first, request};
}

std::optional<Remark> orderRemark(const Recording &, const Spans &spans)
{
    if (spans.requests().size() < 2)
        return std::nullopt;
    const auto [first, last] = firstAndLastEnded(spans);
    if (endedInOrder(spans))
        return Remark{
            Message{QT_TRANSLATE_NOOP("coroscope",
                                      "The tasks end in the order in which they were made."),
                    {}},
            spans.requests()[last].ended};
    return Remark{
        Message{QT_TRANSLATE_NOOP("coroscope", "The tasks end in another order than they were "
                                               "made in: task %1 first, task %2 last."),
                {number(first + 1), number(last + 1)}},
        spans.requests()[first].ended, first};
}

std::vector<Remark> remarksOf(const Recording &recording, const Spans &spans)
{
    constexpr std::array kRemarks = {unreadRemark,        blockedRemark,      starvedRemark,
                                     idleRemark,          notSuspendedRemark, clientQueueRemark,
                                     endpointQueueRemark, poolRemark,         orderRemark};
    std::vector<Remark> remarks;
    if (!isTellable(spans))
        return remarks;
    for (const auto remark : kRemarks) {
        if (auto message = remark(recording, spans))
            remarks.push_back(*std::move(message));
    }
    return remarks;
}

} // namespace coroscope
