// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace coroscope {

/// A lesson or an exercise as a list of the course shows it.
struct CourseEntry
{
    QString title;
    int number = 1;  ///< from 1; exercises count for themselves
    int minutes = 0; ///< that it takes; 0: not known
    bool isExercise = false;
    bool isFinished = false;
    friend bool operator==(const CourseEntry &, const CourseEntry &) = default;
};

/// A playlist as the same list shows it.
struct PlaylistLine
{
    QString title;
    int minutes = 0; ///< of the whole lecture
    int lessons = 0;
    friend bool operator==(const PlaylistLine &, const PlaylistLine &) = default;
};

} // namespace coroscope
