// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace coroscope {

/// What a picture has around its charts: heading, cards, the program's mark.

/// Paints the mark of Coroscope, lanes of tasks, into the square `box`.
void paintMark(QPainter &painter, const QRectF &box, const QColor &color);

/// Paints a card: surface, hairline, round corners.
void paintCard(QPainter &painter, const Theme &theme, const QRectF &rect);

/// The row of a card's title, at its top.
QRectF cardHead(const Theme &theme, const QRectF &card);

/// Paints a card's title into `row`, at its left padding, and returns the x where it ends.
double paintCardTitle(QPainter &painter, const Theme &theme, const QRectF &row,
                      const QString &title);

/// Paints a line over the whole width of a card at `y`.
void paintCardLine(QPainter &painter, const Theme &theme, const QRectF &card, double y);

/// Paints the heading: mark, title, the scenario's words, and at the right how the numbers came about.
void paintHeading(QPainter &painter, const Theme &theme, const QRectF &row, const QString &title,
                  const QString &words, const QString &origin);

} // namespace coroscope
