// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/chunkqueue.h"

#include "tests/support/check.h"

#include <vector>

using namespace coroscope;

namespace {

std::vector<Chunk> all(ChunkQueue queue)
{
    std::vector<Chunk> chunks;
    while (const auto chunk = queue.take())
        chunks.push_back(*chunk);
    return chunks;
}

void aHundredTasksForEightProcessesAreTwentyFiveChunksOfFour()
{
    constexpr std::uint32_t kSize = (100 + 4 * 8 - 1) / (4 * 8); // Pool.map's rule
    const std::vector<Chunk> chunks = all(ChunkQueue(100, kSize));
    CHECK_EQUAL(chunks.size(), std::size_t(25));
    CHECK(chunks.front() == (Chunk{1, 1, 4}));
    CHECK(chunks.back() == (Chunk{25, 97, 4}));
}

void chunksTileTheTasksInOrder()
{
    for (std::uint32_t tasks = 0; tasks <= 60; ++tasks) {
        for (std::uint32_t size = 0; size <= 65; ++size) {
            const std::uint32_t used = size == 0 ? 1 : size;
            const std::vector<Chunk> chunks = all(ChunkQueue(tasks, size));
            CHECK_EQUAL(chunks.size(), std::size_t((tasks + used - 1) / used));
            TaskId next = 1;
            std::uint32_t number = 0;
            for (const Chunk &chunk : chunks) {
                CHECK_EQUAL(chunk.number, ++number);
                CHECK_EQUAL(chunk.first, next);
                CHECK(chunk.count == used || (chunk.count < used && number == chunks.size()));
                CHECK(chunk.count > 0);
                next += chunk.count;
            }
            CHECK_EQUAL(next, tasks + 1);
        }
    }
}

void chunksAtTheEndOfTheRangeDoNotWrapAround()
{
    constexpr std::uint32_t kMost = UINT32_MAX - 1;
    ChunkQueue queue(kMost, kMost - 1);
    CHECK(queue.take() == (Chunk{1, 1, kMost - 1}));
    CHECK(queue.take() == (Chunk{2, kMost, 1}));
    CHECK(!queue.take());
    CHECK(queue.isEmpty());
}

void whatIsGivenBackGoesFirstAndKeepsItsNumber()
{
    ChunkQueue queue(10, 4);
    CHECK(queue.take() == (Chunk{1, 1, 4}));
    CHECK(queue.take() == (Chunk{2, 5, 4}));
    queue.giveBack({2, 6, 3});
    queue.giveBack({1, 4, 1});
    queue.giveBack({7, 9, 0});
    CHECK(queue.take() == (Chunk{1, 4, 1}));
    CHECK(queue.take() == (Chunk{2, 6, 3}));
    CHECK(queue.take() == (Chunk{3, 9, 2}));
    CHECK(!queue.take());
    queue.giveBack({3, 10, 1});
    CHECK(!queue.isEmpty());
    CHECK(queue.take() == (Chunk{3, 10, 1}));
}

} // namespace

int main()
{
    aHundredTasksForEightProcessesAreTwentyFiveChunksOfFour();
    chunksTileTheTasksInOrder();
    chunksAtTheEndOfTheRangeDoNotWrapAround();
    whatIsGivenBackGoesFirstAndKeepsItsNumber();
    return test::checksFailed();
}
