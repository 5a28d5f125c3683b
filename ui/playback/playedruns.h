// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playback/openrun.h"
#include "ui/timeline/timeaxis.h"

#include <vector>

namespace coroscope {

class RunScene;

/// What the playhead runs over: one run on the stage, or all runs of a race.
struct PlayedRuns
{
    std::vector<const Spans *> spans;             ///< borrowed
    std::int64_t end = 0;                         ///< ns, the longest one's
    TimeAxis whole = TimeAxis::clock(0, 1, 0, 1); ///< of all of it
    bool isPredicted = false;                     ///< there is nothing to play yet
};

/// The run on the stage, `scene` (null: none), on an axis of `kind`; by the clock the axis ends at `last`.
PlayedRuns playedRun(const OpenRun *run, const RunScene *scene, AxisKind kind, std::int64_t last);
/// Two runs, as playedRun(): on a paced axis with the steps of both.
PlayedRuns playedPair(const OpenRun &first, const OpenRun &second, AxisKind kind);
/// All these on one clock.
PlayedRuns playedRace(const std::vector<const OpenRun *> &runs);

} // namespace coroscope
