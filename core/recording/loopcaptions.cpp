// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captionrules.h"

#include "core/recording/wording.h"

#include <algorithm>
#include <iterator>

namespace coroscope {

namespace {

std::vector<QueueEntry> queueOf(const Moment &moment)
{
    return queueAt(moment.recording, moment.spans, moment.t);
}

// Whether the answer to the task's request is complete when it becomes ready in the span at `index`: the
// recording says so afterwards, when the request ends before the task waits again.
bool isAnswered(const TaskSpans &task, std::size_t index)
{
    if (index == 0 || !task.requestEnded || task.last == State::Failed ||
        task.last == State::Cancelled)
        return false;
    const Span &before = task.spans[index - 1];
    if (before.state != State::Suspended || before.why != Why::Readable ||
        *task.requestEnded < task.spans[index].from)
        return false;
    const auto next = std::find_if(task.spans.begin() + std::ptrdiff_t(index), task.spans.end(),
                                   [](const Span &span) { return span.state == State::Suspended; });
    return next == task.spans.end() || next->from >= *task.requestEnded;
}

bool areAllAnswered(const Moment &moment, const std::vector<QueueEntry> &queue)
{
    return std::all_of(queue.begin(), queue.end(), [&moment](const QueueEntry &entry) {
        const TaskSpans &task = moment.spans.requests()[entry.request];
        const Span *span = Spans::spanAt(task, moment.t);
        return isAnswered(task, std::size_t(span - task.spans.data()));
    });
}

// Task `runs` has the loop, the ready ones in `queue` want it.
Message readyBehind(const Moment &moment, const std::string &runs,
                    const std::vector<QueueEntry> &queue)
{
    const std::string first = number(queue.front().request + 1);
    const bool areAnswers = areAllAnswered(moment, queue);
    if (queue.size() == 1)
        return Message{
            areAnswers
                ? QT_TRANSLATE_NOOP(
                      "coroscope",
                      "Task %1 runs. The answer of task %2 is here but waits for the loop.")
                : QT_TRANSLATE_NOOP("coroscope",
                                    "Task %1 runs. Task %2 could go on but waits for the loop."),
            {runs, first}};
    return Message{
        areAnswers
            ? QT_TRANSLATE_NOOP("coroscope", "Task %1 runs. %2 answers are here but wait for the "
                                             "loop, which takes one after another.")
            : QT_TRANSLATE_NOOP("coroscope", "Task %1 runs. %2 tasks could go on but wait for the "
                                             "loop, which takes one after another."),
        {runs, number(queue.size())}};
}

// Task `runs` has the only lane, and `pending` tasks have not run.
Message pendingBehind(const std::string &runs, std::size_t pending)
{
    return Message{byNumber(pending,
                            QT_TRANSLATE_NOOP("coroscope", "Task %1 runs; %2 task has not run "
                                                           "yet."),
                            QT_TRANSLATE_NOOP("coroscope", "Task %1 runs; %2 tasks have not run "
                                                           "yet.")),
                   {runs, number(pending)}};
}

std::size_t valueAt(const Steps &steps, std::int64_t t)
{
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), t,
                         [](std::int64_t time, const auto &step) { return time < step.first; });
    return after == steps.begin() ? 0 : std::size_t(std::max(0, std::prev(after)->second));
}

// All requests are suspended, and no others will come.
Message allWait(const Moment &moment)
{
    if (moment.counts.suspendedOnOwn > 0)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "All %1 tasks are suspended, %2 of them for a turn that "
                                         "the program itself gives. Nobody holds the loop."),
                       {number(moment.all), number(moment.counts.suspendedOnOwn)}};
    const std::size_t queued = valueAt(moment.spans.endpointQueue(), moment.t);
    const std::size_t served = valueAt(moment.spans.endpointLoad(), moment.t);
    if (queued > 0 && served > 0)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "All %1 tasks are suspended and the loop is free. The "
                                         "endpoint serves %2; waiting there for their turn: %3."),
                       {number(moment.all), number(served), number(queued)}};
    if (moment.all == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "Task 1 is suspended. Nobody holds the loop: it is free."),
                       {}};
    if (moment.all == 2)
        return Message{
            QT_TRANSLATE_NOOP("coroscope",
                              "Both tasks are suspended. Nobody holds the loop: it is free."),
            {}};
    return Message{QT_TRANSLATE_NOOP("coroscope", "All %1 tasks are suspended. Nobody holds the "
                                                  "loop: it is free."),
                   {number(moment.all)}};
}

