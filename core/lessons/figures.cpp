// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/figures.h"

#include "core/experiment/prediction.h"
#include "core/recording/metrics.h"
#include "core/recording/runshape.h"
#include "core/scenario/taskwork.h"
#include "core/strategies/strategy.h"

#include <algorithm>
#include <array>
#include <set>

namespace coroscope {

namespace {

Quantity count(std::size_t value)
{
    return {double(value), false};
}

Quantity time(std::chrono::nanoseconds value)
{
    return {double(value.count()) / 1e9, true};
}

/// A name that the scenario answers.
struct Given
{
    QStringView name;
    Quantity (*value)(const LessonRun &);
};

constexpr std::array kGiven = {
    Given{u"s", [](const LessonRun &) { return time(std::chrono::seconds(1)); }},
    Given{u"N", [](const LessonRun &run) { return count(run.scenario.tasks); }},
    Given{u"d", [](const LessonRun &run) { return time(run.scenario.delay); }},
    Given{u"P", [](const LessonRun &run) { return count(run.scenario.processes); }},
    Given{u"c",
          [](const LessonRun &run) {
              return count(
                  poolChunk(run.scenario.tasks, run.scenario.processes, run.scenario.chunk));
          }},
    Given{u"k", [](const LessonRun &run) { return count(run.scenario.perProcess); }},
    Given{u"m", [](const LessonRun &run) { return count(run.scenario.connections); }},
    Given{u"S", [](const LessonRun &run) { return count(run.scenario.atOnce); }},
    Given{u"permits", [](const LessonRun &run) { return count(run.scenario.permits); }},
    Given{u"jitter", [](const LessonRun &run) { return time(run.scenario.jitter); }},
    Given{u"w", [](const LessonRun &run) { return time(workOf(run.scenario).computes); }},
    Given{u"timeout",
          [](const LessonRun &run) {
              return time(timeoutOf(run.scenario, run.strategy->ideal(run.scenario)));
          }},
    Given{u"ideal",
          [](const LessonRun &run) { return time(idealOf(run.scenario, *run.strategy).total); }},
};

std::size_t awaitsWithoutSuspension(const Spans &spans)
{
    std::size_t sum = 0;
    for (const TaskSpans &task : spans.requests())
        sum += task.notSuspended.size();
    return sum;
}

Quantity heldByRequests(const Spans &spans)
{
    std::int64_t sum = 0;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans)
            sum += span.state == State::Blocked ? span.to - span.from : 0;
    }
    return time(std::chrono::nanoseconds(sum));
}

std::size_t busyWorkers(const Recording &recording, const Spans &spans)
{
    return std::size_t(
        std::count_if(recording.lanes.begin(), recording.lanes.end(), [&](const LaneEntry &lane) {
            return lane.kind == LaneKind::Worker && !spans.bricks(lane.id).empty();
        }));
}

bool endInOrder(const Spans &spans)
{
    return std::is_sorted(spans.requests().begin(), spans.requests().end(),
                          [](const TaskSpans &a, const TaskSpans &b) { return a.ended < b.ended; });
}

/// A name that the recording answers.
struct Observation
{
    QStringView name;
    Quantity (*value)(const Recording &, const Spans &);
};

using R = const Recording &;
using S = const Spans &;
constexpr std::array kObservations = {
    Observation{
        u"total",
        [](R r, S s) { return time(std::chrono::nanoseconds(computeMetrics(r, s).totalNs)); }},
    Observation{u"finished", [](R r, S s) { return count(computeMetrics(r, s).finished); }},
    Observation{u"failed", [](R r, S s) { return count(computeMetrics(r, s).failed); }},
    Observation{u"cancelled", [](R r, S s) { return count(computeMetrics(r, s).cancelled); }},
    Observation{u"inFlight",
                [](R r, S s) { return count(std::size_t(computeMetrics(r, s).maxInFlight)); }},
    Observation{u"suspensions", [](R r, S s) { return count(computeMetrics(r, s).suspensions); }},
    Observation{u"awaits", [](R r, S s) { return count(computeMetrics(r, s).awaits); }},
    Observation{u"notSuspended", [](R, S s) { return count(awaitsWithoutSuspension(s)); }},
    Observation{u"blocked", [](R, S s) { return heldByRequests(s); }},
    Observation{u"workers", [](R r, S s) { return count(busyWorkers(r, s)); }},
    Observation{u"inOrder", [](R, S s) { return count(endInOrder(s) ? 1 : 0); }},
    Observation{u"together", [](R, S s) { return count(allSuspended(s).has_value() ? 1 : 0); }},
};

