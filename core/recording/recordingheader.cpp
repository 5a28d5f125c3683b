// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/recordingheader.h"

#include "core/recording/jsonnumber.h"

#include <bitset>
#include <limits>
#include <unordered_set>

namespace coroscope {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

bool readText(const element &element, std::string &out)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        return false;
    out = text;
    return true;
}

// Numbers and truth values, which only foreign programs write, are kept as they are spelled.
bool readPairs(const element &element, KeyValues &out)
{
    object pairs;
    if (element.get(pairs) != simdjson::SUCCESS)
        return false;
    std::unordered_set<std::string_view> keys;
    for (const auto &[key, value] : pairs) {
        std::string text;
        if (!keys.insert(key).second || value.is_object() || value.is_array())
            return false;
        if (!readText(value, text))
            text = simdjson::minify(value);
        out.emplace_back(std::string(key), text);
    }
    return true;
}

// Reads an array, each of whose elements `read` turns into a row; false as soon as it returns false.
template <class Row, class Read>
bool readRows(const element &element, std::vector<Row> &rows, const Read &read)
{
    array elements;
    if (element.get(elements) != simdjson::SUCCESS)
        return false;
    for (const auto &each : elements) {
        if (!read(each, rows.emplace_back()))
            return false;
    }
    return true;
}

bool readRole(const element &element, Why &role)
{
    std::string word;
    if (!readText(element, word))
        return false;
    role = whyFromWord(word).value_or(Why::Other);
    return true;
}

bool readTask(const element &element, TaskEntry &task, std::string &unknown)
{
    object members;
    if (element.get(members) != simdjson::SUCCESS)
        return false;
    bool isRight = true;
    for (const auto &[key, value] : members) {
        if (key == "id")
            isRight = isRight && readNumber(value, task.id);
        else if (key == "name")
            isRight = isRight && readText(value, task.name);
        else if (key == "role")
            isRight = isRight && readRole(value, task.role);
        else
            unknown = key;
    }
    return isRight && task.id != kNoTask;
}

// A kind that this version does not know counts as a thread.
bool readLaneKind(const element &element, LaneKind &kind, std::string &unknown)
{
    std::string word;
    if (!readText(element, word))
        return false;
    kind = laneKindFromWord(word).value_or(LaneKind::Thread);
    if (!laneKindFromWord(word))
        unknown = word;
    return true;
}

bool readLane(const element &element, LaneEntry &lane, std::string &unknown)
{
    object members;
    if (element.get(members) != simdjson::SUCCESS)
        return false;
    bool isRight = true;
    bool hasId = false;
    for (const auto &[key, value] : members) {
        if (key == "id")
            hasId = readNumber(value, lane.id);
        else if (key == "kind")
            isRight = isRight && readLaneKind(value, lane.kind, unknown);
        else if (key == "name")
            isRight = isRight && readText(value, lane.name);
        else
            unknown = key;
    }
    return isRight && hasId;
}

bool areDistinct(const std::vector<LaneEntry> &lanes)
{
    std::bitset<std::size_t(std::numeric_limits<LaneId>::max()) + 1> ids;
    for (const LaneEntry &lane : lanes) {
        if (ids.test(lane.id))
            return false;
        ids.set(lane.id);
    }
    return true;
}

bool readClock(const element &element, bool &isVirtual)
{
    std::string clock;
    if (!readText(element, clock))
        return false;
    isVirtual = clock == "virtual";
    return isVirtual || clock == "real";
}

// Reads one member of the header; false if it is wrong.
bool readMember(std::string_view key, const element &value, RecordingHeader &header)
{
    Recording &recording = header.recording;
    std::string &unknown = header.unknownMember;
    if (key == "program")
        return readText(value, recording.program);
    if (key == "strategy")
        return readText(value, recording.strategy);
    if (key == "clock")
        return readClock(value, recording.isVirtual);
    if (key == "date")
        return readText(value, recording.date);
    if (key == "scenario")
        return readPairs(value, recording.scenario);
    if (key == "facts")
        return readPairs(value, recording.facts);
    if (key == "tasks")
        return readRows(value, recording.tasks, [&](const element &each, TaskEntry &task) {
            return readTask(each, task, unknown);
        });
    if (key == "lanes")
        return readRows(value, recording.lanes,
                        [&](const element &each, LaneEntry &lane) {
                            return readLane(each, lane, unknown);
                        }) &&
               areDistinct(recording.lanes);
    if (key == "texts") {
        recording.texts.clear();
        const bool isRight = readRows(value, recording.texts, readText);
        if (recording.texts.empty())
            recording.texts.emplace_back();
        return isRight && recording.texts.front().empty();
    }
    if (key != "schema")
        unknown = key;
    return true;
}

} // namespace

RecordingHeader readHeader(const object &line)
{
    RecordingHeader header;
    std::unordered_set<std::string_view> keys;
    for (const auto &[key, value] : line) {
        if (!keys.insert(key).second || !readMember(key, value, header)) {
            header.wrongMember = key;
            break;
        }
    }
    return header;
}

} // namespace coroscope
