// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/claim.h"
#include "core/lessons/lesson.h"
#include "core/lessons/playlist.h"
#include "core/recording/recording.h"

#include <QByteArray>

/// Lessons as the terminal shows them.
namespace coroscope {

/// A line for each lesson: id and title; then the exercises and the playlists.
QString listText(const std::vector<Lesson> &lessons, const std::vector<Playlist> &playlists,
                 const QString &language);
QByteArray listJson(const std::vector<Lesson> &lessons, const std::vector<Playlist> &playlists,
                    const QString &language);

/// Title and beats without Markdown; questions with their answers a, b, c.
QString lessonText(const Lesson &lesson, const QString &language);

/// The runs' figures, the right answers, and for each condition of the claim whether it holds and by which
/// values.
QString outcomeText(const Lesson &lesson, const QString &language,
                    const std::vector<Condition> &conditions,
                    const std::vector<Recording> &recordings);
/// Of an exercise: whether the goal is met, and each of its conditions.
QString goalText(const std::vector<Condition> &conditions);

/// The same as outcomeText() as one object of schema coroscope.lesson/1.
QByteArray lessonJson(const Lesson &lesson, const QString &language,
                      const std::vector<Condition> &conditions,
                      const std::vector<Recording> &recordings);

} // namespace coroscope
