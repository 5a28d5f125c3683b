// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/captions.h"
#include "core/recording/remarks.h"
#include "tests/support/check.h"
#include "tests/support/recordingbuilder.h"
#include "tests/support/sampleruns.h"

using namespace coroscope;
using namespace coroscope::test;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDelay = 300 * kMs;

std::string at(const Recording &recording, std::int64_t t)
{
    const auto message = captionAt(recording, Spans(recording), t);
    return message ? english(*message) : "";
}

// The sentence right after the `which`-th event of this kind, of this task.
std::string after(const Recording &recording, EventKind kind, TaskId task, int which = 1)
{
    for (const Event &event : recording.events) {
        if (event.kind == kind && event.task == task && --which == 0)
            return at(recording, event.t);
    }
    return "no such event";
}

std::string atEnd(const Recording &recording)
{
    return at(recording, Spans(recording).end());
}

// A loop with tasks 1 to `tasks`, scheduled at 0.
RecordingBuilder loopOf(TaskId tasks)
{
    RecordingBuilder run("coroutine");
    run.lane(0, LaneKind::Loop, "event loop").lane(1, LaneKind::Endpoint, "endpoint");
    for (TaskId task = 1; task <= tasks; ++task)
        run.created(task).scheduled(task);
    return run;
}

void aCoroutineRunIsToldFromBeginningToEnd()
{
    const Recording run = coroutineRun(20, kDelay); // task ids are 2 to 21
    CHECK_EQUAL(at(run, -5 * kMs), "");
    CHECK_EQUAL(after(run, EventKind::Scheduled, 21), "20 tasks are scheduled; none has run yet.");
    CHECK_EQUAL(after(run, EventKind::Running, 4), "Task 3 runs; 17 tasks have not run yet.");
    CHECK_EQUAL(after(run, EventKind::Suspended, 4),
                "The loop is between two turns; 17 tasks wait for theirs.");
    CHECK_EQUAL(after(run, EventKind::Running, 20), "Task 19 runs; 1 task has not run yet.");
    CHECK_EQUAL(after(run, EventKind::Running, 21),
                "Task 20 runs; no other task waits for the loop.");
    CHECK_EQUAL(at(run, kDelay / 2),
                "All 20 tasks are suspended. Nobody holds the loop: it is free.");
    CHECK_EQUAL(after(run, EventKind::Running, 4, 2),
                "Task 3 runs. 5 answers are here but wait for the loop, which takes one after "
                "another.");
    CHECK_EQUAL(atEnd(run),
                "All 20 tasks have finished, in their order; for a while all of them were "
                "suspended together.");
}

void fewTasksAreToldInTheSingular()
{
    CHECK_EQUAL(at(coroutineRun(1, kDelay), kDelay / 2),
                "Task 1 is suspended. Nobody holds the loop: it is free.");
    CHECK_EQUAL(at(coroutineRun(2, kDelay), kDelay / 2),
                "Both tasks are suspended. Nobody holds the loop: it is free.");
    CHECK_EQUAL(atEnd(coroutineRun(1, kDelay)), "Task 1 has finished.");
    CHECK_EQUAL(atEnd(coroutineRun(2, kDelay)), "Both tasks have finished.");
    CHECK_EQUAL(at(sequentialRun(1, kDelay), 0), "1 task is scheduled; it has not run yet.");
    CHECK_EQUAL(at(sequentialRun(1, kDelay), kDelay / 2),
                "Task 1 holds the thread and does nothing; no task is left after it.");
    CHECK_EQUAL(at(sequentialRun(2, kDelay), kDelay / 2),
                "Task 1 holds the thread and does nothing; 1 task has not run yet.");
}

void waitsForTheProgramItselfAreTold()
{
    const Recording run = coroutineRun(12, kDelay, 4);
    CHECK_EQUAL(at(run, kDelay / 2),
                "All 12 tasks are suspended, 8 of them for a turn that the program itself gives. "
                "Nobody holds the loop.");
    CHECK_EQUAL(at(run, kDelay * 3 / 2),
                "8 tasks are suspended and nobody holds the loop; 4 have finished.");
    // The permit that a task gave back makes another one ready, and that is no answer.
    CHECK_EQUAL(after(run, EventKind::Running, 3, 2),
                "Task 2 runs. 3 tasks could go on but wait for the loop, which takes one after "
                "another.");
}

