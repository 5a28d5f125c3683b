// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/divergence.h"

#include <string>
#include <unordered_map>

namespace coroscope {

namespace {

/// The steps of a schedule, one after the other.
class Schedule
{
public:
    explicit Schedule(const Recording &recording)
        : m_recording(recording)
    {
        advance();
    }

    bool isAtEnd() const { return m_at == m_recording.events.size(); }
    std::size_t at() const { return m_at; }
    const Event &event() const { return m_recording.events[m_at]; }
    /// Of the event's task, from 1.
    std::size_t task() const { return m_numbers.at(event().task); }
    std::int64_t lastTime() const { return m_lastTime; }
    void next()
    {
        m_lastTime = event().t;
        ++m_at;
        advance();
    }

private:
    // To the next event that counts.
    void advance()
    {
        for (; !isAtEnd(); ++m_at) {
            const Event &here = event();
            if (here.kind == EventKind::Created && here.why == Why::Request)
                m_numbers.emplace(here.task, m_numbers.size() + 1);
            if (stateAfter(here.kind) && m_numbers.contains(here.task))
                return;
        }
    }

    const Recording &m_recording;
    std::size_t m_at = 0;
    std::int64_t m_lastTime = 0;
    std::unordered_map<TaskId, std::size_t> m_numbers;
};

// For the roles of tasks, `why` says nothing more than the kind.
Why waitOf(const Event &event)
{
    return event.kind == EventKind::Suspended ? event.why : Why::None;
}

bool isSame(const Schedule &a, const Schedule &b)
{
    return a.event().kind == b.event().kind && a.task() == b.task() &&
           waitOf(a.event()) == waitOf(b.event());
}

const char *waitDeed(Why why)
{
    switch (why) {
    case Why::Permit:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 has to wait for a permit");
    case Why::Connection:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 has to wait for a free connection");
    case Why::ConnectTurn:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 has to wait for its turn to connect");
    case Why::Lock:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 has to wait for a lock");
    case Why::Connect:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 waits to be connected");
    case Why::Readable:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 waits for its answer");
    case Why::Sleep:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 sleeps");
    case Why::Yield:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 gives way");
    default:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 is suspended");
    }
}

const char *deedOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::Created:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 is created");
    case EventKind::Scheduled:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 is put in the queue");
    case EventKind::Requeued:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 is put in the queue once more");
    case EventKind::Running:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 runs");
    case EventKind::Blocked:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 blocks its thread");
    case EventKind::Unblocked:
        return QT_TRANSLATE_NOOP("coroscope", "the blocking call of task %1 returns");
    case EventKind::Suspended:
        return waitDeed(event.why);
    case EventKind::Ready:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 becomes ready");
    case EventKind::Finished:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 is finished");
    case EventKind::Failed:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 fails");
    default:
        return QT_TRANSLATE_NOOP("coroscope", "task %1 is cancelled");
    }
}

PartingSide sideOf(const Schedule &schedule)
{
    PartingSide side;
    if (schedule.isAtEnd()) {
        side.time = schedule.lastTime();
        side.deed = {QT_TRANSLATE_NOOP("coroscope", "nothing more happens"), {}};
        return side;
    }
    side.event = schedule.at();
    side.time = schedule.event().t;
    side.task = schedule.task();
    side.deed = {deedOf(schedule.event()), {std::to_string(side.task)}};
    return side;
}

} // namespace

std::optional<Parting> partingOf(const Recording &first, const Recording &second)
{
    Schedule a(first);
    Schedule b(second);
    std::size_t common = 0;
    while (!a.isAtEnd() && !b.isAtEnd() && isSame(a, b)) {
        a.next();
        b.next();
        ++common;
    }
    if (a.isAtEnd() && b.isAtEnd())
        return std::nullopt;
    return Parting{common, sideOf(a), sideOf(b)};
}

} // namespace coroscope
