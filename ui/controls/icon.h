// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace coroscope {

/// Our own drawings, strokes on a grid of 24 (resources/icons).
enum class Icon {
    Logo,
    Present,
    Moon,
    Sun,
    Export,
    Play,
    Pause,
    Stop,
    Dot,
    Start,
    End,
    Previous,
    Next,
    Up,
    Down,
    Loop,
    ZoomIn,
    ZoomOut,
    Fit,
    Book,
    ArrowsHorizontal,
    Link,
    FolderOpen,
    Lanes,
    Search,
    Check,
    Warning,
    Close,
    Globe,
    List,
};
inline constexpr int kIconCount = int(Icon::List) + 1;

/// Paints the icon into `box`, as large as its shorter side allows, in `color` (opaque). Sharp at every
/// scale of the screen; without rasters on a printer or in an SVG file.
void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &color);

/// The icon for menus and Qt's own controls, in the colours of text, and pale when disabled.
QIcon iconOf(Icon icon, const Theme &theme);

} // namespace coroscope
