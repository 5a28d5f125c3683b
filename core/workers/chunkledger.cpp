// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/chunkledger.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace coroscope {

ChunkLedger::ChunkLedger(std::uint32_t tasks, std::uint32_t size, std::size_t workers)
    : m_queue(tasks, size)
    , m_shares(workers)
    , m_hasEnded(std::size_t(tasks) + 1)
    , m_wasLost(std::size_t(tasks) + 1)
    , m_left(tasks)
{
}

std::optional<Chunk> ChunkLedger::give(std::size_t worker)
{
    const auto chunk = m_queue.take();
    if (chunk) {
        m_shares[worker].given.push_back({*chunk, false});
        ++m_shares[worker].undone;
    }
    return chunk;
}

bool ChunkLedger::done(std::size_t worker, std::uint32_t chunkNumber)
{
    Share &share = m_shares[worker];
    // From the end: what is not done was given last.
    const auto given =
        std::find_if(share.given.rbegin(), share.given.rend(), [&](const Given &each) {
            return each.chunk.number == chunkNumber && !each.isDone;
        });
    if (share.undone == 0 || given == share.given.rend())
        return false;
    given->isDone = true;
    --share.undone;
    for (std::uint32_t i = 0; i < given->chunk.count; ++i)
        setEnded(given->chunk.first + i, true);
    return true;
}

ChunkLedger::Loss ChunkLedger::settle(std::size_t worker, std::span<const TaskId> open,
                                      std::span<const TaskId> ended, Retry retry)
{
    const std::unordered_set<TaskId> openTasks(open.begin(), open.end());
    const std::unordered_set<TaskId> endedTasks(ended.begin(), ended.end());
    Loss loss;
    std::vector<Given> given = std::exchange(m_shares[worker], {}).given;
    // From the last to the first, for each goes to the head of the queue.
    std::ranges::reverse(given);
    for (const auto &[chunk, isDone] : given) {
        Chunk rest{chunk.number, kNoTask, 0};
        for (TaskId task = chunk.first + chunk.count; task-- > chunk.first;) {
            const bool wasIn = openTasks.contains(task);
            const bool isOver = wasIn && (retry == Retry::Never || m_wasLost[task]);
            setEnded(task, isOver || endedTasks.contains(task));
            if (m_hasEnded[task]) {
                if (isOver)
                    loss.ended.push_back(task);
                continue;
            }
            if (wasIn) {
                m_wasLost[task] = true;
                loss.requeued.push_back(task);
            }
            if (rest.first != task + 1) {
                m_queue.giveBack(rest);
                rest.count = 0;
            }
            rest.first = task;
            ++rest.count;
        }
        m_queue.giveBack(rest);
    }
    std::ranges::sort(loss.requeued);
    std::ranges::sort(loss.ended);
    return loss;
}

std::vector<TaskId> ChunkLedger::endWaiting()
{
    std::vector<TaskId> tasks;
    while (const auto chunk = m_queue.take()) {
        for (std::uint32_t i = 0; i < chunk->count; ++i) {
            tasks.push_back(chunk->first + i);
            setEnded(chunk->first + i, true);
        }
    }
    return tasks;
}

void ChunkLedger::setEnded(TaskId task, bool hasEnded)
{
    if (m_hasEnded[task] == hasEnded)
        return;
    m_hasEnded[task] = hasEnded;
    m_left = hasEnded ? m_left - 1 : m_left + 1;
}

} // namespace coroscope
