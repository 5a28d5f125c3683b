// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/gather.h"
#include "core/coroutine/semaphore.h"
#include "core/coroutine/sleep.h"
#include "core/coroutine/task.h"
#include "core/recording/place.h"
#include "tests/support/check.h"
#include "tests/support/recordedloop.h"
#include "tests/support/sleepers.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace coroscope;
using namespace std::chrono_literals;
using test::RecordedLoop;
using test::sleepAndGive;
using test::sleepAndThrow;

namespace {

Coroutine<int> give(int value)
{
    co_return value;
}

Coroutine<int> outer(std::chrono::nanoseconds time)
{
    const int value = co_await sleepAndGive(time, 20);
    co_return value + 1;
}

Coroutine<int> sum(std::vector<Task<int>> tasks)
{
    int total = 0;
    const std::vector<int> values = co_await gather(tasks);
    for (const int value : values)
        total = 10 * total + value;
    co_return total;
}

Coroutine<int> awaitTask(Task<int> task)
{
    const int value = co_await task;
    co_return value;
}

Coroutine<void> append(std::vector<int> *list, int value)
{
    list->push_back(value);
    co_return;
}

void aCoroutineObjectThatIsNeverScheduledNeverRuns()
{
    std::vector<int> list;
    {
        const Coroutine<void> coroutine = append(&list, 1);
    }
    CHECK(list.empty());
}

void aTaskRunsInTheTickAfterItsCreation()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(give(7), {"seven", Why::Request});
    CHECK_EQUAL(task->state(), State::Pending);
    run.run();
    CHECK_EQUAL(task->result(), 7);
    CHECK_EQUAL(run.everything(), std::string("0.000 lane0 created T1 request \"seven\"\n"
                                              "0.000 lane0 scheduled T1 start\n"
                                              "0.000 lane0 tick #1\n"
                                              "0.000 lane0 running T1\n"
                                              "0.000 lane0 finished T1 \"7\"\n"));
}

void aSuspendedTaskIsReadyBeforeItRuns()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(outer(3ms));
    run.run();
    CHECK_EQUAL(task->result(), 21);
    CHECK_EQUAL(run.everything(), std::string("0.000 lane0 created T1 helper \"Task-1\"\n"
                                              "0.000 lane0 scheduled T1 start\n"
                                              "0.000 lane0 tick #1\n"
                                              "0.000 lane0 running T1\n"
                                              "0.000 lane0 suspended T1 sleep\n"
                                              "0.000 lane0 idle\n"
                                              "3000.000 lane0 ready T1 sleep\n"
                                              "3000.000 lane0 tick #1\n"
                                              "3000.000 lane0 running T1\n"
                                              "3000.000 lane0 finished T1 \"21\"\n"));
}

void anAwaitedPlaceNamesTheWholeChain()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(outer(1ms));
    run.run();
    const Recording recording = run.recording();
    for (const Event &event : recording.events) {
        if (event.kind != EventKind::Suspended)
            continue;
        const std::vector<PlaceFrame> frames = framesOf(recording.text(event.arg));
        CHECK_EQUAL(frames.size(), 2U);
        CHECK_EQUAL(std::string(frames.front().function), "outer");
        CHECK_EQUAL(std::string(frames.back().function), "sleepAndGive");
        CHECK_EQUAL(std::string(frames.front().path), "tests/coroutine/tst_eventloop.cpp");
        CHECK_EQUAL(std::string(frames.back().path), "tests/support/sleepers.h");
        for (const PlaceFrame &frame : frames) {
            CHECK(frame.line > 0);
            CHECK_EQUAL(frame.bytes, 0U); // a simulation knows no machine
        }
    }
    CHECK_EQUAL(task->result(), 21);
}

void aTickRunsExactlyWhatWasReadyWhenItBegan()
{
    RecordedLoop run;
    std::vector<int> list;
    run.loop().callSoon([&] {
        list.push_back(1);
        run.loop().callSoon([&] { list.push_back(3); });
    });
    run.loop().callSoon([&] { list.push_back(2); });
    run.loop().tick();
    CHECK(list == (std::vector<int>{1, 2}));
    run.loop().tick();
    CHECK(list == (std::vector<int>{1, 2, 3}));
}

