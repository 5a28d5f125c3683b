// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/comparison.h"
#include "core/recording/recording.h"
#include "core/scenario/scenario.h"
#include "core/strategies/strategy.h"

#include <QCommandLineParser>

#include <vector>

namespace coroscope {

/// What `run`, `compare` and `predict` have in common: options, the runs, and what is done with them.
struct Experiment
{
    Scenario scenario;
    std::vector<const Strategy *> strategies;
    enum class Format { Table, Json, Markdown } format = Format::Table;
    enum class Shape { Run, Comparison } shape = Shape::Run; ///< of --json
    Comparison::Way way = Comparison::Way::OneAfterAnother;  ///< --together
    bool printsTranscript = false;
    bool failsWithTasks = false; ///< --fail
    QStringList outputs;         ///< -o
    bool replaces = false;       ///< --force
};

/// Adds --json, --markdown, --transcript, -o, --force and --fail.
void addOutputOptions(QCommandLineParser &parser);

/// Reads all of the command line but the strategies.
std::variant<Experiment, Message> experimentOf(const QCommandLineParser &parser,
                                               Experiment::Shape shape);

/// Runs it, prints the results, writes the outputs. Returns an ExitCode.
int perform(const Experiment &experiment);

} // namespace coroscope
