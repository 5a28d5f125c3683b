// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/samplewriter.h"

#include <deque>
#include <map>

namespace coroscope::test {

/// One event loop with a client that suspends, event by event: a ready queue that is taken tick by tick,
/// an endpoint whose timer has a grain of 1 ms. Borrows the writer.
class SampleLoop
{
public:
    /// `permits` 0: no limit. The runner creates all tasks in the first tick.
    SampleLoop(Writer &writer, int tasks, std::int64_t delay, int permits);

    /// What a task does when its answer is there.
    enum class Ending { Finish, Fail, Stay };
    void setEnding(int task, Ending ending) { m_endings[task] = ending; }
    /// The task is cancelled at `time`, while it is suspended.
    void cancelAt(int task, std::int64_t time) { m_cancelAt[task] = time; }

    /// Runs until all tasks have ended or nothing will happen any more.
    void run();

private:
    enum class Phase { Start, HavePermit, Answered };
    struct Turn
    {
        int task;
        Phase phase;
    };

    void startRunner(int tasks);
    bool turn();
    void wake();
    void cancelDue();
    void collect();
    void resume(const Turn &turn);
    void send(int number);
    void end(int number);
    void givePermit();

    Writer &m_writer;
    LaneId m_loop;
    LaneId m_endpoint;
    std::int64_t m_delay;
    int m_free; // permits
    int m_open; // tasks that have not ended
    std::int64_t m_t = 0;
    std::deque<Turn> m_ready;
    std::deque<int> m_waiting; // for a permit
    std::multimap<std::int64_t, int> m_answers;
    std::map<std::int64_t, int> m_burst; // answers in each ms
    std::map<int, Ending> m_endings;
    std::map<int, std::int64_t> m_cancelAt;
};

} // namespace coroscope::test
