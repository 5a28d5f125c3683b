// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/readyqueue.h"
#include "core/recording/turnorder.h"
#include "tests/support/check.h"
#include "tests/support/recordingbuilder.h"
#include "tests/support/sampleruns.h"

#include <algorithm>
#include <array>
#include <random>

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

constexpr std::int64_t kDelay = 30'000'000;

// "T2 ready 5, T3 pending 0": the first one is next.
std::string queue(const Recording &recording, std::int64_t t)
{
    const Spans spans(recording);
    std::string out;
    for (const QueueEntry &entry : queueAt(recording, spans, t)) {
        out += out.empty() ? "T" : ", T";
        out += std::to_string(spans.requests()[entry.request].id) + ' ';
        out.append(word(entry.state)).append(" ").append(std::to_string(entry.since));
    }
    return out;
}

std::string holders(const Recording &recording, std::int64_t t)
{
    const Spans spans(recording);
    std::string out;
    for (const LaneHolder &holder : holdersAt(recording, spans, t)) {
        out.append(word(holder.kind)).append(" ").append(std::to_string(holder.lane));
        if (!holder.brick)
            out += ": free\n";
        else
            out += ": T" + std::to_string(holder.brick->task) +
                   (holder.brick->isBlocked ? " blocked\n" : " runs\n");
    }
    return out;
}

void theQueueStandsInTheOrderOfJoining()
{
    RecordingBuilder run("coroutine");
    for (const TaskId task : {1U, 2U, 3U})
        run.at(0).created(task).scheduled(task);
    run.created(9, Why::Helper).scheduled(9);
    run.at(2).running(1).at(3).suspended(1, Why::Readable).running(2);
    run.at(4).ready(1).at(6).suspended(2, Why::Readable).at(8).ready(2).at(9).running(3);
    run.at(10).finished(3);
    const Recording recording = run.finished();
    CHECK_EQUAL(queue(recording, -1), "");
    CHECK_EQUAL(queue(recording, 0), "T1 pending 0, T2 pending 0, T3 pending 0");
    CHECK_EQUAL(queue(recording, 3), "T3 pending 0");
    CHECK_EQUAL(queue(recording, 8), "T3 pending 0, T1 ready 4, T2 ready 8");
    CHECK_EQUAL(queue(recording, 100), "T1 ready 4, T2 ready 8");
}

void aCreatedTaskThatIsNotScheduledStandsInNoQueue()
{
    RecordingBuilder run("coroutine");
    run.at(0).created(1).at(5).scheduled(1).at(6).running(1);
    CHECK_EQUAL(queue(run.finished(), 4), "");
    CHECK_EQUAL(queue(run.finished(), 5), "T1 pending 5");
    CHECK_EQUAL(queue(run.finished(), 6), "");
}

void equalTimesStandInTheRecordingsOrder()
{
    RecordingBuilder run("coroutine");
    for (const TaskId task : {1U, 2U, 3U})
        run.at(0).created(task);
    run.scheduled(3).scheduled(1).scheduled(2);
    CHECK_EQUAL(queue(run.finished(), 0), "T3 pending 0, T1 pending 0, T2 pending 0");
    // In order of arrival nothing is known of equal times.
    CHECK_EQUAL(queue(run.live(), 0), "T1 pending 0, T2 pending 0, T3 pending 0");
}

void whoJoinsTwiceInAMomentStandsWhereItJoinedLast()
{
    RecordingBuilder run("coroutine");
    for (const TaskId task : {1U, 2U})
        run.at(0).created(task).scheduled(task).running(task).suspended(task, Why::Sleep);
    run.at(5).ready(1).ready(2).running(1).suspended(1, Why::Yield).ready(1);
    CHECK_EQUAL(queue(run.finished(), 5), "T2 ready 5, T1 ready 5");
}

void whatALostWorkerWasInStandsAtTheHead()
{
    RecordingBuilder run("process-pool");
    for (const TaskId task : {1U, 2U, 3U, 4U, 5U})
        run.at(0).created(task).scheduled(task);
    run.onLane(1).running(1).onLane(2).running(2).onLane(3).running(3).onLane(0);
    run.at(5).event(EventKind::Requeued, 2).at(7).event(EventKind::Requeued, 1);
    CHECK_EQUAL(queue(run.finished(), 4), "T4 pending 0, T5 pending 0");
    CHECK_EQUAL(queue(run.finished(), 7), "T1 pending 7, T2 pending 5, T4 pending 0, T5 pending 0");
}