// Some are suspended, the others have ended.
Message someWait(const Moment &moment)
{
    const std::size_t suspended = moment.count(State::Suspended);
    const std::size_t ended = moment.ended();
    if (ended != moment.count(State::Finished))
        return Message{
            byNumber(suspended,
                     QT_TRANSLATE_NOOP("coroscope",
                                       "%1 task is suspended and nobody holds the loop. "
                                       "Finished: %2, failed: %3, cancelled: %4."),
                     QT_TRANSLATE_NOOP("coroscope", "%1 tasks are suspended and nobody holds the "
                                                    "loop. Finished: %2, failed: %3, cancelled: "
                                                    "%4.")),
            {number(suspended), number(moment.count(State::Finished)),
             number(moment.count(State::Failed)), number(moment.count(State::Cancelled))}};
    const char *one = byNumber(
        ended,
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 task is suspended and nobody holds the loop; %2 has finished."),
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 task is suspended and nobody holds the loop; %2 have finished."));
    const char *many = byNumber(
        ended,
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 tasks are suspended and nobody holds the loop; %2 has finished."),
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 tasks are suspended and nobody holds the loop; %2 have finished."));
    return Message{byNumber(suspended, one, many), {number(suspended), number(ended)}};
}

} // namespace

std::optional<Message> heldLoop(const Moment &moment)
{
    if (moment.home != LaneKind::Loop || moment.brick() || !moment.spans.isHeldAt(moment.t) ||
        (moment.isWhole() && moment.ended() == moment.all))
        return std::nullopt;
    const std::vector<TaskId> turns = turnsAt(moment.recording, moment.t);
    if (turns.empty())
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "The loop is held. Nothing is ready: it would "
                                         "sleep."),
                       {}};
    const TaskSpans *next = moment.spans.task(turns.front());
    if (!next || next->role != Why::Request)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "The loop is held. The main task comes next."), {}};
    const std::string place = number(std::size_t(next - moment.spans.requests().data()) + 1);
    if (turns.size() == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "The loop is held. Task %1 comes next."),
                       {place}};
    return Message{QT_TRANSLATE_NOOP("coroscope", "The loop is held. Task %1 comes next; %2 tasks "
                                                  "wait for their turn."),
                   {place, number(turns.size())}};
}

std::optional<Message> blockedLoop(const Moment &moment)
{
    const auto holder = moment.requestOf(moment.brick());
    if (moment.home != LaneKind::Loop || !holder || !moment.brick()->isBlocked)
        return std::nullopt;
    const std::string held = number(*holder);
    const std::vector<QueueEntry> queue = queueOf(moment);
    if (queue.empty())
        return Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 holds the loop and does nothing; no "
                                                      "other task waits for it."),
                       {held}};
    const auto [first, last] =
        std::minmax_element(queue.begin(), queue.end(),
                            [](const auto &a, const auto &b) { return a.request < b.request; });
    if (queue.size() == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "Task %1 holds the loop and does nothing; task %2 has to "
                                         "wait until it lets go."),
                       {held, number(first->request + 1)}};
    if (last->request - first->request + 1 == queue.size())
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "Task %1 holds the loop and does nothing; tasks %2–%3 "
                                         "have to wait until it lets go."),
                       {held, number(first->request + 1), number(last->request + 1)}};
    return Message{QT_TRANSLATE_NOOP("coroscope",
                                     "Task %1 holds the loop and does nothing; %2 tasks have to "
                                     "wait until it lets go."),
                   {held, number(queue.size())}};
}

