// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <optional>
#include <string>
#include <vector>

/// Marks: what a person wrote at moments of a run. They are events of kind Marked, so that they are kept
/// wherever a recording is kept. They belong to no task and change no state.
namespace coroscope {

/// A moment with a text, "" for none.
struct Mark
{
    std::int64_t time = 0; ///< ns, as Event::t
    std::string text;      ///< one line, UTF-8
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// In order of time.
using Marks = std::vector<Mark>;

/// The marks of a recording; of a live one in order of time, too.
Marks marksOf(const Recording &recording);

/// Makes `marks` the marks of a recording whose events are in order of time. Those that it has stay as they
/// are, all other events stay in their order; a new mark comes after the events of its moment, on the first
/// lane. Texts that only a removed mark had go with it where they are the last ones.
void setMarks(Recording &recording, const Marks &marks);

/// `marks` with one more, in the place of one of the same time; an empty text removes that. Control
/// characters (line ends, tabs) become spaces, spaces at the ends go.
Marks withMark(Marks marks, std::int64_t time, std::string text);

/// `marks` with `note` besides, after those of its time; none: as they are.
Marks withNote(Marks marks, const std::optional<Mark> &note);

/// The mark at exactly `time`, the first one after it, the last one before it; null if there is none.
const Mark *markAt(const Marks &marks, std::int64_t time);
const Mark *markAfter(const Marks &marks, std::int64_t time);
const Mark *markBefore(const Marks &marks, std::int64_t time);

} // namespace coroscope
