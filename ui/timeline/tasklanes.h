// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/segments.h"
#include "ui/timeline/timelinelayout.h"

class QPainter;

namespace coroscope {

/// Paints the seen lanes of `tasks`, the part inside `reach`: bars in the form of their state, the
/// length of a blocked one where there is room, end marks, and the triangle of "awaited, did not
/// suspend" on a paced axis. Lanes under 2 px as density.
void paintTasks(QPainter &painter, const Theme &theme, const std::vector<TaskSpans> &tasks,
                const TimeAxis &axis, const Rows &rows, Reach reach);

/// Paints only the end marks of the seen lanes whose tasks ended between `from` and `to` (ns): a mark stands
/// beside its moment, so one of the past may lie in the future's part.
void paintEndMarks(QPainter &painter, const Theme &theme, const std::vector<TaskSpans> &tasks,
                   const TimeAxis &axis, const Rows &rows, std::int64_t from, std::int64_t to);

/// Whether some span of the tasks inside `reach` is shorter than one px, so that what is painted for it
/// is wider than it was long.
bool hasWidened(const std::vector<TaskSpans> &tasks, const TimeAxis &axis, Reach reach);

} // namespace coroscope
