// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/coroutine/rununtilcomplete.h"
#include "core/coroutine/sleep.h"
#include "core/coroutine/taskgroup.h"
#include "core/coroutine/tothread.h"
#include "core/coroutine/withtimeout.h"
#include "tests/support/check.h"
#include "tests/support/recordedloop.h"
#include "tests/support/sleepers.h"
#include "tests/support/untilstopped.h"

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

using namespace coroscope;
using namespace std::chrono_literals;
using test::block;
using test::RecordedLoop;
using test::sleepAndGive;
using test::sleepAndThrow;

namespace {

Coroutine<int> refuseToBeCancelled(std::chrono::nanoseconds time)
{
    try {
        co_await sleep(time);
    } catch (const CancelledError &) {
    }
    co_return 7;
}

Coroutine<int> failWhenCancelled()
{
    try {
        co_await sleep(1s);
    } catch (const CancelledError &) {
        throw std::runtime_error("second");
    }
    co_return 1;
}

// How a coroutine ends: its value, or its error as Python prints it; and when, in ms.
template <class T>
std::string ending(RecordedLoop &run, const Task<T> &task)
{
    run.run();
    const std::exception_ptr error = task->exception();
    std::string out = task->isCancelled() ? "cancelled" : error ? describe(error) : "fine";
    return out + " at " + std::to_string(run.clock().now() / 1'000'000);
}

template <class T>
std::string ending(Coroutine<T> coroutine)
{
    RecordedLoop run;
    return ending(run, run.loop().createTask(std::move(coroutine)));
}

void aTimeoutCancelsWhatItBounds()
{
    CHECK_EQUAL(ending(withTimeout(sleepAndGive(20ms, 1), 10ms)),
                std::string("TimeoutError('timed out after 10 ms') at 10"));
    CHECK_EQUAL(ending(withTimeout(sleepAndGive(20ms, 1), 0ms)),
                std::string("TimeoutError('timed out after 0 s') at 0"));
    CHECK_EQUAL(ending(withTimeout(sleepAndGive(20ms, 1), 30ms)), std::string("fine at 20"));
    CHECK_EQUAL(ending(withTimeout(sleepAndThrow(20ms, "no"), 30ms)),
                std::string("runtime_error('no') at 20"));
    RecordedLoop run;
    CHECK_EQUAL(runUntilComplete(run.loop(), withTimeout(sleepAndGive(1ms, 4), 1s)), 4);
}

void whoCatchesTheCancellationOfATimeoutKeepsHisResult()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(withTimeout(refuseToBeCancelled(20ms), 10ms));
    CHECK_EQUAL(ending(run, task), std::string("fine at 10"));
    CHECK_EQUAL(task->result(), 7);
    CHECK_EQUAL(task->cancels(), 0u);
}

void aCancellationFromOutsideStaysOneInsideATimeout()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(withTimeout(sleepAndGive(1s, 1), 10ms));
    run.loop().tick();
    task->cancel();
    CHECK_EQUAL(ending(run, task), std::string("cancelled at 0"));

    // Both in one tick: the one from outside counts.
    RecordedLoop other;
    const Task<int> both = other.loop().createTask(withTimeout(sleepAndGive(1s, 1), 10ms));
    other.loop().tick();
    both->cancel();
    other.clock().advance(10'000'000);
    other.loop().fireTimers();
    CHECK_EQUAL(ending(other, both), std::string("cancelled at 10"));
}

void theInnerOfTwoTimeoutsIsTheOneThatExpired()
{
    CHECK_EQUAL(ending(withTimeout(withTimeout(sleepAndGive(1s, 1), 10ms), 20ms)),
                std::string("TimeoutError('timed out after 10 ms') at 10"));
    CHECK_EQUAL(ending(withTimeout(withTimeout(sleepAndGive(1s, 1), 20ms), 10ms)),
                std::string("TimeoutError('timed out after 10 ms') at 10"));
}

void aTaskThatWasUncancelledGoesOn()
{
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(sleepAndGive(1ms, 3));
    task->cancel();
    task->cancel();
    CHECK_EQUAL(task->cancels(), 2u);
    CHECK_EQUAL(task->uncancel(), 1u);
    CHECK_EQUAL(task->uncancel(), 0u);
    CHECK_EQUAL(task->uncancel(), 0u);
    CHECK_EQUAL(ending(run, task), std::string("fine at 1"));
}

