// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/language.h"
#include "ui/picture/picture.h"

#include <QStringList>

namespace coroscope {

/// The window as it shows these recordings, as a PNG: size, scale, theme, axis and moment as `options` say.
/// Several recordings are shown as a comparison. Of one the first task that is on its way at the moment is
/// selected. Needs a QApplication; nothing of the user's settings is read or written.
QByteArray windowPicture(const QStringList &recordings, const Picture &options, Language language);

} // namespace coroscope
