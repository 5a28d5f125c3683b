// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/taskwords.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

/// What panels about a task paint alike.
namespace coroscope {

/// Padding at both sides of a panel, px at scale 1.
inline constexpr double kPanelPadding = 16;

/// Paints a state as a chip: its glyph and its word on a tint, from `left` on, centred at `middle`. Returns
/// its width.
double paintStateChip(QPainter &painter, const Theme &theme, double left, double middle,
                      const TaskMoment &moment);
/// The width of that chip.
double stateChipWidth(const Theme &theme, const TaskMoment &moment);

/// Paints "Task 12", the chip of its state, and at the right the time in it.
void paintTaskHead(QPainter &painter, const Theme &theme, const QRectF &row,
                   const TaskMoment &moment);
double taskHeadHeight(const Theme &theme);

/// Paints the figures, label at the left and value at the right, a row each.
void paintFacts(QPainter &painter, const Theme &theme, const QRectF &rect,
                const std::vector<Fact> &facts);
double factsHeight(const Theme &theme, std::size_t facts);

/// Paints a hairline over the whole width of `rect` at `y`.
void paintPanelLine(QPainter &painter, const Theme &theme, const QRectF &rect, double y);

/// Paints what a panel says when it has nothing to show: a title and a sentence below it, centred.
void paintEmptyPanel(QPainter &painter, const Theme &theme, const QRectF &rect,
                     const QString &title, const QString &sentence);

} // namespace coroscope
