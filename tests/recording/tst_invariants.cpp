// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/invariants.h"
#include "tests/support/check.h"
#include "tests/support/tworequests.h"

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

RecordingBuilder twoLanes()
{
    RecordingBuilder run("coroutine");
    run.lane(0, LaneKind::Loop, "event loop").lane(1, LaneKind::Worker, "worker 1");
    return run;
}

std::string problems(const Recording &recording)
{
    std::string out;
    for (const Message &message : checkInvariants(recording))
        out += english(message) + '\n';
    return out;
}

void aTrueRecordingHasNoProblems()
{
    CHECK_EQUAL(problems(test::twoRequests()), "");
    CHECK_EQUAL(problems(Recording()), "");
    CHECK(openTasks(test::twoRequests()).empty());
}

// Every kind after every way into every state: named exactly if isLegal() says that it is not.
void everyIllegalTransitionIsNamed()
{
    const std::vector<std::vector<EventKind>> ways = {
        {},
        {EventKind::Scheduled},
        {EventKind::Scheduled, EventKind::Running},
        {EventKind::Scheduled, EventKind::Running, EventKind::Blocked},
        {EventKind::Scheduled, EventKind::Running, EventKind::Suspended},
        {EventKind::Scheduled, EventKind::Running, EventKind::Suspended, EventKind::Ready},
        {EventKind::Scheduled, EventKind::Running, EventKind::Finished},
        {EventKind::Scheduled, EventKind::Running, EventKind::Failed},
        {EventKind::Scheduled, EventKind::Cancelled}};
    for (const std::vector<EventKind> &way : ways) {
        for (int i = 0; i < kEventKindCount; ++i) {
            RecordingBuilder run = twoLanes();
            run.created(1);
            for (const EventKind kind : way)
                run.event(kind, 1);
            run.event(EventKind(i), 1);
            const State state = *stateAfter(way.empty() ? EventKind::Created : way.back());
            const bool isSilent = problems(run.finished()).empty();
            CHECK_EQUAL(isSilent, isLegal(state, EventKind(i)));
        }
    }
}

void messagesNameTimeTaskAndStates()
{
    RecordingBuilder run = twoLanes();
    run.at(0).created(1).scheduled(1).running(1).suspended(1, Why::Readable);
    run.at(1'500'000'000).running(1).at(2'000'000'000).running(9);
    CHECK_EQUAL(problems(run.finished()),
                "At 1.5 s: task 1 cannot be “running” after “suspended”.\n"
                "At 2 s: task 9 is “running”, but was never created.\n");
}

void onlyOneTaskRunsOnALane()
{
    RecordingBuilder run = twoLanes();
    run.created(1).scheduled(1).created(2).scheduled(2).created(3).scheduled(3);
    run.at(1).running(1).blocked(1).onLane(1).running(2).at(2).onLane(0).running(3);
    CHECK_EQUAL(problems(run.finished()),
                "At 0.000000002 s: task 3 runs on lane 0 while task 1 does.\n");
}

void aLaneIsFreeAgainWhenItsTaskIsQueuedAgainByAnother()
{
    RecordingBuilder run = twoLanes();
    run.created(1).scheduled(1).created(2).scheduled(2).onLane(1).running(1).blocked(1);
    run.onLane(0).event(EventKind::Requeued, 1).onLane(1).running(2).finished(2).running(1);
    CHECK_EQUAL(problems(run.finished()), "");
}

void aCompleteRecordingIsInOrderOfTimeALiveOneIsSoPerLane()
{
    RecordingBuilder run = twoLanes();
    run.at(5).created(1).scheduled(1).at(9).event(EventKind::Marked);
    run.onLane(1).at(7).running(1).onLane(0).at(10).event(EventKind::Marked);
    Recording recording = run.live();
    CHECK_EQUAL(problems(recording), "");
    recording.isComplete = true;
    CHECK_EQUAL(problems(recording),
                "At 0.000000007 s: an event stands after one of 0.000000009 s.\n");
    recording.isComplete = false;
    recording.events.back().t = 8;
    CHECK_EQUAL(problems(recording),
                "At 0.000000008 s: an event stands after one of 0.000000009 s.\n");
}

// What a worker recorded may arrive before what the loop recorded earlier.
void arrivalBeforeItsCauseIsNoProblem()
{
    RecordingBuilder run = twoLanes();
    run.onLane(1).at(3).running(1).at(8).finished(1).onLane(0).at(1).created(1).scheduled(1);
    CHECK_EQUAL(problems(run.live()), "");
}

void lanesAndTextsMustExist()
{
    RecordingBuilder run = twoLanes();
    run.onLane(7).at(1).event(EventKind::Tick).onLane(0);
    run.event(EventKind::Marked, kNoTask, Why::None, 44)
        .event(EventKind::Answered, 1, Why::None, 44);
    run.lane(1, LaneKind::Thread, "thread 1");
    CHECK_EQUAL(problems(run.finished()), "There are two lanes with the number 1.\n"
                                          "At 0.000000001 s: there is no lane 7.\n"
                                          "At 0.000000001 s: there is no text 44.\n");
}

void thereAreNeverMoreThanTwentyMessages()
{
    RecordingBuilder run = twoLanes();
    for (TaskId task = 1; task <= 100; ++task)
        run.running(task);
    CHECK_EQUAL(checkInvariants(run.finished()).size(), 20U);
}

void tasksThatReachedNoEndAreOpen()
{
    RecordingBuilder run = twoLanes();
    run.created(5).scheduled(5).created(2).scheduled(2).created(4).created(3).scheduled(3);
    run.running(2).finished(2).cancelled(3);
    CHECK(openTasks(run.live()) == (std::vector<TaskId>{5, 4}));
}

} // namespace

int main()
{
    aTrueRecordingHasNoProblems();
    everyIllegalTransitionIsNamed();
    messagesNameTimeTaskAndStates();
    onlyOneTaskRunsOnALane();
    aLaneIsFreeAgainWhenItsTaskIsQueuedAgainByAnother();
    aCompleteRecordingIsInOrderOfTimeALiveOneIsSoPerLane();
    arrivalBeforeItsCauseIsNoProblem();
    lanesAndTextsMustExist();
    thereAreNeverMoreThanTwentyMessages();
    tasksThatReachedNoEndAreOpen();
    return coroscope::test::checksFailed();
}
