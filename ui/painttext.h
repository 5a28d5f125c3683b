// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace coroscope {

/// The text in one line: control characters, line breaks and what XML does not know become spaces.
QString oneLine(QString text);

/// Width of one line of `text`, px.
double textWidth(const QFont &font, const QString &text);

/// Paints one line of text in `box` and returns the width that it takes: centred vertically by the
/// height of its capitals, so that it stands level with marks beside it. What is wider than the box ends
/// in "…"; nothing is painted where not even that fits. The text is taken as oneLine(). Only the
/// horizontal part of `alignment` counts.
double paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                 const QColor &color, Qt::Alignment alignment = Qt::AlignLeft);

/// Paints `text` in as many lines as it needs, `lineHeight` px apart, the first at the top of `box`; they end
/// at spaces, though not between a number and its unit of time, and between East Asian characters, though never
/// before a closing mark or after an opening one; lines that do not fit the box are left out, the last one that does then ends in "…". Returns the
/// height that it takes. `alignment` as paintText().
double paintParagraph(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                      const QColor &color, double lineHeight,
                      Qt::Alignment alignment = Qt::AlignLeft);
/// How many lines paintParagraph() needs in `width` px; 0 for an empty text.
int paragraphLines(const QString &text, const QFont &font, double width);

} // namespace coroscope
