// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/sweepresult.h"

#include <QByteArray>

namespace coroscope {

/// The chart of a sweep as a light picture of 1280×800 px: a PNG at twice that, or an SVG of shapes and text.
/// They need a QGuiApplication, the offscreen platform is enough. The same points give the same bytes.
QByteArray sweepToPng(const SweepPlan &plan, const std::vector<SweepPoint> &points);
QByteArray sweepToSvg(const SweepPlan &plan, const std::vector<SweepPoint> &points);

} // namespace coroscope
