// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/check.h"
#include "tests/support/recordingbuilder.h"

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

void aTaskGetsARowWhenItsCreationArrives()
{
    RecordingBuilder run("sequential");
    run.created(1, Why::Runner, "main").scheduled(1).created(2).running(1);
    const Recording recording = run.live();
    CHECK_EQUAL(recording.tasks.size(), 2U);
    CHECK((recording.tasks[0] == TaskEntry{1, "main", Why::Runner}));
    CHECK((recording.tasks[1] == TaskEntry{2, "request 2", Why::Request}));
    CHECK_EQUAL(recording.events.size(), 4U);
    CHECK(!recording.isComplete);
}

void theEndSortsByTimeAndKeepsTheOrderOfEqualTimes()
{
    RecordingBuilder run("process-pool");
    run.at(5).onLane(1).event(EventKind::Tick).event(EventKind::Idle);
    run.at(5).onLane(2).event(EventKind::Marked);
    run.at(3).onLane(2).event(EventKind::Stepped);
    const Recording recording = run.finished();
    CHECK_EQUAL(describe(recording), "0.003 lane2 stepped\n"
                                     "0.005 lane1 tick\n"
                                     "0.005 lane1 idle\n"
                                     "0.005 lane2 marked\n");
    CHECK(recording.isComplete);
}

void aDescriptionLeavesPlacesOutButNotResults()
{
    RecordingBuilder run("coroutine");
    run.at(-1500).created(1).at(2000).suspended(1, Why::Readable, "get.cpp:7");
    run.finished(1, "Hello!").event(EventKind::RequestEnded, 1, Why::None, 200);
    CHECK_EQUAL(describe(run.live()), "-1.500 lane0 created T1 request \"request 1\"\n"
                                      "2.000 lane0 suspended T1 readable\n"
                                      "2.000 lane0 finished T1 \"Hello!\"\n"
                                      "2.000 lane0 requestEnded T1 #200\n");
    CHECK_EQUAL(describe(Recording()), "");
}

void whatATableDoesNotHoldIsNothing()
{
    RecordingBuilder run("coroutine");
    run.lane(4, LaneKind::Worker, "worker 1");
    const Recording recording = run.live();
    CHECK(recording.lane(3) == nullptr);
    CHECK(recording.lane(4) != nullptr && recording.lane(4)->name == "worker 1");
    CHECK_EQUAL(recording.text(0), "");
    CHECK_EQUAL(recording.text(99), "");
    const KeyValues pairs = {{"tasks", "3"}, {"delay", ""}};
    CHECK_EQUAL(valueOf(pairs, "tasks"), "3");
    CHECK_EQUAL(valueOf(pairs, "delay", "1s"), "");
    CHECK_EQUAL(valueOf(pairs, "chunk", "0"), "0");
}

void everyKindOfLaneHasAWord()
{
    for (const LaneKind kind :
         {LaneKind::Loop, LaneKind::Thread, LaneKind::Endpoint, LaneKind::Worker})
        CHECK(laneKindFromWord(word(kind)) == kind);
    CHECK(!laneKindFromWord("fiber"));
    CHECK(!laneKindFromWord(""));
}

} // namespace

int main()
{
    aTaskGetsARowWhenItsCreationArrives();
    theEndSortsByTimeAndKeepsTheOrderOfEqualTimes();
    aDescriptionLeavesPlacesOutButNotResults();
    whatATableDoesNotHoldIsNothing();
    everyKindOfLaneHasAWord();
    return coroscope::test::checksFailed();
}
