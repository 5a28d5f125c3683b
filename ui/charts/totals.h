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

/// One strategy's total time, with all that is shown beside it. Times are ns.
struct Total
{
    QString title;
    std::int64_t total = 0;
    std::optional<std::int64_t> ideal;
    std::int64_t startup = 0; ///< before the run's zero, not part of `total`
    std::int64_t delay = 0;   ///< d; 0 shows no multiple
    bool isCurrent = false;   ///< the one that is looked at
    bool isPredicted = false; ///< simulated, not measured: painted pale and hatched, with "≈"
    QString formula = {};     ///< of its ideal, "3·d"; may be empty
    QString closedForm = {};  ///< the same with its numbers put in, for a hint; may be empty
    QString account = {};     ///< where the time beyond the ideal went, for a hint; may be empty
    QString resources = {};   ///< what executed it, for a hint; may be empty
};

enum class TotalsScale {
    Linear, ///< bars from 0
    Log     ///< dots on a line: a bar has no length on a log scale
};

/// Where one strategy is painted.
struct TotalRow
{
    QRectF words;
    QRectF track;
    QRectF bar;      ///< empty on a log scale
    QRectF startup;  ///< after the bar; empty where shorter than 1.5 px
    double dotX = 0; ///< of the total, on a log scale
    std::optional<double> idealX;
};

struct TotalsLayout
{
    std::vector<TotalRow> rows;
    QRectF scale;             ///< of a log scale: its labels, below the rows
    std::int64_t from = 0;    ///< time at the left of a track
    std::int64_t largest = 1; ///< and at its right
};

/// Equal rows, at most 124 px high at scale 1, the bars as long as their totals; ideal and start-up on
/// the same scale. No rows for no totals.
TotalsLayout layOutTotals(const QRectF &rect, const Theme &theme, const std::vector<Total> &totals,
                          TotalsScale scale);

/// Paints the chart.
void paintTotals(QPainter &painter, const Theme &theme, const QRectF &rect,
                 const std::vector<Total> &totals, TotalsScale scale);

/// Paints what the marks of the chart mean, only those that occur, in one line of `box`.
void paintTotalsLegend(QPainter &painter, const Theme &theme, const QRectF &box,
                       const std::vector<Total> &totals);

} // namespace coroscope