void whoIsSuspendedBesideWhoHasFinishedIsCounted()
{
    RecordingBuilder run = loopOf(3);
    for (const TaskId task : {1U, 2U, 3U})
        run.at(task).running(task).suspended(task, Why::Readable);
    run.at(10).ready(2).running(2).finished(2).at(20).ready(1).running(1).finished(1);
    run.at(30).ready(3).running(3).failed(3, "reset");
    CHECK_EQUAL(at(run.finished(), 10),
                "2 tasks are suspended and nobody holds the loop; 1 has finished.");
    CHECK_EQUAL(at(run.finished(), 20),
                "1 task is suspended and nobody holds the loop; 2 have finished.");
    CHECK_EQUAL(at(run.finished(), 30), "1 of 3 failed: reset.");
    RecordingBuilder other = loopOf(2);
    for (const TaskId task : {1U, 2U})
        other.running(task).suspended(task, Why::Readable);
    other.at(5).ready(1).running(1).finished(1);
    CHECK_EQUAL(at(other.live(), 5),
                "1 task is suspended and nobody holds the loop; 1 has finished.");
    other.at(6).event(EventKind::CancelRequested, 2).ready(2).running(2).cancelled(2);
    CHECK_EQUAL(at(other.finished(), 6), "Of 2 tasks: 1 cancelled.");
}

void whoHoldsTheLoopMakesTheOthersWait()
{
    RecordingBuilder run = loopOf(5);
    run.at(1).running(1).at(2).blocked(1).at(9).unblocked(1).finished(1);
    run.at(10).running(2).at(11).blocked(2).at(19).unblocked(2).suspended(2, Why::Sleep);
    run.at(20).running(3).suspended(3, Why::Sleep).at(21).ready(2).running(4).blocked(4);
    run.at(30).unblocked(4).finished(4).running(5).blocked(5).at(31).unblocked(5).finished(5);
    run.at(32).running(2).at(33).blocked(2).at(34).unblocked(2).finished(2);
    run.at(40).ready(3).running(3).at(41).blocked(3).at(49).unblocked(3).finished(3);
    const Recording recording = run.finished();
    CHECK_EQUAL(at(recording, 0), "5 tasks are scheduled; none has run yet.");
    CHECK_EQUAL(at(recording, 2), "Task 1 holds the loop and does nothing; tasks 2–5 have to wait "
                                  "until it lets go.");
    CHECK_EQUAL(at(recording, 21), "Task 4 holds the loop and does nothing; 2 tasks have to wait "
                                   "until it lets go.");
    CHECK_EQUAL(at(recording, 30), "Task 5 holds the loop and does nothing; task 2 has to wait "
                                   "until it lets go.");
    CHECK_EQUAL(at(recording, 41),
                "Task 3 holds the loop and does nothing; no other task waits for it.");
}

void anAnswerThatFailsIsNotCalledAnAnswer()
{
    RecordingBuilder run = loopOf(3);
    for (const TaskId task : {1U, 2U, 3U})
        run.running(task).event(EventKind::RequestBegan, task).suspended(task, Why::Readable);
    run.at(5).ready(1).ready(2).ready(3).at(6).running(1).at(7);
    run.event(EventKind::RequestEnded, 1).finished(1).running(2).at(8);
    run.event(EventKind::RequestEnded, 2).failed(2, "the answer broke off").running(3).at(9);
    run.event(EventKind::RequestEnded, 3).finished(3);
    CHECK_EQUAL(at(run.finished(), 6),
                "Task 1 runs. 2 tasks could go on but wait for the loop, which takes one after "
                "another.");
    CHECK_EQUAL(at(run.finished(), 7),
                "Task 2 runs. The answer of task 3 is here but waits for the loop.");
    // While the run is live nobody knows yet whether the answer is complete.
    Recording live = run.live();
    std::erase_if(live.events, [](const Event &event) { return event.t > 7; });
    CHECK_EQUAL(at(live, 7), "Task 2 runs. Task 3 could go on but waits for the loop.");
}

void pendingAndReadyTogetherWaitForTheLoop()
{
    RecordingBuilder run = loopOf(4);
    run.at(1).running(1).suspended(1, Why::Yield).ready(1).at(2).running(2);
    CHECK_EQUAL(at(run.live(), 2), "Task 2 runs; 3 tasks wait for the loop.");
}

void aSequentialRunHasNoLoop()
{
    const Recording run = sequentialRun(20, kDelay);
    CHECK_EQUAL(at(run, 0), "20 tasks are scheduled; none has run yet.");
    CHECK_EQUAL(at(run, 2 * kDelay + kDelay / 2),
                "Task 3 holds the thread and does nothing; 17 tasks have not run yet.");
    const TaskId third = Spans(run).requests()[2].id;
    CHECK_EQUAL(after(run, EventKind::Running, third), "Task 3 runs; 17 tasks have not run yet.");
    CHECK_EQUAL(after(run, EventKind::Finished, third),
                "The thread is between two tasks; 17 tasks have not run yet.");
    CHECK_EQUAL(atEnd(run), "All 20 tasks have finished, one after the other.");
}

