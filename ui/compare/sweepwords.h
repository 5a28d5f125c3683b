// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/sweepresult.h"
#include "ui/charts/sweepchart.h"

namespace coroscope {

/// The chart of a sweep: theory from what was predicted and from the ideals of what was measured, marks from
/// what was measured. A strategy's colour and shape are by its place in the table of strategies.
SweepChart sweepChartOf(const SweepPlan &plan, const std::vector<SweepPoint> &predicted,
                        const std::vector<SweepPoint> &measured);

/// What there is to say of one mark: strategy, value, total, its ideal with the formula.
QString sweepHint(const SweepPlan &plan, const SweepPoint *predicted, const SweepPoint *measured);

/// The point of that value and strategy, or null.
const SweepPoint *pointOf(const std::vector<SweepPoint> &points, unsigned value,
                          std::string_view strategy);

/// The fields that the window offers to sweep for these strategies: counts of the form that concern one.
std::vector<const ScenarioField *> offeredFields(const std::vector<const Strategy *> &strategies,
                                                 const Scenario &scenario);
/// Values that show how the field works under this scenario: a few, rising, "no limit" last.
std::vector<unsigned> usualValues(const ScenarioField &field, const Scenario &scenario);
/// "1, 5, 10".
QString valuesText(const std::vector<unsigned> &values);
/// The name of the field for people.
QString sweptName(const ScenarioField &field);

} // namespace coroscope
