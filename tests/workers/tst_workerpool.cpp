// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/invariants.h"

#include "tests/http/runningendpoint.h"
#include "tests/support/scriptedserver.h"
#include "tests/workers/poolrun.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <map>

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

class TestWorkerPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredTasksInChunksOfFourAreSharedAsPoolMapDoes();
    void everyTaskIsRecordedWithItsAnswer();
    void aRefusedRequestFailsWithItsReason();
    void aPoolOfNoTasksDoesNotSuspend();
    void aBlockedWorkerStopsAtOnce();
    void aPoolMayBeStoppedBeforeItIsReady();
    void aStoppedPoolCancelsWhatComesLate();
    void aPoolMayGoWithoutBeingStopped();
    void httpsThatFailsIsAReasonToo();
    void noWorkerOutlivesItsParent();
};

void TestWorkerPool::aHundredTasksInChunksOfFourAreSharedAsPoolMapDoes()
{
    RunningEndpoint endpoint(delayOf(50ms));
    PoolRun run(COROSCOPE_WORKER, 8, endpoint.port());
    const std::int64_t before = SteadyClock::absolute();
    QCOMPARE(run.start(), std::string());
    qInfo("8 workers were ready after %.1f ms", double(SteadyClock::absolute() - before) / 1e6);
    run.map(100, 4);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    std::map<LaneId, int> tasks;
    std::map<LaneId, int> chunks;
    std::vector<std::uint32_t> numbers;
    for (const Event &event : run.recording().events) {
        if (event.kind == EventKind::Finished && event.lane != 0)
            ++tasks[event.lane];
        if (event.kind == EventKind::ChunkTaken) {
            ++chunks[event.lane];
            numbers.push_back(event.arg);
            QCOMPARE(event.task, (event.arg - 1) * 4 + 1);
        }
    }
    QCOMPARE(numbers.size(), std::size_t(25));
    std::vector<int> counts;
    for (const auto &[lane, count] : tasks)
        counts.push_back(count);
    std::ranges::sort(counts);
    QCOMPARE(counts, (std::vector<int>{12, 12, 12, 12, 12, 12, 12, 16}));
    for (const auto &[lane, count] : chunks)
        QCOMPARE(count * 4, tasks[lane]);
    QCOMPARE(run.faults(), std::string());
    QVERIFY(openTasks(run.recording()).empty());
}

