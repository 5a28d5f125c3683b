// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPalette>
#include <QString>

class QApplication;

namespace coroscope {

/// The colours of Qt's own controls.
QPalette paletteOf(const Theme &theme);

/// The sheet that gives Qt's own controls (line edits, menus, tips, scroll bars, lists …) the design's
/// edges and paddings, in the theme's colours and scale. Our own widgets paint themselves.
QString styleSheetOf(const Theme &theme);

/// Gives the whole application the look: Fusion, palette, font and style sheet.
void applyLook(QApplication &application, const Theme &theme);

} // namespace coroscope
