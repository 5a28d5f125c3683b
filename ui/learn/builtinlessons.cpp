// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/builtinlessons.h"

#include "core/lessons/lessons.h"

namespace coroscope {

std::vector<Lesson> builtInLessons()
{
    auto read = readLessons();
    auto *lessons = std::get_if<std::vector<Lesson>>(&read);
    return lessons ? std::move(*lessons) : std::vector<Lesson>();
}

} // namespace coroscope
