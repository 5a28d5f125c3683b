// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outputfile.h"
#include "core/recording/recording.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace coroscope {

/// Whether a file of this name can hold recordings: .coroscope the recordings themselves, .png and .svg
/// their picture.
std::optional<Message> outputProblem(const QString &path, Existing existing);

/// Writes the recordings to `path` in the format that its suffix names. Pictures need a QGuiApplication.
std::optional<Message> writeRecordings(const QString &path, Existing existing,
                                       const std::vector<Recording> &recordings);

} // namespace coroscope
