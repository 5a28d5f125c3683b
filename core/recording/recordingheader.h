// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <simdjson.h>

#include <string>

namespace coroscope {

/// What a header line says.
struct RecordingHeader
{
    Recording recording;       ///< without events
    std::string wrongMember;   ///< a member of the wrong type or out of range; "" if all are right
    std::string unknownMember; ///< one that this version does not know; "" if there is none
};

/// Reads a header line; that its schema is the right one is not checked here.
RecordingHeader readHeader(const simdjson::dom::object &line);

} // namespace coroscope
