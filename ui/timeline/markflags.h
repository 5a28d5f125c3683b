// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/marks.h"
#include "ui/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace coroscope {

/// A mark as it lies on a timeline.
struct MarkFlag
{
    std::size_t mark = 0; ///< index into the marks
    double x = 0;         ///< of its line
    QRectF box;           ///< of its flag: right of its line, or left of it
    QString text;         ///< all of it; "" where there is no room for a word
};

/// The flags of the marks that the axis shows, in a row above the ruler, in order of x. No two flags lie over
/// each other: a flag is at the right of its line up to the next one's, at the left where it fits only there,
/// else where there is more room, its text then cut; where there is none it is a pennant without a text.
std::vector<MarkFlag> layOutFlags(const Theme &theme, const TimeAxis &axis, const Marks &marks,
                                  const QRectF &row);

/// Paints them with their lines down to `bottom`; that of the mark at `shown` is filled. Nothing right of
/// `seenTo`.
void paintFlags(QPainter &painter, const Theme &theme, const std::vector<MarkFlag> &flags,
                const Marks &marks, std::optional<std::int64_t> shown, double bottom,
                double seenTo);

/// The flag at a point, with a little room around it; null for none.
const MarkFlag *flagAt(const std::vector<MarkFlag> &flags, QPointF point);

} // namespace coroscope
