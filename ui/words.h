// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"
#include "core/scenario/translate.h"

#include <QString>

/// Words of the core in the user's language; its sentences are translated().
namespace coroscope {

/// "pending", "ready", …
QString stateWord(State state);
/// Longer, as a legend has it: "blocked: holds the thread"; suspended: by who is waited for.
QString statePhrase(State state, bool isOwnWait);
/// The name of a lane in a gutter; `number` counts workers from 1.
QString laneWord(LaneKind kind, int number);
/// On what a suspended task waits: "the answer", "a permit".
QString waitWords(Why why);

} // namespace coroscope
