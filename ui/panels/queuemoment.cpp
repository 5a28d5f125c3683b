// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/queuemoment.h"

#include "core/scenario/ideal.h"

#include <algorithm>
#include <variant>

namespace coroscope {

namespace {

// A task that stands in a queue, and since when.
struct Standing
{
    std::int64_t since;
    const TaskSpans *task;
    std::optional<std::size_t> index;
    bool isReady;
};

QString nameOf(const Recording &recording, TaskId id)
{
    const auto found = std::find_if(recording.tasks.begin(), recording.tasks.end(),
                                    [id](const TaskEntry &entry) { return entry.id == id; });
    return found == recording.tasks.end() ? QString() : QString::fromStdString(found->name);
}

void addStanding(std::vector<Standing> &standing, const std::vector<TaskSpans> &tasks,
                 bool areRequests, std::int64_t time)
{
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Span *span = Spans::spanAt(tasks[i], time);
        if (!span || (span->state != State::Ready && span->state != State::Pending))
            continue;
        standing.push_back({span->from, &tasks[i], areRequests ? std::optional(i) : std::nullopt,
                            span->state == State::Ready});
    }
}

std::vector<Queued> tasksInQueue(const Recording &recording, const Spans &spans, std::int64_t time)
{
    std::vector<Standing> standing;
    addStanding(standing, spans.others(), false, time);
    addStanding(standing, spans.requests(), true, time);
    std::stable_sort(standing.begin(), standing.end(),
                     [](const Standing &a, const Standing &b) { return a.since < b.since; });
    std::vector<Queued> queue;
    for (const Standing &one : standing)
        queue.push_back(
            {one.index ? QString::number(*one.index + 1) : nameOf(recording, one.task->id),
             one.index, one.isReady});
    return queue;
}

// The chunks of the run: as the scenario has it, else those that were taken.
std::size_t chunkCount(const Recording &recording, std::size_t taken)
{
    const auto read = scenarioFrom(recording.scenario);
    const Scenario *scenario = std::get_if<Scenario>(&read);
    if (!scenario || valueOf(recording.scenario, "tasks").empty())
        return taken;
    const unsigned size = poolChunk(scenario->tasks, scenario->processes, scenario->chunk);
    return std::max<std::size_t>(taken, (scenario->tasks + size - 1) / size);
}

void addChunks(QueueMoment &moment, const Recording &recording, std::int64_t time)
{
    std::uint32_t taken = 0;
    std::uint32_t known = 0;
    for (const Event &event : recording.events) {
        if (event.kind != EventKind::ChunkTaken)
            continue;
        known = std::max(known, event.arg);
        if (event.t <= time)
            taken = std::max(taken, event.arg);
    }
    moment.of = chunkCount(recording, known);
    for (std::size_t number = taken + 1; number <= moment.of; ++number)
        moment.queue.push_back({QString::number(number), std::nullopt, false});
}

Holder holderOf(const Recording &recording, const Spans &spans, const LaneEntry &lane, int number,
                std::int64_t time)
{
    Holder holder{lane, number, {}, {}, 0, false};
    const std::vector<Brick> &bricks = spans.bricks(lane.id);
    const auto after =
        std::upper_bound(bricks.begin(), bricks.end(), time,
                         [](std::int64_t t, const Brick &brick) { return t < brick.from; });
    if (after == bricks.begin() || std::prev(after)->to <= time)
        return holder;
    const Brick &brick = *std::prev(after);
    holder.chunk = brick.chunk;
    holder.isBlocked = brick.isBlocked;
    const TaskSpans *task = spans.task(brick.task);
    const TaskSpans *first = spans.requests().data();
    if (task && task >= first && task < first + spans.requests().size())
        holder.task = std::size_t(task - first);
    holder.label = holder.task ? QString::number(*holder.task + 1) : nameOf(recording, brick.task);
    return holder;
}

} // namespace

bool QueueMoment::isHeld() const
{
    return kind == QueueKind::Loop &&
           std::any_of(holders.begin(), holders.end(), [](const Holder &one) {
               return one.lane.kind == LaneKind::Loop && one.isBlocked;
           });
}

QueueMoment queueMoment(const Recording &recording, const Spans &spans, std::int64_t time)
{
    QueueMoment moment;
    std::vector<int> numbers(std::size_t(LaneKind::Worker) + 1);
    bool hasWorkers = false;
    bool hasLoop = false;
    for (const LaneEntry &lane : recording.lanes) {
        const int number = ++numbers[std::size_t(lane.kind)];
        hasWorkers |= lane.kind == LaneKind::Worker;
        hasLoop |= lane.kind == LaneKind::Loop;
        if (lane.kind != LaneKind::Endpoint)
            moment.holders.push_back(holderOf(recording, spans, lane, number, time));
    }
    if (moment.holders.empty())
        return moment;
    // What runs in a pool's own loop is the strategy, which hands out the chunks.
    if (hasWorkers)
        std::erase_if(moment.holders,
                      [](const Holder &one) { return one.lane.kind != LaneKind::Worker; });
    moment.kind = hasWorkers ? QueueKind::Chunks : hasLoop ? QueueKind::Loop : QueueKind::Calls;
    if (hasWorkers)
        addChunks(moment, recording, time);
    else
        moment.queue = tasksInQueue(recording, spans, time);
    return moment;
}

std::optional<std::size_t> aheadOf(const QueueMoment &moment, std::size_t task)
{
    if (moment.kind != QueueKind::Loop)
        return std::nullopt;
    const auto found = std::find_if(moment.queue.begin(), moment.queue.end(),
                                    [task](const Queued &one) { return one.task == task; });
    if (found == moment.queue.end())
        return std::nullopt;
    return std::size_t(found - moment.queue.begin());
}

} // namespace coroscope
