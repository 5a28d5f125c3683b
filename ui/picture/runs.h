// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/race.h"
#include "ui/charts/theory.h"
#include "ui/charts/totals.h"
#include "ui/picture/picture.h"

/// Several runs as the charts take them, in a picture and in the window. `delay` is d of their scenario, 0 if
/// it has none.
namespace coroscope {

/// Whether no run took noticeably less than `run`: a twentieth is not noticed.
bool isFastest(const std::vector<PicturedRun> &runs, const PicturedRun &run);

/// With what ran where; with Captions::Shown also with what there is to see.
std::vector<Racer> racersOf(const std::vector<PicturedRun> &runs, std::int64_t delay,
                            Captions captions);
/// The fastest ones are current.
std::vector<Total> totalsOf(const std::vector<PicturedRun> &runs, std::int64_t delay);
std::vector<TheoryRow> theoryRowsOf(const std::vector<PicturedRun> &runs);
std::vector<const Spans *> spansOf(const std::vector<PicturedRun> &runs);

/// How the fastest run compares with the others, from their totals: one sentence, or nothing for fewer
/// than two runs.
QString verdictOf(const std::vector<PicturedRun> &runs);

} // namespace coroscope
