// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"

#include <span>

namespace coroscope {

/// How a field's value is written. A Switch is on the command line if its option is there, without a
/// value; setField() takes "on" and "off" for it. Headers may be given several times.
enum class FieldKind : std::uint8_t { Count, Duration, Share, Word, Switch, Text, Headers };

/// A row of the table from which the command line, scenario files, the recording's keys and --help
/// are made: all that is to say of one member of Scenario.
struct ScenarioField
{
    std::string_view name; ///< on the command line (after --) and in files: "at-once"
    char shortOption;      ///< 'n' for -n; '\0' = none
    FieldKind kind;
    const char
        *placeholder; ///< of the value in --help: "N", "TIME", "real|virtual"; "" for a Switch
    const char *description; ///< one line, marked for translation, without a full stop
    std::int64_t least;      ///< Count: the number; Duration: nanoseconds; Share: 0; others: 0
    std::int64_t
        most; ///< likewise; Share: 1; Text: bytes, 0 = `parse` alone says; Headers: how many
    /// Sets the member or says why not; on an error the scenario is as before.
    std::optional<Message> (*parse)(const ScenarioField &, Scenario &, std::string_view);
    /// The member's value so that `parse` gives it back; "" if unset. Headers: a line each.
    std::string (*print)(const Scenario &);
};

/// All fields, in the order in which --help lists them and recordings keep them.
std::span<const ScenarioField> scenarioFields();

/// The row of that name, or null.
const ScenarioField *scenarioField(std::string_view name);

/// That there is no field `name`, with the nearest known one or, if none is near, all of them.
Message unknownField(std::string_view name);

/// "1–100000", "0s–1h", "0–1"; "" for a field that has no range.
std::string rangeText(const ScenarioField &field);

} // namespace coroscope
