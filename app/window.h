// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace coroscope {

/// Whether there is a display on which a window can be opened.
bool hasDisplay();

/// What the command line says of the window.
struct WindowOptions
{
    QStringList recordings;          ///< to be opened in it
    std::optional<QString> playlist; ///< to begin with: an id or a file
    bool presents = false;           ///< to begin with a show
};
/// Of the program's arguments; nothing if it is not the window that they want.
std::optional<WindowOptions> windowOptions(const QStringList &arguments);

/// Opens the window and returns the exit code when it is closed; at once if there is no such playlist. Needs a
/// QApplication. What is set in it is kept for the next time.
int showWindow(const WindowOptions &options);

} // namespace coroscope
