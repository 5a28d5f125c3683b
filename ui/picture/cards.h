// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <QRectF>

namespace coroscope {

/// The cards of a picture. Each fills `card` and expects at least one run.

/// What a card had to paint otherwise than to scale.
enum class Widths {
    True,   ///< every bar is as wide as it was long
    Widened ///< bars shorter than a pixel were painted one pixel wide
};

/// Legend, caption and timeline of the first run.
Widths paintTimelineCard(QPainter &painter, const Theme &theme, const QRectF &card,
                         const Picture &picture);
/// The first two runs so, a card each with the title of its run.
Widths paintPairCards(QPainter &painter, const Theme &theme, const QRectF &rect,
                      const Picture &picture);
/// Legend and race of all runs.
Widths paintRaceCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture);
/// Total times as bars, and what the marks mean.
void paintTotalsCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture);
/// The table against theory, and the verdict.
void paintTheoryCard(QPainter &painter, const Theme &theme, const QRectF &card,
                     const Picture &picture);
/// The height of that card at `width`: what its rows and words need, but no more than `most`.
double theoryCardHeight(const Theme &theme, const Picture &picture, double width, double most);

} // namespace coroscope
