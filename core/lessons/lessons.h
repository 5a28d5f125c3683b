// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lessonfile.h"

#include <variant>

/// Where lessons come from. A lesson is three files: NN-id.json, NN-id.en.md and NN-id.zh_CN.md (an exercise:
/// exercise-NN-id.…); CONTRIBUTING.md says what is in them.
namespace coroscope {

/// The lessons in order, then the exercises in order, that are built into the program.
std::variant<std::vector<Lesson>, Message> readLessons();
/// The same of a folder of files. An error names the file, what is wrong in it and what to do.
std::variant<std::vector<Lesson>, Message> readLessons(const QString &folder);

/// The files of all lessons that are built into the program, or of those in a folder, by name.
std::variant<std::vector<LessonFiles>, Message> readLessonFiles();
std::variant<std::vector<LessonFiles>, Message> readLessonFiles(const QString &folder);
/// A JSON file and the Markdown files beside it, NAME.LANGUAGE.md; nothing if it cannot be read.
std::optional<LessonFiles> filesOf(const QString &path);

/// The lesson of that id, or null.
const Lesson *lesson(const std::vector<Lesson> &lessons, const QString &id);

/// A block of Markdown as plain text: without **, *, ` and the targets of links.
QString plainText(const QString &markdown);
/// The terms that [word](glossary:term) links name, in order.
QStringList glossaryLinks(const QString &markdown);

} // namespace coroscope
