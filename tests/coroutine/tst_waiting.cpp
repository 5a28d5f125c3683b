// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/ascompleted.h"
#include "core/coroutine/ensurefuture.h"
#include "core/coroutine/lock.h"
#include "core/coroutine/notawaitable.h"
#include "core/coroutine/rununtilcomplete.h"
#include "core/coroutine/sleep.h"
#include "core/coroutine/wait.h"
#include "tests/support/check.h"
#include "tests/support/recordedloop.h"
#include "tests/support/sleepers.h"

#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace coroscope;
using namespace std::chrono_literals;
using test::RecordedLoop;
using test::sleepAndGive;
using test::sleepAndThrow;

namespace {

// Three tasks that take 30, 10 and 20 ms; the last fails.
std::vector<Task<int>> threeTasks(RecordedLoop &run)
{
    return {run.loop().createTask(sleepAndGive(30ms, 1)),
            run.loop().createTask(sleepAndGive(10ms, 2)),
            run.loop().createTask(sleepAndThrow(20ms, "no"))};
}

std::string names(const std::vector<Task<int>> &tasks)
{
    std::string out;
    for (const Task<int> &task : tasks)
        out += std::to_string(task->id());
    return out;
}

// "done/pending at ms".
Coroutine<std::string> waited(std::vector<Task<int>> tasks, WaitUntil until,
                              std::optional<std::chrono::nanoseconds> timeout)
{
    const WaitResult<int> result = co_await wait(tasks, until, timeout);
    const std::int64_t now = EventLoop::ofThisThread()->now() / 1'000'000;
    co_return names(result.done) + "/" + names(result.pending) + " at " + std::to_string(now);
}

std::string waitFor(WaitUntil until, std::optional<std::chrono::nanoseconds> timeout = {})
{
    RecordedLoop run;
    const std::vector<Task<int>> tasks = threeTasks(run);
    const Task<std::string> task = run.loop().createTask(waited(tasks, until, timeout));
    run.run();
    CHECK_EQUAL(tasks[0]->result(), 1); // whatever was pending went on
    CHECK_EQUAL(reason(tasks[2]->exception()), std::string("no"));
    return task->result();
}

void waitEndsWhenItWasToldTo()
{
    CHECK_EQUAL(waitFor(WaitUntil::AllCompleted), std::string("123/ at 30"));
    CHECK_EQUAL(waitFor(WaitUntil::FirstCompleted), std::string("2/13 at 10"));
    CHECK_EQUAL(waitFor(WaitUntil::FirstException), std::string("23/1 at 20"));
}

void aTimeoutOfWaitIsNoError()
{
    CHECK_EQUAL(waitFor(WaitUntil::AllCompleted, 15ms), std::string("2/13 at 15"));
    CHECK_EQUAL(waitFor(WaitUntil::AllCompleted, 0ms), std::string("/123 at 0"));
    CHECK_EQUAL(waitFor(WaitUntil::AllCompleted, 1s), std::string("123/ at 30"));
}

void withoutAFailureFirstExceptionWaitsForAll()
{
    RecordedLoop run;
    const std::vector<Task<int>> tasks = {run.loop().createTask(sleepAndGive(10ms, 1)),
                                          run.loop().createTask(sleepAndGive(1s, 2))};
    const Task<std::string> task =
        run.loop().createTask(waited(tasks, WaitUntil::FirstException, {}));
    run.loop().tick();
    tasks[1]->cancel(); // which is no failure
    run.run();
    CHECK_EQUAL(task->result(), std::string("12/ at 10"));
}

void waitForWhatHasEndedDoesNotSuspend()
{
    RecordedLoop run;
    const std::vector<Task<int>> tasks = {run.loop().createTask(sleepAndGive(0ms, 1))};
    run.run();
    const Task<std::string> task =
        run.loop().createTask(waited(tasks, WaitUntil::AllCompleted, {}));
    run.run();
    CHECK_EQUAL(task->result(), std::string("1/ at 0"));
    CHECK(run.transitions().find("notSuspended T2 gather") != std::string::npos);
}

void waitForNothingIsAnError()
{
    bool thrown = false;
    try {
        wait(std::vector<Task<int>>());
    } catch (const std::invalid_argument &) {
        thrown = true;
    }
    CHECK(thrown);
}

void cancellingWhoWaitsCancelsNoTask()
{
    RecordedLoop run;
    const std::vector<Task<int>> tasks = {run.loop().createTask(sleepAndGive(10ms, 5))};
    const Task<std::string> task =
        run.loop().createTask(waited(tasks, WaitUntil::AllCompleted, 1s));
    run.loop().tick();
    task->cancel();
    run.run();
    CHECK(task->isCancelled());
    CHECK_EQUAL(tasks[0]->result(), 5);
    CHECK_EQUAL(run.clock().now(), std::int64_t(10'000'000)); // the timeout went with the await
}

void waitReadsNoError()
{
    RecordedLoop run;
    {
        const std::vector<Task<int>> tasks = {run.loop().createTask(sleepAndThrow(1ms, "lost"))};
        run.loop().createTask(waited(tasks, WaitUntil::AllCompleted, {}));
    }
    run.run();
    CHECK(run.everything().find("never retrieved") != std::string::npos);
}

Coroutine<std::string> inOrderOfEnding(std::vector<Task<int>> tasks)
{
    std::string out;
    AsCompleted<int> completed(tasks);
    while (completed.hasNext()) {
        try {
            const int value = co_await completed.next();
            out += std::to_string(value);
        } catch (const std::runtime_error &error) {
            out += error.what();
        }
    }
    try {
        co_await completed.next();
    } catch (const std::out_of_range &) {
        out += "!";
    }
    co_return out;
}

void resultsComeAsTasksEnd()
{
    RecordedLoop run;
    CHECK_EQUAL(runUntilComplete(run.loop(), inOrderOfEnding(threeTasks(run))),
                std::string("2no1!"));
    CHECK_EQUAL(runUntilComplete(run.loop(), inOrderOfEnding({})), std::string("!"));
}

Coroutine<int> takeNext(AsCompleted<int> *completed)
{
    const int value = co_await completed->next();
    co_return value;
}

void aResultGivenToACancelledTaskGoesToTheNext()
{
    RecordedLoop run;
    AsCompleted<int> completed({run.loop().createTask(sleepAndGive(10ms, 8))});
    const Task<int> first = run.loop().createTask(takeNext(&completed));
    const Task<int> second = run.loop().createTask(takeNext(&completed));
    run.loop().tick();
    run.clock().advance(10'000'000);
    run.loop().fireTimers();
    run.loop().tick();
    CHECK_EQUAL(first->state(), State::Ready);
    first->cancel();
    run.run();
    CHECK(first->isCancelled());
    CHECK_EQUAL(second->result(), 8);
    CHECK(!completed.hasNext());
}

Coroutine<void> holdLock(Lock *lock, std::string *log, char name)
{
    co_await lock->acquire();
    const Lock::Held held(*lock);
    *log += name;
    co_await sleep(10ms);
    *log += name;
}

void aLockMakesTasksTakeTurnsInOrder()
{
    RecordedLoop run;
    Lock lock;
    std::string log;
    run.loop().createTask(holdLock(&lock, &log, 'a'));
    const Task<void> second = run.loop().createTask(holdLock(&lock, &log, 'b'));
    run.loop().createTask(holdLock(&lock, &log, 'c'));
    run.loop().tick();
    CHECK(lock.isLocked());
    CHECK_EQUAL(lock.waitingCount(), std::size_t(2));
    second->cancel();
    run.run();
    CHECK_EQUAL(log, std::string("aacc"));
    CHECK(!lock.isLocked());
    CHECK(run.transitions().find("suspended T3 lock") != std::string::npos);
    bool thrown = false;
    try {
        lock.release();
    } catch (const std::logic_error &) {
        thrown = true;
    }
    CHECK(thrown);
}

void aCoroutineRunsUntilItsEndAndItsCallbacksToo()
{
    RecordedLoop run;
    std::string log;
    const Task<int> task = run.loop().createTask(sleepAndGive(5ms, 6));
    task->addDoneCallback([&log](BasicTask &done) { log += done.describe().substr(0, 14); });
    const Task<int> longer = run.loop().createTask(sleepAndGive(1s, 6));
    CHECK_EQUAL(runUntilComplete(run.loop(), task), 6);
    CHECK_EQUAL(log, std::string("<Task finished"));
    // What else there is stands still until somebody makes the loop go again.
    CHECK_EQUAL(longer->state(), State::Suspended);
    CHECK_EQUAL(run.clock().now(), std::int64_t(5'000'000));
    CHECK_EQUAL(runUntilComplete(run.loop(), task), 6);
    CHECK_EQUAL(runUntilComplete(run.loop(), sleepAndGive(1ms, 9)), 9);
    CHECK_EQUAL(runUntilComplete(run.loop(), longer), 6);
}

void anAwaitableRunsInATaskOfItsOwn()
{
    RecordedLoop run;
    const std::vector<Task<int>> tasks = {run.loop().createTask(sleepAndGive(5ms, 6))};
    const WaitResult<int> result = runUntilComplete(run.loop(), wait(tasks), {"main"});
    CHECK_EQUAL(result.done.size(), std::size_t(1));
    CHECK(run.transitions().find("created T2 helper \"main\"") != std::string::npos);
}

void whatARunUntilCompleteThrowsIsTheTasksError()
{
    RecordedLoop run;
    std::string words;
    try {
        runUntilComplete(run.loop(), sleepAndThrow(1ms, "no"));
    } catch (const std::runtime_error &error) {
        words = error.what();
    }
    CHECK_EQUAL(words, std::string("no"));
    CHECK(run.everything().find("never retrieved") == std::string::npos);
}

Coroutine<int> runAgain(RecordedLoop *run)
{
    const int value = runUntilComplete(run->loop(), sleepAndGive(1ms, 1));
    co_return value;
}

Coroutine<void> waitForever(Lock *lock)
{
    co_await lock->acquire();
    co_await lock->acquire();
}

void aLoopThatRunsOrHasNothingToDoCannotRunUntilAnEnd()
{
    Lock lock; // outlives the frame that is left waiting for it
    RecordedLoop run;
    const Task<int> inner = run.loop().createTask(runAgain(&run));
    run.run();
    CHECK_EQUAL(describe(inner->exception()),
                std::string("logic_error('This event loop is already running.')"));
    bool thrown = false;
    try {
        runUntilComplete(run.loop(), waitForever(&lock));
    } catch (const std::logic_error &) {
        thrown = true;
    }
    CHECK(thrown);
}

void aFutureFindsTheLoopOfItsThread()
{
    bool thrown = false;
    try {
        ensureFuture(sleepAndGive(1ms, 1));
    } catch (const std::logic_error &) {
        thrown = true;
    }
    CHECK(thrown);
    RecordedLoop run;
    CHECK(EventLoop::ofThisThread() == &run.loop());
    const Task<int> task = ensureFuture(sleepAndGive(1ms, 4), {"mine", Why::Request});
    CHECK(&task->loop() == &run.loop());
    CHECK_EQUAL(task->name(), std::string("mine"));
    CHECK(&*ensureFuture(task) == &*task);
    CHECK_EQUAL(runUntilComplete(run.loop(), task), 4);
    EventLoop *elsewhere = &run.loop();
    std::thread([&elsewhere] { elsewhere = EventLoop::ofThisThread(); }).join();
    CHECK(!elsewhere);
}

Coroutine<EventLoop *> loopThatRuns()
{
    co_return EventLoop::ofThisThread();
}

void whileALoopRunsItIsTheOneOfItsThread()
{
    RecordedLoop first;
    {
        RecordedLoop second;
        CHECK(EventLoop::ofThisThread() == &first.loop());
        CHECK(runUntilComplete(second.loop(), loopThatRuns()) == &second.loop());
        CHECK(EventLoop::ofThisThread() == &first.loop());
    }
    CHECK(runUntilComplete(first.loop(), loopThatRuns()) == &first.loop());
}

Coroutine<int> awaitAnInt()
{
    const int value = 5;
    co_await NotAwaitable(value);
    co_return value;
}

Coroutine<int> awaitsWithoutSuspending()
{
    const int value = co_await awaitAnInt();
    co_return value;
}

void whatIsNoAwaitableFailsInTheSameStep()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(awaitAnInt());
    run.run();
    CHECK_EQUAL(describe(task->exception()),
                std::string("TypeError('an object of type 'int' cannot be awaited')"));
    CHECK_EQUAL(run.transitions(),
                std::string("0.000 created T1 helper \"Task-1\"\n"
                            "0.000 scheduled T1 start\n"
                            "0.000 running T1\n"
                            "0.000 failed T1 \"an object of type 'int' cannot be awaited\"\n"));
}

