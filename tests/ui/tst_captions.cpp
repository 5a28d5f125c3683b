// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captions.h"
#include "tests/support/check.h"
#include "tests/support/sampleruns.h"

using namespace coroscope;
using namespace coroscope::test;

namespace {

constexpr std::int64_t kDelay = 300'000'000;

std::string line(const Recording &recording)
{
    const auto message = lineOf(recording, Spans(recording));
    return message ? english(*message) : "";
}

std::string caption(const Recording &recording)
{
    const auto message = captionOf(recording, Spans(recording));
    return message ? english(*message) : "";
}

void aCoroutineRunWaitsTogether()
{
    CHECK_EQUAL(caption(coroutineRun(20, kDelay)),
                "All 20 tasks are suspended at once; they wait together.");
    CHECK_EQUAL(caption(coroutineRun(2, kDelay)),
                "Both tasks are suspended at once; they wait together.");
    CHECK_EQUAL(line(coroutineRun(20, kDelay)), "one thread, one loop, nobody blocks");
}

void permitsAreToldFromAnswers()
{
    CHECK_EQUAL(caption(coroutineRun(12, kDelay, 4)),
                "All 12 tasks are suspended: 4 wait for their answers, 8 for a turn that the "
                "program itself gives.");
}

void aSequentialRunIsAStaircase()
{
    CHECK_EQUAL(caption(sequentialRun(20, kDelay)),
                "Each task waits until the one before it has its answer.");
    CHECK_EQUAL(line(sequentialRun(20, kDelay)), "one thread, one request after the other");
}

void aPoolNamesItsLastChunk()
{
    CHECK_EQUAL(caption(poolRun(100, 8, 4, 3'000'000'000)),
                "Chunk 25 runs alone for the last 12.0 s; 7 workers have nothing left to do.");
    CHECK_EQUAL(line(poolRun(100, 8, 4, kDelay)), "8 workers (rows), 25 chunks of 4");
    CHECK_EQUAL(caption(poolRun(9, 2, 3, kDelay)),
                "Chunk 3 runs alone for the last 901 ms; the other worker has nothing left to do.");
}

void aPoolCountsWhoWorksAtTheEnd()
{
    CHECK_EQUAL(caption(poolRun(20, 8, 1, kDelay)),
                "For the last 300 ms no more than 4 of 8 workers have work.");
    CHECK_EQUAL(line(poolRun(20, 8, 1, kDelay)), "8 workers (rows), 20 chunks of 1");
    CHECK_EQUAL(caption(poolRun(16, 8, 1, kDelay)), "All 8 workers have work to the end.");
    CHECK_EQUAL(caption(poolRun(5, 8, 1, kDelay)), "3 of 8 workers never have work.");
}

void unevenAndSingleChunksAreSaidSo()
{
    CHECK_EQUAL(line(poolRun(10, 4, 3, kDelay)), "4 workers (rows), 4 chunks of up to 3");
    CHECK_EQUAL(line(poolRun(3, 4, 3, kDelay)), "4 workers (rows), one chunk of 3");
    CHECK_EQUAL(line(poolRun(3, 1, 1, kDelay)), "1 worker, one request after the other");
}

void troubleComesFirst()
{
    // Of 12 tasks 5 and 10 are cancelled, 3, 6 and 9 fail, 12 stays open: nothing is said then.
    CHECK_EQUAL(caption(troubledRun(12, kDelay)), "");
    Recording recording = troubledRun(13, kDelay);
    std::erase_if(recording.events, [](const Event &event) { return event.task == 14; });
    CHECK_EQUAL(caption(recording), "Of 12 tasks 4 failed and 2 were cancelled.");
}

void nothingTrueIsLeftOut()
{
    CHECK_EQUAL(caption(Recording()), "");
    CHECK_EQUAL(line(Recording()), "");
    CHECK_EQUAL(caption(coroutineRun(1, kDelay)), "");
    Recording cut = coroutineRun(5, kDelay);
    cut.events.resize(cut.events.size() / 2);
    CHECK_EQUAL(caption(cut), "");
    Recording noLanes = coroutineRun(5, kDelay);
    noLanes.lanes.clear();
    CHECK_EQUAL(line(noLanes), "");
}

} // namespace

int main()
{
    aCoroutineRunWaitsTogether();
    permitsAreToldFromAnswers();
    aSequentialRunIsAStaircase();
    aPoolNamesItsLastChunk();
    aPoolCountsWhoWorksAtTheEnd();
    unevenAndSingleChunksAreSaidSo();
    troubleComesFirst();
    nothingTrueIsLeftOut();
    return checksFailed();
}
