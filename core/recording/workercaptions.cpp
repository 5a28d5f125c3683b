// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captionrules.h"

#include "core/recording/runshape.h"
#include "core/recording/wording.h"

#include <algorithm>

namespace coroscope {

namespace {

// Workers by what they do at a moment. Their numbers are those of their order, from 1.
struct Crew
{
    std::vector<std::size_t> running{};
    std::vector<std::size_t> blocked{};
    std::size_t free = 0;
};

// Nothing if these are no workers, they have loops, or some lane is held by what is no request.
std::optional<Crew> crewOf(const Moment &moment)
{
    if (moment.home != LaneKind::Worker || moment.count(State::Suspended) > 0)
        return std::nullopt;
    Crew crew;
    for (std::size_t i = 0; i < moment.holders.size(); ++i) {
        const Brick *brick = moment.holders[i].brick;
        if (!brick)
            ++crew.free;
        else if (!moment.requestOf(brick))
            return std::nullopt;
        else
            (brick->isBlocked ? crew.blocked : crew.running).push_back(i + 1);
    }
    return crew;
}

// The end of a run, in which one worker works and the others have nothing left to do.
struct LastStretch
{
    std::size_t worker = 0;  // its number, from 1
    std::int64_t from = 0;   // when the others had their last ends
    std::int64_t to = 0;     // its own end
    std::uint32_t chunk = 0; // the only one in which it works; 0: there are several, or none
};

std::optional<LastStretch> lastStretch(const Moment &moment)
{
    const std::vector<TaskSpans> &tasks = moment.spans.requests();
    const bool isOver = std::all_of(tasks.begin(), tasks.end(),
                                    [](const TaskSpans &task) { return isEnd(task.last); });
    // A worker whose tasks are suspended has something to do, though none of them is on its lane.
    if (!isOver || !moment.isWhole() || occurs(moment.spans, State::Suspended))
        return std::nullopt;
    LastStretch stretch;
    const std::vector<Brick> *last = nullptr;
    for (std::size_t i = 0; i < moment.holders.size(); ++i) {
        const std::vector<Brick> &bricks = moment.spans.bricks(moment.holders[i].lane);
        const std::int64_t end = bricks.empty() ? 0 : bricks.back().to;
        if (!bricks.empty() && (!last || end > stretch.to)) {
            stretch.from = std::max(stretch.from, stretch.to);
            stretch.to = end;
            stretch.worker = i + 1;
            last = &bricks;
        } else {
            stretch.from = std::max(stretch.from, end);
        }
    }
    if (!last)
        return std::nullopt;
    stretch.chunk = last->back().chunk;
    for (auto brick = last->rbegin(); brick != last->rend() && brick->to > stretch.from; ++brick) {
        if (brick->chunk != stretch.chunk)
            stretch.chunk = 0;
    }
    return stretch;
}

} // namespace

std::optional<Message> lastWorker(const Moment &moment)
{
    const std::size_t others = moment.holders.size() - 1;
    if (moment.home != LaneKind::Worker || others == 0)
        return std::nullopt;
    const auto stretch = lastStretch(moment);
    if (!stretch || moment.t < stretch->from || moment.t >= stretch->to ||
        double(stretch->to - stretch->from) < kWorthSaying * double(stretch->to))
        return std::nullopt;
    const std::string worker = number(stretch->worker);
    const std::string length = duration(stretch->to - stretch->from);
    if (stretch->chunk == 0)
        return Message{
            byNumber(others,
                     QT_TRANSLATE_NOOP("coroscope", "Worker %1 works alone for the last %2: %3 "
                                                    "worker has nothing left to do."),
                     QT_TRANSLATE_NOOP("coroscope", "Worker %1 works alone for the last %2: %3 "
                                                    "workers have nothing left to do.")),
            {worker, length, number(others)}};
    return Message{
        byNumber(others,
                 QT_TRANSLATE_NOOP("coroscope", "Chunk %1 runs alone on worker %2 for the last %3: "
                                                "%4 worker has nothing left to do."),
                 QT_TRANSLATE_NOOP("coroscope", "Chunk %1 runs alone on worker %2 for the last %3: "
                                                "%4 workers have nothing left to do.")),
        {number(stretch->chunk), worker, length, number(others)}};
}

std::optional<Message> runningWorker(const Moment &moment)
{
    const auto crew = crewOf(moment);
    if (!crew || crew->running.size() != 1)
        return std::nullopt;
    const std::size_t worker = crew->running.front();
    const auto task = moment.requestOf(moment.holders[worker - 1].brick);
    if (crew->blocked.empty())
        return Message{QT_TRANSLATE_NOOP("coroscope", "Task %1 runs on worker %2; no other worker "
                                                      "has a task."),
                       {number(*task), number(worker)}};
    return Message{
        byNumber(crew->blocked.size(),
                 QT_TRANSLATE_NOOP("coroscope", "Task %1 runs on worker %2; %3 other worker is "
                                                "blocked in one request."),
                 QT_TRANSLATE_NOOP("coroscope", "Task %1 runs on worker %2; %3 other workers are "
                                                "each blocked in one request.")),
        {number(*task), number(worker), number(crew->blocked.size())}};
}

std::optional<Message> runningWorkers(const Moment &moment)
{
    const auto crew = crewOf(moment);
    if (!crew || crew->running.size() < 2 || moment.isAnyQueuedAgain())
        return std::nullopt;
    const std::size_t busy = crew->running.size() + crew->blocked.size();
    return Message{
        QT_TRANSLATE_NOOP("coroscope", "%1 workers have a task each. Blocked in a "
                                       "request: %2, not run yet: %3."),
        {number(busy), number(crew->blocked.size()), number(moment.count(State::Pending))}};
}

std::optional<Message> blockedWorkers(const Moment &moment)
{
    const auto crew = crewOf(moment);
    if (!crew || crew->blocked.empty() || !crew->running.empty() ||
        moment.count(State::Suspended) + moment.count(State::Ready) > 0)
        return std::nullopt;
    const std::size_t blocked = crew->blocked.size();
    const std::size_t pending = moment.count(State::Pending);
    const std::string first = number(blocked);
    if (pending == 0)
        return Message{
            byNumber(blocked,
                     QT_TRANSLATE_NOOP("coroscope", "%1 worker is blocked in one request; no task "
                                                    "is left for later."),
                     QT_TRANSLATE_NOOP("coroscope", "%1 workers are each blocked in one request; "
                                                    "no task is left for later.")),
            {first}};
    if (moment.isAnyQueuedAgain())
        return Message{
            byNumber(blocked,
                     QT_TRANSLATE_NOOP("coroscope", "%1 worker is blocked in one request. Waiting "
                                                    "for a worker: %2, also what a lost one left."),
                     QT_TRANSLATE_NOOP("coroscope", "%1 workers are each blocked in one request. "
                                                    "Waiting for a worker: %2, also what a lost "
                                                    "one left.")),
            {first, number(pending)}};
    const char *one = byNumber(
        pending,
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 worker is blocked in one request; %2 task has not run yet."),
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 worker is blocked in one request; %2 tasks have not run yet."));
    const char *many = byNumber(
        pending,
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 workers are each blocked in one request; %2 task has not run yet."),
        QT_TRANSLATE_NOOP("coroscope",
                          "%1 workers are each blocked in one request; %2 tasks have not run "
                          "yet."));
    return Message{byNumber(blocked, one, many), {first, number(pending)}};
}

} // namespace coroscope