void aCoroutineThatComesBackWithoutASuspensionIsRecordedOnce()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(awaitsWithoutSuspending());
    run.run();
    task->exception();
    const std::string text = run.transitions();
    const std::size_t at = text.find("notSuspended T1\n");
    CHECK(at != std::string::npos);
    CHECK(text.find("notSuspended", at + 1) == std::string::npos);
}

} // namespace

int main()
{
    waitEndsWhenItWasToldTo();
    aTimeoutOfWaitIsNoError();
    withoutAFailureFirstExceptionWaitsForAll();
    waitForWhatHasEndedDoesNotSuspend();
    waitForNothingIsAnError();
    cancellingWhoWaitsCancelsNoTask();
    waitReadsNoError();
    resultsComeAsTasksEnd();
    aResultGivenToACancelledTaskGoesToTheNext();
    aLockMakesTasksTakeTurnsInOrder();
    aCoroutineRunsUntilItsEndAndItsCallbacksToo();
    anAwaitableRunsInATaskOfItsOwn();
    whatARunUntilCompleteThrowsIsTheTasksError();
    aLoopThatRunsOrHasNothingToDoCannotRunUntilAnEnd();
    aFutureFindsTheLoopOfItsThread();
    whileALoopRunsItIsTheOneOfItsThread();
    whatIsNoAwaitableFailsInTheSameStep();
    aCoroutineThatComesBackWithoutASuspensionIsRecordedOnce();
    return test::checksFailed();
}
