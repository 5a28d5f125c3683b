// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captionrules.h"
#include "core/recording/captions.h"
#include "core/recording/runshape.h"
#include "core/recording/wording.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace coroscope {

Moment::Moment(const Recording &recordingOf, const Spans &spansOf, std::int64_t time)
    : recording(recordingOf)
    , spans(spansOf)
    , t(time)
    , counts(spansOf.countsAt(time))
    , all(std::accumulate(counts.byState.begin(), counts.byState.end(), std::size_t(0)))
    , holders(holdersAt(recordingOf, spansOf, time))
{
    if (has(recording, LaneKind::Worker)) {
        std::erase_if(holders,
                      [](const LaneHolder &each) { return each.kind != LaneKind::Worker; });
        home = LaneKind::Worker;
    } else if (has(recording, LaneKind::Loop) && has(recording, LaneKind::Thread)) {
        std::erase_if(holders,
                      [](const LaneHolder &each) { return each.kind != LaneKind::Thread; });
        isOfThreads = true;
    } else if (holders.size() == 1) {
        home = holders.front().kind;
    }
}

std::size_t Moment::ended() const
{
    return count(State::Finished) + count(State::Failed) + count(State::Cancelled);
}

bool Moment::isWhole() const
{
    const bool isAll = all == spans.requests().size();
    return isAll && (recording.isComplete || valueOf(recording.scenario, "tasks") == number(all));
}

bool Moment::isAnyQueuedAgain() const
{
    const auto isQueuedAgain = [this](const TaskSpans &task) {
        const Span *span = Spans::spanAt(task, t);
        return span && span->state == State::Pending && span - task.spans.data() > 1;
    };
    return std::any_of(spans.requests().begin(), spans.requests().end(), isQueuedAgain);
}

std::optional<std::size_t> Moment::requestOf(const Brick *brick) const
{
    const TaskSpans *task = brick ? spans.task(brick->task) : nullptr;
    if (!task || task->role != Why::Request)
        return std::nullopt;
    return std::size_t(task - spans.requests().data()) + 1;
}

namespace {

std::optional<Message> trouble(const Moment &moment)
{
    const std::size_t failed = moment.count(State::Failed);
    const std::size_t cancelled = moment.count(State::Cancelled);
    if (!moment.isWhole() || moment.ended() != moment.all || failed + cancelled == 0)
        return std::nullopt;
    const std::string all = number(moment.all);
    if (failed == 0)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Of %1 tasks: %2 cancelled."),
                       {all, number(cancelled)}};
    if (cancelled > 0)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Of %1 tasks: %2 failed, %3 cancelled."),
                       {all, number(failed), number(cancelled)}};
    std::set<std::string_view> reasons;
    for (const TaskSpans &task : moment.spans.requests()) {
        if (task.last == State::Failed)
            reasons.insert(moment.recording.text(task.outcome));
    }
    const bool isUnread = unreadErrors(moment.recording, moment.spans, moment.t).size() == failed;
    if (reasons.size() > 1)
        return Message{
            isUnread
                ? QT_TRANSLATE_NOOP("coroscope", "%1 of %2 failed, for %3 different reasons, and "
                                                 "nobody read their errors.")
                : QT_TRANSLATE_NOOP("coroscope", "%1 of %2 failed, for %3 different reasons."),
            {number(failed), all, number(reasons.size())}};
    if (reasons.begin()->empty())
        return Message{QT_TRANSLATE_NOOP("coroscope", "%1 of %2 failed."), {number(failed), all}};
    return Message{
        isUnread ? QT_TRANSLATE_NOOP("coroscope", "%1 of %2 failed, and nobody read the error: %3.")
                 : QT_TRANSLATE_NOOP("coroscope", "%1 of %2 failed: %3."),
        {number(failed), all, std::string(*reasons.begin())}};
}

