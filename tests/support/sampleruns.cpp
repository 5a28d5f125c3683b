// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"

#include <algorithm>
#include <deque>
#include <map>

namespace coroscope::test {

namespace {

constexpr std::int64_t kUs = 1'000;
constexpr std::int64_t kMs = 1'000'000;

// Collects the events of a run; texts and rows are made on the way.
class Writer
{
public:
    Writer(std::string strategy, int tasks, std::int64_t delay)
    {
        m_recording.program = "coroscope 0.1.0";
        m_recording.strategy = std::move(strategy);
        m_recording.scenario = {{"tasks", std::to_string(tasks)},
                                {"delay", std::to_string(delay / kMs) + "ms"}};
    }

    LaneId lane(LaneKind kind, std::string name)
    {
        const auto id = LaneId(m_recording.lanes.size());
        m_recording.lanes.push_back({id, kind, std::move(name)});
        return id;
    }
    TextId text(const std::string &text)
    {
        const auto found = std::find(m_recording.texts.begin(), m_recording.texts.end(), text);
        const auto id = TextId(found - m_recording.texts.begin());
        if (found == m_recording.texts.end())
            m_recording.texts.push_back(text);
        return id;
    }
    void add(std::int64_t t, EventKind kind, TaskId task, LaneId lane, Why why = Why::None,
             std::uint32_t arg = 0)
    {
        m_events.push_back({t, task, 0, kind, why, lane, arg});
    }
    // A request task: created and scheduled at `t`.
    void request(std::int64_t t, int number, LaneId lane)
    {
        m_events.push_back(
            {t, idOf(number), 0, EventKind::Created, Why::Request, lane, text("request")});
        add(t, EventKind::Scheduled, idOf(number), lane, Why::Start);
    }
    // Request tasks are numbered from 0; the runner is task 1.
    static TaskId idOf(int number) { return TaskId(number) + 2; }
    static constexpr TaskId kRunner = 1;

    Recording finish()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event &a, const Event &b) { return a.t < b.t; });
        m_recording.append(m_events);
        m_recording.finish();
        return std::move(m_recording);
    }

private:
    Recording m_recording;
    std::vector<Event> m_events;
};

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

// One event loop, event by event.
class Loop
{
public:
    Loop(Writer &writer, int tasks, std::int64_t delay, int permits)
        : m_writer(writer)
        , m_loop(writer.lane(LaneKind::Loop, "event loop"))
        , m_endpoint(writer.lane(LaneKind::Endpoint, "endpoint"))
        , m_delay(delay)
        , m_free(permits > 0 ? permits : tasks)
        , m_open(tasks)
    {
        writer.add(-4 * kMs, EventKind::LaneStarted, kNoTask, m_endpoint, Why::None, 4711);
        writer.add(0, EventKind::LaneStarted, kNoTask, m_loop);
        startRunner(tasks);
    }

    // What task `number` does when its answer is there.
    enum class Ending { Finish, Fail, Stay };
    std::map<int, Ending> endings;
    std::map<int, std::int64_t> cancelAt;

    void run()
    {
        while (m_open > 0 && turn()) {}
        if (m_open > 0)
            return;
        m_writer.add(m_t, EventKind::Ready, Writer::kRunner, m_loop);
        m_writer.add(m_t += 5 * kUs, EventKind::Running, Writer::kRunner, m_loop);
        m_writer.add(m_t += 30 * kUs, EventKind::Finished, Writer::kRunner, m_loop);
    }

private:
    enum class Phase { Start, HavePermit, Answered };
    struct Turn
    {
        int task;
        Phase phase;
    };

    void startRunner(int tasks)
    {
        m_writer.add(0, EventKind::Created, Writer::kRunner, m_loop, Why::Runner,
                     m_writer.text("runner"));
        m_writer.add(0, EventKind::Scheduled, Writer::kRunner, m_loop, Why::Start);
        m_writer.add(2 * kUs, EventKind::Running, Writer::kRunner, m_loop, Why::Start);
        m_t = 4 * kUs;
        for (int i = 0; i < tasks; ++i) {
            m_writer.request(m_t, i, m_loop);
            m_ready.push_back({i, Phase::Start});
            m_t += 300;
        }
        m_writer.add(m_t += 8 * kUs, EventKind::Suspended, Writer::kRunner, m_loop, Why::Gather,
                     m_writer.text("gather"));
        m_t += 6 * kUs;
    }

    // One tick, after a sleep if nothing is ready; false if nothing will ever be.
    bool turn()
    {
        if (m_ready.empty()) {
            if (m_answers.empty() && cancelAt.empty())
                return false;
            m_writer.add(m_t, EventKind::Idle, kNoTask, m_loop);
            wake();
        }
        m_writer.add(m_t, EventKind::Tick, kNoTask, m_loop, Why::None,
                     std::uint32_t(m_ready.size()));
        for (std::size_t batch = m_ready.size(); batch > 0; --batch) {
            const Turn turn = m_ready.front();
            m_ready.pop_front();
            resume(turn);
            m_t += 1'500;
        }
        collect();
        return true;
    }

