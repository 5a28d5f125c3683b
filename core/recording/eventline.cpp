// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/eventline.h"

#include "core/recording/jsonnumber.h"

namespace coroscope {

namespace {

using simdjson::dom::element;

constexpr std::int64_t kLatest = std::int64_t(1) << 62U;

bool readTime(const element &element, std::int64_t &t)
{
    return element.get(t) == simdjson::SUCCESS && t > -kLatest && t < kLatest;
}

bool readWhy(const element &element, Why &why)
{
    std::string_view word;
    if (element.get(word) != simdjson::SUCCESS)
        return false;
    why = whyFromWord(word).value_or(Why::Other);
    return true;
}

} // namespace

EventLine readEventLine(const simdjson::dom::object &line)
{
    EventLine out;
    bool hasTime = false;
    bool hasKind = false;
    std::string_view kind;
    for (const auto &[key, value] : line) {
        bool isRight = true;
        if (key == "t")
            isRight = hasTime = readTime(value, out.event.t);
        else if (key == "kind")
            isRight = hasKind = value.get(kind) == simdjson::SUCCESS;
        else if (key == "task")
            isRight = readNumber(value, out.event.task);
        else if (key == "why")
            isRight = readWhy(value, out.event.why);
        else if (key == "lane")
            isRight = readNumber(value, out.event.lane);
        else if (key == "tick")
            isRight = readNumber(value, out.event.tick);
        else if (key == "arg")
            isRight = readNumber(value, out.event.arg);
        else if (key == "schema")
            return {EventLine::Kind::Header, {}, {}, {}, {}};
        else if (key == "end")
            return {EventLine::Kind::End, {}, {}, {}, {}};
        else
            out.unknownMember = key;
        if (!isRight)
            out.wrongMember = key;
    }
    if (!hasTime)
        out.wrongMember = "t";
    if (!hasKind)
        out.wrongMember = "kind";
    if (!out.wrongMember.empty()) {
        out.kind = EventLine::Kind::Wrong;
    } else if (const auto known = eventKindFromWord(kind)) {
        out.event.kind = *known;
    } else {
        out.kind = EventLine::Kind::UnknownKind;
        out.unknownKind = kind;
    }
    return out;
}

} // namespace coroscope
