// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <QRectF>

namespace coroscope {

/// Paints the whole picture into `rect`: heading and the cards of its kind.
void paintPage(QPainter &painter, const Theme &theme, const QRectF &rect, const Picture &picture);

/// Whether no run took noticeably less than `run`: a twentieth is not noticed.
bool isFastest(const Picture &picture, const PicturedRun &run);

/// What was run, in one line: "20 tasks · d = 300 ms · one clock".
QString scenarioWords(const Picture &picture);
/// What the picture shows, for those who cannot see it: each run with its total.
QString descriptionOf(const Picture &picture);
/// How the fastest run compares with the others, from their totals: one sentence, or nothing for fewer
/// than two runs.
QString verdictOf(const Picture &picture);

} // namespace coroscope