void aPoolsWorkersAreCounted()
{
    const std::int64_t delay = 3000 * kMs;
    const Recording run = poolRun(100, 8, 4, delay);
    CHECK_EQUAL(at(run, 0), "100 tasks are scheduled; none has run yet.");
    CHECK_EQUAL(after(run, EventKind::Running, Spans(run).requests()[0].id),
                "Task 1 runs on worker 1; no other worker has a task.");
    CHECK_EQUAL(after(run, EventKind::Running, Spans(run).requests()[28].id),
                "8 workers have a task each. Blocked in a request: 6, not run yet: 92.");
    CHECK_EQUAL(after(run, EventKind::Blocked, Spans(run).requests()[24].id),
                "Task 29 runs on worker 8; 7 other workers are each blocked in one request.");
    CHECK_EQUAL(at(run, 3 * delay + delay / 2),
                "8 workers are each blocked in one request; 68 tasks have not run yet.");
    CHECK_EQUAL(at(run, 15 * delay),
                "Chunk 25 runs alone on worker 3 for the last 12.0 s: 7 workers have nothing left "
                "to do.");
    CHECK_EQUAL(atEnd(run), "All 100 tasks have finished.");
    CHECK_EQUAL(at(poolRun(20, 8, 1, kDelay), 2 * kDelay + kDelay / 2),
                "4 workers are each blocked in one request; no task is left for later.");
    CHECK_EQUAL(at(poolRun(3, 2, 1, kDelay), kDelay / 2),
                "2 workers are each blocked in one request; 1 task has not run yet.");
    CHECK_EQUAL(at(poolRun(5, 1, 1, kDelay), kDelay / 2),
                "1 worker is blocked in one request; 4 tasks have not run yet.");
    CHECK_EQUAL(at(poolRun(9, 2, 3, kDelay), 5 * kDelay),
                "Chunk 3 runs alone on worker 1 for the last 901 ms: 1 worker has nothing left to "
                "do.");
}

void aLastStretchOfSeveralChunksNamesNone()
{
    const auto pool = [](std::uint32_t lastChunk) {
        RecordingBuilder run("process-pool");
        run.lane(2, LaneKind::Worker, "worker 1").lane(3, LaneKind::Worker, "worker 2");
        for (const TaskId task : {1U, 2U, 3U})
            run.at(0).created(task).scheduled(task);
        run.onLane(3).event(EventKind::ChunkTaken, 1, Why::None, 1).running(1).at(10).finished(1);
        run.at(0).onLane(2).event(EventKind::ChunkTaken, 2, Why::None, 2).running(2);
        run.at(20).finished(2).event(EventKind::ChunkTaken, 3, Why::None, lastChunk).running(3);
        return run.at(30).finished(3).finished();
    };
    CHECK_EQUAL(at(pool(2), 15),
                "Chunk 2 runs alone on worker 1 for the last 0.00 ms: 1 worker has "
                "nothing left to do.");
    CHECK_EQUAL(at(pool(3), 15), "Worker 1 works alone for the last 0.00 ms: 1 worker has nothing "
                                 "left to do.");
}

void aTaskOfALostWorkerIsNotSaidToHaveNeverRun()
{
    RecordingBuilder run("process-pool");
    run.lane(2, LaneKind::Worker, "worker 1").lane(3, LaneKind::Worker, "worker 2");
    for (const TaskId task : {1U, 2U, 3U})
        run.at(0).created(task).scheduled(task);
    run.onLane(2).running(1).blocked(1).onLane(3).running(2).blocked(2);
    run.at(5).onLane(0).event(EventKind::Requeued, 1);
    CHECK_EQUAL(at(run.live(), 5), "1 worker is blocked in one request. Waiting for a worker: 2, "
                                   "also what a lost one left.");
}