// What the bodies of groups make, and what they see.
struct Scene
{
    std::vector<Task<int>> tasks{};
    std::string log{};
};

Coroutine<void> twoSleepers(TaskGroup &group, Scene *scene)
{
    scene->tasks.push_back(group.createTask(sleepAndGive(10ms, 1)));
    scene->tasks.push_back(group.createTask(sleepAndGive(30ms, 2)));
    scene->log += "body ends";
    co_return;
}

Coroutine<void> oneThatFails(TaskGroup &group, Scene *scene)
{
    scene->tasks.push_back(group.createTask(sleepAndThrow(10ms, "no")));
    scene->tasks.push_back(group.createTask(sleepAndGive(30ms, 2)));
    co_return;
}

Coroutine<void> oneThatFailsWhileTheBodyWaits(TaskGroup &group, Scene *scene)
{
    co_await oneThatFails(group, scene);
    try {
        co_await sleep(1s);
    } catch (const CancelledError &) {
        scene->log += "body cancelled";
        throw;
    }
}

Coroutine<void> bodyThatFails(TaskGroup &group, Scene *scene)
{
    scene->tasks.push_back(group.createTask(sleepAndGive(30ms, 2)));
    co_await sleep(5ms);
    throw std::logic_error("body");
}

Coroutine<void> twoThatFail(TaskGroup &group, Scene *scene)
{
    scene->tasks.push_back(group.createTask(sleepAndThrow(10ms, "first")));
    scene->tasks.push_back(group.createTask(failWhenCancelled()));
    co_return;
}

using GroupBody = Coroutine<void> (*)(TaskGroup &, Scene *);

// A group around a body, as a callable that knows its scene.
class Body
{
public:
    Body(GroupBody body, Scene &scene)
        : m_body(body)
        , m_scene(&scene)
    {
    }
    Coroutine<void> operator()(TaskGroup &group) const { return m_body(group, m_scene); }

private:
    GroupBody m_body;
    Scene *m_scene;
};

std::string ending(GroupBody body, Scene &scene)
{
    RecordedLoop run;
    std::string out = ending(run, run.loop().createTask(withTaskGroup(Body(body, scene))));
    for (const Task<int> &task : scene.tasks)
        out += std::string(", ") + std::string(word(task->state()));
    scene.tasks.clear();
    return out;
}

void aGroupWaitsForAllItsTasks()
{
    Scene scene;
    CHECK_EQUAL(ending(twoSleepers, scene), std::string("fine at 30, finished, finished"));
    CHECK_EQUAL(scene.log, std::string("body ends"));
}

void aFailureCancelsTheRestOfTheGroup()
{
    Scene scene;
    CHECK_EQUAL(ending(oneThatFails, scene),
                std::string("ExceptionGroup('1 failure in a task group: no') at 10, failed, "
                            "cancelled"));
    CHECK_EQUAL(ending(oneThatFailsWhileTheBodyWaits, scene),
                std::string("ExceptionGroup('1 failure in a task group: no') at 10, failed, "
                            "cancelled"));
    CHECK_EQUAL(scene.log, std::string("body cancelled"));
    CHECK_EQUAL(ending(bodyThatFails, scene),
                std::string("ExceptionGroup('1 failure in a task group: body') at 5, cancelled"));
    CHECK_EQUAL(ending(twoThatFail, scene),
                std::string("ExceptionGroup('2 failures in a task group, the first: first') at "
                            "10, failed, failed"));
}

Coroutine<int> afterAGroup(Scene *scene)
{
    try {
        co_await withTaskGroup(Body(oneThatFailsWhileTheBodyWaits, *scene));
    } catch (const ExceptionGroup &group) {
        scene->log += " " + std::to_string(group.errors.size());
    }
    co_await sleep(1ms); // the group's own cancellation is over
    co_return 1;
}

void whoCatchesAGroupsFailuresGoesOn()
{
    Scene scene;
    CHECK_EQUAL(ending(afterAGroup(&scene)), std::string("fine at 11"));
    CHECK_EQUAL(scene.log, std::string("body cancelled 1"));
}

