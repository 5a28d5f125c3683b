// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/chunkqueue.h"

#include <algorithm>

namespace coroscope {

ChunkQueue::ChunkQueue(std::uint32_t tasks, std::uint32_t size)
    : m_tasks(tasks)
    , m_size(std::max<std::uint32_t>(1, size))
{
}

std::optional<Chunk> ChunkQueue::take()
{
    if (!m_returned.empty()) {
        const Chunk chunk = m_returned.front();
        m_returned.pop_front();
        return chunk;
    }
    if (isEmpty())
        return std::nullopt;
    const auto first = TaskId(m_next);
    const std::uint32_t count = std::min(m_size, m_tasks - (first - 1));
    m_next += count;
    return Chunk{++m_number, first, count};
}

void ChunkQueue::giveBack(Chunk rest)
{
    if (rest.count > 0)
        m_returned.push_front(rest);
}

} // namespace coroscope