void aLaneIsHeldByTheTaskThatRunsOrBlocksIt()
{
    RecordingBuilder run("coroutine");
    run.lane(0, LaneKind::Loop, "event loop").lane(1, LaneKind::Endpoint, "endpoint");
    run.at(0).created(2, Why::Runner).scheduled(2).created(1).scheduled(1).at(1).running(2);
    run.at(3).suspended(2, Why::Gather).at(4).running(1).at(5).blocked(1);
    const Recording recording = run.live();
    CHECK_EQUAL(holders(recording, 0), "loop 0: free\n");
    CHECK_EQUAL(holders(recording, 1), "loop 0: T2 runs\n");
    CHECK_EQUAL(holders(recording, 3), "loop 0: free\n");
    CHECK_EQUAL(holders(recording, 4), "loop 0: T1 runs\n");
    CHECK_EQUAL(holders(recording, 5), "loop 0: T1 blocked\n");
    CHECK_EQUAL(holders(recording, 1'000'000), "loop 0: T1 blocked\n");
    run.at(8).unblocked(1).at(9).finished(1);
    CHECK_EQUAL(holders(run.finished(), 7), "loop 0: T1 blocked\n");
    CHECK_EQUAL(holders(run.finished(), 8), "loop 0: T1 runs\n");
    CHECK_EQUAL(holders(run.finished(), 9), "loop 0: free\n");
    CHECK_EQUAL(holders(Recording(), 0), "");
}

void eachWorkerHasItsOwnHolder()
{
    RecordingBuilder run("process-pool");
    run.lane(0, LaneKind::Loop, "event loop").lane(2, LaneKind::Worker, "worker 1");
    run.lane(3, LaneKind::Worker, "worker 2").lane(4, LaneKind::Worker, "worker 3");
    run.at(0).created(1).scheduled(1).created(2).scheduled(2);
    run.onLane(3).at(1).running(1).at(2).blocked(1).onLane(2).at(3).running(2);
    CHECK_EQUAL(holders(run.live(), 3),
                "loop 0: free\nworker 2: T2 runs\nworker 3: T1 blocked\nworker 4: free\n");
}

// The task that runs next after `t` on a loop or thread, or none.
TaskId nextAfter(const Recording &recording, const Spans &spans, std::int64_t t)
{
    for (const Event &event : recording.events) {
        const TaskSpans *task = spans.task(event.task);
        if (event.t > t && event.kind == EventKind::Running && task->role == Why::Request)
            return event.task;
    }
    return kNoTask;
}

void queueAndHoldersAgreeWithTheCountsAndTheHeadRunsNext()
{
    const Recording runs[] = {test::coroutineRun(40, kDelay, 7), test::coroutineRun(25, kDelay),
                              test::sequentialRun(9, kDelay), test::poolRun(50, 4, 3, kDelay)};
    std::mt19937_64 random(4);
    for (const Recording &run : runs) {
        const Spans spans(run);
        const bool isPool = run.strategy == "process-pool";
        for (int i = 0; i < 300; ++i) {
            // Just before and just after something happened.
            const std::int64_t t =
                run.events[random() % run.events.size()].t + std::int64_t(random() % 3) - 1;
            const std::vector<QueueEntry> entries = queueAt(run, spans, t);
            const StateCounts counts = spans.countsAt(t);
            CHECK_EQUAL(entries.size(), counts.byState[std::size_t(State::Pending)] +
                                            counts.byState[std::size_t(State::Ready)]);
            if (!entries.empty() && !isPool)
                CHECK_EQUAL(spans.requests()[entries.front().request].id, nextAfter(run, spans, t));
            std::uint32_t held = 0;
            for (const LaneHolder &holder : holdersAt(run, spans, t))
                held += holder.brick && spans.task(holder.brick->task)->role == Why::Request;
            CHECK_EQUAL(held, counts.byState[std::size_t(State::Running)] +
                                  counts.byState[std::size_t(State::Blocked)]);
        }
    }
}

void aLoopThatOrdersItsTicksHasItsQueueInThatOrder()
{
    RecordingBuilder run("coroutine");
    run.lane(0, LaneKind::Loop, "event loop").onLane(0);
    for (const TaskId task : {1U, 2U, 3U})
        run.at(0).created(task).scheduled(task);
    run.at(5).tick(1).event(EventKind::Tick, kNoTask, Why::None, 3);
    run.at(6).running(3).at(7).suspended(3, Why::Readable).at(8).ready(3).running(2);
    run.at(9).finished(2).at(10).running(1).at(11).finished(1);
    Recording recording = run.finished();
    recording.scenario = {{"tasks", "3"}, {"order", "lifo"}};
    // Before the tick: as it would begin. Who joins during the tick waits for the next one.
    CHECK_EQUAL(queue(recording, 0), "T3 pending 0, T2 pending 0, T1 pending 0");
    CHECK_EQUAL(queue(recording, 6), "T2 pending 0, T1 pending 0");
    CHECK_EQUAL(queue(recording, 8), "T1 pending 0, T3 ready 8");
    CHECK_EQUAL(queue(recording, 11), "T3 ready 8");
    recording.scenario = {{"tasks", "3"}};
    CHECK_EQUAL(queue(recording, 0), "T1 pending 0, T2 pending 0, T3 pending 0");
}

