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

/// A part of what a run took beyond its ideal.
struct AccountedPart
{
    const char *name; ///< marked for translation: "connect", "endpoint late", …
    std::chrono::nanoseconds time;
};
/// All parts of the account, in the order of a request's way.
std::vector<AccountedPart> accountedParts(const Accounting &accounting);
/// One line with a line break: by how much the run missed its ideal and the parts of that, which add up to it;
/// empty for a run without an account.
QString accountLine(const RunResult &result);

/// For a terminal: columns padded with spaces (a Chinese character is two wide), headings underlined,
/// each line ends with a line break. Without results the headings alone.
QString table(const std::vector<RunResult> &results);

/// The same as a table of GitHub-flavoured Markdown, with what executed the tasks: processes, threads, context
/// switches; numbers to the right.
QString markdown(const std::vector<RunResult> &results);

} // namespace coroscope
