// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/ideal.h"
#include "ui/panels/taskwords.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace coroscope {

namespace {

constexpr std::size_t kMostNamed = 6;

// "1st", "2nd", "98th"
QString ordinal(std::size_t number)
{
    const std::size_t tens = number / 10 % 10;
    const char *forms[] = {QT_TRANSLATE_NOOP("Task", "%1th"), QT_TRANSLATE_NOOP("Task", "%1st"),
                           QT_TRANSLATE_NOOP("Task", "%1nd"), QT_TRANSLATE_NOOP("Task", "%1rd")};
    const std::size_t form = tens == 1 || number % 10 > 3 ? 0 : number % 10;
    return QCoreApplication::translate("Task", forms[form]).arg(number);
}

std::int64_t timeIn(const std::vector<StateShare> &shares, State state)
{
    std::int64_t time = 0;
    for (const StateShare &share : shares)
        time += share.state == state ? share.time : 0;
    return time;
}

// Tasks handed to a worker at once, as the scenario has it; 0 if it does not say.
unsigned chunkSize(const Recording &recording)
{
    const auto read = scenarioFrom(recording.scenario);
    const Scenario *scenario = std::get_if<Scenario>(&read);
    return scenario && !valueOf(recording.scenario, "tasks").empty()
               ? poolChunk(scenario->tasks, scenario->processes, scenario->chunk)
               : 0;
}

// "97 98 99 100", or "1–13" where they are many.
QString chunkTasks(const Spans &spans, std::uint32_t chunk)
{
    QStringList numbers;
    for (std::size_t i = 0; i < spans.requests().size(); ++i) {
        if (spans.requests()[i].chunk == chunk)
            numbers << QString::number(i + 1);
    }
    return std::size_t(numbers.size()) <= kMostNamed
               ? numbers.join(u' ')
               : QStringLiteral("%1–%2").arg(numbers.first(), numbers.last());
}

std::size_t chunkCount(const Recording &recording, const Spans &spans)
{
    if (const unsigned size = chunkSize(recording))
        return (spans.requests().size() + size - 1) / size;
    std::set<std::uint32_t> chunks;
    for (const TaskSpans &task : spans.requests())
        chunks.insert(task.chunk);
    return chunks.size();
}

void addPoolFacts(std::vector<Fact> &facts, const Recording &recording, const Spans &spans,
                  const TaskMoment &moment)
{
    std::size_t number = 0;
    std::size_t count = 0;
    for (const LaneEntry &lane : recording.lanes) {
        count += lane.kind == LaneKind::Worker ? 1 : 0;
        if (lane.id == moment.task->lane && lane.kind == LaneKind::Worker)
            number = count;
    }
    const QString of = QCoreApplication::translate("Task", "%1 of %2");
    if (number > 0)
        facts.push_back({QCoreApplication::translate("Task", "Worker"), of.arg(number).arg(count)});
    if (moment.task->chunk > 0) {
        facts.push_back({QCoreApplication::translate("Task", "Chunk"),
                         of.arg(moment.task->chunk).arg(chunkCount(recording, spans))});
        facts.push_back({QCoreApplication::translate("Task", "Tasks in the chunk"),
                         chunkTasks(spans, moment.task->chunk)});
    }
}

bool hasLane(const Recording &recording, LaneKind kind)
{
    return std::any_of(recording.lanes.begin(), recording.lanes.end(),
                       [kind](const LaneEntry &lane) { return lane.kind == kind; });
}

} // namespace

std::vector<Fact> factsOf(const Recording &recording, const Spans &spans, const TaskMoment &moment)
{
    std::vector<Fact> facts;
    if (hasLane(recording, LaneKind::Worker))
        addPoolFacts(facts, recording, spans, moment);
    if (const auto start = startOf(*moment.task))
        facts.push_back({QCoreApplication::translate("Task", "Started at"), durationText(*start)});
    if (const auto place = endPlace(spans, *moment.task))
        facts.push_back({QCoreApplication::translate("Task", "Ends as"),
                         QCoreApplication::translate("Task", "%1 of %2")
                             .arg(ordinal(*place))
                             .arg(spans.requests().size())});
    if (hasLane(recording, LaneKind::Loop))
        facts.push_back({QCoreApplication::translate("Task", "Awaits that did not suspend"),
                         QString::number(notSuspendedBy(moment))});
    return facts;
}

std::vector<Fact> timesOf(const Recording &recording, const Spans &spans, const TaskMoment &moment)
{
    const std::vector<StateShare> shares = stateShares(moment);
    const bool isPool =
        hasLane(recording, LaneKind::Worker) || hasLane(recording, LaneKind::Thread);
    const bool isLoop = hasLane(recording, LaneKind::Loop);
    if (!isLoop || (isPool && timeIn(shares, State::Suspended) == 0))
        return factsOf(recording, spans, moment);
    return {{QCoreApplication::translate("Task", "Suspended"),
             durationText(timeIn(shares, State::Suspended))},
            {QCoreApplication::translate("Task", "Ready, not running"),
             durationText(timeIn(shares, State::Ready))},
            {QCoreApplication::translate("Task", "Ran so far"),
             durationText(timeIn(shares, State::Running))},
            {QCoreApplication::translate("Task", "Awaits that did not suspend"),
             QString::number(notSuspendedBy(moment))}};
}

} // namespace coroscope
