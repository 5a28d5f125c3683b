// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/recording.h"

#include <filesystem>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The recording file (.coroscope): JSON Lines in UTF-8. A header line, an event a line, a closing line:
///
///     {"schema":"coroscope.recording/1","program":…,"strategy":…,"clock":"real","date":…,
///      "scenario":{"tasks":"20",…},"facts":{…},"tasks":[{"id":1,"name":…,"role":"request"},…],
///      "lanes":[{"id":0,"kind":"loop","name":…},…],"texts":["",…]}
///     {"t":1500,"kind":"suspended","task":4,"why":"readable","lane":0,"tick":7,"arg":17}
///     {"end":true,"events":1,"tasks":1,"sha256":"…"}
///
/// `t` is in nanoseconds since the run's zero. Of an event's members all but t and kind are left out
/// where they are 0 or none. `sha256` is that of the event lines with their line ends. The closing line
/// of a run that did not come to its end has "interrupted":true. Several recordings one after another
/// are a comparison. A foreign program may leave out the closing line's members, `tasks` (then they are
/// taken from the created events), and the `why` of created (then it is the role in `tasks`).
namespace coroscope {

/// "coroscope.recording", a slash and the major version.
inline constexpr std::string_view kRecordingSchema = "coroscope.recording/1";

/// What a file holds: one recording, or those of a comparison.
struct RecordingFile
{
    std::vector<Recording> recordings;
    std::vector<Message>
        warnings; ///< what is missing or was left out, and at which line; at most 20
};

/// Writes `recording` as it stands. The same recording gives the same bytes, and one that was read gives
/// the bytes that it was read from, if this program wrote them. Errors are the stream's.
void writeRecording(std::ostream &out, const Recording &recording);

/// Reads what `in` holds; `name` is what messages call it. A file that was cut short or damaged opens as
/// far as it is sound: a damaged recording ends before its damage (isComplete is false), the next one in
/// the file is read again. Times are bounded to ±2^62 ns (146 years), so that differences are safe.
/// A Message, if there is no recording at all: an empty file, another schema, a newer major version.
std::variant<RecordingFile, Message> readRecordings(std::istream &in, const std::string &name);

/// The same for the file at `path`; a Message also if it cannot be opened.
std::variant<RecordingFile, Message> readRecordingFile(const std::filesystem::path &path);

} // namespace coroscope
