// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/queuemoment.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace coroscope {

/// A chip of a queue, laid out.
struct QueueChip
{
    QRectF rect;
    std::size_t place = 0; ///< in the queue
};

/// Where the chips stand: from left to right in as many rows as `rect` is high for. Where not all fit, the last
/// row leaves room for "+ 83 more".
struct QueueChips
{
    std::vector<QueueChip> chips;
    QRectF more; ///< null if all are there

    /// Where the last row ends; 0 without any.
    double bottom() const { return chips.empty() ? more.bottom() : chips.back().rect.bottom(); }
};
QueueChips layOutChips(const Theme &theme, const QRectF &rect, const std::vector<Queued> &queue);

/// Whether the first chip is marked as the one that comes next.
enum class FirstChip { AsOthers, ComesNext };

/// Paints them, amber for ready, grey for pending; the one of request `selected` has a ring.
void paintChips(QPainter &painter, const Theme &theme, const QRectF &rect,
                const std::vector<Queued> &queue, std::optional<std::size_t> selected,
                FirstChip first = FirstChip::AsOthers);
/// The height of so many rows of chips.
double chipsHeight(const Theme &theme, int rows);

/// "Ready queue · 5, first in first out".
QString queueHeading(const QueueMoment &moment);

} // namespace coroscope
