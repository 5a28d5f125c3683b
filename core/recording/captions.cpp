// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captions.h"

#include "core/recording/remarks.h"
#include "core/recording/runshape.h"
#include "core/recording/wording.h"

#include <algorithm>
#include <map>
#include <utility>

namespace coroscope {

namespace {

std::vector<LaneId> workers(const Recording &recording)
{
    std::vector<LaneId> ids;
    for (const LaneEntry &lane : recording.lanes) {
        if (lane.kind == LaneKind::Worker)
            ids.push_back(lane.id);
    }
    return ids;
}

std::optional<Message> poolLine(const Recording &recording, const Spans &spans)
{
    const std::size_t count = workers(recording).size();
    std::map<std::uint32_t, std::size_t> sizes; // by chunk
    for (const TaskSpans &task : spans.requests())
        ++sizes[task.chunk];
    if (occurs(spans, State::Suspended))
        return Message{byNumber(count,
                                QT_TRANSLATE_NOOP("coroscope", "%1 worker (row) with a loop"),
                                QT_TRANSLATE_NOOP("coroscope", "%1 workers (rows), each with a "
                                                               "loop")),
                       {number(count)}};
    if (sizes.count(0) != 0)
        return std::nullopt;
    std::size_t largest = 0;
    std::size_t smallest = SIZE_MAX;
    for (const auto &[chunk, size] : sizes) {
        largest = std::max(largest, size);
        smallest = std::min(smallest, size);
    }
    if (count == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "1 worker, one request after the other"), {}};
    if (sizes.size() == 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "%1 workers (rows), one chunk of %2"),
                       {number(count), number(largest)}};
    return Message{smallest == largest
                       ? QT_TRANSLATE_NOOP("coroscope", "%1 workers (rows), %2 chunks of %3")
                       : QT_TRANSLATE_NOOP("coroscope", "%1 workers (rows), %2 chunks of up to %3"),
                   {number(count), number(sizes.size()), number(largest)}};
}

// How many requests were on their way at once at most.
std::size_t mostInFlight(const Spans &spans)
{
    int most = 0;
    for (const auto &[t, count] : spans.inFlight())
        most = std::max(most, count);
    return std::size_t(most);
}

// All `count` tasks are suspended at once, `own` of them on the program itself, and there are never more than
// `most` requests on their way.
Message togetherCaption(std::size_t count, std::size_t own, std::size_t most)
{
    if (own == count && most < count)
        return Message{
            QT_TRANSLATE_NOOP("coroscope",
                              "All %1 tasks are suspended at once, but never more than %2 requests "
                              "are on their way: the others wait for the client."),
            {number(count), number(most)}};
    if (own > 0 && own < count)
        return Message{QT_TRANSLATE_NOOP(
                           "coroscope", "All %1 tasks are suspended: %2 wait for their answers, %3 "
                                        "for a turn that the program itself gives."),
                       {number(count), number(count - own), number(own)}};
    if (count == 2)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "Both tasks are suspended at once; they wait together."),
            {}};
    return Message{
        QT_TRANSLATE_NOOP("coroscope", "All %1 tasks are suspended at once; they wait together."),
        {number(count)}};
}

// Tasks that did not finish; of nobody if all did.
std::optional<Message> troubleCaption(const Spans &spans)
{
    std::size_t failed = 0;
    std::size_t cancelled = 0;
    for (const TaskSpans &task : spans.requests()) {
        failed += task.last == State::Failed ? 1 : 0;
        cancelled += task.last == State::Cancelled ? 1 : 0;
    }
    const std::string all = number(spans.requests().size());
    if (failed > 0 && cancelled > 0)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "Of %1 tasks %2 failed and %3 were cancelled."),
            {all, number(failed), number(cancelled)}};
    if (failed > 0)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Of %1 tasks %2 failed."),
                       {all, number(failed)}};
    if (cancelled > 0)
        return Message{QT_TRANSLATE_NOOP("coroscope", "Of %1 tasks %2 were cancelled."),
                       {all, number(cancelled)}};
    return std::nullopt;
}

} // namespace

