// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/chunkledger.h"

#include "tests/support/check.h"

using namespace coroscope;

namespace {

using Tasks = std::vector<TaskId>;
using Retry = ChunkLedger::Retry;

void idleWorkersTakeTheNextChunkUntilAllTasksHaveEnded()
{
    ChunkLedger ledger(5, 2, 2);
    CHECK_EQUAL(ledger.left(), 5u);
    CHECK(ledger.isIdle(0) && ledger.isIdle(1));
    CHECK(ledger.give(0) == (Chunk{1, 1, 2}));
    CHECK(ledger.give(1) == (Chunk{2, 3, 2}));
    CHECK(!ledger.isIdle(0) && !ledger.isIdle(1));
    CHECK(ledger.done(1, 2));
    CHECK(ledger.isIdle(1));
    CHECK(ledger.give(1) == (Chunk{3, 5, 1}));
    CHECK(!ledger.give(1));
    CHECK_EQUAL(ledger.left(), 3u);
    CHECK(ledger.done(1, 3));
    CHECK(ledger.done(0, 1));
    CHECK_EQUAL(ledger.left(), 0u);
}

void aChunkThatAWorkerDoesNotHaveIsNotDone()
{
    ChunkLedger ledger(4, 2, 2);
    ledger.give(0);
    CHECK(!ledger.done(1, 1));
    CHECK(!ledger.done(0, 2));
    CHECK(ledger.done(0, 1));
    CHECK(!ledger.done(0, 1));
    CHECK_EQUAL(ledger.left(), 2u);
}

void theTaskOfALostWorkerWaitsAgainAtTheHeadWithTheRestOfItsChunk()
{
    ChunkLedger ledger(12, 4, 2);
    ledger.give(0);
    ledger.give(1);
    const auto loss = ledger.settle(0, Tasks{2}, Tasks{1}, Retry::Once);
    CHECK(loss.requeued == Tasks{2});
    CHECK(loss.ended.empty());
    CHECK_EQUAL(ledger.left(), 11u);
    CHECK(ledger.isIdle(0));
    CHECK(ledger.give(0) == (Chunk{1, 2, 3}));
    CHECK(ledger.give(1) == (Chunk{3, 9, 4}));
}

void aTaskThatIsLostTwiceHasEnded()
{
    ChunkLedger ledger(4, 4, 2);
    ledger.give(0);
    ledger.settle(0, Tasks{2}, Tasks{1}, Retry::Once);
    ledger.give(1);
    const auto loss = ledger.settle(1, Tasks{2}, Tasks{}, Retry::Once);
    CHECK(loss.requeued.empty());
    CHECK(loss.ended == Tasks{2});
    CHECK_EQUAL(ledger.left(), 2u);
    CHECK(ledger.give(0) == (Chunk{1, 3, 2}));
    // Another one may still be lost for the first time.
    CHECK(ledger.settle(0, Tasks{3}, Tasks{}, Retry::Once).requeued == Tasks{3});
}

void whatEndedByItsFactsIsNotRunAgain()
{
    ChunkLedger ledger(4, 4, 1);
    ledger.give(0);
    // All four ended; the message that the chunk is done was lost.
    const auto loss = ledger.settle(0, Tasks{}, Tasks{1, 2, 3, 4}, Retry::Once);
    CHECK(loss.requeued.empty() && loss.ended.empty());
    CHECK_EQUAL(ledger.left(), 0u);
    CHECK(!ledger.give(0));
}

void whatAWorkerSaidWithoutFactsIsRunAgain()
{
    ChunkLedger ledger(4, 2, 1);
    ledger.give(0);
    CHECK(ledger.done(0, 1));
    ledger.give(0);
    CHECK(ledger.done(0, 2));
    CHECK_EQUAL(ledger.left(), 0u);
    const auto loss = ledger.settle(0, Tasks{3}, Tasks{1}, Retry::Once);
    CHECK(loss.requeued == Tasks{3});
    CHECK_EQUAL(ledger.left(), 3u);
    CHECK(ledger.give(0) == (Chunk{1, 2, 1}));
    CHECK(ledger.give(0) == (Chunk{2, 3, 2}));
}

void gapsInAChunkGoBackInOrder()
{
    ChunkLedger ledger(8, 6, 1);
    ledger.give(0);
    const auto loss = ledger.settle(0, Tasks{4, 1}, Tasks{3, 6}, Retry::Once);
    CHECK(loss.requeued == (Tasks{1, 4}));
    CHECK(ledger.give(0) == (Chunk{1, 1, 2}));
    CHECK(ledger.give(0) == (Chunk{1, 4, 2}));
    CHECK(ledger.give(0) == (Chunk{2, 7, 2}));
    CHECK_EQUAL(ledger.left(), 6u);
}

void withoutAnotherTryTheOpenTasksHaveEnded()
{
    ChunkLedger ledger(6, 3, 2);
    ledger.give(0);
    const auto loss = ledger.settle(0, Tasks{2}, Tasks{1}, Retry::Never);
    CHECK(loss.ended == Tasks{2});
    CHECK(ledger.hasWaiting());
    CHECK(ledger.endWaiting() == (Tasks{3, 4, 5, 6}));
    CHECK(!ledger.hasWaiting());
    CHECK_EQUAL(ledger.left(), 0u);
}

void manyChunksTakeNoLongerThanTheirNumber()
{
    constexpr std::uint32_t kTasks = 100'000;
    constexpr std::size_t kWorkers = 8;
    ChunkLedger ledger(kTasks, 1, kWorkers);
    std::uint32_t given = 0;
    while (ledger.left() > 0) {
        for (std::size_t worker = 0; worker < kWorkers; ++worker) {
            if (const auto chunk = ledger.isIdle(worker) ? ledger.give(worker) : std::nullopt) {
                CHECK(ledger.done(worker, chunk->number));
                ++given;
            }
        }
    }
    CHECK_EQUAL(given, kTasks);
}

} // namespace

int main()
{
    idleWorkersTakeTheNextChunkUntilAllTasksHaveEnded();
    aChunkThatAWorkerDoesNotHaveIsNotDone();
    theTaskOfALostWorkerWaitsAgainAtTheHeadWithTheRestOfItsChunk();
    aTaskThatIsLostTwiceHasEnded();
    whatEndedByItsFactsIsNotRunAgain();
    whatAWorkerSaidWithoutFactsIsRunAgain();
    gapsInAChunkGoBackInOrder();
    withoutAnotherTryTheOpenTasksHaveEnded();
    manyChunksTakeNoLongerThanTheirNumber();
    return test::checksFailed();
}
