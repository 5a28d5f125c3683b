// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/playlist.h"

#include <QByteArray>

#include <variant>

namespace coroscope {

/// A playlist on paper, as PDF: its plan with times, and of each lesson what is told and asked, pictures of its
/// simulated runs, and the notes. `language` is a locale's name. The same playlist always gives the same bytes. An
/// error names what is wrong with the playlist. It needs a QGuiApplication, the offscreen platform is enough.
std::variant<QByteArray, Message> handoutOf(const Playlist &playlist, const QString &language);

} // namespace coroscope