void allFirstRunsOfGatheredTasksAreInOneTick()
{
    RecordedLoop run;
    std::vector<Task<int>> tasks;
    for (int i = 1; i <= 4; ++i)
        tasks.push_back(run.loop().createTask(sleepAndGive(10ms, i)));
    const Task<int> all = run.loop().createTask(sum(tasks));
    tasks.clear();
    run.run();
    CHECK_EQUAL(all->result(), 1234);
    std::uint32_t firstTick = 0;
    bool anyReady = false;
    for (const Event &event : run.recording().events) {
        anyReady = anyReady || event.kind == EventKind::Ready;
        if (event.kind == EventKind::Suspended)
            CHECK(!anyReady);
        if (event.kind != EventKind::Running || anyReady)
            continue;
        firstTick = firstTick ? firstTick : event.tick;
        CHECK_EQUAL(event.tick, firstTick);
    }
}

void gatherOfNothingDoesNotSuspend()
{
    RecordedLoop run;
    const Task<int> task = run.virtualLoop().runUntilComplete(sum({}));
    CHECK_EQUAL(task->result(), 0);
    CHECK_EQUAL(run.transitions(), std::string("0.000 created T1 helper \"Task-1\"\n"
                                               "0.000 scheduled T1 start\n"
                                               "0.000 running T1\n"
                                               "0.000 notSuspended T1 gather\n"
                                               "0.000 finished T1 \"0\"\n"));
}

void gatherThrowsTheFirstFailureAtOnceAndTheOthersGoOn()
{
    RecordedLoop run;
    std::vector<Task<int>> tasks = {run.loop().createTask(sleepAndThrow(30ms, "late")),
                                    run.loop().createTask(sleepAndThrow(10ms, "early")),
                                    run.loop().createTask(sleepAndGive(20ms, 1))};
    const Task<int> all = run.loop().createTask(sum(tasks));
    run.run();
    CHECK_EQUAL(all->state(), State::Failed);
    CHECK_EQUAL(reason(all->exception()), std::string("early"));
    CHECK_EQUAL(tasks[2]->result(), 1);
    CHECK_EQUAL(reason(tasks[0]->exception()), std::string("late"));
    for (const Event &event : run.recording().events) {
        if (event.task == 4 && event.kind == EventKind::Failed)
            CHECK_EQUAL(event.t, std::int64_t(10'000'000));
    }
}

Coroutine<std::string> outcomes(std::vector<Task<int>> tasks)
{
    std::string out;
    const std::vector<Outcome<int>> all = co_await gather<GatherMode::ReturnExceptions>(tasks);
    for (const Outcome<int> &outcome : all)
        out += outcome.error ? describe(outcome.error) : std::to_string(*outcome.value);
    co_return out;
}

void gatherCanReturnExceptionsInTheListsOrder()
{
    RecordedLoop run;
    std::vector<Task<int>> tasks = {run.loop().createTask(sleepAndThrow(30ms, "a")),
                                    run.loop().createTask(sleepAndGive(10ms, 5)),
                                    run.loop().createTask(sleepAndThrow(20ms, "b"))};
    const Task<std::string> all = run.loop().createTask(outcomes(tasks));
    tasks.clear();
    run.run();
    CHECK_EQUAL(all->result(), std::string("runtime_error('a')5runtime_error('b')"));
    CHECK(run.everything().find("never retrieved") == std::string::npos);
}

void aCancelledTaskThatNeverRanNeverRunsItsBody()
{
    RecordedLoop run;
    std::vector<int> list;
    const Task<void> task = run.loop().createTask(append(&list, 1));
    CHECK(task->cancel());
    run.run();
    CHECK(list.empty());
    CHECK(task->isCancelled());
    CHECK(!task->cancel());
    CHECK_EQUAL(run.transitions(), std::string("0.000 created T1 helper \"Task-1\"\n"
                                               "0.000 scheduled T1 start\n"
                                               "0.000 cancelRequested T1\n"
                                               "0.000 cancelled T1\n"));
}

void aCancelledSleeperWakesAtOnce()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(sleepAndGive(1s, 1));
    run.loop().tick();
    run.clock().advance(5'000'000);
    task->cancel();
    run.run();
    CHECK(task->isCancelled());
    CHECK_EQUAL(run.clock().now(), std::int64_t(5'000'000));
    CHECK_EQUAL(run.transitions(), std::string("0.000 created T1 helper \"Task-1\"\n"
                                               "0.000 scheduled T1 start\n"
                                               "0.000 running T1\n"
                                               "0.000 suspended T1 sleep\n"
                                               "5000.000 cancelRequested T1\n"
                                               "5000.000 ready T1 cancel\n"
                                               "5000.000 running T1\n"
                                               "5000.000 cancelled T1\n"));
}

