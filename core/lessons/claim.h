// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/expression.h"
#include "core/lessons/lesson.h"

namespace coroscope {

struct Recording;

/// The lesson's claim on recordings of its runs, in their order; a null one, or one that is missing, is
/// simulated. A condition that cannot be evaluated is an error of the lesson's file.
std::variant<std::vector<Condition>, Message>
checkClaim(const Lesson &lesson, const std::vector<const Recording *> &recordings);

/// An exercise's goal on a run of the reader's, whatever its strategy and scenario.
std::variant<std::vector<Condition>, Message> checkGoal(const Lesson &exercise,
                                                        const Recording &recording);

/// Whether all conditions hold; true for none.
bool holds(const std::vector<Condition> &conditions);

/// Which of the beat's answers is right, told by simulating: the one whose condition holds, or whose value is
/// nearest to the figure that is asked and at most ten percent away from it. Nothing if none or several are,
/// or the beat is no Predict.
std::optional<std::size_t> rightAnswer(const Lesson &lesson, const LessonBeat &beat);

/// The time at which a replay pauses, nanoseconds; the end of the recording if that never happens.
std::int64_t pauseOf(const Recording &recording, ReplayUntil until);

} // namespace coroscope
