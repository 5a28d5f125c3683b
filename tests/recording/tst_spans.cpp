// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/spans.h"
#include "tests/support/check.h"
#include "tests/support/tworequests.h"

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

std::string text(const TaskSpans &task)
{
    std::string out;
    for (const Span &span : task.spans) {
        out += word(span.state);
        if (span.why != Why::None)
            out.append(" on ").append(word(span.why));
        out += ' ' + std::to_string(span.from) + ".." + std::to_string(span.to) + ", ";
    }
    return out.append(word(task.last));
}

std::string text(const std::vector<Brick> &bricks)
{
    std::string out;
    for (const Brick &brick : bricks) {
        out += 'T' + std::to_string(brick.task) + (brick.isBlocked ? " blocked " : " ");
        out += std::to_string(brick.from) + ".." + std::to_string(brick.to);
        out += brick.chunk == 0 ? "\n" : " chunk " + std::to_string(brick.chunk) + '\n';
    }
    return out;
}

std::string text(const Steps &steps)
{
    std::string out;
    for (const auto &[t, number] : steps)
        out += std::to_string(t) + ':' + std::to_string(number) + ' ';
    return out;
}

void spansTileTheTimeFromCreationToEnd()
{
    const Spans spans(test::twoRequests());
    CHECK_EQUAL(spans.requests().size(), 2U);
    CHECK_EQUAL(text(spans.requests()[0]),
                "created 0..0, pending 0..10, running 10..10, suspended on readable 10..350, "
                "ready 350..350, running 350..350, finished");
    CHECK_EQUAL(spans.others().size(), 1U);
    CHECK_EQUAL(text(spans.others()[0]),
                "created 0..0, pending 0..0, running 0..0, suspended on gather 0..400, "
                "ready 400..400, running 400..400, finished");
    CHECK_EQUAL(spans.end(), 400);
    CHECK_EQUAL(spans.requests()[0].ended, 350);
    CHECK(spans.requests()[0].notSuspended == std::vector<std::int64_t>{10});
    CHECK(spans.task(2) == &spans.requests()[1]);
    CHECK(spans.task(3) == &spans.others()[0]);
    CHECK(spans.task(4) == nullptr);
}

void placesAndOutcomesAreKept()
{
    const Recording recording = test::twoRequests();
    const Spans spans(recording);
    const TaskSpans &task = spans.requests()[1];
    CHECK_EQUAL(recording.text(task.spans[3].place), "get.cpp:7");
    CHECK_EQUAL(task.spans[2].place, 0U);
    CHECK_EQUAL(recording.text(task.outcome), "Hello!");
}

void theLastSpanOfAnUnfinishedTaskIsOpen()
{
    RecordingBuilder run("coroutine");
    run.at(0).created(1).scheduled(1).created(2).scheduled(2).at(5).running(1);
    run.at(9).event(EventKind::Marked);
    Spans spans(run.live());
    CHECK_EQUAL(text(spans.requests()[0]), "created 0..0, pending 0..5, running 5..9, running");
    CHECK_EQUAL(text(spans.bricks(0)), "T1 5..9\n");
    CHECK_EQUAL(spans.requests()[0].ended, -1);
    CHECK(Spans::stateAt(spans.requests()[0], 1000) == State::Running);
    CHECK(Spans::spanAt(spans.requests()[1], 9) == &spans.requests()[1].spans.back());
}

void whatIsOpenGoesOnWhileNothingIsSaid()
{
    RecordingBuilder run("coroutine");
    run.at(0).created(1).scheduled(1).created(2).scheduled(2).created(3).scheduled(3);
    run.at(3).running(1).finished(1).at(5).running(2).event(EventKind::RequestBegan, 2);
    Spans spans(run.live());
    spans.reachTo(4);
    CHECK_EQUAL(spans.end(), 5);
    spans.reachTo(50);
    CHECK_EQUAL(spans.end(), 50);
    CHECK_EQUAL(text(spans.requests()[0]), "created 0..0, pending 0..3, running 3..3, finished");
    CHECK_EQUAL(text(spans.requests()[1]), "created 0..0, pending 0..5, running 5..50, running");
    CHECK_EQUAL(text(spans.requests()[2]), "created 0..0, pending 0..50, pending");
    CHECK_EQUAL(text(spans.bricks(0)), "T1 3..3\nT2 5..50\n");
    CHECK_EQUAL(spans.countsAt(49).byState[std::size_t(State::Running)], 1U);
    // The next events are taken where they happened, also where time was thought to be further.
    const std::size_t taken = run.recording().events.size();
    run.at(40).suspended(2, Why::Readable).at(45).running(3);
    spans.append(run.live(), taken);
    CHECK_EQUAL(spans.end(), 50);
    CHECK_EQUAL(
        text(spans.requests()[1]),
        "created 0..0, pending 0..5, running 5..40, suspended on readable 40..50, suspended");
    CHECK_EQUAL(text(spans.bricks(0)), "T1 3..3\nT2 5..40\nT3 45..50\n");
}

