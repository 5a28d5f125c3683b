// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/runshape.h"
#include "ui/code/currentline.h"
#include "ui/panels/taskwords.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace coroscope {

namespace {

// What has happened when a task that waited for `why` is ready.
QString arrived(Why why)
{
    switch (why) {
    case Why::Readable:
        return QCoreApplication::translate("StateMeaning", "The answer has arrived");
    case Why::Connect:
        return QCoreApplication::translate("StateMeaning",
                                           "The endpoint has accepted the connection");
    case Why::Permit:
        return QCoreApplication::translate("StateMeaning", "It has its permit");
    case Why::Connection:
        return QCoreApplication::translate("StateMeaning", "A connection is free");
    case Why::ConnectTurn:
        return QCoreApplication::translate("StateMeaning", "It may connect now");
    case Why::Lock:
        return QCoreApplication::translate("StateMeaning", "It has the lock");
    case Why::Sleep:
        return QCoreApplication::translate("StateMeaning", "The time is up");
    case Why::Task:
        return QCoreApplication::translate("StateMeaning", "The other task has ended");
    case Why::Gather:
        return QCoreApplication::translate("StateMeaning", "The other tasks have ended");
    case Why::Resolve:
        return QCoreApplication::translate("StateMeaning", "The name is looked up");
    case Why::Yield:
        return QCoreApplication::translate("StateMeaning", "It has given way");
    default:
        return QCoreApplication::translate("StateMeaning", "What it waited for is there");
    }
}

// Two sentences, one after the other.
QString joined(const QString &first, const QString &second)
{
    return QCoreApplication::translate("StateMeaning", "%1 %2").arg(first, second);
}

QString aheadWords(std::optional<std::size_t> ahead)
{
    if (!ahead)
        return {};
    if (*ahead == 0)
        return QCoreApplication::translate("StateMeaning", "<b>it is the next one</b>");
    return *ahead == 1 ? QCoreApplication::translate("StateMeaning", "<b>1 task is ahead</b>")
                       : QCoreApplication::translate("StateMeaning", "<b>%1 tasks are ahead</b>")
                             .arg(*ahead);
}

QString pendingMeaning(const Recording &recording, LaneKind home, std::optional<std::size_t> ahead)
{
    if (home == LaneKind::Thread)
        return QCoreApplication::translate(
            "StateMeaning", "It has not been called yet: the calls are made one after the other.");
    if (ahead)
        return QCoreApplication::translate(
                   "StateMeaning",
                   "It has not run yet. It stands in the loop's queue for its first turn: %1.")
            .arg(aheadWords(ahead));
    if (has(recording, LaneKind::Thread))
        return QCoreApplication::translate(
            "StateMeaning", "It has not run yet. It waits until a thread comes to it.");
    return QCoreApplication::translate("StateMeaning",
                                       "It has not run yet. It waits until a worker comes to it.");
}

QString readyMeaning(Why why, bool hasLine, std::optional<std::size_t> ahead)
{
    const QString first =
        hasLine ? QCoreApplication::translate("StateMeaning",
                                              "%1, so the coroutine could go on from this line.")
                : QCoreApplication::translate("StateMeaning", "%1, so the coroutine could go on.");
    const QString second =
        ahead ? QCoreApplication::translate("StateMeaning", "It waits until the loop picks it: %1.")
                    .arg(aheadWords(ahead))
              : QCoreApplication::translate("StateMeaning", "It waits until the loop picks it.");
    return joined(first.arg(arrived(why)), second);
}

QString suspendedMeaning(const Span &span, bool hasLine)
{
    const QString first =
        hasLine
            ? QCoreApplication::translate("StateMeaning",
                                          "It gave up control at this line and waits for %1.")
            : QCoreApplication::translate("StateMeaning", "It gave up control and waits for %1.");
    return joined(
        first.arg(waitWords(span.why)),
        QCoreApplication::translate(
            "StateMeaning", "It holds <b>no thread</b>: the loop can run others meanwhile."));
}

QString blockedMeaning(const Recording &recording, LaneKind lane)
{
    if (lane == LaneKind::Loop)
        return QCoreApplication::translate(
            "StateMeaning",
            "The call holds the thread and does nothing. An <b>async</b> function helps only "
            "when what it awaits can suspend.");
    if (lane == LaneKind::Worker)
        return QCoreApplication::translate(
            "StateMeaning",
            "The call holds <b>its whole process</b> and does nothing until the answer is "
            "there. The other workers go on.");
    if (has(recording, LaneKind::Loop))
        return QCoreApplication::translate(
            "StateMeaning",
            "The call holds <b>its whole thread</b> and does nothing until the answer is there. "
            "The loop and the other threads go on.");
    return QCoreApplication::translate(
        "StateMeaning",
        "The call holds the thread and does nothing until the answer is there. All the calls "
        "after it wait.");
}

} // namespace

QString stateMeaning(const Recording &recording, const TaskMoment &moment, bool hasLine,
                     std::optional<std::size_t> ahead)
{
    const LaneEntry *lane = recording.lane(moment.span ? moment.span->lane : moment.task->lane);
    const LaneKind home = lane ? lane->kind : LaneKind::Loop;
    const Span *wait = waitBehind(*moment.task, moment.time);
    switch (moment.state) {
    case State::Created:
        return moment.span
                   ? QCoreApplication::translate(
                         "StateMeaning",
                         "The coroutine was called, but it stands in no queue yet: calling it "
                         "runs nothing.")
                   : QCoreApplication::translate("StateMeaning", "The task does not exist yet.");
    case State::Pending:
        return pendingMeaning(recording, home, ahead);
    case State::Ready:
        return readyMeaning(wait ? wait->why : Why::None, hasLine, ahead);
    case State::Running:
        if (!hasLine)
            return home == LaneKind::Loop
                       ? QCoreApplication::translate(
                             "StateMeaning", "It runs; no other task of this loop runs meanwhile.")
                       : QCoreApplication::translate("StateMeaning", "It runs.");
        return home == LaneKind::Loop
                   ? QCoreApplication::translate(
                         "StateMeaning",
                         "It goes on from this line; no other task of this loop runs meanwhile.")
                   : QCoreApplication::translate("StateMeaning", "It goes on from this line.");
    case State::Suspended:
        return suspendedMeaning(*moment.span, hasLine);
    case State::Blocked:
        return blockedMeaning(recording, home);
    case State::Finished:
        return QCoreApplication::translate(
            "StateMeaning", "It has returned its result; nothing of it runs any more.");
    case State::Failed:
        return QCoreApplication::translate("StateMeaning", "An exception ended it: %1")
            .arg(outcomeWords(recording, moment).toHtmlEscaped());
    case State::Cancelled:
        return QCoreApplication::translate("StateMeaning",
                                           "It was cancelled before it could return a result.");
    }
    return {};
}

} // namespace coroscope
