// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/recording/recording.h"
#include "ui/picture/picture.h"

#include <optional>
#include <vector>

namespace coroscope {

/// Writes recordings, one after another, to `path`; an existing file is replaced only when all is written.
/// Why not, if it fails.
std::optional<Message> saveRecordings(const QString &path,
                                      const std::vector<const Recording *> &recordings);

/// Writes these bytes. As above.
std::optional<Message> saveFile(const QString &path, const QByteArray &bytes);

/// Writes the picture: SVG if the name ends so, else PNG. As above.
std::optional<Message> savePicture(const QString &path, const Picture &picture);

} // namespace coroscope
