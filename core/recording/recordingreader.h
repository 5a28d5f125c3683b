// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/eventline.h"
#include "core/recording/recordingfile.h"
#include "core/recording/sha256.h"

#include <simdjson.h>

#include <bitset>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>

namespace coroscope {

/// Makes recordings from the lines of a file, one after another. Each line is parsed as a document of
/// its own: a stream of documents would save 50 ns a line, but lose a whole batch, and the line's number,
/// to one bad byte.
class RecordingReader
{
public:
    /// `name` is what messages call the file.
    explicit RecordingReader(std::string name)
        : m_name(std::move(name))
    {
    }

    /// Takes the next line, without its end, which `isTerminated` says it has. Behind it there must be
    /// LineReader::kPadding readable bytes. False: nothing after it will be read.
    bool take(std::string_view line, bool isTerminated);
    /// The next line is longer than LineReader::kLongest.
    void stopAtLongLine();
    /// No line is left. Ends this object's use.
    std::variant<RecordingFile, Message> finish();

private:
    enum class Place { Start, Inside, Between, Skipping, Refused };

    void takeObject(const simdjson::dom::object &line, std::string_view bytes, bool isTerminated);
    void takeEventLine(const EventLine &line);
    void takeHeader(const simdjson::dom::object &line);
    void takeEnd(const simdjson::dom::object &line);
    void takeEvent(Event event);
    void takeBroken(bool isTerminated);
    std::optional<Message> schemaProblem(const simdjson::dom::object &line) const;
    void refuse(const Message &problem);
    void endEarly(std::size_t line);
    void damage(const char *sentence, std::string_view detail = {});
    void complete();
    void warn(Message message);

    std::string m_name;
    RecordingFile m_file;
    std::optional<Message> m_refusal;
    Place m_place = Place::Start;
    std::size_t m_line = 0;
    simdjson::dom::parser m_parser;

    // Of the recording that is being read:
    Recording m_recording;
    Sha256 m_hash;
    std::bitset<std::size_t(std::numeric_limits<LaneId>::max()) + 1> m_lanes; // those that exist
    std::unordered_map<TaskId, Why> m_roles; // by the header's tasks
    bool m_hasTasks = false;                 // whether the header names any
    std::size_t m_eventLines = 0;            // also of unknown kinds
    std::size_t m_unknownKinds = 0;
    std::string m_unknownKind;   // the first of them
    std::string m_unknownMember; // the last of them
};

} // namespace coroscope
