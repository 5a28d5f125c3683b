// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outputfile.h"
#include "core/recording/recording.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace coroscope {

/// Why the name of a file does not say what to write there, or nothing: .coroscope is for the recordings
/// themselves, .png and .svg for their picture.
std::optional<Message> formatProblem(const QString &path);

/// Writes the recordings to `path` in the format that its suffix names. Pictures need a QGuiApplication.
std::optional<Message> writeRecordings(const QString &path, Existing existing,
                                       const std::vector<Recording> &recordings);

} // namespace coroscope
