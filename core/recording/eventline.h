// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <simdjson.h>

#include <string_view>

namespace coroscope {

/// What a line after the header says. The views hold until the parser that made the line parses again.
struct EventLine
{
    enum class Kind {
        Event,       ///< `event` is whole; that its lane and its text exist is not checked here
        UnknownKind, ///< an event of a kind that this version does not know
        Header,      ///< the header of the next recording
        End,         ///< the closing line
        Wrong,       ///< a member of an event is missing or out of range
    };
    Kind kind = Kind::Event;
    Event event;
    std::string_view unknownKind;
    std::string_view wrongMember;
    std::string_view unknownMember; ///< one that this version does not know; "" if there is none
};

/// Reads a line after the header. An unknown `why` is Why::Other.
EventLine readEventLine(const simdjson::dom::object &line);

} // namespace coroscope