void TestWorkerPool::everyTaskIsRecordedWithItsAnswer()
{
    RunningEndpoint endpoint(delayOf(1ms));
    PoolRun run(COROSCOPE_WORKER, 1, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(2, 5);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    Recording recording = run.recording();
    const auto process = std::ranges::find(recording.events, EventKind::LaneStarted, &Event::kind);
    QVERIFY(process->t < 0);
    QVERIFY(process->arg > 1);
    std::erase_if(recording.events, [](const Event &event) {
        return event.kind == EventKind::Tick || event.kind == EventKind::Idle ||
               event.kind == EventKind::LaneStarted || event.task == 3;
    });
    for (Event &event : recording.events)
        event.t = 0;
    QCOMPARE(describe(recording), std::string("0.000 lane0 created T1 request \"1\"\n"
                                              "0.000 lane0 scheduled T1 start\n"
                                              "0.000 lane0 created T2 request \"2\"\n"
                                              "0.000 lane0 scheduled T2 start\n"
                                              "0.000 lane1 chunkTaken T1 #1\n"
                                              "0.000 lane1 running T1\n"
                                              "0.000 lane1 blocked T1\n"
                                              "0.000 lane1 requestBegan T1\n"
                                              "0.000 lane1 requestEnded T1 #200\n"
                                              "0.000 lane1 unblocked T1\n"
                                              "0.000 lane1 finished T1 \"200 'Hello!'\"\n"
                                              "0.000 lane1 running T2\n"
                                              "0.000 lane1 blocked T2\n"
                                              "0.000 lane1 requestBegan T2\n"
                                              "0.000 lane1 requestEnded T2 #200\n"
                                              "0.000 lane1 unblocked T2\n"
                                              "0.000 lane1 finished T2 \"200 'Hello!'\"\n"
                                              "0.000 lane1 laneEnded\n"));
    std::string runner;
    for (const Event &event : run.recording().events) {
        if (event.task == 3)
            runner += std::string(word(event.kind)) + " " + std::string(word(event.why)) + "\n";
    }
    QCOMPARE(runner, std::string("created runner\nscheduled start\nrunning \nsuspended processes\n"
                                 "ready processes\nrunning \nfinished \n"));
    const std::vector<std::string> places = run.texts(EventKind::Blocked);
    QVERIFY(places.at(0).starts_with("fetchInProcess() core/strategies/processpool.cpp:"));
    // The endpoint heard of each task.
    endpoint.stop(); // it may write the answer before it says so
    QCOMPARE(endpoint.story(), std::string("accepted 1, began 1, answered 1 200, "
                                           "accepted 2, began 2, answered 2 200"));
}

void TestWorkerPool::aRefusedRequestFailsWithItsReason()
{
    EndpointOptions options = delayOf(0ms);
    options.errorRate = 1;
    RunningEndpoint endpoint(options);
    PoolRun run(COROSCOPE_WORKER, 2, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(3, 1);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.texts(EventKind::Failed), std::vector<std::string>(3, "HTTP 503"));
    QCOMPARE(run.faults(), std::string());
}

void TestWorkerPool::aPoolOfNoTasksDoesNotSuspend()
{
    PoolRun run(COROSCOPE_WORKER, 1, 1);
    QCOMPARE(run.start(), std::string());
    run.map(0, 1);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QCOMPARE(run.count(EventKind::Suspended), std::size_t(0));
    QVERIFY(run.stop());
}

void TestWorkerPool::aBlockedWorkerStopsAtOnce()
{
    RunningEndpoint endpoint(delayOf(100s));
    PoolRun run(COROSCOPE_WORKER, 3, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(10, 2);
    QVERIFY(run.waitFor([&] { return run.count(EventKind::Blocked) == 3; }));
    QVERIFY(run.stop());
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QCOMPARE(run.count(EventKind::Cancelled), std::size_t(10));
    QCOMPARE(run.count(EventKind::Requeued), std::size_t(0));
    // Had one needed more than 400 ms, it would have been killed, and this would say so.
    QCOMPARE(run.texts(EventKind::LaneEnded), std::vector<std::string>(3));
    QCOMPARE(run.faults(), std::string());
    QVERIFY(openTasks(run.recording()).empty());
}

void TestWorkerPool::aPoolMayBeStoppedBeforeItIsReady()
{
    PoolRun run(COROSCOPE_WORKER, 4, 1);
    std::optional<Message> fault;
    run.pool().start([&](std::optional<Message> why) { fault = std::move(why); });
    QVERIFY(run.stop());
    QCOMPARE(fault ? english(*fault) : "",
             std::string("The workers were stopped before all were ready."));
    QCOMPARE(run.pool().processIds(), std::vector<pid_t>(4, 0));
}

void TestWorkerPool::aStoppedPoolCancelsWhatComesLate()
{
    PoolRun run(COROSCOPE_WORKER, 1, 1);
    QCOMPARE(run.start(), std::string());
    QVERIFY(run.stop());
    run.map(4, 1);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QCOMPARE(run.count(EventKind::Cancelled), std::size_t(4));
    QCOMPARE(run.faults(), std::string());
}

void TestWorkerPool::aPoolMayGoWithoutBeingStopped()
{
    RunningEndpoint endpoint(delayOf(100s));
    std::vector<pid_t> ids;
    {
        PoolRun run(COROSCOPE_WORKER, 2, endpoint.port());
        QCOMPARE(run.start(), std::string());
        run.map(10, 2);
        QVERIFY(run.waitFor([&] { return run.count(EventKind::Blocked) == 2; }));
        ids = run.pool().processIds();
        QVERIFY(ids.at(0) > 0 && ::kill(ids.at(0), 0) == 0);
    }
    for (const pid_t id : ids)
        QVERIFY(::kill(id, 0) != 0);
}

void TestWorkerPool::httpsThatFailsIsAReasonToo()
{
    ScriptedServer server([](ScriptedPeer &peer, int) {
        peer.send("no TLS here");
        peer.hold();
    });
    PoolRun run(COROSCOPE_WORKER, 1, server.port(), PoolRun::Scheme::Https);
    QCOMPARE(run.start(), std::string());
    run.map(2, 1);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    const std::vector<std::string> reasons = run.texts(EventKind::Failed);
    QCOMPARE(reasons.size(), std::size_t(2));
    QVERIFY2(reasons.at(0).starts_with("cannot make a TLS connection to 127.0.0.1:"),
             reasons.at(0).c_str());
    QCOMPARE(run.faults(), std::string());
}

void TestWorkerPool::noWorkerOutlivesItsParent()
{
    RunningEndpoint endpoint(delayOf(100s));
    std::array<int, 2> ends{};
    QVERIFY(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const Descriptor output(ends[0]);
    Descriptor childsOutput(ends[1]);
    ChildCommand command;
    command.program = POOL_PARENT;
    command.arguments = {COROSCOPE_WORKER, std::to_string(endpoint.port())};
    command.standardOutput = childsOutput.get();
    auto started = startChild(command);
    QVERIFY(std::holds_alternative<ChildProcess>(started));
    ChildProcess parent = std::get<ChildProcess>(std::move(started));
    childsOutput.reset();
    std::string text;
    std::array<char, 512> bytes{};
    for (ssize_t count = 1; count > 0; text.append(bytes.data(), std::size_t(count))) {
        count = ::read(output.get(), bytes.data(), bytes.size());
        QVERIFY(count >= 0);
    }
    // A descriptor of a process becomes readable at its end, whoever its new parent is.
    std::vector<Descriptor> workers;
    for (const QByteArray &line : QByteArray::fromStdString(text).trimmed().split('\n'))
        workers.emplace_back(int(::syscall(SYS_pidfd_open, line.toInt(), 0)));
    QCOMPARE(workers.size(), std::size_t(8));
    for (const Descriptor &worker : workers) {
        pollfd entry{worker.get(), POLLIN, 0};
        QCOMPARE(::poll(&entry, 1, 0), 0);
    }
    parent.kill();
    for (const Descriptor &worker : workers) {
        pollfd entry{worker.get(), POLLIN, 0};
        QCOMPARE(::poll(&entry, 1, 1000), 1);
    }
}

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_workerpool.moc"
