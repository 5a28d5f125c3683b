// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <ostream>

namespace coroscope {

/// Whether an existing file may be replaced.
enum class Existing { Refuse, Replace };

/// Why `path` could not be written, as far as that can be told beforehand: it exists, its folder does not,
/// or is not writable. To be asked before a long run.
std::optional<Message> refusalToWrite(const QString &path, Existing existing);

/// Writes what `write` puts into the stream to `path`, all or nothing: the file appears, or is replaced,
/// only when every byte is on the disk. "-" is standard output.
std::optional<Message> writeFile(const QString &path, Existing existing,
                                 const std::function<void(std::ostream &)> &write);
std::optional<Message> writeFile(const QString &path, Existing existing, const QByteArray &bytes);

} // namespace coroscope
