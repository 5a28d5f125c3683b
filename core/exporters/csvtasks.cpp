// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/csvtasks.h"

#include "core/exporters/csv.h"
#include "core/recording/spans.h"

#include <array>

namespace coroscope {

namespace {

constexpr std::array kColumns = {"run",       "strategy",    "task",      "name",      "role",
                                 "lane",      "chunk",       "created_s", "started_s", "ended_s",
                                 "state",     "outcome",     "pending_s", "ready_s",   "running_s",
                                 "blocked_s", "suspended_s", "latency_s"};

constexpr std::array kTimedStates = {State::Pending, State::Ready, State::Running, State::Blocked,
                                     State::Suspended};

std::optional<std::int64_t> startOf(const TaskSpans &task)
{
    for (const Span &span : task.spans) {
        if (span.state == State::Running)
            return span.from;
    }
    return std::nullopt;
}

void writeHistory(CsvWriter &csv, const Recording &recording, const TaskSpans &task)
{
    std::array<std::int64_t, kStateCount> times{};
    for (const Span &span : task.spans)
        times[std::size_t(span.state)] += span.to - span.from;
    std::optional<std::int64_t> ended;
    if (isEnd(task.last))
        ended = task.ended;
    std::optional<std::int64_t> latency;
    if (task.requestEnded)
        latency = *task.requestEnded - *task.requestBegan;

    csv.number(task.lane);
    if (task.chunk == 0)
        csv.empty();
    else
        csv.number(task.chunk);
    csv.seconds(task.spans.front().from);
    csv.seconds(startOf(task));
    csv.seconds(ended);
    csv.text(word(task.last));
    csv.text(recording.text(task.outcome));
    for (const State state : kTimedStates)
        csv.seconds(times[std::size_t(state)]);
    csv.seconds(latency);
}

} // namespace

void writeCsvTasks(std::ostream &out, const std::vector<Recording> &recordings)
{
    CsvWriter csv(out);
    for (const char *column : kColumns)
        csv.text(column);
    csv.endRow();
    for (std::size_t run = 0; run < recordings.size(); ++run) {
        const Recording &recording = recordings[run];
        const Spans spans(recording);
        for (const TaskEntry &entry : recording.tasks) {
            const TaskSpans *task = spans.task(entry.id);
            if (!task)
                continue; // it was never created: the recording was cut short before
            csv.number(run + 1);
            csv.text(recording.strategy);
            csv.number(entry.id);
            csv.text(entry.name);
            csv.text(word(entry.role));
            writeHistory(csv, recording, *task);
            csv.endRow();
        }
    }
}

} // namespace coroscope