Coroutine<int> ignoreCancellation()
{
    try {
        co_await sleep(10ms);
    } catch (const CancelledError &) {
    }
    co_await sleep(10ms);
    co_return 3;
}

void aTaskMayCatchItsCancellationAndGoOn()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(ignoreCancellation());
    run.loop().tick();
    task->cancel();
    run.run();
    CHECK_EQUAL(task->result(), 3);
}

void cancellingWhoAwaitsATaskCancelsThatTask()
{
    RecordedLoop run;
    const Task<int> inner = run.loop().createTask(sleepAndGive(1s, 1));
    const Task<int> waiting = run.loop().createTask(awaitTask(inner));
    run.loop().tick();
    waiting->cancel();
    run.run();
    CHECK(inner->isCancelled());
    CHECK(waiting->isCancelled());
}

void cancellingWhoGathersCancelsAll()
{
    RecordedLoop run;
    std::vector<Task<int>> tasks;
    for (int i = 0; i < 3; ++i)
        tasks.push_back(run.loop().createTask(sleepAndGive(1s, i)));
    const Task<int> all = run.loop().createTask(sum(tasks));
    run.loop().tick();
    all->cancel();
    run.run();
    CHECK(all->isCancelled());
    for (const Task<int> &task : tasks)
        CHECK(task->isCancelled());
    CHECK_EQUAL(run.clock().now(), std::int64_t(0));
}

Coroutine<void> cancelSelf(RecordedLoop *run)
{
    run->loop().current()->cancel();
    co_await sleep(1s);
}

void aTaskThatCancelsItselfEndsAtItsNextSuspension()
{
    RecordedLoop run;
    const Task<void> task = run.loop().createTask(cancelSelf(&run));
    run.run();
    CHECK(task->isCancelled());
    CHECK_EQUAL(run.clock().now(), std::int64_t(0));
}

Coroutine<void> hold(Semaphore *semaphore, std::chrono::nanoseconds time)
{
    co_await semaphore->acquire();
    const Semaphore::Held held(*semaphore);
    co_await sleep(time);
}

void aSemaphoreLetsItsNumberInAndTheRestInOrder()
{
    RecordedLoop run;
    Semaphore semaphore(2);
    for (int i = 0; i < 3; ++i)
        run.loop().createTask(hold(&semaphore, 10ms));
    run.run();
    CHECK_EQUAL(run.clock().now(), std::int64_t(20'000'000));
    CHECK_EQUAL(semaphore.freePermits(), std::size_t(2));
    const std::string text = run.transitions();
    CHECK(text.find("0.000 notSuspended T1 permit\n") != std::string::npos);
    CHECK(text.find("0.000 notSuspended T2 permit\n") != std::string::npos);
    CHECK(text.find("0.000 suspended T3 permit\n") != std::string::npos);
    CHECK(text.find("10000.000 ready T3 permit\n") != std::string::npos);
}

void aPermitGrantedToACancelledTaskGoesToTheNext()
{
    RecordedLoop run;
    Semaphore semaphore(1);
    run.loop().createTask(hold(&semaphore, 10ms));
    const Task<void> second = run.loop().createTask(hold(&semaphore, 10ms));
    const Task<void> third = run.loop().createTask(hold(&semaphore, 10ms));
    run.loop().tick();
    run.clock().advance(10'000'000);
    run.loop().fireTimers();
    run.loop().tick(); // the first releases, the second is granted its permit and is ready
    CHECK_EQUAL(second->state(), State::Ready);
    second->cancel();
    run.run();
    CHECK(second->isCancelled());
    CHECK_EQUAL(third->state(), State::Finished);
    CHECK_EQUAL(semaphore.freePermits(), std::size_t(1));
}

void aDoneCallbackRunsOnceInTheTickAfterTheEnd()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(give(4));
    std::vector<std::string> seen;
    task->addDoneCallback([&](BasicTask &done) { seen.push_back(done.describe()); }, "show");
    CHECK(task->describe().find(" cb=[show()]>") != std::string::npos);
    run.loop().tick();
    CHECK(task->isDone());
    CHECK(seen.empty());
    run.run();
    CHECK_EQUAL(seen.size(), std::size_t(1));
    task->addDoneCallback([&](BasicTask &) { seen.push_back("late"); });
    run.run();
    CHECK_EQUAL(seen.back(), std::string("late"));
}

