// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"
#include "ui/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace coroscope {

/// How many tasks are on their way over time: running, blocked, ready and suspended, stacked. The profile
/// stands on an axis; column i is the pixel at axis.left() + i.
struct Profile
{
    std::vector<StateCounts> columns;
    std::uint32_t peak = 0; ///< the largest stack
};

/// The profile of a run, a column for each px of the axis; times before 0 and after the run's end are
/// empty.
Profile profileOf(const Spans &spans, const TimeAxis &axis);

/// Paints it into `rect`, whose x is the axis': as high as `rect` at its peak. Gaps where folds are torn.
void paintProfile(QPainter &painter, const Theme &theme, const QRectF &rect, const Profile &profile,
                  const TimeAxis &axis);

/// Paints it as one strip, each column in the colour of the state that most tasks are in: a run in a
/// race.
void paintProfileStrip(QPainter &painter, const Theme &theme, const QRectF &rect,
                       const Profile &profile, const TimeAxis &axis);

} // namespace coroscope
