// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captionrules.h"

#include "core/recording/wording.h"

namespace coroscope {

std::optional<Message> loopsOfWorkers(const Moment &moment)
{
    const std::size_t suspended = moment.count(State::Suspended);
    const std::size_t ready = moment.count(State::Ready);
    if (moment.home != LaneKind::Worker || suspended + ready == 0 ||
        moment.count(State::Blocked) > 0 || moment.isAnyQueuedAgain())
        return std::nullopt;
    const std::string workers = number(moment.holders.size());
    if (suspended < moment.all || !moment.isWhole() || moment.all < 2)
        return Message{
            byNumber(moment.holders.size(),
                     QT_TRANSLATE_NOOP("coroscope", "%1 worker with a loop: %2 running, %3 ready, "
                                                    "%4 suspended, %5 not run yet, %6 ended."),
                     QT_TRANSLATE_NOOP("coroscope",
                                       "%1 workers with a loop each: %2 running, %3 ready, %4 "
                                       "suspended, %5 not run yet, %6 ended.")),
            {workers, number(moment.count(State::Running)), number(ready), number(suspended),
             number(moment.count(State::Pending)), number(moment.ended())}};
    if (moment.counts.suspendedOnOwn > 0)
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "All %1 tasks are suspended, %2 of them for a turn that "
                                         "the program itself gives. No worker is held."),
                       {number(suspended), number(moment.counts.suspendedOnOwn)}};
    return Message{
        byNumber(moment.holders.size(),
                 QT_TRANSLATE_NOOP("coroscope", "All %1 tasks are suspended on the loop of %2 "
                                                "worker, which nobody holds."),
                 QT_TRANSLATE_NOOP("coroscope", "All %1 tasks are suspended on the loops of %2 "
                                                "workers, which nobody holds.")),
        {number(suspended), workers}};
}

std::optional<Message> poolOfThreads(const Moment &moment)
{
    const std::size_t blocked = moment.count(State::Blocked);
    const std::size_t running = moment.count(State::Running);
    if (!moment.isOfThreads || blocked + running == 0 || moment.all < 2)
        return std::nullopt;
    return Message{
        byNumber(moment.holders.size(),
                 QT_TRANSLATE_NOOP("coroscope", "%1 thread beside the loop: %2 blocked in a "
                                                "request, %3 running, %4 not run yet, %5 ended."),
                 QT_TRANSLATE_NOOP("coroscope", "%1 threads beside the loop: %2 blocked in a "
                                                "request, %3 running, %4 not run yet, %5 ended.")),
        {number(moment.holders.size()), number(blocked), number(running),
         number(moment.count(State::Pending)), number(moment.ended())}};
}

} // namespace coroscope
