// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/builtinlessons.h"

#include "core/lessons/lessons.h"

namespace coroscope {

std::vector<Lesson> builtInLessons()
{
    auto read = readLessons();
    std::vector<Lesson> course;
    if (auto *lessons = std::get_if<std::vector<Lesson>>(&read)) {
        for (Lesson &lesson : *lessons) {
            if (!lesson.isExercise)
                course.push_back(std::move(lesson));
        }
    }
    return course;
}

} // namespace coroscope
