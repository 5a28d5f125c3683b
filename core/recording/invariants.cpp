// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/invariants.h"

#include "core/recording/jsontext.h"

#include <algorithm>
#include <bitset>
#include <limits>
#include <optional>
#include <unordered_map>

namespace coroscope {

namespace {

constexpr std::size_t kMostMessages = 20;
constexpr std::size_t kLaneCount = std::size_t(std::numeric_limits<LaneId>::max()) + 1;

// Goes through a recording's events and gathers what is wrong.
class Check
{
public:
    explicit Check(const Recording &recording)
        : m_recording(recording)
    {
    }

    std::vector<Message> run();

private:
    struct Task
    {
        std::optional<State> state;
        LaneId lane = 0; // where it runs
    };

    void lanes();
    void places(const Event &event);
    void order();
    void history(const Event &event);
    void occupancy(const Event &event, Task &task, State state);
    void add(const char *sentence, std::vector<std::string> args);

    const Recording &m_recording;
    std::vector<Message> m_messages;
    std::bitset<kLaneCount> m_lanes;
    std::unordered_map<TaskId, Task> m_tasks;
    std::unordered_map<LaneId, TaskId> m_running; // by lane
};

std::vector<Message> Check::run()
{
    lanes();
    for (const Event &event : m_recording.events)
        places(event);
    order();
    const auto isEarlier = [](const Event &a, const Event &b) { return a.t < b.t; };
    const std::vector<Event> &events = m_recording.events;
    if (std::is_sorted(events.begin(), events.end(), isEarlier)) {
        for (const Event &event : events)
            history(event);
    } else {
        std::vector<Event> sorted = events;
        std::stable_sort(sorted.begin(), sorted.end(), isEarlier);
        for (const Event &event : sorted)
            history(event);
    }
    return std::move(m_messages);
}

void Check::lanes()
{
    for (const LaneEntry &lane : m_recording.lanes) {
        if (m_lanes.test(lane.id))
            add(QT_TRANSLATE_NOOP("coroscope", "There are two lanes with the number %1."),
                {std::to_string(lane.id)});
        m_lanes.set(lane.id);
    }
}

void Check::places(const Event &event)
{
    if (!m_lanes.test(event.lane))
        add(QT_TRANSLATE_NOOP("coroscope", "At %1 s: there is no lane %2."),
            {seconds(event.t), std::to_string(event.lane)});
    if (argIsText(event.kind) && event.arg >= m_recording.texts.size())
        add(QT_TRANSLATE_NOOP("coroscope", "At %1 s: there is no text %2."),
            {seconds(event.t), std::to_string(event.arg)});
}

void Check::order()
{
    std::unordered_map<LaneId, std::int64_t> latest; // a complete recording has one entry only
    for (const Event &event : m_recording.events) {
        const LaneId lane = m_recording.isComplete ? LaneId(0) : event.lane;
        const auto [found, isFirst] = latest.emplace(lane, event.t);
        if (!isFirst && event.t < found->second)
            add(QT_TRANSLATE_NOOP("coroscope", "At %1 s: an event stands after one of %2 s."),
                {seconds(event.t), seconds(found->second)});
        found->second = std::max(found->second, event.t);
    }
}

void Check::history(const Event &event)
{
    const std::optional<State> state = stateAfter(event.kind);
    if (!state)
        return;
    Task &task = m_tasks[event.task];
    if (isLegal(task.state, event.kind)) {
        occupancy(event, task, *state);
        task.state = state;
        return;
    }
    if (!task.state)
        add(QT_TRANSLATE_NOOP("coroscope", "At %1 s: task %2 is “%3”, but was never created."),
            {seconds(event.t), std::to_string(event.task), std::string(word(event.kind))});
    else
        add(QT_TRANSLATE_NOOP("coroscope", "At %1 s: task %2 cannot be “%3” after “%4”."),
            {seconds(event.t), std::to_string(event.task), std::string(word(event.kind)),
             std::string(word(*task.state))});
}

void Check::occupancy(const Event &event, Task &task, State state)
{
    const bool ran = task.state == State::Running || task.state == State::Blocked;
    if (ran) {
        const auto running = m_running.find(task.lane);
        if (running != m_running.end() && running->second == event.task)
            m_running.erase(running);
    }
    if (state != State::Running && state != State::Blocked)
        return;
    const auto [running, isFree] = m_running.emplace(event.lane, event.task);
    if (!isFree)
        add(QT_TRANSLATE_NOOP("coroscope", "At %1 s: task %2 runs on lane %3 while task %4 does."),
            {seconds(event.t), std::to_string(event.task), std::to_string(event.lane),
             std::to_string(running->second)});
    running->second = event.task;
    task.lane = event.lane;
}

void Check::add(const char *sentence, std::vector<std::string> args)
{
    if (m_messages.size() < kMostMessages)
        m_messages.push_back({sentence, std::move(args)});
}

} // namespace

std::vector<Message> checkInvariants(const Recording &recording)
{
    return Check(recording).run();
}

std::vector<TaskId> openTasks(const Recording &recording)
{
    std::vector<TaskId> created;
    std::unordered_map<TaskId, bool> hasEnded;
    for (const Event &event : recording.events) {
        const auto state = stateAfter(event.kind);
        if (event.kind == EventKind::Created && hasEnded.emplace(event.task, false).second)
            created.push_back(event.task);
        else if (state && isEnd(*state))
            hasEnded[event.task] = true;
    }
    std::erase_if(created, [&](TaskId task) { return hasEnded[task]; });
    return created;
}

} // namespace coroscope
