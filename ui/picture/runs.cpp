// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/runs.h"

#include "core/recording/captions.h"
#include "ui/words.h"

namespace coroscope {

std::vector<Racer> racersOf(const std::vector<PicturedRun> &runs, std::int64_t delay,
                            Captions captions)
{
    std::vector<Racer> racers;
    for (const PicturedRun &run : runs) {
        Racer racer{run.recording, run.spans, run.title,           {}, {},
                    run.total,     delay,     isFastest(runs, run)};
        if (const auto line = lineOf(*run.recording, *run.spans))
            racer.line = translated(*line);
        const auto caption =
            captions == Captions::Shown ? captionOf(*run.recording, *run.spans) : std::nullopt;
        if (caption)
            racer.caption = translated(*caption);
        racers.push_back(racer);
    }
    return racers;
}

std::vector<Total> totalsOf(const std::vector<PicturedRun> &runs, std::int64_t delay)
{
    std::vector<Total> totals;
    for (const PicturedRun &run : runs) {
        Total total{run.title, run.total, run.ideal, run.startup, delay, isFastest(runs, run)};
        total.formula = run.formula;
        total.closedForm = run.closedForm;
        total.account = run.account;
        total.resources = run.resources;
        totals.push_back(total);
    }
    return totals;
}

std::vector<TheoryRow> theoryRowsOf(const std::vector<PicturedRun> &runs)
{
    std::vector<TheoryRow> rows;
    for (const PicturedRun &run : runs)
        rows.push_back({run.title, run.formula, run.ideal, run.total, run.resources});
    return rows;
}

std::vector<const Spans *> spansOf(const std::vector<PicturedRun> &runs)
{
    std::vector<const Spans *> spans;
    for (const PicturedRun &run : runs)
        spans.push_back(run.spans);
    return spans;
}

} // namespace coroscope
