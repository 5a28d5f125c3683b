// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleloop.h"

namespace coroscope::test {

SampleLoop::SampleLoop(Writer &writer, int tasks, std::int64_t delay, int permits)
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

void SampleLoop::run()
{
    while (m_open > 0 && turn()) {}
    if (m_open > 0)
        return;
    m_writer.add(m_t, EventKind::Ready, Writer::kRunner, m_loop);
    m_writer.add(m_t += 5 * kUs, EventKind::Running, Writer::kRunner, m_loop);
    m_writer.add(m_t += 30 * kUs, EventKind::Finished, Writer::kRunner, m_loop);
}

void SampleLoop::startRunner(int tasks)
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
bool SampleLoop::turn()
{
    if (m_ready.empty()) {
        if (m_answers.empty() && m_cancelAt.empty())
            return false;
        m_writer.add(m_t, EventKind::Idle, kNoTask, m_loop);
        wake();
    }
    m_writer.add(m_t, EventKind::Tick, kNoTask, m_loop, Why::None, std::uint32_t(m_ready.size()));
    for (std::size_t batch = m_ready.size(); batch > 0; --batch) {
        const Turn next = m_ready.front();
        m_ready.pop_front();
        resume(next);
        m_t += 1'500;
    }
    cancelDue();
    collect();
    return true;
}

void SampleLoop::wake()
{
    std::int64_t next = m_answers.empty() ? INT64_MAX : m_answers.begin()->first;
    for (const auto &[task, time] : m_cancelAt)
        next = std::min(next, time);
    m_t = next + 58 * kUs;
    cancelDue();
    collect();
    m_t += 4 * kUs;
}

void SampleLoop::cancelDue()
{
    for (auto it = m_cancelAt.begin(); it != m_cancelAt.end();) {
        if (it->second > m_t) {
            ++it;
            continue;
        }
        m_writer.add(m_t, EventKind::Cancelled, Writer::idOf(it->first), m_loop);
        m_t += 2 * kUs;
        --m_open;
        std::erase_if(m_answers, [&it](const auto &a) { return a.second == it->first; });
        it = m_cancelAt.erase(it);
    }
}

// Tasks whose answer is there become ready.
void SampleLoop::collect()
{
    while (!m_answers.empty() && m_answers.begin()->first <= m_t) {
        const int task = m_answers.begin()->second;
        m_answers.erase(m_answers.begin());
        m_writer.add(m_t, EventKind::Ready, Writer::idOf(task), m_loop);
        m_ready.push_back({task, Phase::Answered});
    }
}

void SampleLoop::resume(const Turn &turn)
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

void SampleLoop::send(int number)
{
    const TaskId task = Writer::idOf(number);
    m_writer.add(m_t + 9 * kUs, EventKind::RequestBegan, task, m_loop);
    m_writer.add(m_t + 16 * kUs, EventKind::NotSuspended, task, m_loop, Why::Connect);
    m_writer.add(m_t + 38 * kUs, EventKind::NotSuspended, task, m_loop, Why::Writable);
    m_writer.add(m_t + 30 * kUs, EventKind::Accepted, task, m_endpoint);
    m_t += 50 * kUs + number * 37 % 11 * 2'200;
    m_writer.add(m_t, EventKind::Suspended, task, m_loop, Why::Readable, m_writer.text("get"));
    m_writer.add(m_t, EventKind::Began, task, m_endpoint);
    // Answers that are due in the same ms come in a burst, 8 µs apart.
    const std::int64_t due = (m_t + m_delay + kMs - 1) / kMs * kMs;
    const std::int64_t answered = due + m_burst[due]++ * 8 * kUs;
    m_writer.add(answered, EventKind::Answered, task, m_endpoint, Why::None, 200);
    m_answers.emplace(answered, number);
}

void SampleLoop::end(int number)
{
    const TaskId task = Writer::idOf(number);
    const auto found = m_endings.find(number);
    const Ending ending = found == m_endings.end() ? Ending::Finish : found->second;
    m_t += 40 * kUs + number * 29 % 7 * 2'500;
    if (ending == Ending::Stay) {
        m_writer.add(m_t, EventKind::Suspended, task, m_loop, Why::Lock, m_writer.text("lock"));
        return;
    }
    const bool fails = ending == Ending::Fail;
    m_writer.add(m_t - 4 * kUs, EventKind::RequestEnded, task, m_loop, Why::None,
                 fails ? 503 : 200);
    m_writer.add(m_t, fails ? EventKind::Failed : EventKind::Finished, task, m_loop, Why::None,
                 m_writer.text(fails ? "503" : "200"));
    --m_open;
    ++m_free;
    givePermit();
}

void SampleLoop::givePermit()
{
    if (m_waiting.empty())
        return;
    --m_free;
    const int next = m_waiting.front();
    m_waiting.pop_front();
    m_writer.add(m_t, EventKind::Ready, Writer::idOf(next), m_loop);
    m_ready.push_back({next, Phase::HavePermit});
}

} // namespace coroscope::test
