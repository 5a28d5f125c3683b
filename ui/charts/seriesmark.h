// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPointF>

class QPainter;

namespace coroscope {

/// How the lines of a chart are told apart: each has a number, and by it always the same colour and shape.
/// Colours come again after 6 numbers, shapes after 5, both together after 30.
QColor seriesColor(const Theme &theme, std::size_t series);

enum class MarkFill { Filled, Hollow };

/// Paints the shape of a line around `centre`, `radius` px, with a rim of the surface.
void paintSeriesMark(QPainter &painter, const Theme &theme, const QPointF &centre, double radius,
                     std::size_t series, const QColor &color, MarkFill fill);

} // namespace coroscope