void cancellingWhoWaitsForAGroupCancelsItsTasksFirst()
{
    Scene scene;
    RecordedLoop run;
    const Task<void> task = run.loop().createTask(withTaskGroup(Body(twoSleepers, scene)));
    run.loop().tick();
    task->cancel();
    CHECK_EQUAL(ending(run, task), std::string("cancelled at 0"));
    for (const Task<int> &each : scene.tasks)
        CHECK(each->isCancelled());
}

void aGroupThatIsLeftWithItsLoopIsHarmless()
{
    Scene scene;
    {
        RecordedLoop run;
        run.loop().createTask(withTaskGroup(Body(twoSleepers, scene)));
        run.loop().tick();
        scene.tasks.clear();
    }
    CHECK_EQUAL(scene.log, std::string("body ends"));
}

int seven()
{
    return 7;
}

Coroutine<std::string> threads()
{
    const int value = co_await toThread(seven);
    std::string out = std::to_string(value);
    const auto fails = []() -> int { throw std::runtime_error("thread"); };
    try {
        co_await toThread(fails);
    } catch (const std::runtime_error &error) {
        out += error.what();
    }
    const auto nothing = [] {};
    co_await toThread(nothing);
    co_return out;
}

void aThreadGivesItsResultOrItsError()
{
    RecordedLoop run;
    CHECK_EQUAL(runUntilComplete(run.loop(), threads()), std::string("7thread"));
    const std::string text = run.transitions();
    CHECK(text.find("suspended T1 thread\n") != std::string::npos);
    CHECK(text.find("ready T1 thread\n") != std::string::npos);
    CHECK_EQUAL(run.loop().threads().count(), std::size_t(0));
}

void cancellingWhoAwaitsAThreadTellsTheThread()
{
    std::atomic<int> stopped = 0;
    RecordedLoop run;
    const Task<int> task = run.loop().createTask(block(&stopped));
    run.loop().tick();
    CHECK_EQUAL(run.loop().threads().count(), std::size_t(1));
    task->cancel();
    run.loop().tick();
    CHECK(task->isCancelled()); // without waiting for the thread
    run.run();
    CHECK_EQUAL(stopped.load(), 1);
    CHECK_EQUAL(run.loop().threads().count(), std::size_t(0));
}

void aLoopThatGoesStopsItsThreadsAndWaitsForThem()
{
    std::atomic<int> stopped = 0;
    {
        RecordedLoop run;
        run.loop().createTask(block(&stopped));
        run.loop().createTask(block(&stopped));
        run.loop().tick();
    }
    CHECK_EQUAL(stopped.load(), 2);
}

void othersRunWhileAThreadWorks()
{
    RecordedLoop run;
    std::atomic<int> stopped = 0;
    const Task<int> blocked = run.loop().createTask(withTimeout(block(&stopped), 10ms));
    const Task<int> other = run.loop().createTask(sleepAndGive(0ms, 3));
    run.loop().tick();
    run.loop().tick();
    CHECK_EQUAL(other->result(), 3);
    CHECK_EQUAL(blocked->state(), State::Suspended);
    run.clock().advance(10'000'000);
    run.loop().fireTimers();
    CHECK_EQUAL(ending(run, blocked), std::string("TimeoutError('timed out after 10 ms') at 10"));
    CHECK_EQUAL(stopped.load(), 1);
}

} // namespace

int main()
{
    aTimeoutCancelsWhatItBounds();
    whoCatchesTheCancellationOfATimeoutKeepsHisResult();
    aCancellationFromOutsideStaysOneInsideATimeout();
    theInnerOfTwoTimeoutsIsTheOneThatExpired();
    aTaskThatWasUncancelledGoesOn();
    aGroupWaitsForAllItsTasks();
    aFailureCancelsTheRestOfTheGroup();
    whoCatchesAGroupsFailuresGoesOn();
    cancellingWhoWaitsForAGroupCancelsItsTasksFirst();
    aGroupThatIsLeftWithItsLoopIsHarmless();
    aThreadGivesItsResultOrItsError();
    cancellingWhoAwaitsAThreadTellsTheThread();
    aLoopThatGoesStopsItsThreadsAndWaitsForThem();
    othersRunWhileAThreadWorks();
    return test::checksFailed();
}
