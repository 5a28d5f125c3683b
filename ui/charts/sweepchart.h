// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace coroscope {

/// A total at a value of the parameter. Times are ns.
struct SweepMark
{
    unsigned value = 0;
    std::int64_t total = 0;
    friend bool operator==(const SweepMark &, const SweepMark &) = default;
};

/// One strategy of a chart "total against …".
struct SweepLine
{
    QString title;
    std::size_t series = 0;          ///< see seriesColor()
    std::vector<SweepMark> theory;   ///< ideals, in order of value: a dashed line
    std::vector<SweepMark> measured; ///< likewise: marks joined by a line
};

/// All that a chart "total against …" shows. A time of 0 stands at the lower end of a logarithmic axis.
struct SweepChart
{
    QString parameter;            ///< its name, below the axis
    std::vector<unsigned> values; ///< rising; those that will be measured
    bool isZeroLast = false;      ///< 0 means "no limit" and stands behind the largest value
    QString zeroLabel;            ///< what 0 is called; "" = "0"
    std::vector<SweepLine> lines;
};

/// A label of an axis, and where.
struct AxisTick
{
    double at = 0; ///< px
    QString label;
};

/// The name of a line at its right end.
struct LineName
{
    std::size_t line = 0;
    QRectF box;
    double lineY = 0; ///< where the line ends; the box may be moved away from it
};

struct SweepLayout
{
    QRectF plot;
    bool isXLog = false;         ///< where the values span two decades or more
    bool isYLog = false;         ///< likewise the totals
    double fromX = 0;            ///< what stands at the left edge: a value or its logarithm
    double toX = 1;              ///< at the right one
    double fromY = 0;            ///< below
    double toY = 1;              ///< above
    std::optional<double> zeroX; ///< where 0 stands beside the other values
    std::vector<AxisTick> xTicks;
    std::vector<AxisTick> yTicks;
    std::vector<double> yMinor; ///< px
    std::vector<LineName> names;

    QPointF place(const SweepMark &mark) const;
};

/// Axes, ticks without collisions, and names at the ends of the lines without overlap. Without lines or values
/// the plot is empty.
SweepLayout layOutSweep(const QRectF &rect, const Theme &theme, const SweepChart &chart);

/// The mark, measured or theory, that is nearest to a point and not farther than 18 px at scale 1: the
/// index of its line and its value.
struct SweepHit
{
    std::size_t line = 0;
    unsigned value = 0;
    friend bool operator==(const SweepHit &, const SweepHit &) = default;
};
std::optional<SweepHit> sweepHit(const SweepLayout &layout, const Theme &theme,
                                 const SweepChart &chart, const QPointF &point);

/// Paints the chart; what `hit` names is larger.
void paintSweep(QPainter &painter, const Theme &theme, const QRectF &rect, const SweepChart &chart,
                const std::optional<SweepHit> &hit = std::nullopt);

} // namespace coroscope
