// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/invariants.h"
#include "core/recording/place.h"
#include "core/recording/spans.h"

#include "tests/http/runningendpoint.h"
#include "tests/workers/poolrun.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <set>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

namespace {

/// A pool whose workers have a loop each.
class LoopPoolRun : public PoolRun
{
public:
    LoopPoolRun(unsigned processes, std::uint16_t port)
        : PoolRun(COROSCOPE_WORKER, processes, port, Scheme::Http, WorkerMode::Coroutines)
    {
    }
};

/// How many tasks each lane had begun and not ended at most.
std::map<LaneId, std::size_t> mostAtOnce(const Recording &recording)
{
    std::map<LaneId, std::set<TaskId>> open;
    std::map<LaneId, std::size_t> most;
    for (const Event &event : recording.events) {
        const auto state = stateAfter(event.kind);
        if (!state || event.lane == 0)
            continue;
        if (isEnd(*state) || *state == State::Pending)
            open[event.lane].erase(event.task);
        else
            open[event.lane].insert(event.task);
        most[event.lane] = std::max(most[event.lane], open[event.lane].size());
    }
    return most;
}

} // namespace

/// Worker processes that run coroutines: who gets what, and what becomes of it when one is lost.
class TestCoroutinePool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksAreDealtToTheWorkersInTurn();
    void aWorkerThatHasRoomTakesTheNext();
    void aTasksStoryIsThatOfALoop();
    void aFailedRequestFailsItsTaskOnly();
    void theTasksOfAKilledWorkerAreQueuedAgainAndDone();
    void aTaskThatIsLostTwiceFails();
    void aStopCancelsAllThatIsSuspended();
    void aFrozenWorkerIsKilledOnStop();
};

