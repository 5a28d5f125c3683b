// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playback/openrun.h"
#include "ui/window/files.h"

#include <QStringList>

class QWidget;

namespace coroscope {

/// Asks for recordings to open; empty if the person chose none.
QStringList askForRecordings(QWidget &window);
/// Asks for the file of a playlist; empty if the person chose none.
QString askForPlaylist(QWidget &window);
/// Asks where to keep a handout; empty if the person chose no place. `name` is proposed, without its ending.
QString askForHandout(QWidget &window, const QString &name);
/// Asks where to keep the runs and writes them; why not, if that failed. Nothing for no runs.
std::optional<Message> askAndSave(QWidget &window, const std::vector<const OpenRun *> &runs);
/// The same for a picture; `name` is proposed, without its ending.
std::optional<Message> askAndSavePicture(QWidget &window, const Picture &picture,
                                         const QString &name);
/// A name for files of this run: "coroutine-20".
QString fileNameOf(const OpenRun &run);

} // namespace coroscope
