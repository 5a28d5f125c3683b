// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/invariants.h"

#include "tests/http/runningendpoint.h"
#include "tests/workers/poolrun.h"

#include <QTest>

#include <algorithm>
#include <csignal>

using namespace coroscope;
using namespace coroscope::test;
using namespace std::chrono_literals;

class TestWorkerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledWorkerLosesNothing();
    void aTaskThatIsLostTwiceFails();
    void aSilentWorkerIsReplaced();
    void aWorkerThatDoesNotStopIsKilled();
    void afterFiveRestartsTheSlotIsClosed();
    void aMissingProgramIsAReasonNotToStart();
    void aProgramThatEndsIsAReasonNotToStart();
    void aProgramThatSpeaksNonsenseIsAReasonNotToStart();
    void aProgramThatIsNeverReadyIsAReasonNotToStart();
};

void TestWorkerLoss::aKilledWorkerLosesNothing()
{
    RunningEndpoint endpoint(delayOf(150ms));
    PoolRun run(COROSCOPE_WORKER, 8, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(100, 4);
    const LaneId lane = run.signalWorkerOf(42, SIGKILL);
    QVERIFY(lane != 0);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    QVERIFY(openTasks(run.recording()).empty());
    QCOMPARE(run.count(EventKind::Finished), std::size_t(101)); // the main task too
    const std::string reason = "worker " + std::to_string(lane) + " was killed by signal 9";
    QCOMPARE(run.texts(EventKind::Requeued), std::vector<std::string>{reason});
    int starts = 0;
    std::vector<std::string> ends;
    const Recording recording = run.recording();
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Requeued) {
            QCOMPARE(event.task, TaskId(42));
            QCOMPARE(event.lane, lane);
            QVERIFY(event.why == Why::WorkerLost);
        }
        if (event.kind == EventKind::LaneStarted && event.lane == lane)
            ++starts;
        if (event.kind == EventKind::LaneEnded && event.lane == lane)
            ends.emplace_back(recording.text(event.arg));
    }
    QCOMPARE(starts, 2);
    QCOMPARE(ends, (std::vector<std::string>{reason, ""}));
}

void TestWorkerLoss::aTaskThatIsLostTwiceFails()
{
    RunningEndpoint endpoint(delayOf(300ms));
    PoolRun run(COROSCOPE_WORKER, 2, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(6, 3);
    const LaneId first = run.signalWorkerOf(1, SIGKILL);
    QVERIFY(run.waitFor([&] { return run.count(EventKind::Requeued) == 1; }));
    const LaneId second = run.signalWorkerOf(1, SIGKILL);
    QVERIFY(first != 0 && second != 0);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    QVERIFY(openTasks(run.recording()).empty());
    QCOMPARE(
        run.texts(EventKind::Failed),
        (std::vector<std::string>{"worker " + std::to_string(second) + " was killed by signal 9"}));
    QCOMPARE(run.count(EventKind::Finished), std::size_t(6)); // five, and the main task
}

void TestWorkerLoss::aSilentWorkerIsReplaced()
{
    RunningEndpoint endpoint(delayOf(200ms));
    PoolRun run(COROSCOPE_WORKER, 2, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(8, 1);
    const LaneId lane = run.signalWorkerOf(3, SIGSTOP);
    QVERIFY(lane != 0);
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QVERIFY(run.stop());
    QCOMPARE(run.faults(), std::string());
    QCOMPARE(
        run.texts(EventKind::Requeued),
        (std::vector<std::string>{"worker " + std::to_string(lane) + " said nothing for 3 s"}));
    QCOMPARE(run.count(EventKind::Finished), std::size_t(9));
}

void TestWorkerLoss::aWorkerThatDoesNotStopIsKilled()
{
    RunningEndpoint endpoint(delayOf(100s));
    PoolRun run(COROSCOPE_WORKER, 2, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(6, 2);
    const LaneId lane = run.signalWorkerOf(1, SIGSTOP);
    QVERIFY(run.waitFor([&] { return run.laneOfWaiting(3) != 0; }));
    QVERIFY(run.stop());
    QCOMPARE(run.count(EventKind::Cancelled), std::size_t(6));
    QCOMPARE(run.faults(), std::string());
    std::vector<std::string> ends = run.texts(EventKind::LaneEnded);
    std::ranges::sort(ends);
    QCOMPARE(ends, (std::vector<std::string>{"", "worker " + std::to_string(lane) +
                                                     " did not stop in time"}));
}

void TestWorkerLoss::afterFiveRestartsTheSlotIsClosed()
{
    RunningEndpoint endpoint(delayOf(100s));
    PoolRun run(COROSCOPE_WORKER, 1, endpoint.port());
    QCOMPARE(run.start(), std::string());
    run.map(5, 1);
    for (std::size_t loss = 1; loss <= 6; ++loss) {
        // Each task is lost twice.
        QVERIFY(run.waitFor([&] { return run.count(EventKind::Blocked) == loss; }));
        QCOMPARE(run.signalWorkerOf(TaskId((loss + 1) / 2), SIGKILL), LaneId(1));
    }
    QVERIFY(run.waitFor([&] { return run.isMapDone(); }));
    QCOMPARE(run.count(EventKind::LaneStarted), std::size_t(6));
    const std::string reason = "worker 1 was killed by signal 9";
    QCOMPARE(run.texts(EventKind::Failed),
             (std::vector<std::string>{reason, reason, reason, reason + "; no worker is left",
                                       reason + "; no worker is left"}));
    QCOMPARE(run.faults(), std::string());
    QVERIFY(openTasks(run.recording()).empty());
    QVERIFY(run.stop());
}

void TestWorkerLoss::aMissingProgramIsAReasonNotToStart()
{
    PoolRun run("/nowhere/coroscope-worker", 3, 1);
    QCOMPARE(run.start(), std::string("The program /nowhere/coroscope-worker cannot be started: "
                                      "No such file or directory."));
    QCOMPARE(run.pool().processIds(), std::vector<pid_t>(3, 0));
}

void TestWorkerLoss::aProgramThatEndsIsAReasonNotToStart()
{
    PoolRun silent("/bin/false", 2, 1);
    const std::string reason = silent.start();
    QVERIFY2(reason.ends_with(" ended with exit code 1"), reason.c_str());
    PoolRun talking("/bin/ls", 1, 1); // its arguments are no files
    const std::string words = talking.start();
    // Coreutils 9.5 leaves the folder out of the program's name.
    QVERIFY2(words.starts_with("worker 1 ended with exit code 2: ") &&
                 words.find("ls: cannot access '") != std::string::npos,
             words.c_str());
}

void TestWorkerLoss::aProgramThatSpeaksNonsenseIsAReasonNotToStart()
{
    PoolRun run(NONSENSE_WORKER, 2, 1);
    const std::string reason = run.start();
    QVERIFY2(reason.find(" sent what is no message: A frame of 1347703880 bytes came; "
                         "1 to 1048576 are allowed.") != std::string::npos,
             reason.c_str());
    QCOMPARE(run.pool().processIds(), std::vector<pid_t>(2, 0));
}

void TestWorkerLoss::aProgramThatIsNeverReadyIsAReasonNotToStart()
{
    PoolRun run("/bin/sleep", 1, 1); // for as many seconds as its arguments say: descriptors
    QCOMPARE(run.start(), std::string("worker 1 was not ready within 5 s"));
    QCOMPARE(run.pool().processIds(), std::vector<pid_t>(1, 0));
}

QTEST_GUILESS_MAIN(TestWorkerLoss)
#include "tst_workerloss.moc"
