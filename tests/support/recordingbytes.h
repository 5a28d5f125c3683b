// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recordingfile.h"

#include <sstream>
#include <string>

namespace coroscope::test {

/// The bytes of a file with these recordings.
inline std::string written(const std::vector<Recording> &recordings)
{
    std::ostringstream out;
    for (const Recording &recording : recordings)
        writeRecording(out, recording);
    return out.str();
}

/// What a file "run.coroscope" with these bytes says.
inline std::variant<RecordingFile, Message> readBack(const std::string &bytes)
{
    std::istringstream in(bytes);
    return readRecordings(in, "run.coroscope");
}

/// The recordings of readBack(); none if the file was refused.
inline std::vector<Recording> recordingsOf(const std::string &bytes)
{
    const auto read = readBack(bytes);
    const auto *file = std::get_if<RecordingFile>(&read);
    return file ? file->recordings : std::vector<Recording>();
}

/// The warnings of readBack(), a line each, or the message of the refusal behind "refused: ".
inline std::string saidAbout(const std::string &bytes)
{
    const auto read = readBack(bytes);
    if (const auto *refusal = std::get_if<Message>(&read))
        return "refused: " + english(*refusal);
    std::string out;
    for (const Message &warning : std::get<RecordingFile>(read).warnings)
        out += english(warning) + '\n';
    return out;
}

} // namespace coroscope::test
