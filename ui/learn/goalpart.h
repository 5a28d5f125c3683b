// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/expression.h"

namespace coroscope {

/// One part of an exercise's goal in words, and what a run has to do with it.
struct GoalPart
{
    QString words;   ///< "Total time: less than 1 s"
    QString value;   ///< the run's own: "5.01 s"
    QString missing; ///< by how much it misses it: "4.01 s too long"; empty if it holds
    bool holds = false;
    friend bool operator==(const GoalPart &, const GoalPart &) = default;
};

/// The words for a condition whose left side is one of the figures that exercises ask for (a table in the
/// source, held complete by a test). For any other one they are the condition as it is written.
GoalPart goalPart(const Condition &condition);

/// Whether there are words for that figure.
bool hasGoalWords(const QString &figure);

} // namespace coroscope
