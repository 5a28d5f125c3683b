// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <span>

namespace coroscope {

/// A row of the table of commands: `coroscope NAME …`.
struct Command
{
    const char *name;
    const char *summary; ///< one line, marked for translation
    /// Whether these arguments make it draw; it then runs with a QApplication, otherwise without one.
    bool (*draws)(const QStringList &arguments);
    /// Does the work; `arguments` begin after the name. Returns an ExitCode.
    int (*run)(const QStringList &arguments);
};

/// All commands, in the order in which --help lists them.
std::span<const Command> commands();
/// The row of that name, or null.
const Command *command(const QString &name);

/// Prints what `coroscope --help` says; false if that is not possible.
bool printGeneralHelp();

// The commands, each in the file of its name.
int runCommand(const QStringList &arguments);
int compareCommand(const QStringList &arguments);
int predictCommand(const QStringList &arguments);
int sweepCommand(const QStringList &arguments);
int serveCommand(const QStringList &arguments);
int strategiesCommand(const QStringList &arguments);
int lessonsCommand(const QStringList &arguments);
int handoutCommand(const QStringList &arguments);
int renderCommand(const QStringList &arguments);
int exportCommand(const QStringList &arguments);

} // namespace coroscope
