// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenariofield.h"

#include <string_view>
#include <vector>

namespace coroscope {

struct Strategy;

/// What a sweep runs: strategies under one scenario in which one count takes several values.
struct SweepPlan
{
    /// More values than any picture or table of them could be read with.
    static constexpr std::size_t kMostValues = 100;

    Scenario scenario; ///< for all but the swept field
    std::vector<const Strategy *> strategies;
    const ScenarioField *field = nullptr; ///< what is swept: a row of kind Count
    std::vector<unsigned> values;         ///< of the field, each once, in the order of the runs

    /// The scenario in which the field has this value.
    Scenario at(unsigned value) const;
};

/// The fields that can be swept: all counts of the table.
std::vector<const ScenarioField *> sweepableFields();

/// Whether the value of the field can change what the strategy's runs take: it uses the field, or the field
/// is the endpoint's, or the number of tasks.
bool concerns(const ScenarioField &field, const Strategy &strategy);

/// Whether 0 means "no limit" for the field, so that its place on a scale is behind the largest number.
bool isZeroNoLimit(const ScenarioField &field);

/// Reads "tasks=1,5,10" into field and values of the plan, each value checked against the field's range.
/// Returns what is wrong; the plan is then as before.
std::optional<Message> setSweep(SweepPlan &plan, std::string_view text);

/// Reads the values alone, "1,5,10", for the plan's field.
std::variant<std::vector<unsigned>, Message> readValues(const ScenarioField &field,
                                                        std::string_view text);

/// Why the sweep must not start: all its runs together would ask too much of a machine that is not this one.
std::optional<Message> loadGuard(const SweepPlan &plan);

} // namespace coroscope
