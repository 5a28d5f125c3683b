// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "ui/timeline/timeaxis.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace coroscope {

/// The times that are one to the eye with `time`: from the first of them to before the first of the next ones.
using Grouping = std::function<TimeRange(std::int64_t time)>;

/// By the moments of a paced axis, which rise and are borrowed: changes that are one step there.
Grouping byMoments(const std::vector<std::int64_t> &moments);
/// By columns so many ns wide, at least 1: what falls on one pixel of a clock.
Grouping byColumns(std::int64_t width);

/// Where a step from `time` to later, or to earlier times lands in these runs: on the last change of a group,
/// so that all of what the group changes is seen. A change is where the state of a request task begins or
/// ends. Where there is none further on, later: `time`; earlier: 0, unless `time` is before all changes.
std::int64_t stepAfter(const std::vector<const Spans *> &runs, const Grouping &groups,
                       std::int64_t time);
std::int64_t stepBefore(const std::vector<const Spans *> &runs, const Grouping &groups,
                        std::int64_t time);

/// The first of `moments`, which rise, after `time`; `time` itself if there is none.
std::int64_t momentAfter(const std::vector<std::int64_t> &moments, std::int64_t time);
/// The last of `moments` before `time`; 0 if `time` is the first of them, `time` itself if it is before.
std::int64_t momentBefore(const std::vector<std::int64_t> &moments, std::int64_t time);
/// When the state of a task changes, in order of time; its end is one of them.
std::vector<std::int64_t> momentsOf(const TaskSpans &task);

} // namespace coroscope