/// Whether lines that contain these texts were printed, one after the other.
bool printedInOrder(const Recording &recording, const QStringList &texts)
{
    qsizetype found = 0;
    for (const Event &event : recording.events) {
        if (event.kind != EventKind::Printed || found == texts.size())
            continue;
        const std::string_view line = recording.text(event.arg);
        if (line.find(texts[found].toStdString()) != std::string_view::npos)
            ++found;
    }
    return found == texts.size();
}

template <class Table>
const typename Table::value_type *row(const Table &table, QStringView name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto &each) { return each.name == name; });
    return found == table.end() ? nullptr : &*found;
}

std::optional<Message> problemOf(const FigureCall &call, std::size_t runCount)
{
    const bool isPrinted = call.name == u"printed";
    if (!isPrinted && !row(kGiven, call.name) && !row(kObservations, call.name)) {
        QStringList names{u"printed"_qs};
        for (const Given &each : kGiven)
            names << each.name.toString();
        for (const Observation &each : kObservations)
            names << each.name.toString();
        return Message{QT_TRANSLATE_NOOP("coroscope", "There is no figure '%1'; there are: %2."),
                       {call.name.toStdString(), names.join(u", ").toStdString()}};
    }
    if (isPrinted == call.texts.isEmpty())
        return Message{QT_TRANSLATE_NOOP("coroscope", "Texts in quotes belong to 'printed' only, "
                                                      "which needs at least one."),
                       {}};
    const int run = call.run.value_or(1);
    if (run < 1 || std::size_t(run) > runCount)
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' asks for run %2, but there are %3."),
                       {call.name.toStdString(), std::to_string(run), std::to_string(runCount)}};
    return std::nullopt;
}

} // namespace

void RunFigures::setRecording(std::size_t index, const Recording &recording)
{
    Observed &run = m_observed[index];
    run.recording = &recording;
    run.spans = Spans(recording);
}

RunFigures::Observed &RunFigures::observed(std::size_t index)
{
    Observed &run = m_observed[index];
    if (!run.recording) {
        run.simulated = predict(m_runs[index].scenario, *m_runs[index].strategy);
        run.recording = &run.simulated;
        run.spans = Spans(run.simulated);
    }
    return run;
}

std::variant<Quantity, Message> RunFigures::figure(const FigureCall &call)
{
    if (std::optional<Message> problem = problemOf(call, m_runs.size()))
        return *std::move(problem);
    const auto index = std::size_t(call.run.value_or(1) - 1);
    if (const Given *given = row(kGiven, call.name))
        return given->value(m_runs[index]);
    const Observed &run = observed(index);
    if (const Observation *observation = row(kObservations, call.name))
        return observation->value(*run.recording, run.spans);
    return count(printedInOrder(*run.recording, call.texts) ? 1 : 0);
}

FigureSource RunFigures::source()
{
    return [this](const FigureCall &call) { return figure(call); };
}

FigureSource nominalFigures(std::size_t runCount)
{
    return [runCount](const FigureCall &call) -> std::variant<Quantity, Message> {
        if (std::optional<Message> problem = problemOf(call, runCount))
            return *std::move(problem);
        constexpr std::array<QStringView, 8> kTimes = {u"s",       u"d",     u"w",     u"jitter",
                                                       u"timeout", u"ideal", u"total", u"blocked"};
        return Quantity{1, std::find(kTimes.begin(), kTimes.end(), call.name) != kTimes.end()};
    };
}

} // namespace coroscope