void describeSpeaksPythonsGrammar()
{
    RecordedLoop run;
    const Task<int> fine = run.loop().createTask(sleepAndGive(1ms, 9));
    const Task<int> wrong = run.loop().createTask(sleepAndThrow(1ms, "no"));
    const Task<int> stopped = run.loop().createTask(sleepAndGive(1s, 9));
    CHECK(fine->describe().find("<Task pending coro=<sleepAndGive() running at tests/support/") ==
          0);
    run.loop().tick();
    CHECK(fine->describe().find(" wait_for=<sleep>>") != std::string::npos);
    stopped->cancel();
    run.run();
    CHECK(fine->describe().find("<Task finished coro=<sleepAndGive() done, defined at tests/") ==
          0);
    CHECK(fine->describe().find("> result=9>") != std::string::npos);
    CHECK(wrong->describe().find("> exception=runtime_error('no')>") != std::string::npos);
    CHECK(stopped->describe().find("<Task cancelled coro=<sleepAndGive() done, defined at ") == 0);
    wrong->exception();
}

void aResultThatIsNotThereYetIsAnError()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(sleepAndGive(1ms, 9));
    bool thrown = false;
    try {
        task->result();
    } catch (const InvalidStateError &) {
        thrown = true;
    }
    CHECK(thrown);
    run.run();
    CHECK_EQUAL(task->result(), 9);
}

void anExceptionThatNobodyReadIsReported()
{
    RecordedLoop run;
    run.loop().createTask(sleepAndThrow(1ms, "lost"));
    run.run();
    CHECK(run.everything().find(
              "printed T1 \"Task exception was never retrieved: <Task finished coro=") !=
          std::string::npos);
    CHECK(run.everything().find("exception=runtime_error('lost')>") != std::string::npos);
}

void aDroppedHandleChangesNothing()
{
    RecordedLoop run;
    std::vector<int> list;
    run.loop().createTask(append(&list, 5));
    run.run();
    CHECK(list == std::vector<int>{5});
}

void awaitingAnEndedTaskDoesNotSuspend()
{
    RecordedLoop run;
    const Task<int> first = run.virtualLoop().runUntilComplete(give(2));
    const Task<int> second = run.virtualLoop().runUntilComplete(awaitTask(first));
    CHECK_EQUAL(second->result(), 2);
    CHECK(run.everything().find("notSuspended T2 task") != std::string::npos);
}

void aPausedLoopTakesOneTurnPerStep()
{
    RecordedLoop run;
    std::vector<int> list;
    run.loop().pause();
    for (int i = 1; i <= 3; ++i)
        run.loop().createTask(append(&list, i));
    run.run();
    run.loop().tick();
    CHECK(list.empty());
    CHECK_EQUAL(run.loop().readyQueue().size(), std::size_t(3));
    CHECK(run.loop().step());
    CHECK(list == std::vector<int>{1});
    CHECK(run.loop().step());
    run.loop().resume();
    run.run();
    CHECK(list == (std::vector<int>{1, 2, 3}));
    run.loop().pause();
    CHECK(!run.loop().step());
    std::size_t stepped = 0;
    for (const Event &event : run.recording().events)
        stepped += event.kind == EventKind::Stepped;
    CHECK_EQUAL(stepped, std::size_t(2));
}

void otherOrdersAreAnotherScheduleOfTheSameProgram()
{
    const auto orderOfTurns = [](TurnOrder order, std::uint64_t seed) {
        RecordedLoop run;
        std::vector<int> list;
        run.loop().setOrder(order, seed);
        for (int i = 1; i <= 6; ++i)
            run.loop().createTask(append(&list, i));
        run.run();
        return list;
    };
    CHECK(orderOfTurns(TurnOrder::Fifo, 1) == (std::vector<int>{1, 2, 3, 4, 5, 6}));
    CHECK(orderOfTurns(TurnOrder::Lifo, 1) == (std::vector<int>{6, 5, 4, 3, 2, 1}));
    const std::vector<int> drawn = orderOfTurns(TurnOrder::Random, 1);
    std::vector<int> sorted = drawn;
    std::sort(sorted.begin(), sorted.end());
    CHECK(sorted == (std::vector<int>{1, 2, 3, 4, 5, 6}));
    CHECK(drawn == orderOfTurns(TurnOrder::Random, 1));
    bool differs = false;
    for (std::uint64_t seed = 2; seed < 6; ++seed)
        differs |= orderOfTurns(TurnOrder::Random, seed) != drawn;
    CHECK(differs);
}

