// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lessonfile.h"

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

/// Playlists: lessons in the order of a lecture.
namespace coroscope {

/// A lesson of a lecture.
struct PlaylistEntry
{
    QString lesson; ///< its id
    /// In place of the lesson's own; all of its texts, answers and claims are for it. None: as the lesson says.
    std::optional<std::chrono::nanoseconds> delay;
    LessonText
        notes; ///< for the speaker; may be empty; {{N·d}} is calculated from the lesson's runs
};

/// What a lecture goes through.
struct Playlist
{
    QString id;                         ///< the name of its file, "ten-minutes"
    QString file;                       ///< what it was read from, for messages
    LessonText title;                   ///< without Markdown
    int minutes = 0;                    ///< of the whole lecture, at least 1
    std::vector<PlaylistEntry> entries; ///< at least one
};

/// An entry with its lesson, both for the entry's delay. `lesson.order` counts the entries, from 1.
struct PlaylistLesson
{
    Lesson lesson;
    LessonText notes;
};

/// Reads the files of a playlist. The JSON is
///
///     {
///       "title": "My lecture", "minutes": 45,
///       "entries": [
///         {"lesson": "five-at-once", "delay": "500ms", "notes": "Ask the hall first."},
///         {"lesson": "hundred-at-once"}
///       ]
///     }
///
/// where a title and notes may also be {"en": "…", "zh_CN": "…"}, or stand in NAME.en.md and NAME.zh_CN.md beside
/// it, as "# Title" and then one block an entry with a line "---" between two. Without a title it is the file's
/// name. Errors name the file, the place in it and what to do; `lessons` are the ids that an entry may name.
std::variant<Playlist, Message> parsePlaylist(const LessonFiles &files, const QStringList &lessons);

/// Those that are built into the program, the shortest first.
std::variant<std::vector<Playlist>, Message> readPlaylists();
/// The one in the JSON file at `path`.
std::variant<Playlist, Message> readPlaylist(const QString &path);
/// The built-in one of that id, else that of the file of that name.
std::variant<Playlist, Message> playlistNamed(const QString &idOrPath);

/// The lessons of its entries, in order.
std::variant<std::vector<PlaylistLesson>, Message> lessonsOf(const Playlist &playlist);

} // namespace coroscope
