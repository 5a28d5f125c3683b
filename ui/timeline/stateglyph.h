// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPointF>

class QPainter;

namespace coroscope {

/// Paints the mark of an end state (disc with check, square with cross, ring with slash) of `radius` px
/// around `centre`. Any other state paints nothing.
void paintEnd(QPainter &painter, const Theme &theme, QPointF centre, double radius, State state);

/// Paints a state small, for a gutter, a legend or a chip: in a box about `size` px high and 1.3 `size`
/// wide around `centre`. A suspended task that waits for ourselves is hollow.
void paintGlyph(QPainter &painter, const Theme &theme, QPointF centre, double size, State state,
                bool isOwnWait = false);

/// Paints the hollow triangle of "awaited, did not suspend", 6 px wide at scale 1, around `centre`.
void paintNotSuspended(QPainter &painter, const Theme &theme, QPointF centre, const QColor &color);

} // namespace coroscope
