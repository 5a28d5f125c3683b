// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/playedruns.h"

#include "ui/timeline/runscene.h"

#include <algorithm>
#include <iterator>

namespace coroscope {

namespace {

constexpr double kWidth = 1000; // px; whoever shows the axis scales it

} // namespace

PlayedRuns playedRun(const OpenRun *run, const RunScene *scene, AxisKind kind, std::int64_t last)
{
    PlayedRuns played;
    if (!run || !scene)
        return played;
    played.spans.push_back(&run->spans);
    played.end = run->now;
    played.isPredicted = run->isGhost();
    played.whole = kind == AxisKind::Paced ? TimeAxis::paced(scene->moments(), 0, kWidth)
                                           : TimeAxis::clock(0, last, 0, kWidth);
    return played;
}

PlayedRuns playedPair(const OpenRun &first, const OpenRun &second, AxisKind kind)
{
    PlayedRuns played = playedRace({&first, &second});
    if (kind == AxisKind::Paced) {
        const std::vector<std::int64_t> one = pacedMoments(first.spans);
        const std::vector<std::int64_t> other = pacedMoments(second.spans);
        std::vector<std::int64_t> both;
        std::merge(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
        played.whole = TimeAxis::paced(both, 0, kWidth);
    }
    return played;
}

PlayedRuns playedRace(const std::vector<const OpenRun *> &runs)
{
    PlayedRuns played;
    for (const OpenRun *run : runs) {
        played.spans.push_back(&run->spans);
        played.end = std::max(played.end, run->now);
    }
    played.whole = TimeAxis::clock(0, played.end + played.end / 50, 0, kWidth);
    return played;
}

} // namespace coroscope
