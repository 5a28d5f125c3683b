// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/divergence.h"
#include "core/recording/marks.h"
#include "tests/support/check.h"
#include "tests/support/recordingbuilder.h"
#include "tests/support/sampleruns.h"

#include <vector>

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

// Three tasks that wait once, taken up in `order`; ids count from `firstId`, turns last `slice` ns.
Recording inOrder(const std::vector<TaskId> &order, TaskId firstId = 1, std::int64_t slice = 10)
{
    RecordingBuilder run("coroutine");
    run.lane(0, LaneKind::Loop, "event loop").onLane(0).at(0);
    for (TaskId i = 0; i < 3; ++i)
        run.created(firstId + i).scheduled(firstId + i);
    std::int64_t t = slice;
    for (TaskId i = 0; i < 3; ++i, t += slice)
        run.at(t).running(firstId + i).at(t + 1).suspended(firstId + i, Why::Readable, "get.cpp:7");
    for (const TaskId i : order)
        run.at(t += 5).ready(firstId + i);
    for (const TaskId i : order) {
        run.at(t += slice).running(firstId + i);
        run.at(t += 1).finished(firstId + i, "200");
    }
    return run.finished();
}

void theSameScheduleDoesNotPart()
{
    CHECK(!partingOf(inOrder({0, 1, 2}), inOrder({0, 1, 2})));
    CHECK(!partingOf(Recording(), Recording()));
    CHECK(!partingOf(test::coroutineRun(20, 300'000'000), test::coroutineRun(20, 300'000'000)));
}

void timesAndNumbersOfTasksDoNotCount()
{
    CHECK(!partingOf(inOrder({0, 2, 1}, 1, 10), inOrder({0, 2, 1}, 40, 700)));
}

void theyPartWhereAnotherTaskIsReady()
{
    const Recording first = inOrder({0, 1, 2});
    const Recording second = inOrder({0, 2, 1}, 7, 20);
    const auto parting = partingOf(first, second);
    CHECK(parting.has_value());
    CHECK_EQUAL(parting->common, 13U); // 6 + 6, and the first that is ready
    CHECK_EQUAL(english(parting->first.deed), "task 2 becomes ready");
    CHECK_EQUAL(english(parting->second.deed), "task 3 becomes ready");
    CHECK_EQUAL(parting->first.task, 2U);
    CHECK_EQUAL(parting->second.task, 3U);
    CHECK(first.events[*parting->first.event].kind == EventKind::Ready);
    CHECK_EQUAL(first.events[*parting->first.event].t, parting->first.time);
    CHECK_EQUAL(second.events[*parting->second.event].t, parting->second.time);
    CHECK(parting->second.time > parting->first.time);
}

void theyPartWhereTheLoopTakesAnotherTask()
{
    RecordingBuilder first("coroutine");
    RecordingBuilder second("coroutine");
    for (RecordingBuilder *run : {&first, &second})
        run->lane(0, LaneKind::Loop, "event loop")
            .at(0)
            .created(1)
            .scheduled(1)
            .created(2)
            .scheduled(2);
    first.at(5).running(1);
    second.at(5).running(2);
    const auto parting = partingOf(first.finished(), second.finished());
    CHECK_EQUAL(parting->common, 4U);
    CHECK_EQUAL(english(parting->first.deed), "task 1 runs");
    CHECK_EQUAL(english(parting->second.deed), "task 2 runs");
}

void onWhatATaskWaitsCounts()
{
    RecordingBuilder first("coroutine");
    RecordingBuilder second("coroutine");
    for (RecordingBuilder *run : {&first, &second})
        run->lane(0, LaneKind::Loop, "event loop").at(0).created(1).scheduled(1).at(3).running(1);
    first.at(5).suspended(1, Why::Permit);
    second.at(5).suspended(1, Why::Readable);
    const auto parting = partingOf(first.finished(), second.finished());
    CHECK_EQUAL(english(parting->first.deed), "task 1 has to wait for a permit");
    CHECK_EQUAL(english(parting->second.deed), "task 1 waits for its answer");
}

void aRunThatEndsEarlierPartsThere()
{
    const Recording whole = inOrder({0, 1, 2});
    Recording part = whole;
    part.events.resize(part.events.size() - 1);
    const auto parting = partingOf(whole, part);
    CHECK_EQUAL(english(parting->first.deed), "task 3 is finished");
    CHECK_EQUAL(english(parting->second.deed), "nothing more happens");
    CHECK(!parting->second.event && parting->second.task == 0);
    CHECK_EQUAL(parting->second.time, part.events.back().t);
    const auto empty = partingOf(Recording(), whole);
    CHECK_EQUAL(empty->common, 0U);
    CHECK_EQUAL(empty->first.time, 0);
    CHECK_EQUAL(english(empty->second.deed), "task 1 is created");
}

void otherTasksAndMarksDoNotCount()
{
    Recording first = inOrder({0, 1, 2});
    RecordingBuilder builder("coroutine");
    builder.lane(0, LaneKind::Loop, "event loop")
        .at(0)
        .created(99, Why::Runner, "main")
        .scheduled(99);
    Recording second = inOrder({0, 1, 2});
    std::vector<Event> events = builder.recording().events;
    events.insert(events.end(), second.events.begin(), second.events.end());
    second.events = events;
    setMarks(first, {{12, "here"}});
    CHECK(!partingOf(first, second));
}

} // namespace

int main()
{
    theSameScheduleDoesNotPart();
    timesAndNumbersOfTasksDoNotCount();
    theyPartWhereAnotherTaskIsReady();
    theyPartWhereTheLoopTakesAnotherTask();
    onWhatATaskWaitsCounts();
    aRunThatEndsEarlierPartsThere();
    otherTasksAndMarksDoNotCount();
    return coroscope::test::checksFailed();
}
