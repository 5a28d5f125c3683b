// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QPointF>
#include <QRectF>

#include <optional>

class QPainter;

/// The part of a run that is played, on a ruler or a scrubber: a row whose x is an axis'.
namespace coroscope {

/// Paints it into `row`: tinted, with a handle at the foot of each end.
void paintPlayedRange(QPainter &painter, const Theme &theme, const TimeAxis &axis,
                      const QRectF &row, const TimeRange &range);

/// Whether a handle of the range, null for none, is at a point of the row: those are in its lower half.
bool isOnHandle(const Theme &theme, const TimeAxis &axis, const QRectF &row,
                const std::optional<TimeRange> &range, QPointF point);

/// What stays where it is while a range is dragged from a point: the other end for a handle, with Ctrl or
/// Alt held the point's own time. Nothing: no range is dragged.
std::optional<std::int64_t> rangeAnchor(const Theme &theme, const TimeAxis &axis, const QRectF &row,
                                        const std::optional<TimeRange> &range, QPointF point,
                                        Qt::KeyboardModifiers keys);

/// From the earlier to the later one.
TimeRange rangeBetween(std::int64_t one, std::int64_t other);

} // namespace coroscope
