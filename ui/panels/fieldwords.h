// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"

#include <QString>

#include <optional>
#include <string_view>

/// The fields of a scenario as a person reads and types them. Names are those of scenarioFields(); in the
/// form are tasks, delay, permits, connections, processes, chunk, per-process, at-once, jitter, error-rate, steps.
namespace coroscope {

/// "Processes P"; the name itself for a field that the form does not have.
QString fieldLabel(std::string_view name);
/// The value, in the user's locale: "20", "3.00", "no limit"; for a chunk of 0 the chunk that is taken;
/// "" for the delay of an address of one's own that is to be measured.
QString fieldText(std::string_view name, const Scenario &scenario);
/// The unit, or "auto" for a chunk of 0; "" for a value without one.
QString fieldSuffix(std::string_view name, const Scenario &scenario);
/// Whether its text needs a row of its own.
bool isWideField(std::string_view name);
/// What can be typed, in lines; "" for a field that needs no words.
QString fieldHelp(std::string_view name);
/// Sets the field from what was typed: a time without a unit is in seconds, the decimal point may be a
/// comma, spaces do not count; the words of fieldText(), or nothing, stand for 0 where that is no limit;
/// no steps are a request.
/// Returns why not; the scenario is then as before.
std::optional<Message> setTyped(Scenario &scenario, std::string_view name, const QString &typed);
/// The scenario with the field's next round value above (`direction` 1) or below (-1): 1, 2, 5, 10 … for
/// tasks, steps of a tenth of a second for times. "No limit" is above as many as there are tasks; a
/// chunk of 0 is below 1. At the end of the range it stays as it is.
Scenario steppedField(const Scenario &scenario, std::string_view name, int direction);

} // namespace coroscope
