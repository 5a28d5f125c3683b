// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"

#include <QByteArray>

#include <variant>

namespace coroscope {

/// What a lesson's files contain, before they make sense.
struct LessonFiles
{
    QString name;                       ///< "09-hundred-at-once" or "exercise-02-pool"
    QByteArray json;                    ///< of NAME.json
    QMap<QString, QByteArray> markdown; ///< by language
};

/// The lesson, or a sentence that names the file, the place in it and what to do. Every expression in it is
/// checked; {{N·d}} in a text is replaced by its value.
std::variant<Lesson, Message> parseLesson(const LessonFiles &files);

} // namespace coroscope