// Looks which workers still work in the middle of the last brick.
std::optional<Remark> poolRemark(const Recording &recording, const Spans &spans)
{
    const Brick *last = nullptr;
    std::size_t count = 0;
    for (const LaneId lane : workers(recording)) {
        ++count;
        for (const Brick &brick : spans.bricks(lane)) {
            if (brick.isBlocked && (!last || brick.to > last->to))
                last = &brick;
        }
    }
    if (!last || count < 2 || last->chunk == 0)
        return std::nullopt;
    const std::int64_t middle = last->from + (last->to - last->from) / 2;
    std::size_t busy = 0;
    std::int64_t idleFrom = 0;
    for (const LaneId lane : workers(recording)) {
        const std::vector<Brick> &bricks = spans.bricks(lane);
        if (!bricks.empty() && bricks.back().to > middle)
            ++busy;
        else if (!bricks.empty())
            idleFrom = std::max(idleFrom, bricks.back().to);
    }
    if (busy == count)
        return Remark{{QT_TRANSLATE_NOOP("coroscope", "All %1 workers have work to the end."),
                       {number(count)}},
                      last->from};
    if (idleFrom == 0)
        return Remark{{QT_TRANSLATE_NOOP("coroscope", "%1 of %2 workers never have work."),
                       {number(count - busy), number(count)}}};
    const std::int64_t alone = last->to - idleFrom;
    if (double(alone) < kWorthSaying * double(last->to))
        return std::nullopt;
    if (busy > 1)
        return Remark{{QT_TRANSLATE_NOOP(
                           "coroscope", "For the last %1 no more than %2 of %3 workers have work."),
                       {duration(alone), number(busy), number(count)}},
                      idleFrom};
    // The last worker may have taken another chunk while the others were idle already.
    for (const TaskSpans &task : spans.requests()) {
        if (task.ended > idleFrom && task.chunk != last->chunk)
            return std::nullopt;
    }
    if (count == 2)
        return Remark{{QT_TRANSLATE_NOOP(
                           "coroscope", "Chunk %1 runs alone for the last %2; the other worker has "
                                        "nothing left to do."),
                       {number(last->chunk), duration(alone)}},
                      idleFrom};
    return Remark{{QT_TRANSLATE_NOOP("coroscope", "Chunk %1 runs alone for the last %2; %3 workers "
                                                  "have nothing left to do."),
                   {number(last->chunk), duration(alone), number(count - 1)}},
                  idleFrom};
}

std::optional<Message> lineOf(const Recording &recording, const Spans &spans)
{
    if (spans.requests().empty())
        return std::nullopt;
    if (has(recording, LaneKind::Worker))
        return poolLine(recording, spans);
    const bool blocks = occurs(spans, State::Blocked);
    if (has(recording, LaneKind::Loop) && has(recording, LaneKind::Thread)) {
        const auto threads = std::size_t(
            std::count_if(recording.lanes.begin(), recording.lanes.end(),
                          [](const LaneEntry &lane) { return lane.kind == LaneKind::Thread; }));
        return Message{
            byNumber(threads, QT_TRANSLATE_NOOP("coroscope", "%1 thread, and a loop that waits"),
                     QT_TRANSLATE_NOOP("coroscope", "%1 threads, and a loop that waits")),
            {number(threads)}};
    }
    if (has(recording, LaneKind::Loop)) {
        if (!blocks)
            return Message{QT_TRANSLATE_NOOP("coroscope", "one thread, one loop, nobody blocks"),
                           {}};
        return Message{QT_TRANSLATE_NOOP("coroscope", "one loop, and tasks that block it"), {}};
    }
    if (has(recording, LaneKind::Thread) && isOneAfterTheOther(spans))
        return Message{QT_TRANSLATE_NOOP("coroscope", "one thread, one request after the other"),
                       {}};
    return std::nullopt;
}

std::optional<Message> captionOf(const Recording &recording, const Spans &spans)
{
    const std::vector<TaskSpans> &tasks = spans.requests();
    const bool allEnded = std::all_of(tasks.begin(), tasks.end(),
                                      [](const TaskSpans &task) { return isEnd(task.last); });
    if (tasks.empty() || !allEnded)
        return std::nullopt;
    if (auto trouble = troubleCaption(spans))
        return trouble;
    if (tasks.size() < 2)
        return std::nullopt;
    if (const auto counts = allSuspended(spans))
        return togetherCaption(tasks.size(), counts->suspendedOnOwn, mostInFlight(spans));
    if (auto idle = idleRemark(recording, spans))
        return std::move(idle->text);
    if (isOneAfterTheOther(spans)) {
        if (auto blocked = blockedRemark(recording, spans))
            return std::move(blocked->text);
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "Each task waits until the one before it has its answer."),
                       {}};
    }
    if (!has(recording, LaneKind::Worker))
        return std::nullopt;
    if (auto end = poolRemark(recording, spans))
        return std::move(end->text);
    return std::nullopt;
}

} // namespace coroscope