// At least three tasks, which were never on their way together.
Message finishedOneAfterTheOther(const Moment &moment)
{
    const std::string all = number(moment.all);
    const auto use = loopUse(moment.recording, moment.spans);
    if (use && use->blocked > 0)
        return Message{QT_TRANSLATE_NOOP("coroscope", "All %1 tasks have finished, one after the "
                                                      "other; they blocked the loop for %2 of %3."),
                       {all, duration(use->blocked), duration(use->total)}};
    if (use && occurs(moment.spans, State::Suspended))
        return Message{QT_TRANSLATE_NOOP("coroscope", "All %1 tasks have finished, one after the "
                                                      "other; the loop was free for %2 of %3."),
                       {all, duration(use->idle), duration(use->total)}};
    return Message{
        QT_TRANSLATE_NOOP("coroscope", "All %1 tasks have finished, one after the other."), {all}};
}

// At least three tasks, which were all suspended at one time.
Message finishedTogether(const Moment &moment)
{
    const std::string all = number(moment.all);
    if (endedInOrder(moment.spans))
        return Message{QT_TRANSLATE_NOOP("coroscope", "All %1 tasks have finished, in their order; "
                                                      "for a while all of them were suspended "
                                                      "together."),
                       {all}};
    const auto [first, last] = firstAndLastEnded(moment.spans);
    return Message{QT_TRANSLATE_NOOP("coroscope", "All %1 tasks have finished, in another order, "
                                                  "task %2 first and task %3 last; for a while all "
                                                  "of them were suspended together."),
                   {all, number(first + 1), number(last + 1)}};
}

std::optional<Message> allFinished(const Moment &moment)
{
    const std::size_t all = moment.count(State::Finished);
    if (all == 0 || all != moment.all || !moment.isWhole())
        return std::nullopt;
    if (all == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Task 1 has finished."), {}};
    if (all == 2)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Both tasks have finished."), {}};
    if (isOneAfterTheOther(moment.spans))
        return finishedOneAfterTheOther(moment);
    if (allSuspended(moment.spans))
        return finishedTogether(moment);
    return Message{QT_TRANSLATE_NOOP("coroscope", "All %1 tasks have finished."), {number(all)}};
}

std::optional<Message> noneHasRun(const Moment &moment)
{
    if (moment.all == 0 || moment.count(State::Pending) != moment.all || moment.isAnyQueuedAgain())
        return std::nullopt;
    return Message{
        byNumber(moment.all,
                 QT_TRANSLATE_NOOP("coroscope", "%1 task is scheduled; it has not run yet."),
                 QT_TRANSLATE_NOOP("coroscope", "%1 tasks are scheduled; none has run yet.")),
        {number(moment.all)}};
}

// True of any moment; the last resort.
std::optional<Message> states(const Moment &moment)
{
    if (moment.all == 0)
        return std::nullopt;
    return Message{
        byNumber(moment.all,
                 QT_TRANSLATE_NOOP("coroscope", "%1 task: %2 running, %3 blocked, %4 waiting for a "
                                                "turn, %5 suspended, %6 ended."),
                 QT_TRANSLATE_NOOP("coroscope", "%1 tasks: %2 running, %3 blocked, %4 waiting for "
                                                "a turn, %5 suspended, %6 ended.")),
        {number(moment.all), number(moment.count(State::Running)),
         number(moment.count(State::Blocked)),
         number(moment.waiting() + moment.count(State::Created)),
         number(moment.count(State::Suspended)), number(moment.ended())}};
}

// The first that has something to say is taken.
constexpr std::array<CaptionRule, 17> kRules = {
    heldLoop,       trouble,         allFinished,    noneHasRun,    lastWorker,    runningWorker,
    runningWorkers, blockedWorkers,  loopsOfWorkers, blockedLoop,   runningOnLoop, freeLoop,
    blockedThread,  runningOnThread, freeThread,     poolOfThreads, states};

} // namespace

std::optional<Message> captionAt(const Recording &recording, const Spans &spans, std::int64_t t)
{
    const Moment moment(recording, spans, t);
    for (const CaptionRule rule : kRules) {
        if (auto message = rule(moment))
            return message;
    }
    return std::nullopt;
}

} // namespace coroscope