    void wake()
    {
        std::int64_t next = m_answers.empty() ? INT64_MAX : m_answers.begin()->first;
        for (const auto &[task, time] : cancelAt)
            next = std::min(next, time);
        m_t = next + 58 * kUs;
        collect();
        m_t += 4 * kUs;
    }

    // Tasks whose answer is there become ready; those that are to be cancelled end.
    void collect()
    {
        for (auto it = cancelAt.begin(); it != cancelAt.end();) {
            if (it->second > m_t) {
                ++it;
                continue;
            }
            m_writer.add(m_t, EventKind::Cancelled, Writer::idOf(it->first), m_loop);
            m_t += 2 * kUs;
            --m_open;
            std::erase_if(m_answers, [&it](const auto &a) { return a.second == it->first; });
            it = cancelAt.erase(it);
        }
        while (!m_answers.empty() && m_answers.begin()->first <= m_t) {
            const int task = m_answers.begin()->second;
            m_answers.erase(m_answers.begin());
            m_writer.add(m_t, EventKind::Ready, Writer::idOf(task), m_loop);
            m_ready.push_back({task, Phase::Answered});
        }
    }

    void resume(const Turn &turn)
    {
        const TaskId task = Writer::idOf(turn.task);
        m_writer.add(m_t, EventKind::Running, task, m_loop,
                     turn.phase == Phase::Start ? Why::Start : Why::None);
        if (turn.phase == Phase::Answered) {
            end(turn.task);
            return;
        }
        if (turn.phase == Phase::Start && m_free == 0) {
            m_t += (14 + turn.task % 3 * 2) * kUs;
            m_writer.add(m_t, EventKind::Suspended, task, m_loop, Why::Permit,
                         m_writer.text("semaphore"));
            m_waiting.push_back(turn.task);
            return;
        }
        if (turn.phase == Phase::Start)
            --m_free;
        send(turn.task);
    }

    void send(int number)
    {
        const TaskId task = Writer::idOf(number);
        m_writer.add(m_t + 9 * kUs, EventKind::RequestBegan, task, m_loop);
        m_writer.add(m_t + 16 * kUs, EventKind::NotSuspended, task, m_loop, Why::Connect);
        m_writer.add(m_t + 38 * kUs, EventKind::NotSuspended, task, m_loop, Why::Writable);
        m_writer.add(m_t + 30 * kUs, EventKind::Accepted, task, m_endpoint);
        m_t += 50 * kUs + number * 37 % 11 * 2'200;
        m_writer.add(m_t, EventKind::Suspended, task, m_loop, Why::Readable, m_writer.text("get"));
        m_writer.add(m_t, EventKind::Began, task, m_endpoint);
        // The endpoint's timer has a grain of 1 ms: answers come in bursts, 8 µs apart.
        const std::int64_t due = (m_t + m_delay + kMs - 1) / kMs * kMs;
        const std::int64_t answered = due + m_burst[due]++ * 8 * kUs;
        m_writer.add(answered, EventKind::Answered, task, m_endpoint, Why::None, 200);
        m_answers.emplace(answered, number);
    }

    void end(int number)
    {
        const TaskId task = Writer::idOf(number);
        const auto found = endings.find(number);
        const Ending ending = found == endings.end() ? Ending::Finish : found->second;
        m_t += 40 * kUs + number * 29 % 7 * 2'500;
        if (ending == Ending::Stay) {
            m_writer.add(m_t, EventKind::Suspended, task, m_loop, Why::Lock, m_writer.text("lock"));
            return;
        }
        m_writer.add(m_t - 4 * kUs, EventKind::RequestEnded, task, m_loop, Why::None,
                     ending == Ending::Fail ? 503 : 200);
        m_writer.add(m_t, ending == Ending::Fail ? EventKind::Failed : EventKind::Finished, task,
                     m_loop, Why::None, m_writer.text(ending == Ending::Fail ? "503" : "200"));
        --m_open;
        ++m_free;
        if (m_waiting.empty())
            return;
        --m_free;
        const int next = m_waiting.front();
        m_waiting.pop_front();
        m_writer.add(m_t, EventKind::Ready, Writer::idOf(next), m_loop);
        m_ready.push_back({next, Phase::HavePermit});
    }

    Writer &m_writer;
    LaneId m_loop;
    LaneId m_endpoint;
    std::int64_t m_delay;
    int m_free;
    int m_open;
    std::int64_t m_t = 0;
    std::deque<Turn> m_ready;
    std::deque<int> m_waiting; // for a permit
    std::multimap<std::int64_t, int> m_answers;
    std::map<std::int64_t, int> m_burst;
};

} // namespace

Recording coroutineRun(int tasks, std::int64_t delay, int permits)
{
    Writer writer("coroutine", tasks, delay);
    Loop(writer, tasks, delay, permits).run();
    return writer.finish();
}

Recording troubledRun(int tasks, std::int64_t delay)
{
    Writer writer("coroutine", tasks, delay);
    Loop loop(writer, tasks, delay, 0);
    for (int i = 0; i < tasks; ++i) {
        if (i % 5 == 4)
            loop.cancelAt.emplace(i, delay / 2);
        else if (i == tasks - 1)
            loop.endings.emplace(i, Loop::Ending::Stay);
        else if (i % 3 == 2)
            loop.endings.emplace(i, Loop::Ending::Fail);
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
