// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/statebar.h"
#include "ui/timeline/timeaxis.h"

#include <QRectF>

#include <utility>
#include <vector>

class QPainter;

namespace coroscope {

/// How many requests are in the endpoint: {t, how many from t on}, in order of time.
using EndpointLoad = std::vector<std::pair<std::int64_t, int>>;

/// Paints the part inside `reach` of how many requests are in the endpoint, as steps up from the bottom
/// of `rect`. `load` as Spans::endpointLoad(); nothing for none.
void paintEndpoint(QPainter &painter, const Theme &theme, const QRectF &rect,
                   const EndpointLoad &load, std::int64_t end, const TimeAxis &axis, Reach reach);

/// The longest stretch of time in which as many requests are in the endpoint as there ever are, dips
/// shorter than `dip` left out of account; empty for an empty load.
std::pair<std::int64_t, std::int64_t> longestPeak(const EndpointLoad &load, std::int64_t end,
                                                  std::int64_t dip);

/// Requests in the endpoint at `time`, and the most there ever are; 0 for an empty load.
int loadAt(const EndpointLoad &load, std::int64_t time);
int peakOf(const EndpointLoad &load);

} // namespace coroscope
