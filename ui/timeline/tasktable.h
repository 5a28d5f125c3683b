// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "ui/panels/taskmoment.h"

#include <QString>

/// What the timeline shows, as a table in words: a row a task, at one time.
namespace coroscope {

enum class TaskColumn { Number, State, Since, Pending, Ready, Running, Blocked, Suspended, Result };
inline constexpr int kTaskColumns = 9;

/// "Task", "State", "Since", … and the states.
QString columnTitle(TaskColumn column);

/// What stands in a cell: the state and since when, how long the task was in each state up to the moment,
/// and its result from its end on. Empty where there is nothing to say; a result may be foreign text.
QString cellText(const Recording &recording, const TaskMoment &moment, TaskColumn column);

/// The state and how long it has lasted: "suspended 1.20 s, waits for the answer", "finished at 3.01 s".
QString stateSentence(const TaskMoment &moment);

/// The states that it went through up to the moment, the latest kMostStates of them: "pending 1.20 ms,
/// running 54.0 µs, suspended 3.00 s"; empty before the creation.
QString historyWords(const TaskMoment &moment);
inline constexpr std::size_t kMostStates = 12;

} // namespace coroscope
