// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/racedruns.h"

#include "ui/learn/course.h"
#include "ui/picture/pictured.h"

#include <algorithm>

namespace coroscope {

std::vector<PicturedRun> picturedRuns(const Course &course)
{
    std::vector<PicturedRun> runs;
    const std::vector<const OpenRun *> raced = course.raced();
    const QStringList titles = course.racedTitles();
    for (std::size_t i = 0; i < raced.size(); ++i) {
        const OpenRun &run = *raced[i];
        runs.push_back(pictured(run.recording, run.spans, run.result));
        if (run.isLive())
            runs.back().total = run.now;
        if (!titles[qsizetype(i)].isEmpty())
            runs.back().title = titles[qsizetype(i)];
    }
    return runs;
}

std::int64_t delayOf(const std::vector<const OpenRun *> &runs)
{
    const std::int64_t delay = runs.empty() ? 0 : runs.front()->scenario.delay.count();
    const bool isShared = std::all_of(runs.begin(), runs.end(), [delay](const OpenRun *run) {
        return run->scenario.delay.count() == delay;
    });
    return isShared ? delay : 0;
}

} // namespace coroscope
