// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/metrics.h"
#include "tests/support/check.h"
#include "tests/support/tworequests.h"

#include <limits>

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

std::int64_t in(const Metrics &metrics, State state)
{
    return metrics.statesNs[std::size_t(state)];
}

void twoRequestsAtOnceGiveTheirFigures()
{
    const Metrics metrics = computeMetrics(test::twoRequests());
    CHECK_EQUAL(metrics.tasks, 2U);
    CHECK_EQUAL(metrics.finished, 2U);
    CHECK_EQUAL(metrics.failed + metrics.cancelled, 0U);
    CHECK_EQUAL(metrics.totalNs, 360); // the runner ends at 400 and does not count
    CHECK_EQUAL(metrics.maxInFlight, 2);
    CHECK((metrics.inFlight == Steps{{10, 1}, {20, 2}, {350, 1}, {360, 0}}));
    CHECK((metrics.latency == Latency{340, 340, 340, 340, 340, 340}));
    CHECK_EQUAL(in(metrics, State::Pending), 10 + 20);
    CHECK_EQUAL(in(metrics, State::Suspended), 340 + 340);
    CHECK_EQUAL(metrics.suspensions, 2U);
    CHECK_EQUAL(metrics.awaits, 4U);
    CHECK_EQUAL(metrics.contextSwitches, 6U);
    CHECK(metrics.loopBlockedNs == 0);
    CHECK(metrics.errors.empty());
}

void timePerStateIsSummedOverTheRequests()
{
    RecordingBuilder run("sequential");
    run.at(0).created(1).at(1).scheduled(1).created(2).scheduled(2).at(3).running(1).at(4).blocked(
        1);
    run.at(14).unblocked(1).at(15).finished(1).running(2).at(16).suspended(2, Why::Sleep);
    run.at(30).ready(2).at(37).running(2).at(38).finished(2);
    const Metrics metrics = computeMetrics(run.finished());
    CHECK_EQUAL(in(metrics, State::Created), 1);
    CHECK_EQUAL(in(metrics, State::Pending), 2 + 14);
    CHECK_EQUAL(in(metrics, State::Running), 1 + 1 + 1 + 1);
    CHECK_EQUAL(in(metrics, State::Blocked), 10);
    CHECK_EQUAL(in(metrics, State::Suspended), 14);
    CHECK_EQUAL(in(metrics, State::Ready), 7);
}

void onlyBlockedLoopsCountAsBlockedLoops()
{
    RecordingBuilder run("blocking-coroutine");
    run.lane(0, LaneKind::Loop, "event loop").lane(1, LaneKind::Thread, "thread 1");
    run.created(1).scheduled(1).created(2, Why::Helper).scheduled(2).created(3).scheduled(3);
    run.at(1).running(1).blocked(1).at(5).unblocked(1).finished(1);
    run.running(2).blocked(2).at(7).unblocked(2).finished(2);
    run.onLane(1).at(1).running(3).blocked(3).at(9).unblocked(3).finished(3);
    CHECK(computeMetrics(run.finished()).loopBlockedNs == 6);
}

void whereThereIsNoLoopNoneIsBlocked()
{
    RecordingBuilder run("sequential");
    run.lane(0, LaneKind::Thread, "one thread, no loop");
    run.created(1).scheduled(1).running(1).blocked(1).at(5).unblocked(1).finished(1);
    CHECK(!computeMetrics(run.finished()).loopBlockedNs);
}

void failuresAreCountedByReasonMostFrequentFirst()
{
    RecordingBuilder run("coroutine");
    const char *reasons[] = {"timeout", "refused", "503", "timeout", "503"};
    for (TaskId task = 1; task <= 5; ++task)
        run.created(task).scheduled(task).running(task).failed(task, reasons[task - 1]);
    run.created(6).scheduled(6).cancelled(6).created(7).scheduled(7).running(7).finished(7, "503");
    run.created(8, Why::Helper).scheduled(8).running(8).failed(8, "helper");
    const Metrics metrics = computeMetrics(run.finished());
    CHECK_EQUAL(metrics.failed, 5U);
    CHECK_EQUAL(metrics.cancelled, 1U);
    CHECK_EQUAL(metrics.finished, 1U);
    CHECK((metrics.errors == std::vector<std::pair<std::string, std::size_t>>{
                                 {"503", 2}, {"timeout", 2}, {"refused", 1}}));
}