void timeReachedBeforeTheFirstEventStays()
{
    Spans spans;
    spans.reachTo(7);
    CHECK_EQUAL(spans.end(), 7);
    RecordingBuilder run("coroutine");
    run.at(-4).created(1);
    spans.append(run.live(), 0);
    CHECK_EQUAL(spans.end(), 7);
    CHECK_EQUAL(text(spans.requests()[0]), "created -4..7, created");
    Spans early(run.live());
    CHECK_EQUAL(early.end(), -4);
    early.reachTo(-2);
    CHECK_EQUAL(early.end(), -2);
}

void followingALiveRecordingGivesTheSameAsReadingItWhole()
{
    const Recording whole = test::twoRequests();
    const Spans expected(whole);
    for (std::size_t portion = 1; portion < whole.events.size(); ++portion) {
        Recording grown = whole;
        grown.events.clear();
        Spans spans;
        for (std::size_t i = 0; i < whole.events.size(); i += portion) {
            const std::size_t end = std::min(i + portion, whole.events.size());
            grown.events.assign(whole.events.begin(), whole.events.begin() + std::ptrdiff_t(end));
            spans.append(grown, i);
        }
        for (std::size_t i = 0; i < 2; ++i)
            CHECK_EQUAL(text(spans.requests()[i]), text(expected.requests()[i]));
        CHECK(spans.bricks(0) == expected.bricks(0));
        CHECK(spans.endpointLoad() == expected.endpointLoad());
        CHECK(spans.inFlight() == expected.inFlight());
        CHECK(spans.countsAt(20) == expected.countsAt(20));
    }
}

void eachRunningAndBlockedSliceIsABrick()
{
    RecordingBuilder run("sequential");
    run.at(0).created(1).scheduled(1).created(2).scheduled(2).at(2).running(1).at(3).blocked(1);
    run.at(8).unblocked(1).at(9).finished(1).running(2).at(10).blocked(2).at(20).failed(2, "reset");
    const Spans spans(run.finished());
    CHECK_EQUAL(text(spans.bricks(0)), "T1 2..3\nT1 blocked 3..8\nT1 8..9\n"
                                       "T2 9..10\nT2 blocked 10..20\n");
    CHECK(spans.bricks(1).empty());
    CHECK(spans.bricks(65535).empty());
}

// Two workers, chunks 1 and 2 of two tasks each, then worker 1 takes chunk 3 and is lost in it.
void bricksCarryTheChunkTheirWorkerTook()
{
    RecordingBuilder run("process-pool");
    for (const TaskId task : {1U, 2U, 3U, 4U, 5U})
        run.at(0).created(task).scheduled(task);
    run.onLane(1).event(EventKind::ChunkTaken, 1, Why::None, 1).running(1).at(10).finished(1);
    run.running(2).at(20).finished(2).event(EventKind::ChunkTaken, 5, Why::None, 3).running(5);
    run.at(0).onLane(2).event(EventKind::ChunkTaken, 3, Why::None, 2).running(3).at(15).finished(3);
    run.running(4).at(30).finished(4);
    run.at(25).onLane(0).event(EventKind::Requeued, 5);
    run.onLane(1).event(EventKind::LaneEnded);
    run.at(40).event(EventKind::LaneStarted).running(5).at(50).finished(5);
    const Spans spans(run.finished());
    CHECK_EQUAL(text(spans.bricks(1)),
                "T1 0..10 chunk 1\nT2 10..20 chunk 1\nT5 20..25 chunk 3\nT5 40..50\n");
    CHECK_EQUAL(text(spans.bricks(2)), "T3 0..15 chunk 2\nT4 15..30 chunk 2\n");
    CHECK_EQUAL(text(*spans.task(5)), "created 0..0, pending 0..20, running 20..25, "
                                      "pending 25..40, running 40..50, finished");
    CHECK_EQUAL(spans.task(4)->chunk, 2U);
    CHECK_EQUAL(spans.task(4)->lane, 2U);
}

void aTaskKeepsItsChunkWhenItGoesOnLater()
{
    RecordingBuilder run("process-pool-coroutine");
    run.created(1).scheduled(1).created(2).scheduled(2).onLane(1);
    run.event(EventKind::ChunkTaken, 1, Why::None, 1).running(1).suspended(1, Why::Readable);
    run.event(EventKind::ChunkTaken, 2, Why::None, 2).running(2).suspended(2, Why::Readable);
    run.at(5).ready(1).running(1).finished(1);
    const Spans spans(run.finished());
    CHECK_EQUAL(text(spans.bricks(1)), "T1 0..0 chunk 1\nT2 0..0 chunk 2\nT1 5..5 chunk 1\n");
}

void theEndpointIsLoadedFromBeganToAnswered()
{
    const Spans spans(test::twoRequests());
    CHECK_EQUAL(text(spans.endpointLoad()), "30:1 40:2 330:1 340:0 ");
    CHECK_EQUAL(text(spans.inFlight()), "10:1 20:2 350:1 360:0 ");
}

