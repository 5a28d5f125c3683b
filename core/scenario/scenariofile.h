// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/scenario/scenario.h"

#include <QByteArray>
#include <QString>

#include <variant>

/// Scenario files: one JSON object with the command line's names, {"tasks": 100, "delay": "3s",
/// "header": ["Accept: text/html"], "insecure": true}. What is not in it has its default.
namespace coroscope {

/// Reads a file of at most 64 MiB. Errors begin with file and line and stop at the first: "scenario.json:12:
/// 'processes' must be 1 to 64, got 0." An unknown or repeated name is an error too.
std::variant<Scenario, Message> readScenario(const QString &path);

/// The same for a text (UTF-8); `fileName` is for the errors.
std::variant<Scenario, Message> parseScenario(const QByteArray &text, const QString &fileName);

/// The text of a scenario file: tasks, delay if it was given, and what differs from the default, a line
/// each, in the table's order; parseScenario() gives the same scenario. It is the user's own file:
/// nothing is redacted. Texts that are no UTF-8 lose the bytes that are none.
QByteArray scenarioText(const Scenario &scenario);

} // namespace coroscope
