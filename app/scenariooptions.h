// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"
#include "core/strategies/strategy.h"

#include <QCommandLineParser>

#include <variant>
#include <vector>

namespace coroscope {

/// Adds an option for each field of the scenario, and --scenario FILE.
void addScenarioOptions(QCommandLineParser &parser);
/// The same for the fields that are the endpoint's alone.
void addEndpointOptions(QCommandLineParser &parser);

/// The scenario of the parsed command line: the file's values, then the options'. A Message names what is
/// wrong.
std::variant<Scenario, Message> scenarioOf(const QCommandLineParser &parser);

/// What addEndpointOptions() added, as a scenario.
std::variant<Scenario, Message> endpointScenarioOf(const QCommandLineParser &parser);

/// Adds -s/--strategy.
void addStrategyOption(QCommandLineParser &parser, const QString &description);

/// The strategies that -s names, separated by commas ("all": every one of the group Strategies), or
/// `otherwise` if it is not given.
std::variant<std::vector<const Strategy *>, Message> strategiesOf(const QCommandLineParser &parser,
                                                                  const QString &otherwise);

/// Parses `arguments` of the command `name`. Nothing if the command goes on; otherwise it has printed help
/// or an error, and this is the exit code. `positional`: how many arguments without a dash are taken.
std::optional<int> parseOrExit(QCommandLineParser &parser, const char *name,
                               const QStringList &arguments, int positional = 0);

/// Prints the error and where help is to be had; returns kUsage.
int usageError(const char *name, const QString &sentence);
int usageError(const char *name, const Message &message);

} // namespace coroscope
