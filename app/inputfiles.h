// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/recording.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace coroscope {

/// Reads all recordings of the files, in order; what is damaged or missing in them is said on standard
/// error. Nothing if there is at least one; otherwise the error was printed, and this is the exit code.
/// `command`: whose arguments they are.
std::optional<int> readInputs(const char *command, const QStringList &paths,
                              std::vector<Recording> &recordings);

} // namespace coroscope
