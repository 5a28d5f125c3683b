// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace coroscope {

/// A line of the ruler.
struct Tick
{
    double x = 0;
    std::int64_t time = 0;
    QString label;
    friend bool operator==(const Tick &, const Tick &) = default;
};

/// The ticks of the shown part, at least `spacing` px apart. Clock: 1, 2 or 5 times a power of ten apart;
/// they go on to `right` if that is beyond the axis. Paced: at moments, labelled with the time from the
/// start or, with a "+", from the end of the last fold.
std::vector<Tick> ticks(const TimeAxis &axis, double spacing, double right);

/// Paints the ruler's lines over the lanes in `area`, folds tinted. Nothing beyond area.right().
void paintGrid(QPainter &painter, const Theme &theme, const TimeAxis &axis, const QRectF &area);

/// Paints labels, step marks and the lengths of the folds into `row`. A label is left out where it would
/// touch another one or `taken`, or leave the row.
void paintRuler(QPainter &painter, const Theme &theme, const TimeAxis &axis, const QRectF &row,
                const QRectF &taken = {});

/// Paints only the lengths of the folds into `row`, each above its fold, where there is room.
void paintFoldLengths(QPainter &painter, const Theme &theme, const TimeAxis &axis,
                      const QRectF &row);

/// Paints the torn strip of every fold in the middle of its column, over bars. Nothing beyond
/// area.right().
void paintTears(QPainter &painter, const Theme &theme, const TimeAxis &axis, const QRectF &area);

} // namespace coroscope
