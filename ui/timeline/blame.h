// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinepainter.h"

#include <vector>

namespace coroscope {

/// Who blocks the loop at a time, and who waits for it.
struct Blame
{
    LaneId lane = 0;                  ///< the loop's
    Brick brick;                      ///< of the task that blocks it
    std::vector<std::size_t> waiting; ///< indices into Spans::requests(): pending or ready
};

/// The blame at `time`; nothing if no loop is blocked then, or nobody waits for it.
std::optional<Blame> blameAt(const RunScene &scene, std::int64_t time);

/// Paints it: from the brick of the loop a line down to each seen lane that waits, a dot on each, and how
/// many they are. Nothing without a playhead.
void paintBlame(QPainter &painter, const Theme &theme, const TimelinePainter &timeline,
                const RunScene &scene);

} // namespace coroscope
