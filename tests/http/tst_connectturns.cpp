// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/task.h"
#include "core/http/connectturns.h"
#include "tests/support/check.h"
#include "tests/support/recordedloop.h"

#include <map>
#include <vector>

using namespace coroscope;
using test::RecordedLoop;

namespace {

Coroutine<void> takeTurn(ConnectTurns *turns, EventLoop *loop, std::vector<std::uint32_t> *ticks)
{
    if (!turns->tryTake(*loop))
        co_await turns->next();
    ticks->push_back(loop->recorder().tick());
}

/// How many took their turn in each tick.
std::map<std::uint32_t, int> perTick(const std::vector<std::uint32_t> &ticks)
{
    std::map<std::uint32_t, int> counts;
    for (const std::uint32_t tick : ticks)
        ++counts[tick];
    return counts;
}

void noMoreThanANumberBeginInATick()
{
    ConnectTurns turns;
    std::vector<std::uint32_t> ticks;
    RecordedLoop run;
    for (int i = 0; i < 1000; ++i)
        run.loop().createTask(takeTurn(&turns, &run.loop(), &ticks));
    run.loop().tick();
    CHECK_EQUAL(ticks.size(), std::size_t(256));
    CHECK_EQUAL(turns.waitingCount(), std::size_t(744));
    run.run();
    CHECK_EQUAL(ticks.size(), std::size_t(1000));
    for (const auto &[tick, count] : perTick(ticks))
        CHECK(count <= 256);
    // One tick to wake the first of those who wait; from then on each tick is full.
    CHECK_EQUAL(ticks.back(), std::uint32_t(5));
}

void newcomersDoNotOvertakeAndDoNotOverfillATick()
{
    ConnectTurns turns(4);
    std::vector<std::uint32_t> ticks;
    RecordedLoop run;
    for (int i = 0; i < 6; ++i)
        run.loop().createTask(takeTurn(&turns, &run.loop(), &ticks));
    run.loop().tick();
    run.loop().tick(); // the two that wait are woken
    for (int i = 0; i < 6; ++i)
        run.loop().createTask(takeTurn(&turns, &run.loop(), &ticks));
    run.run();
    CHECK_EQUAL(ticks.size(), std::size_t(12));
    for (const auto &[tick, count] : perTick(ticks))
        CHECK(count <= 4);
}

void aCancelledWaiterGivesItsTurnBack()
{
    ConnectTurns turns(1);
    std::vector<std::uint32_t> ticks;
    RecordedLoop run;
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.push_back(run.loop().createTask(takeTurn(&turns, &run.loop(), &ticks)));
    run.loop().tick();
    tasks[2]->cancel(); // it waits
    run.loop().tick();
    CHECK_EQUAL(tasks[1]->state(), State::Ready);
    tasks[1]->cancel(); // it was woken
    run.run();
    CHECK(tasks[1]->isCancelled());
    CHECK(tasks[2]->isCancelled());
    CHECK_EQUAL(tasks[3]->state(), State::Finished);
    CHECK_EQUAL(ticks.size(), std::size_t(2));
}

void aLoopThatEndsWithWaitersLeavesNoneBehind()
{
    ConnectTurns turns(1);
    std::vector<std::uint32_t> ticks;
    {
        RecordedLoop run;
        for (int i = 0; i < 3; ++i)
            run.loop().createTask(takeTurn(&turns, &run.loop(), &ticks));
        run.loop().tick();
        CHECK_EQUAL(turns.waitingCount(), std::size_t(2));
    }
    CHECK_EQUAL(turns.waitingCount(), std::size_t(0));
}

} // namespace

int main()
{
    noMoreThanANumberBeginInATick();
    newcomersDoNotOvertakeAndDoNotOverfillATick();
    aCancelledWaiterGivesItsTurnBack();
    aLoopThatEndsWithWaitersLeavesNoneBehind();
    return test::checksFailed();
}
