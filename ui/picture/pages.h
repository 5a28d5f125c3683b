// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <QRectF>

namespace coroscope {

/// Paints the whole picture into `rect`: heading and the cards of its kind.
void paintPage(QPainter &painter, const Theme &theme, const QRectF &rect, const Picture &picture);

/// What was run, in one line: "20 tasks · d = 300 ms · one clock".
QString scenarioWords(const Picture &picture);
/// What the picture shows, for those who cannot see it: each run with its total.
QString descriptionOf(const Picture &picture);

} // namespace coroscope