// Ten requests that take 10, 20, … 100 ns.
void percentilesAreNearestRank()
{
    RecordingBuilder run("coroutine");
    for (TaskId task = 1; task <= 10; ++task) {
        run.at(0).created(task).scheduled(task).running(task).event(EventKind::RequestBegan, task);
        run.suspended(task, Why::Readable);
    }
    for (TaskId task = 1; task <= 10; ++task)
        run.at(10 * task).event(EventKind::RequestEnded, task);
    CHECK((computeMetrics(run.finished()).latency == Latency{10, 55, 50, 90, 100, 100}));

    CHECK_EQUAL(percentile({}, 50), 0);
    CHECK_EQUAL(percentile({7}, 0), 7);
    CHECK_EQUAL(percentile({7}, 100), 7);
    CHECK_EQUAL(percentile({1, 2, 3}, 33), 1);
    CHECK_EQUAL(percentile({1, 2, 3}, 34), 2);
    CHECK_EQUAL(percentile({1, 2, 3}, 99), 3);
}

void latencyRunsFromTheFirstAttemptToTheLastEnd()
{
    RecordingBuilder run("process-pool");
    run.created(1).scheduled(1).running(1).at(5).event(EventKind::RequestBegan, 1);
    run.at(8).event(EventKind::Requeued, 1).running(1).event(EventKind::RequestBegan, 1);
    run.at(20).event(EventKind::RequestEnded, 1).finished(1);
    run.created(2).scheduled(2).running(2).event(EventKind::RequestBegan, 2).failed(2, "timeout");
    CHECK((computeMetrics(run.finished()).latency == Latency{15, 15, 15, 15, 15, 15}));
}

void anOpenRequestExtendsTheTotalToTheLatestEvent()
{
    RecordingBuilder run("coroutine");
    run.created(1).scheduled(1).running(1).at(5).finished(1);
    CHECK_EQUAL(computeMetrics(run.live()).totalNs, 5);
    run.at(6).created(2).scheduled(2).at(9).event(EventKind::Marked);
    CHECK_EQUAL(computeMetrics(run.live()).totalNs, 9);
}

void nothingGivesNoFigures()
{
    const Metrics metrics = computeMetrics(Recording());
    CHECK_EQUAL(metrics.tasks, 0U);
    CHECK_EQUAL(metrics.totalNs, 0);
    CHECK_EQUAL(metrics.maxInFlight, 0);
    CHECK(!metrics.latency);
    CHECK(!metrics.loopBlockedNs);
}

void sumsThatAreTooLargeStayAtTheEndOfTheRange()
{
    const std::int64_t far = (std::int64_t(1) << 62U) - 1;
    RecordingBuilder run("coroutine");
    for (const TaskId task : {1U, 2U, 3U})
        run.at(-far).created(task).scheduled(task).event(EventKind::RequestBegan, task);
    for (const TaskId task : {1U, 2U, 3U})
        run.at(far).event(EventKind::RequestEnded, task).running(task).finished(task);
    const Metrics metrics = computeMetrics(run.finished());
    CHECK_EQUAL(in(metrics, State::Pending), std::numeric_limits<std::int64_t>::max());
    CHECK_EQUAL(metrics.latency->mean, 2 * far);
}

} // namespace

int main()
{
    twoRequestsAtOnceGiveTheirFigures();
    timePerStateIsSummedOverTheRequests();
    onlyBlockedLoopsCountAsBlockedLoops();
    whereThereIsNoLoopNoneIsBlocked();
    failuresAreCountedByReasonMostFrequentFirst();
    percentilesAreNearestRank();
    latencyRunsFromTheFirstAttemptToTheLastEnd();
    anOpenRequestExtendsTheTotalToTheLatestEvent();
    nothingGivesNoFigures();
    sumsThatAreTooLargeStayAtTheEndOfTheRange();
    return coroscope::test::checksFailed();
}
