// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"

#include "tests/support/sampleloop.h"
#include "tests/support/samplewriter.h"

#include <algorithm>

namespace coroscope::test {

namespace {

// A request that blocks its lane from `t` on; returns when the lane is free again.
std::int64_t blockingRequest(Writer &writer, int number, LaneId lane, LaneId endpoint,
                             std::int64_t t, std::int64_t delay)
{
    const TaskId task = Writer::idOf(number);
    writer.add(t, EventKind::Running, task, lane, Why::Start);
    writer.add(t + 35 * kUs, EventKind::RequestBegan, task, lane);
    writer.add(t + 35 * kUs, EventKind::Blocked, task, lane, Why::None, writer.text("blockingGet"));
    const std::int64_t began = t + 120 * kUs;
    const std::int64_t answered = began + delay + 60 * kUs;
    writer.add(began - 30 * kUs, EventKind::Accepted, task, endpoint);
    writer.add(began, EventKind::Began, task, endpoint);
    writer.add(answered, EventKind::Answered, task, endpoint, Why::None, 200);
    const std::int64_t back = answered + (90 + number * 17 % 60) * kUs;
    writer.add(back, EventKind::Unblocked, task, lane);
    writer.add(back, EventKind::RequestEnded, task, lane, Why::None, 200);
    const std::int64_t end = back + (22 + number * 7 % 9) * kUs;
    writer.add(end, EventKind::Finished, task, lane, Why::None, writer.text("200"));
    return end + 6 * kUs;
}

} // namespace

Recording coroutineRun(int tasks, std::int64_t delay, int permits)
{
    Writer writer("coroutine", tasks, delay);
    SampleLoop(writer, tasks, delay, permits).run();
    return writer.finish();
}

Recording troubledRun(int tasks, std::int64_t delay)
{
    Writer writer("coroutine", tasks, delay);
    SampleLoop loop(writer, tasks, delay, 0);
    for (int i = 0; i < tasks; ++i) {
        if (i % 5 == 4)
            loop.cancelAt(i, delay / 2);
        else if (i == tasks - 1)
            loop.setEnding(i, SampleLoop::Ending::Stay);
        else if (i % 3 == 2)
            loop.setEnding(i, SampleLoop::Ending::Fail);
    }
    loop.run();
    return writer.finish();
}

Recording sequentialRun(int tasks, std::int64_t delay)
{
    Writer writer("sequential", tasks, delay);
    const LaneId thread = writer.lane(LaneKind::Thread, "one thread, no loop");
    const LaneId endpoint = writer.lane(LaneKind::Endpoint, "endpoint");
    for (int i = 0; i < tasks; ++i)
        writer.request(0, i, thread);
    std::int64_t t = 20 * kUs;
    for (int i = 0; i < tasks; ++i)
        t = blockingRequest(writer, i, thread, endpoint, t, delay);
    return writer.finish();
}

Recording poolRun(int tasks, int workers, int chunk, std::int64_t delay)
{
    Writer writer("process-pool", tasks, delay);
    const LaneId endpoint = writer.lane(LaneKind::Endpoint, "endpoint");
    std::vector<LaneId> lanes;
    std::vector<std::int64_t> freeAt;
    for (int i = 0; i < workers; ++i) {
        lanes.push_back(writer.lane(LaneKind::Worker, "worker " + std::to_string(i + 1)));
        writer.add(-3 * kMs, EventKind::LaneStarted, kNoTask, lanes.back(), Why::None,
                   std::uint32_t(5000 + i));
        freeAt.push_back((80 + 25 * i) * kUs);
    }
    for (int i = 0; i < tasks; ++i)
        writer.request(0, i, endpoint);
    std::uint32_t number = 0;
    for (int first = 0; first < tasks; first += chunk) {
        const auto worker = std::min_element(freeAt.begin(), freeAt.end()) - freeAt.begin();
        const LaneId lane = lanes[std::size_t(worker)];
        std::int64_t &t = freeAt[std::size_t(worker)];
        writer.add(t, EventKind::ChunkTaken, Writer::idOf(first), lane, Why::None, ++number);
        for (int i = first; i < std::min(tasks, first + chunk); ++i)
            t = blockingRequest(writer, i, lane, endpoint, t, delay);
        t += 120 * kUs; // to hand in the results and take the next
    }
    return writer.finish();
}

} // namespace coroscope::test
