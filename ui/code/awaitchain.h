// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "ui/code/source.h"

#include <vector>

namespace coroscope {

/// A frame of an await chain, as it is shown.
struct ChainLink
{
    QString name;            ///< its function, or "file.cpp:25" where that is not known
    QString place;           ///< "file.cpp:25"
    int line = 0;            ///< in the shown source; 0: it is in another file
    std::uint32_t bytes = 0; ///< of its heap frame; 0 if not known
    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

/// The frames in which a task waits, or from which it goes on, the outermost first. Empty for a null wait or
/// one without a place.
std::vector<ChainLink> chainOf(const Recording &recording, const Span *wait, const Source &shown);

/// At what the innermost frame of a task in `state` waits: "the answer"; the call that blocks, or "a blocking
/// call" if its line is not in the shown source. Of a task that waits at nothing, empty if there is a chain from
/// which it goes on, else why there is none: "has not begun". `wait` may be null.
QString chainEnd(State state, const Span *wait, const std::vector<ChainLink> &chain,
                 const Source &shown);

} // namespace coroscope