void troubleIsToldWithItsReason()
{
    const auto ends = [](std::initializer_list<const char *> reasons) {
        RecordingBuilder run = loopOf(TaskId(reasons.size()));
        TaskId task = 0;
        for (const char *reason : reasons) {
            ++task;
            run.at(task).running(task);
            if (reason)
                run.failed(task, reason);
            else
                run.finished(task);
        }
        return atEnd(run.finished());
    };
    CHECK_EQUAL(ends({"connection refused", nullptr, "connection refused", nullptr}),
                "2 of 4 failed: connection refused.");
    CHECK_EQUAL(ends({"HTTP 503", "reset", nullptr}), "2 of 3 failed, for 2 different reasons.");
    CHECK_EQUAL(ends({"", nullptr}), "1 of 2 failed.");
    CHECK_EQUAL(atEnd(troubledRun(12, kDelay)),
                "1 task is suspended and nobody holds the loop. Finished: 6, failed: 3, cancelled: "
                "2.");
}

void aRunThatMayGoOnIsNotSaidToBeOver()
{
    RecordingBuilder run = loopOf(2);
    run.recording().scenario = {{"tasks", "3"}};
    run.at(1).running(1).finished(1).running(2).suspended(2, Why::Readable);
    CHECK_EQUAL(at(run.live(), 1),
                "1 task is suspended and nobody holds the loop; 1 has finished.");
    run.at(2).ready(2).running(2).finished(2);
    CHECK_EQUAL(at(run.live(), 2), "2 tasks: 0 running, 0 blocked, 0 waiting for a turn, 0 "
                                   "suspended, 2 ended.");
    run.recording().scenario = {{"tasks", "2"}};
    CHECK_EQUAL(at(run.live(), 2), "Both tasks have finished.");
}

void lanesThatNobodyNamedLeaveTheCounts()
{
    RecordingBuilder run("foreign");
    run.created(1).scheduled(1).created(2).scheduled(2).at(1).running(1).at(2).blocked(1);
    CHECK_EQUAL(at(run.live(), 1),
                "2 tasks: 1 running, 0 blocked, 1 waiting for a turn, 0 suspended, 0 ended.");
    CHECK_EQUAL(at(run.live(), 2),
                "2 tasks: 0 running, 1 blocked, 1 waiting for a turn, 0 suspended, 0 ended.");
    CHECK_EQUAL(at(Recording(), 0), "");
}

// Tasks that are ready while another blocks the loop starve; so says a recording made by hand.
void aReadyTaskThatStarvesIsNamed()
{
    RecordingBuilder run = loopOf(2);
    run.at(0).running(1).suspended(1, Why::Sleep).running(2).blocked(2);
    run.at(100 * kMs).ready(1);
    run.at(900 * kMs).unblocked(2).event(EventKind::Finished, 2);
    run.running(1);
    run.at(1000 * kMs).event(EventKind::Finished, 1);
    const Recording recording = run.finished();
    std::string text;
    for (const Remark &remark : remarksOf(recording, Spans(recording)))
        text += english(remark.text) + '\n';
    CHECK_EQUAL(text, "Task 2 blocks the loop for 900 ms of 1.00 s.\n"
                      "Task 1 starves longest: it waits 800 ms for a turn on the loop.\n"
                      "The tasks end in another order than they were made in: task 2 first, task 1 "
                      "last.\n");
}

// The line of the transcript counts from its moment on, and only for a task that failed.
void anErrorIsUnreadOnceTheTranscriptSaysSo()
{
    RecordingBuilder run = loopOf(1);
    run.at(0).running(1);
    run.at(10).said(EventKind::Failed, 1, Why::None, "no");
    run.at(20).said(EventKind::Printed, 1, Why::None,
                    "Task exception was never retrieved: <Task finished>");
    const Recording recording = run.finished();
    CHECK_EQUAL(at(recording, 15), "1 of 1 failed: no.");
    CHECK_EQUAL(at(recording, 20), "1 of 1 failed, and nobody read the error: no.");
}

} // namespace

int main()
{
    aReadyTaskThatStarvesIsNamed();
    anErrorIsUnreadOnceTheTranscriptSaysSo();
    aCoroutineRunIsToldFromBeginningToEnd();
    fewTasksAreToldInTheSingular();
    waitsForTheProgramItselfAreTold();
    whoIsSuspendedBesideWhoHasFinishedIsCounted();
    whoHoldsTheLoopMakesTheOthersWait();
    anAnswerThatFailsIsNotCalledAnAnswer();
    pendingAndReadyTogetherWaitForTheLoop();
    aSequentialRunHasNoLoop();
    aPoolsWorkersAreCounted();
    aLastStretchOfSeveralChunksNamesNone();
    aTaskOfALostWorkerIsNotSaidToHaveNeverRun();
    troubleIsToldWithItsReason();
    aRunThatMayGoOnIsNotSaidToBeOver();
    lanesThatNobodyNamedLeaveTheCounts();
    return checksFailed();
}
