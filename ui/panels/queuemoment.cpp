// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/queuemoment.h"

#include "core/recording/readyqueue.h"
#include "core/scenario/ideal.h"

#include <algorithm>
#include <variant>

namespace coroscope {

namespace {

QString nameOf(const Recording &recording, TaskId id)
{
    const auto found = std::find_if(recording.tasks.begin(), recording.tasks.end(),
                                    [id](const TaskEntry &entry) { return entry.id == id; });
    return found == recording.tasks.end() ? QString() : QString::fromStdString(found->name);
}

std::vector<Queued> tasksInQueue(const Recording &recording, const Spans &spans, std::int64_t time)
{
    std::vector<Queued> queue;
    for (const QueueEntry &entry : queueAt(recording, spans, time))
        queue.push_back({QString::number(entry.request + 1), entry.request,
                         entry.state == State::Ready, spans.requests()[entry.request].id});
    return queue;
}

// Whoever waits for a turn of the loop, not only requests.
std::vector<Queued> turnsInQueue(const Recording &recording, const Spans &spans, std::int64_t time)
{
    std::vector<Queued> queue;
    for (const TaskId id : turnsAt(recording, time)) {
        const TaskSpans *task = spans.task(id);
        if (!task)
            continue;
        const bool isReady = Spans::stateAt(*task, time) == State::Ready;
        if (task->role == Why::Request) {
            const auto request = std::size_t(task - spans.requests().data());
            queue.push_back({QString::number(request + 1), request, isReady, id});
        } else {
            queue.push_back({nameOf(recording, id), std::nullopt, isReady, id});
        }
    }
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
        moment.queue.push_back({QString::number(number), std::nullopt, false, kNoTask});
}

// Whether tasks ran on workers as coroutines: none of them has a chunk.
bool isOfWorkersWithLoops(const Spans &spans)
{
    return std::any_of(spans.requests().begin(), spans.requests().end(), [](const TaskSpans &task) {
        return task.chunk == 0 &&
               std::any_of(task.spans.begin(), task.spans.end(),
                           [](const Span &span) { return span.state == State::Suspended; });
    });
}

// The holder as panels name it; `number` counts the lanes of its kind.
Holder holderOf(const Recording &recording, const Spans &spans, const LaneHolder &held, int number)
{
    Holder holder{held.kind, number, {}, {}, 0, false};
    if (!held.brick)
        return holder;
    holder.chunk = held.brick->chunk;
    holder.isBlocked = held.brick->isBlocked;
    const TaskSpans *task = spans.task(held.brick->task);
    const std::vector<TaskSpans> &requests = spans.requests();
    if (task && task->role == Why::Request)
        holder.task = std::size_t(task - requests.data());
    holder.label =
        holder.task ? QString::number(*holder.task + 1) : nameOf(recording, held.brick->task);
    return holder;
}

} // namespace

bool QueueMoment::isHeld() const
{
    return kind == QueueKind::Loop &&
           std::any_of(holders.begin(), holders.end(), [](const Holder &one) {
               return one.kind == LaneKind::Loop && one.isBlocked;
           });
}

QueueMoment queueMoment(const Recording &recording, const Spans &spans, std::int64_t time)
{
    QueueMoment moment;
    std::vector<int> numbers(std::size_t(LaneKind::Worker) + 1);
    bool hasWorkers = false;
    bool hasLoop = false;
    bool hasThreads = false;
    for (const LaneHolder &held : holdersAt(recording, spans, time)) {
        hasWorkers |= held.kind == LaneKind::Worker;
        hasLoop |= held.kind == LaneKind::Loop;
        hasThreads |= held.kind == LaneKind::Thread;
        moment.holders.push_back(
            holderOf(recording, spans, held, ++numbers[std::size_t(held.kind)]));
    }
    if (moment.holders.empty())
        return moment;
    // What runs in a pool's own loop is the strategy, which hands out the chunks.
    if (hasWorkers)
        std::erase_if(moment.holders,
                      [](const Holder &one) { return one.kind != LaneKind::Worker; });
    if (numbers[std::size_t(LaneKind::Thread)] == 1) {
        for (Holder &holder : moment.holders)
            holder.number = holder.kind == LaneKind::Thread ? 0 : holder.number;
    }
    const bool hasChunks = hasWorkers && !isOfWorkersWithLoops(spans);
    moment.kind = hasChunks                               ? QueueKind::Chunks
                  : hasLoop && !hasThreads && !hasWorkers ? QueueKind::Loop
                                                          : QueueKind::Calls;
    moment.order = orderOf(recording).order;
    moment.isStopped = moment.kind == QueueKind::Loop && spans.isHeldAt(time);
    if (hasChunks)
        addChunks(moment, recording, time);
    else if (moment.isStopped)
        moment.queue = turnsInQueue(recording, spans, time);
    else
        moment.queue = tasksInQueue(recording, spans, time);
    // Which of the workers' loops a task is ready in, one queue cannot tell.
    if (moment.kind == QueueKind::Calls)
        std::erase_if(moment.queue, [](const Queued &one) { return one.isReady; });
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
