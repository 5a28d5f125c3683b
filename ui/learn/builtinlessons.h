// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"

namespace coroscope {

/// The lessons of the course, then its exercises; none if they cannot be read, which a test forbids.
std::vector<Lesson> builtInLessons();

} // namespace coroscope
