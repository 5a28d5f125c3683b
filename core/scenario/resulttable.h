// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/runresult.h"

#include <QString>

#include <vector>

/// Results as a table for people: a row each, in the order given, with a row of (translated) headings:
/// strategy, total, ideal, over ideal, × best, start-up, in flight, finished/failed (and cancelled,
/// if any run has such tasks). Numbers are in the C locale; "–" stands for what is not known. The best
/// is the shortest total among the runs in which most tasks finished, and nothing if none did.
namespace coroscope {

/// For a terminal: columns padded with spaces (a Chinese character is two wide), headings underlined,
/// each line ends with a line break. Without results the headings alone.
QString table(const std::vector<RunResult> &results);

/// The same as a table of GitHub-flavoured Markdown; numbers to the right.
QString markdown(const std::vector<RunResult> &results);

} // namespace coroscope
