// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace coroscope {

/// A stretch of x that is painted; what reaches beyond it is cut off by geometry, since files of vectors
/// know no clipping.
struct Reach
{
    double from;
    double to;
};

/// A task in one state, as it lies in its lane.
struct Bar
{
    double left = 0;
    double right = 0;
    State state = State::Created;
    bool isOwnWait = false; ///< suspended, waiting for ourselves: drawn hollow
};

/// Lanes from this height on have edges and round corners; lower ones plain rectangles.
inline constexpr double kFineLane = 11;

/// The rectangle of a bar of `state` in a lane of `top` and `height`: centred, whole pixels where the
/// lane is at least 20 px high, half ones below, at least 1 px high.
QRectF barRect(const Theme &theme, State state, double left, double right, double top,
               double height);

/// Paints the part of `bar` inside `reach`, in the form of its state, in the lane from `top` with
/// `height`. End states have glyphs, not bars: nothing is painted.
void paintBar(QPainter &painter, const Theme &theme, const Bar &bar, double top, double height,
              Reach reach);

/// Paints 45° stripes inside `rect`, `pitch` apart and `width` wide (px, horizontally and across);
/// `origin` is an x from which they are counted.
void paintStripes(QPainter &painter, const QRectF &rect, const QColor &color, double pitch,
                  double width, double origin);

} // namespace coroscope