std::optional<Message> runningOnLoop(const Moment &moment)
{
    const auto holder = moment.requestOf(moment.brick());
    if (moment.home != LaneKind::Loop || !holder || moment.brick()->isBlocked)
        return std::nullopt;
    const std::string runs = number(*holder);
    if (moment.waiting() == 0)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "Task %1 runs; no other task waits for the loop."),
            {runs}};
    if (moment.count(State::Pending) == 0)
        return readyBehind(moment, runs, queueOf(moment));
    if (moment.count(State::Ready) == 0 && !moment.isAnyQueuedAgain())
        return pendingBehind(runs, moment.waiting());
    return Message{
        byNumber(moment.waiting(),
                 QT_TRANSLATE_NOOP("coroscope", "Task %1 runs; %2 task waits for the loop."),
                 QT_TRANSLATE_NOOP("coroscope", "Task %1 runs; %2 tasks wait for the loop.")),
        {runs, number(moment.waiting())}};
}

std::optional<Message> freeLoop(const Moment &moment)
{
    const std::size_t suspended = moment.count(State::Suspended);
    if (moment.home != LaneKind::Loop || moment.brick() || moment.count(State::Created) > 0)
        return std::nullopt;
    if (moment.waiting() > 0)
        return Message{
            byNumber(moment.waiting(),
                     QT_TRANSLATE_NOOP("coroscope",
                                       "The loop is between two turns; %1 task waits for its own."),
                     QT_TRANSLATE_NOOP("coroscope",
                                       "The loop is between two turns; %1 tasks wait for theirs.")),
            {number(moment.waiting())}};
    if (suspended == 0)
        return std::nullopt;
    if (suspended == moment.all && moment.isWhole())
        return allWait(moment);
    if (moment.ended() > 0)
        return someWait(moment);
    return Message{
        byNumber(
            suspended,
            QT_TRANSLATE_NOOP("coroscope", "%1 task is suspended and nobody holds the loop."),
            QT_TRANSLATE_NOOP("coroscope", "%1 tasks are suspended and nobody holds the loop.")),
        {number(suspended)}};
}

std::optional<Message> blockedThread(const Moment &moment)
{
    const auto holder = moment.requestOf(moment.brick());
    if (moment.home != LaneKind::Thread || !holder || !moment.brick()->isBlocked ||
        moment.isAnyQueuedAgain())
        return std::nullopt;
    const std::size_t pending = moment.count(State::Pending);
    if (pending == 0)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 holds the thread and does nothing; "
                                                      "no task is left after it."),
                       {number(*holder)}};
    return Message{byNumber(pending,
                            QT_TRANSLATE_NOOP("coroscope", "Task %1 holds the thread and does "
                                                           "nothing; %2 task has not run yet."),
                            QT_TRANSLATE_NOOP("coroscope", "Task %1 holds the thread and does "
                                                           "nothing; %2 tasks have not run yet.")),
                   {number(*holder), number(pending)}};
}

std::optional<Message> runningOnThread(const Moment &moment)
{
    const auto holder = moment.requestOf(moment.brick());
    const std::size_t pending = moment.count(State::Pending);
    if (moment.home != LaneKind::Thread || !holder || moment.brick()->isBlocked ||
        moment.isAnyQueuedAgain())
        return std::nullopt;
    if (pending > 0)
        return pendingBehind(number(*holder), pending);
    return Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 runs; no task is left after it."),
                   {number(*holder)}};
}

std::optional<Message> freeThread(const Moment &moment)
{
    const std::size_t pending = moment.count(State::Pending);
    if (moment.home != LaneKind::Thread || moment.brick() || pending == 0 ||
        pending + moment.ended() != moment.all || moment.isAnyQueuedAgain())
        return std::nullopt;
    return Message{byNumber(pending,
                            QT_TRANSLATE_NOOP("coroscope", "The thread is between two tasks; %1 "
                                                           "task has not run yet."),
                            QT_TRANSLATE_NOOP("coroscope", "The thread is between two tasks; %1 "
                                                           "tasks have not run yet.")),
                   {number(pending)}};
}

} // namespace coroscope