void whoIsChosenByHandStandsAtTheHead()
{
    RecordingBuilder run("coroutine");
    run.lane(0, LaneKind::Loop, "event loop").onLane(0);
    run.at(0).event(EventKind::Held).created(7, Why::Runner).scheduled(7);
    for (const TaskId task : {1U, 2U, 3U})
        run.created(task).scheduled(task);
    run.at(5).tick(1).event(EventKind::Tick, kNoTask, Why::None, 4);
    run.at(6).event(EventKind::Stepped, 2).at(8).running(2).at(9).finished(2);
    const Recording recording = run.finished();
    CHECK(turnsAt(recording, 5) == (std::vector<TaskId>{7, 1, 2, 3}));
    CHECK(turnsAt(recording, 6) == (std::vector<TaskId>{2, 7, 1, 3}));
    CHECK(turnsAt(recording, 8) == (std::vector<TaskId>{7, 1, 3}));
    CHECK_EQUAL(queue(recording, 6), "T2 pending 0, T1 pending 0, T3 pending 0");
    const Spans spans(recording);
    CHECK(spans.isStepped());
    CHECK(spans.isHeldAt(0) && spans.isHeldAt(9));
    CHECK(!spans.isHeldAt(-1));
}

void aHoldEndsWhereTheLoopIsLetGo()
{
    RecordingBuilder run("coroutine");
    run.lane(0, LaneKind::Loop, "event loop").onLane(0);
    run.at(0).created(1).scheduled(1).at(10).event(EventKind::Held);
    run.at(30).event(EventKind::LetGo).at(40).event(EventKind::Held).at(50).running(1);
    const Recording recording = run.finished();
    const Spans spans(recording);
    CHECK(spans.holds() == (std::vector<Hold>{{10, 30, false}, {40, 50, true}}));
    CHECK(!spans.isHeldAt(9) && spans.isHeldAt(10) && spans.isHeldAt(29) && !spans.isHeldAt(30));
    CHECK(spans.isHeldAt(45));
    CHECK(!spans.isStepped());
}

void eachOrderIsAPermutationAndTheSameEveryTime()
{
    for (const TurnOrder order : {TurnOrder::Fifo, TurnOrder::Lifo, TurnOrder::Random}) {
        for (const std::size_t count : {0U, 1U, 2U, 17U, 1000U}) {
            const std::vector<std::size_t> turns = turnsOf(order, count, 3, 9);
            std::vector<std::size_t> sorted = turns;
            std::sort(sorted.begin(), sorted.end());
            CHECK(sorted == turnsOf(TurnOrder::Fifo, count, 0, 0));
            CHECK(turns == turnsOf(order, count, 3, 9));
        }
        CHECK_EQUAL(turnOrderFromWord(word(order)) == order, true);
    }
    CHECK(turnsOf(TurnOrder::Random, 20, 3, 9) != turnsOf(TurnOrder::Random, 20, 3, 10));
    CHECK(turnsOf(TurnOrder::Random, 20, 3, 9) != turnsOf(TurnOrder::Random, 20, 4, 9));
    CHECK(!turnOrderFromWord("FIFO"));
    // Each of four is the first about as often as the others.
    std::array<int, 4> firsts{};
    for (std::uint32_t tick = 0; tick < 4000; ++tick)
        ++firsts[turnsOf(TurnOrder::Random, 4, 1, tick).front()];
    for (const int often : firsts)
        CHECK(often > 850 && often < 1150);
}

} // namespace

int main()
{
    theQueueStandsInTheOrderOfJoining();
    aCreatedTaskThatIsNotScheduledStandsInNoQueue();
    equalTimesStandInTheRecordingsOrder();
    whoJoinsTwiceInAMomentStandsWhereItJoinedLast();
    whatALostWorkerWasInStandsAtTheHead();
    aLaneIsHeldByTheTaskThatRunsOrBlocksIt();
    eachWorkerHasItsOwnHolder();
    queueAndHoldersAgreeWithTheCountsAndTheHeadRunsNext();
    aLoopThatOrdersItsTicksHasItsQueueInThatOrder();
    whoIsChosenByHandStandsAtTheHead();
    aHoldEndsWhereTheLoopIsLetGo();
    eachOrderIsAPermutationAndTheSameEveryTime();
    return coroscope::test::checksFailed();
}
