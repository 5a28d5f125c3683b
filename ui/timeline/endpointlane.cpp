// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/endpointlane.h"

#include "ui/timeline/density.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kColumn = 0.5; // px; steps closer than this are one
constexpr double kPiece = 64;   // px
constexpr double kPen = 4;      // px that the pen reaches beside the line, at most

// The steps inside `reach`, `unit` px up from `base` for each request.
QPolygonF outline(const EndpointLoad &load, const TimeAxis &axis, Reach reach, double base,
                  double unit)
{
    const auto first =
        std::upper_bound(load.begin(), load.end(), reach.from,
                         [&axis](double x, const auto &step) { return x < axis.x(step.first); });
    const int before = first == load.begin() ? 0 : (first - 1)->second;
    QPolygonF line{QPointF(reach.from, base - unit * before)};
    AxisCursor cursor(axis);
    for (auto step = first; step != load.end(); ++step) {
        const double stepX = cursor.x(step->first, 0);
        if (stepX >= reach.to)
            break;
        const double x = std::max(line.last().x(), stepX);
        const double y = base - unit * step->second;
        const double lastY = line.last().y();
        const qsizetype size = line.size();
        // A column has three corners: where it is entered, its highest, and where it is left.
        const bool isStep = size > 3 && line.last().x() == line[size - 3].x();
        if (isStep && x - line.last().x() < kColumn) {
            line[size - 2].ry() = std::min(line[size - 2].y(), y);
            line.last().setY(y);
            continue;
        }
        line << QPointF(x, lastY) << QPointF(x, std::min(lastY, y)) << QPointF(x, y);
    }
    line << QPointF(reach.to, line.last().y());
    return line;
}

// The line, and what lies between it and `base`.
void paintOutline(QPainter &painter, const Theme &theme, const QPolygonF &line, double base)
{
    QPolygonF area = line;
    area << QPointF(line.last().x(), base) << QPointF(line.first().x(), base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.color(Token::Text3), theme.color(Token::Surface), 0.18));
    painter.drawPolygon(area);
    painter.setPen(QPen(theme.color(Token::Text3), 1.3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

} // namespace

std::pair<std::int64_t, std::int64_t> longestPeak(const EndpointLoad &load, std::int64_t end,
                                                  std::int64_t dip)
{
    std::pair<std::int64_t, std::int64_t> longest{0, 0};
    std::pair<std::int64_t, std::int64_t> stretch{0, INT64_MIN};
    const int peak = peakOf(load);
    for (std::size_t i = 0; i < load.size(); ++i) {
        if (load[i].second != peak)
            continue;
        const std::int64_t to = i + 1 < load.size() ? load[i + 1].first : end;
        const bool goesOn = stretch.second != INT64_MIN && load[i].first - stretch.second <= dip;
        stretch = {goesOn ? stretch.first : load[i].first, to};
        if (stretch.second - stretch.first > longest.second - longest.first)
            longest = stretch;
    }
    return longest;
}

int loadAt(const EndpointLoad &load, std::int64_t time)
{
    const auto after =
        std::upper_bound(load.begin(), load.end(), time,
                         [](std::int64_t t, const auto &step) { return t < step.first; });
    return after == load.begin() ? 0 : (after - 1)->second;
}

int peakOf(const EndpointLoad &load)
{
    int peak = 0;
    for (const auto &[time, count] : load)
        peak = std::max(peak, count);
    return peak;
}

void paintEndpoint(QPainter &painter, const Theme &theme, const QRectF &rect,
                   const EndpointLoad &load, std::int64_t end, const TimeAxis &axis, Reach reach)
{
    const int peak = peakOf(load);
    const double from = std::max(rect.left(), reach.from);
    const double to = std::min(axis.x(end), reach.to);
    if (peak == 0 || to <= from)
        return;
    const double base = std::round(rect.bottom() - rect.height() * 0.16) - 0.5;
    const double unit = std::round(rect.height() * 0.66) / peak;
    const QPolygonF line = outline(load, axis, {from, to}, base, unit);
    if (isVector(painter)) {
        paintOutline(painter, theme, line, base);
        return;
    }
    // Into pixels piece by piece: filling a path takes as long as the square of what lies side by side in it.
    for (double left = std::floor(from) - kPen; left < to + kPen; left += kPiece) {
        const double right = left + kPiece;
        const auto isBefore = [](const QPointF &point, double x) { return point.x() < x; };
        auto first = std::lower_bound(line.begin(), line.end(), left - kPen, isBefore);
        auto last = std::lower_bound(first, line.end(), right + kPen, isBefore);
        // With a corner beside it, for a line of two points is painted otherwise than one of several.
        first -= std::min<std::ptrdiff_t>(2, first - line.begin());
        last += std::min<std::ptrdiff_t>(2, line.end() - last);
        painter.save();
        painter.setClipRect(QRectF(left, rect.top() - kPen, kPiece, rect.height() + 2 * kPen),
                            Qt::IntersectClip);
        paintOutline(painter, theme, QPolygonF(QList<QPointF>(first, last)), base);
        painter.restore();
    }
}

} // namespace coroscope
