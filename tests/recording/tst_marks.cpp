// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/invariants.h"
#include "core/recording/marks.h"
#include "core/recording/recordingfile.h"
#include "core/recording/spans.h"
#include "tests/support/check.h"
#include "tests/support/recordingbuilder.h"
#include "tests/support/sampleruns.h"

#include <algorithm>
#include <iterator>
#include <sstream>

using namespace coroscope;
using coroscope::test::RecordingBuilder;

namespace {

Recording twoTasks()
{
    RecordingBuilder run("coroutine");
    run.lane(3, LaneKind::Loop, "event loop").onLane(3).at(0);
    run.created(1).scheduled(1).at(5).running(1).at(9).finished(1, "200");
    run.at(9).created(2).scheduled(2).at(12).running(2).at(20).finished(2, "200");
    return run.finished();
}

std::string bytesOf(const Recording &recording)
{
    std::ostringstream out;
    writeRecording(out, recording);
    return out.str();
}

void marksAreInOrderOfTimeAndOneAMoment()
{
    Marks marks = withMark({}, 9, "second");
    marks = withMark(marks, 3, "first");
    marks = withMark(marks, 12, "third");
    CHECK(marks == (Marks{{3, "first"}, {9, "second"}, {12, "third"}}));
    CHECK(withMark(marks, 9, "other") == (Marks{{3, "first"}, {9, "other"}, {12, "third"}}));
    CHECK(withMark(marks, 9, "") == (Marks{{3, "first"}, {12, "third"}}));
    CHECK(withMark(marks, 9, " \t ") == (Marks{{3, "first"}, {12, "third"}}));
    CHECK(withMark(marks, 10, "") == marks);
}

void aMarkIsOneLine()
{
    CHECK(withMark({}, 1, "  here\nthe loop\tsleeps ") == (Marks{{1, "here the loop sleeps"}}));
    CHECK(withMark({}, 1, "这里") == (Marks{{1, "这里"}}));
}

void neighboursAreFound()
{
    const Marks marks{{3, "a"}, {9, "b"}};
    CHECK(markAt(marks, 9) == &marks[1]);
    CHECK(markAt(marks, 8) == nullptr);
    CHECK(markAfter(marks, 2) == &marks[0]);
    CHECK(markAfter(marks, 3) == &marks[1]);
    CHECK(markAfter(marks, 9) == nullptr);
    CHECK(markBefore(marks, 3) == nullptr);
    CHECK(markBefore(marks, 9) == &marks[0]);
    CHECK(markBefore(marks, 99) == &marks[1]);
    CHECK(markAt({}, 0) == nullptr);
}

void markingChangesNoOtherEvent()
{
    const Recording plain = twoTasks();
    Recording marked = plain;
    setMarks(marked, {{0, "begins"}, {9, "one is done"}, {15, "waits"}});
    CHECK(marksOf(marked) == (Marks{{0, "begins"}, {9, "one is done"}, {15, "waits"}}));
    CHECK_EQUAL(marked.events.size(), plain.events.size() + 3);
    CHECK(checkInvariants(marked).empty());
    std::vector<Event> others = marked.events;
    std::erase_if(others, [](const Event &event) { return event.kind == EventKind::Marked; });
    CHECK(others == plain.events);
    CHECK(Spans(marked).requests()[1].spans == Spans(plain).requests()[1].spans);
    CHECK_EQUAL(Spans(marked).end(), Spans(plain).end());
}

void aMarkComesAfterTheEventsOfItsMoment()
{
    Recording run = twoTasks();
    setMarks(run, {{9, "here"}});
    const auto mark = std::find_if(run.events.begin(), run.events.end(), [](const Event &event) {
        return event.kind == EventKind::Marked;
    });
    CHECK(std::prev(mark)->t == 9 && std::next(mark)->t == 12);
    CHECK_EQUAL(mark->lane, LaneId(3));
    CHECK_EQUAL(mark->task, kNoTask);
}

void whatIsTakenBackLeavesNothing()
{
    const Recording plain = twoTasks();
    Recording run = plain;
    setMarks(run, {{9, "a secret"}});
    setMarks(run, {{9, "a secret"}, {10, "another"}});
    setMarks(run, {{9, "changed"}});
    CHECK(bytesOf(run).find("another") == std::string::npos);
    setMarks(run, {});
    CHECK_EQUAL(bytesOf(run), bytesOf(plain));
}

void aTextThatAnEventHasTooStays()
{
    const Recording plain = twoTasks();
    Recording run = plain;
    setMarks(run, {{9, "200"}});
    CHECK_EQUAL(run.texts.size(), plain.texts.size());
    setMarks(run, {});
    CHECK_EQUAL(bytesOf(run), bytesOf(plain));
}

void marksOfAnotherProgramStayAsTheyAre()
{
    RecordingBuilder builder("coroutine");
    builder.lane(0, LaneKind::Loop, "event loop").at(0).created(1).scheduled(1);
    builder.at(4).said(EventKind::Marked, 1, Why::Other, "theirs").at(5).running(1);
    Recording run = builder.finished();
    const Event theirs = run.events[2];
    setMarks(run, withMark(marksOf(run), 2, "mine"));
    CHECK(run.events[2].t == 2 && run.events[3] == theirs);
}

void savedMarksAreReadAgain()
{
    Recording run = test::coroutineRun(5, 300'000'000);
    const Marks marks{{1'000'000, "所有请求都已发出"}, {150'000'000, "the loop \"sleeps\""}};
    setMarks(run, marks);
    std::istringstream in(bytesOf(run));
    const auto read = readRecordings(in, "marked.coroscope");
    const auto *file = std::get_if<RecordingFile>(&read);
    CHECK(file && file->recordings.size() == 1 && file->warnings.empty());
    CHECK(marksOf(file->recordings.front()) == marks);
    CHECK_EQUAL(bytesOf(file->recordings.front()), bytesOf(run));
}

} // namespace

int main()
{
    marksAreInOrderOfTimeAndOneAMoment();
    aMarkIsOneLine();
    neighboursAreFound();
    markingChangesNoOtherEvent();
    aMarkComesAfterTheEventsOfItsMoment();
    whatIsTakenBackLeavesNothing();
    aTextThatAnEventHasTooStays();
    marksOfAnotherProgramStayAsTheyAre();
    savedMarksAreReadAgain();
    return coroscope::test::checksFailed();
}
