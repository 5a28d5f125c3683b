// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace coroscope {

/// Whether there is a display on which a window can be opened.
bool hasDisplay();

/// Opens the window, with these recordings if there are any, and returns the exit code when it is closed.
/// Needs a QApplication. What is set in it is kept for the next time.
int showWindow(const QStringList &recordings);

} // namespace coroscope