void callbacksKeepTheirPlacesWhenTasksChangeTheirs()
{
    RecordedLoop run;
    std::vector<int> list;
    run.loop().setOrder(TurnOrder::Lifo, 1);
    run.loop().createTask(append(&list, 1));
    run.loop().callSoon([&list] { list.push_back(100); });
    run.loop().createTask(append(&list, 2));
    run.run();
    CHECK(list == (std::vector<int>{2, 100, 1}));
}

void aTaskThatIsChosenByHandRunsNextAndTheOthersInTheirOrder()
{
    RecordedLoop run;
    std::vector<int> list;
    run.loop().pause();
    for (int i = 1; i <= 4; ++i)
        run.loop().createTask(append(&list, i));
    const std::vector<BasicTask *> queue = run.loop().readyQueue();
    CHECK(run.loop().step(queue[2]->id()));
    CHECK(!run.loop().step(4711));
    CHECK(run.loop().step());
    CHECK(run.loop().stepTick());
    CHECK(list == (std::vector<int>{3, 1, 2, 4}));
    CHECK(!run.loop().stepTick());
}

class Alarm final : public Timer
{
public:
    int fired = 0;

private:
    void fire() override { ++fired; }
};

void deadlinesStandStillWhileTheLoopIsPausedAndSleepsDoNot()
{
    RecordedLoop run;
    Alarm deadline;
    Alarm nap;
    run.loop().arm(deadline, 10'000'000, EventLoop::TimerKind::Deadline);
    run.loop().arm(nap, 10'000'000);
    run.loop().pause();
    run.clock().advance(30'000'000);
    run.loop().fireTimers();
    CHECK_EQUAL(nap.fired, 1);
    CHECK_EQUAL(deadline.fired, 0);
    run.loop().resume();
    CHECK_EQUAL(deadline.due(), std::int64_t(40'000'000));
    run.run();
    CHECK_EQUAL(deadline.fired, 1);
}

void aClosedLoopDestroysWhatHasNotEnded()
{
    Semaphore semaphore(1);
    {
        RecordedLoop run;
        const Task<int> inner = run.loop().createTask(sleepAndGive(1s, 1));
        run.loop().createTask(awaitTask(inner));
        run.loop().createTask(sum({inner}));
        run.loop().createTask(hold(&semaphore, 1s));
        run.loop().createTask(hold(&semaphore, 1s));
        run.loop().createTask(give(1));
        run.loop().tick();
        CHECK_EQUAL(semaphore.waitingCount(), std::size_t(1));
    }
    CHECK_EQUAL(semaphore.waitingCount(), std::size_t(0));
    CHECK_EQUAL(semaphore.freePermits(), std::size_t(1));
}

} // namespace

int main()
{
    aCoroutineObjectThatIsNeverScheduledNeverRuns();
    aTaskRunsInTheTickAfterItsCreation();
    aSuspendedTaskIsReadyBeforeItRuns();
    anAwaitedPlaceNamesTheWholeChain();
    aTickRunsExactlyWhatWasReadyWhenItBegan();
    allFirstRunsOfGatheredTasksAreInOneTick();
    gatherOfNothingDoesNotSuspend();
    gatherThrowsTheFirstFailureAtOnceAndTheOthersGoOn();
    gatherCanReturnExceptionsInTheListsOrder();
    aCancelledTaskThatNeverRanNeverRunsItsBody();
    aCancelledSleeperWakesAtOnce();
    aTaskMayCatchItsCancellationAndGoOn();
    cancellingWhoAwaitsATaskCancelsThatTask();
    cancellingWhoGathersCancelsAll();
    aTaskThatCancelsItselfEndsAtItsNextSuspension();
    aSemaphoreLetsItsNumberInAndTheRestInOrder();
    aPermitGrantedToACancelledTaskGoesToTheNext();
    aDoneCallbackRunsOnceInTheTickAfterTheEnd();
    describeSpeaksPythonsGrammar();
    aResultThatIsNotThereYetIsAnError();
    anExceptionThatNobodyReadIsReported();
    aDroppedHandleChangesNothing();
    awaitingAnEndedTaskDoesNotSuspend();
    aPausedLoopTakesOneTurnPerStep();
    otherOrdersAreAnotherScheduleOfTheSameProgram();
    callbacksKeepTheirPlacesWhenTasksChangeTheirs();
    aTaskThatIsChosenByHandRunsNextAndTheOthersInTheirOrder();
    deadlinesStandStillWhileTheLoopIsPausedAndSleepsDoNot();
    aClosedLoopDestroysWhatHasNotEnded();
    return test::checksFailed();
}
