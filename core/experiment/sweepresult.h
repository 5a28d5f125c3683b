// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/sweepplan.h"
#include "core/scenario/runresult.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace coroscope {

/// The figures of one run of a sweep.
struct SweepPoint
{
    unsigned value = 0; ///< of the swept field
    RunResult result;
};

/// What the sweep would give in the simulated environment, at once, on the calling thread: a point for each
/// value and strategy, in the order of the runs.
std::vector<SweepPoint> predictSweep(const SweepPlan &plan);

/// For a terminal: a row a point with value, strategy, total, ideal and the ratio of both. An ideal that has
/// no closed form is the prediction, marked with "~" and a line below; "–" stands for what is not known.
QString sweepTable(const SweepPlan &plan, const std::vector<SweepPoint> &points);

/// One object of schema coroscope.sweep/1 with the points in the order given; README has its members.
QByteArray sweepToJson(const SweepPlan &plan, const std::vector<SweepPoint> &points);

/// A row a point below a row of names: parameter, value, strategy and then as the members of a point in
/// JSON. Times are seconds; what is not known is empty; lines end with a line feed.
QByteArray sweepToCsv(const SweepPlan &plan, const std::vector<SweepPoint> &points);

} // namespace coroscope
