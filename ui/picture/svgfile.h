// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace coroscope {

/// What QSvgGenerator wrote, made fit to be kept: size in px, `title` and `description` (escaped, whatever
/// they hold), families to fall back to beside every font, no empty groups. The result depends on the
/// arguments alone.
QByteArray tidySvg(const QByteArray &svg, const QSize &size, const QString &title,
                   const QString &description);

} // namespace coroscope
