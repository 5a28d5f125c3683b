// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/recordingfile.h"

#include "core/recording/jsontext.h"
#include "core/recording/linereader.h"
#include "core/recording/recordingreader.h"
#include "core/recording/sha256.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace coroscope {

namespace {

constexpr std::size_t kPiece = std::size_t(64) << 10U;

void appendMember(std::string &out, std::string_view key, std::string_view text)
{
    appendJson(out, key);
    out += ':';
    appendJson(out, text);
}

void appendPairs(std::string &out, std::string_view key, const KeyValues &pairs)
{
    appendJson(out, key);
    out += ":{";
    const char *separator = "";
    for (const auto &[name, value] : pairs) {
        out += separator;
        appendMember(out, name, value);
        separator = ",";
    }
    out += '}';
}

// Appends a member "key":[…] whose elements `append` writes.
template <class Element, class Append>
void appendArray(std::string &out, std::string_view key, const std::vector<Element> &elements,
                 const Append &append)
{
    appendJson(out, key);
    out += ":[";
    const char *separator = "";
    for (const Element &element : elements) {
        out += separator;
        append(element);
        separator = ",";
    }
    out += ']';
}

std::string headerLine(const Recording &recording)
{
    std::string out = "{";
    appendMember(out, "schema", kRecordingSchema);
    out += ',';
    appendMember(out, "program", recording.program);
    out += ',';
    appendMember(out, "strategy", recording.strategy);
    out += ',';
    appendMember(out, "clock", recording.isVirtual ? "virtual" : "real");
    out += ',';
    if (!recording.date.empty()) {
        appendMember(out, "date", recording.date);
        out += ',';
    }
    appendPairs(out, "scenario", recording.scenario);
    out += ',';
    appendPairs(out, "facts", recording.facts);
    out += ',';
    appendArray(out, "tasks", recording.tasks, [&](const TaskEntry &task) {
        out += "{\"id\":";
        appendNumber(out, task.id);
        out += ',';
        appendMember(out, "name", task.name);
        out += ',';
        appendMember(out, "role", word(task.role));
        out += '}';
    });
    out += ',';
    appendArray(out, "lanes", recording.lanes, [&](const LaneEntry &lane) {
        out += "{\"id\":";
        appendNumber(out, lane.id);
        out += ',';
        appendMember(out, "kind", word(lane.kind));
        out += ',';
        appendMember(out, "name", lane.name);
        out += '}';
    });
    out += ',';
    appendArray(out, "texts", recording.texts,
                [&](const std::string &text) { appendJson(out, text); });
    out += "}\n";
    return out;
}

void appendWord(std::string &out, std::string_view key, std::string_view word)
{
    out.append(key).append(word).append("\"");
}

void appendNonZero(std::string &out, std::string_view key, std::uint32_t number)
{
    if (number != 0)
        appendNumber(out.append(key), number);
}

void appendEvent(std::string &out, const Event &event)
{
    out += "{\"t\":";
    appendNumber(out, event.t);
    appendWord(out, ",\"kind\":\"", word(event.kind));
    appendNonZero(out, ",\"task\":", event.task);
    if (event.why != Why::None)
        appendWord(out, ",\"why\":\"", word(event.why));
    appendNonZero(out, ",\"lane\":", event.lane);
    appendNonZero(out, ",\"tick\":", event.tick);
    appendNonZero(out, ",\"arg\":", event.arg);
    out += "}\n";
}

} // namespace

void writeRecording(std::ostream &out, const Recording &recording)
{
    out << headerLine(recording);
    Sha256 hash;
    std::string piece;
    const auto flush = [&] {
        hash.add(piece);
        out.write(piece.data(), std::streamsize(piece.size()));
        piece.clear();
    };
    for (const Event &event : recording.events) {
        appendEvent(piece, event);
        if (piece.size() >= kPiece)
            flush();
    }
    flush();
    std::string end = "{\"end\":true";
    if (!recording.isComplete)
        end += ",\"interrupted\":true";
    appendNumber(end.append(",\"events\":"), recording.events.size());
    appendNumber(end.append(",\"tasks\":"), recording.tasks.size());
    end.append(",\"sha256\":\"").append(hash.hex()).append("\"}\n");
    out << end;
}

std::variant<RecordingFile, Message> readRecordings(std::istream &in, const std::string &name)
{
    LineReader lines(in);
    RecordingReader reader(name);
    while (const auto line = lines.next()) {
        if (!reader.take(*line, lines.isTerminated()))
            break;
    }
    if (lines.isTooLong())
        reader.stopAtLongLine();
    return reader.finish();
}

std::variant<RecordingFile, Message> readRecordingFile(const std::filesystem::path &path)
{
    std::error_code isDirectoryError;
    std::ifstream in;
    errno = std::filesystem::is_directory(path, isDirectoryError) ? EISDIR : 0;
    if (errno == 0)
        in.open(path, std::ios::binary);
    if (!in.is_open()) {
        const std::string reason = std::generic_category().message(errno);
        return Message{QT_TRANSLATE_NOOP("coroscope", "%1 cannot be read: %2."),
                       {path.string(), reason}};
    }
    return readRecordings(in, path.filename().string());
}

} // namespace coroscope
