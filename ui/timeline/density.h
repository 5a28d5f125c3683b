// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/segments.h"
#include "ui/timeline/timelinelayout.h"

#include <QRgb>

#include <vector>

namespace coroscope {

/// Pixels left..right-1 of one pixel row, all of one colour (not premultiplied; alpha is how much of
/// the row is covered).
struct DensityRun
{
    int row = 0;
    int left = 0;
    int right = 0;
    QRgb color = 0;
};

/// Task lanes of less than 2 px as pixel rows: each pixel has the mix of the states of all tasks that
/// lie in it, by their share of it. Mixed anew only where a bar begins or ends. `pixel` is the size of
/// a pixel in the units of `axis`, `rows` and `reach`; rows and columns count from the first seen lane
/// and from reach.from. An end state marks the pixel after its task's last bar.
std::vector<DensityRun> densityRuns(const Theme &theme, const std::vector<TaskSpans> &tasks,
                                    const TimeAxis &axis, const Rows &rows, Reach reach,
                                    double pixel);

/// Paints them: as one image on a device of pixels, as rectangles into a file of vectors.
void paintDensity(QPainter &painter, const Theme &theme, const std::vector<TaskSpans> &tasks,
                  const TimeAxis &axis, const Rows &rows, Reach reach);

/// Whether the painter writes shapes, not pixels.
bool isVector(const QPainter &painter);

} // namespace coroscope
