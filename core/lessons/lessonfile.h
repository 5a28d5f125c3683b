// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"

#include <QByteArray>

#include <chrono>
#include <variant>

namespace coroscope {

class RunFigures;

/// What a lesson's files contain, before they make sense.
struct LessonFiles
{
    QString name;                       ///< "09-hundred-at-once" or "exercise-02-pool"
    QByteArray json;                    ///< of NAME.json
    QMap<QString, QByteArray> markdown; ///< by language
};

/// The lesson, or a sentence that names the file, the place in it and what to do. Every expression in it is
/// checked; {{N·d}} in a text is replaced by its value. With a `delay` it is the lesson for that delay: runs, texts,
/// answers and claim.
std::variant<Lesson, Message>
parseLesson(const LessonFiles &files, std::optional<std::chrono::nanoseconds> delay = std::nullopt);

/// Puts the values of {{expressions}} into the text; what is wrong with one, if anything.
std::optional<Message> putValues(QString &text, RunFigures &figures);

} // namespace coroscope
