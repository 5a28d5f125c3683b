// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "ui/panels/taskmoment.h"

#include <QString>

#include <optional>
#include <vector>

/// What panels say of a task, made from its recording.
namespace coroscope {

/// "Task 12".
QString taskTitle(const TaskMoment &moment);

/// The time beside the state: for how long, or "at 3.01 s" for an end; empty before the creation.
QString stateTime(const TaskMoment &moment);

/// A state in a table: as statePhrase(), a blocked worker with its number.
QString stateLine(const Recording &recording, const TaskMoment &moment, const StateShare &share);

/// A line of a table of facts.
struct Fact
{
    QString label;
    QString value;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Where and when it ran: of a pool worker and chunk, its start and its place among all ends.
std::vector<Fact> factsOf(const Recording &recording, const Spans &spans, const TaskMoment &moment);

/// How its time on a loop went, up to the moment; without a loop as factsOf().
std::vector<Fact> timesOf(const Recording &recording, const Spans &spans, const TaskMoment &moment);

/// The result or the reason of an end that has come; empty before. May be foreign text.
QString outcomeWords(const Recording &recording, const TaskMoment &moment);

/// What its state means, one or two sentences in rich text: with `hasLine` at the line that is shown as
/// current. `ahead`: how many tasks the loop takes before it, if it stands in a queue.
QString stateMeaning(const Recording &recording, const TaskMoment &moment, bool hasLine,
                     std::optional<std::size_t> ahead);

} // namespace coroscope
