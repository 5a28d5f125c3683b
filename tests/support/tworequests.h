// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/recordingbuilder.h"

namespace coroscope::test {

/// Two requests as coroutines on one loop beside an endpoint that serves both at once: 300 ns each. All
/// that a recording can hold occurs in it, except a loss.
inline Recording twoRequests()
{
    RecordingBuilder run("coroutine");
    run.recording().scenario = {{"tasks", "2"}, {"delay", "300ns"}};
    run.recording().facts = {{"startup_s", "0.02"}};
    run.lane(0, LaneKind::Loop, "event loop").lane(1, LaneKind::Endpoint, "endpoint");
    run.at(-50).event(EventKind::LaneStarted, kNoTask, Why::None, 4711);
    run.at(0).created(3, Why::Runner, "main").scheduled(3).tick(1);
    run.event(EventKind::Tick, kNoTask, Why::None, 1).running(3).created(1).scheduled(1);
    run.created(2).scheduled(2).suspended(3, Why::Gather, "main.cpp:9").tick(2);
    for (const TaskId task : {TaskId(1), TaskId(2)}) {
        run.at(10 * task).running(task).event(EventKind::NotSuspended, task, Why::Connect);
        run.event(EventKind::RequestBegan, task).suspended(task, Why::Readable, "get.cpp:7");
    }
    run.event(EventKind::Idle).tick(0).onLane(1);
    for (const TaskId task : {TaskId(1), TaskId(2)})
        run.at(20 + 10 * task).event(EventKind::Accepted, task).event(EventKind::Began, task);
    for (const TaskId task : {TaskId(1), TaskId(2)})
        run.at(320 + 10 * task).event(EventKind::Answered, task, Why::None, 200);
    run.onLane(0).tick(3);
    for (const TaskId task : {TaskId(1), TaskId(2)}) {
        run.at(340 + 10 * task).ready(task).running(task);
        run.event(EventKind::RequestEnded, task, Why::None, 200);
        run.said(EventKind::Printed, task, Why::None, "answer \"" + std::to_string(task) + "\"\n");
        run.finished(task, "Hello!");
    }
    run.at(400).ready(3).running(3).finished(3);
    run.said(EventKind::LaneEnded, kNoTask, Why::None, "");
    return run.finished();
}

} // namespace coroscope::test