void TestCoroutinePool::tasksAreDealtToTheWorkersInTurn()
{
    RunningEndpoint endpoint(delayOf(300ms));
    LoopPoolRun run(4, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(40, 1, 16);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    const Recording recording = run.recording();
    QCOMPARE(run.faults(), std::string());
    QVERIFY(openTasks(recording).empty());
    QCOMPARE(run.count(EventKind::Finished), std::size_t(41));
    QCOMPARE(run.count(EventKind::ChunkTaken), std::size_t(0));
    // None has many while another has few.
    const Spans spans(recording);
    std::map<LaneId, int> tasks;
    for (const TaskSpans &task : spans.requests())
        ++tasks[task.lane];
    QCOMPARE(tasks, (std::map<LaneId, int>{{1, 10}, {2, 10}, {3, 10}, {4, 10}}));
}

void TestCoroutinePool::aWorkerThatHasRoomTakesTheNext()
{
    RunningEndpoint endpoint(delayOf(5ms));
    LoopPoolRun run(3, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(60, 1, 4);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    QCOMPARE(run.count(EventKind::Finished), std::size_t(61));
    const auto most = mostAtOnce(run.recording());
    QCOMPARE(most.size(), std::size_t(3));
    for (const auto &[lane, count] : most)
        QVERIFY(count <= 4);
}

void TestCoroutinePool::aTasksStoryIsThatOfALoop()
{
    RunningEndpoint endpoint(delayOf(100ms));
    LoopPoolRun run(1, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(1, 1, 2);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    std::string story;
    const Recording recording = run.recording();
    for (const Event &event : recording.events) {
        if (event.task == 1 && event.kind != EventKind::NotSuspended)
            story += std::string(word(event.kind)) + " " + std::string(word(event.why)) + " lane" +
                     std::to_string(event.lane) + "\n";
    }
    QCOMPARE(story, std::string("created request lane0\nscheduled start lane0\nrunning  lane1\n"
                                "requestBegan  lane1\nsuspended readable lane1\n"
                                "ready readable lane1\nrunning  lane1\nrequestEnded  lane1\n"
                                "finished  lane1\n"));
    // It is at its await in the strategy's own source.
    const auto suspended = std::ranges::find_if(recording.events, [](const Event &event) {
        return event.task == 1 && event.kind == EventKind::Suspended;
    });
    const std::vector<PlaceFrame> frames = framesOf(recording.text(suspended->arg));
    QVERIFY(frames.size() > 2);
    QCOMPARE(frames[0].path, std::string_view("core/strategies/processpoolcoroutine.cpp"));
    QCOMPARE(frames[1].path, std::string_view("core/http/httpclient.cpp"));
    for (const PlaceFrame &frame : frames)
        QVERIFY(!frame.function.empty() && frame.bytes > 0 && frame.line > 0);
    endpoint.stop(); // it may write the answer before it says so
    QCOMPARE(endpoint.story(), std::string("accepted 1, began 1, answered 1 200"));
}

void TestCoroutinePool::aFailedRequestFailsItsTaskOnly()
{
    EndpointOptions options = delayOf(1ms);
    options.errorRate = 0.5;
    RunningEndpoint endpoint(options);
    LoopPoolRun run(2, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(30, 1, 5);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    const std::size_t failed = run.count(EventKind::Failed);
    QVERIFY(failed > 0 && failed < 30);
    QCOMPARE(run.count(EventKind::Finished) + failed, std::size_t(31));
    QCOMPARE(run.texts(EventKind::Failed), std::vector<std::string>(failed, "HTTP 503"));
    QCOMPARE(run.count(EventKind::Printed), std::size_t(0)); // no error that nobody asked for
}

void TestCoroutinePool::theTasksOfAKilledWorkerAreQueuedAgainAndDone()
{
    RunningEndpoint endpoint(delayOf(400ms));
    LoopPoolRun run(3, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(12, 1, 4);
    for (TaskId task = 1; task <= 12; ++task)
        QVERIFY(run.waitFor([&] { return run.laneOfWaiting(task) != 0; }));
    const LaneId lane = run.signalWorkerOf(5, SIGKILL);
    QCOMPARE(lane, LaneId(2));
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    const Recording recording = run.recording();
    QVERIFY(openTasks(recording).empty());
    QCOMPARE(run.count(EventKind::Finished), std::size_t(13));
    std::vector<TaskId> requeued;
    for (const Event &event : recording.events) {
        if (event.kind != EventKind::Requeued)
            continue;
        requeued.push_back(event.task);
        QCOMPARE(event.lane, lane);
        QVERIFY(event.why == Why::WorkerLost);
        QCOMPARE(std::string(recording.text(event.arg)),
                 std::string("worker 2 was killed by signal 9"));
    }
    QCOMPARE(requeued, (std::vector<TaskId>{2, 5, 8, 11}));
}

void TestCoroutinePool::aTaskThatIsLostTwiceFails()
{
    RunningEndpoint endpoint(delayOf(400ms));
    LoopPoolRun run(1, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(5, 1, 3);
    for (TaskId task = 1; task <= 3; ++task)
        QVERIFY(run.waitFor([&] { return run.laneOfWaiting(task) != 0; }));
    QCOMPARE(run.signalWorkerOf(1, SIGKILL), LaneId(1));
    QVERIFY(run.waitFor([&] { return run.count(EventKind::Requeued) == 3; }));
    for (TaskId task = 1; task <= 3; ++task)
        QVERIFY(run.waitFor([&] { return run.laneOfWaiting(task) != 0; }));
    QCOMPARE(run.signalWorkerOf(1, SIGKILL), LaneId(1));
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    QVERIFY(openTasks(run.recording()).empty());
    QCOMPARE(run.texts(EventKind::Failed),
             std::vector<std::string>(3, "worker 1 was killed by signal 9"));
    QCOMPARE(run.count(EventKind::Finished), std::size_t(3)); // two, and the main task
}

void TestCoroutinePool::aStopCancelsAllThatIsSuspended()
{
    RunningEndpoint endpoint(delayOf(100s));
    LoopPoolRun run(2, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(9, 1, 3);
    for (TaskId task = 1; task <= 6; ++task)
        QVERIFY(run.waitFor([&] { return run.laneOfWaiting(task) != 0; }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(openTasks(run.recording()).empty());
    QCOMPARE(run.count(EventKind::Cancelled), std::size_t(9));
    QCOMPARE(run.count(EventKind::CancelRequested), std::size_t(6)); // by the workers themselves
    QCOMPARE(run.texts(EventKind::LaneEnded), std::vector<std::string>(2));
}

void TestCoroutinePool::aFrozenWorkerIsKilledOnStop()
{
    RunningEndpoint endpoint(delayOf(100s));
    LoopPoolRun run(2, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(6, 1, 3);
    const LaneId lane = run.signalWorkerOf(1, SIGSTOP);
    QCOMPARE(lane, LaneId(1));
    QVERIFY(run.waitFor([&] { return run.laneOfWaiting(6) != 0; }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    QCOMPARE(run.count(EventKind::Cancelled), std::size_t(6));
    std::vector<std::string> ends = run.texts(EventKind::LaneEnded);
    std::ranges::sort(ends);
    QCOMPARE(ends, (std::vector<std::string>{"", "worker 1 did not stop in time"}));
}

QTEST_GUILESS_MAIN(TestCoroutinePool)
#include "tst_coroutinepool.moc"