void aRequestThatIsNeverAnsweredStaysInTheEndpoint()
{
    RecordingBuilder run("coroutine");
    run.at(1).event(EventKind::Answered, 9).event(EventKind::Accepted, 1);
    run.at(2).event(EventKind::Began, 1).at(3).event(EventKind::Began, 2);
    run.at(3).event(EventKind::Answered, 2);
    CHECK_EQUAL(text(Spans(run.live()).endpointLoad()), "2:1 3:1 ");
}

void aRequestWhoseTaskEndsOrIsQueuedAgainIsNoLongerInFlight()
{
    RecordingBuilder run("process-pool");
    run.created(1).scheduled(1).running(1).created(2).scheduled(2).onLane(1).running(2);
    run.at(5).event(EventKind::RequestBegan, 1).event(EventKind::RequestBegan, 2);
    run.at(7).onLane(0).failed(1, "reset").at(8).event(EventKind::Requeued, 2);
    run.at(9).event(EventKind::RequestEnded, 2).event(EventKind::RequestBegan, 3);
    const Spans spans(run.finished());
    CHECK_EQUAL(text(spans.inFlight()), "5:2 7:1 8:0 ");
    CHECK(spans.task(1)->requestBegan == 5 && !spans.task(1)->requestEnded);
    CHECK(spans.task(2)->requestEnded == 9);
}

void stateAndSpanAreThoseAfterAllEventsOfAMoment()
{
    const Spans spans(test::twoRequests());
    const TaskSpans &task = spans.requests()[0];
    CHECK(Spans::stateAt(task, -1) == State::Created);
    CHECK(Spans::spanAt(task, -1) == nullptr);
    CHECK(Spans::stateAt(task, 0) == State::Pending);
    CHECK(Spans::stateAt(task, 9) == State::Pending);
    CHECK(Spans::stateAt(task, 10) == State::Suspended);
    CHECK(Spans::spanAt(task, 349) == &task.spans[3]);
    CHECK(Spans::stateAt(task, 350) == State::Finished);
    CHECK(Spans::spanAt(task, 350) == nullptr);
}

void illegalEventsAndStrangersAreIgnored()
{
    RecordingBuilder run("coroutine");
    run.created(1).scheduled(1).at(1).ready(1).unblocked(1).created(1, Why::Helper);
    run.running(7).event(EventKind::NotSuspended, 7).at(2).running(1).at(3).finished(1);
    run.at(4).running(1).failed(1, "late");
    const Spans spans(run.finished());
    CHECK_EQUAL(spans.requests().size(), 1U);
    CHECK(spans.others().empty());
    CHECK_EQUAL(text(spans.requests()[0]), "created 0..0, pending 0..2, running 2..3, finished");
    CHECK_EQUAL(text(spans.bricks(0)), "T1 2..3\n");
}

void twoTasksThatClaimOneLaneCutEachOthersBricks()
{
    RecordingBuilder run("coroutine");
    run.created(1).scheduled(1).created(2).scheduled(2).at(2).running(1).at(4).running(2);
    run.at(6).finished(1).at(8).finished(2);
    CHECK_EQUAL(text(Spans(run.finished()).bricks(0)), "T1 2..4\nT2 4..8\n");
}

void anEventThatComesLateMakesNoSpanNegative()
{
    RecordingBuilder run("coroutine");
    run.at(10).created(1).scheduled(1).at(4).running(1).at(2).finished(1);
    const Spans spans(run.live());
    CHECK_EQUAL(text(spans.requests()[0]),
                "created 10..10, pending 10..10, running 10..10, finished");
    CHECK_EQUAL(spans.requests()[0].ended, 10);
    CHECK_EQUAL(spans.end(), 10);
}

void nothingGivesNothing()
{
    const Spans spans{Recording()};
    CHECK(spans.requests().empty() && spans.others().empty() && spans.bricks(0).empty());
    CHECK(spans.endpointLoad().empty() && spans.inFlight().empty());
    CHECK_EQUAL(spans.end(), 0);
}

} // namespace

int main()
{
    spansTileTheTimeFromCreationToEnd();
    placesAndOutcomesAreKept();
    theLastSpanOfAnUnfinishedTaskIsOpen();
    whatIsOpenGoesOnWhileNothingIsSaid();
    timeReachedBeforeTheFirstEventStays();
    followingALiveRecordingGivesTheSameAsReadingItWhole();
    eachRunningAndBlockedSliceIsABrick();
    bricksCarryTheChunkTheirWorkerTook();
    aTaskKeepsItsChunkWhenItGoesOnLater();
    theEndpointIsLoadedFromBeganToAnswered();
    aRequestThatIsNeverAnsweredStaysInTheEndpoint();
    aRequestWhoseTaskEndsOrIsQueuedAgainIsNoLongerInFlight();
    stateAndSpanAreThoseAfterAllEventsOfAMoment();
    illegalEventsAndStrangersAreIgnored();
    twoTasksThatClaimOneLaneCutEachOthersBricks();
    anEventThatComesLateMakesNoSpanNegative();
    nothingGivesNothing();
    return coroscope::test::checksFailed();
}
