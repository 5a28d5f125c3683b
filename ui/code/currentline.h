// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "ui/code/source.h"

#include <optional>
#include <string_view>

/// Where in a strategy's source a task is.
namespace coroscope {

/// The line of `place`, an await chain (core/recording/place.h), in the innermost
/// frame whose file has the name `file` (without folders). Nothing if there is none.
std::optional<int> lineOfPlace(std::string_view place, std::string_view file);

/// The wait that a task is in at `time`, or from which it goes on: its last suspended or blocked span that
/// began before. Null before its first one, while it is pending, and when it has ended.
const Span *waitBehind(const TaskSpans &task, std::int64_t time);

/// The lines at which a task is, in both sources.
struct CurrentLines
{
    std::optional<int> cpp;
    std::optional<int> python;
    friend bool operator==(const CurrentLines &, const CurrentLines &) = default;
};

/// The number from 0 of the step that `place` is in, if the sources have it.
std::optional<std::size_t> stepOfPlace(std::string_view place, const Source &source);

/// The line of the wait behind `task` at `time` in the C++ source, and its twin in the Python source. Of steps that
/// is the step's line; a task that runs on after one, and computes in the next, is at that. A task
/// that is blocked by a call outside the C++ source is at the Python source's only blocking call, if
/// it has just one.
CurrentLines currentLines(const Recording &recording, const TaskSpans &task, std::int64_t time,
                          const Source &cpp, const Source &python);

} // namespace coroscope
