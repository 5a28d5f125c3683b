// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/seriesmark.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace coroscope {

namespace {

/// A polygon whose first corner points up, the others evenly around.
QPolygonF evenPolygon(const QPointF &centre, double radius, int corners, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << centre + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return polygon;
}

void drawShape(QPainter &painter, const QPointF &centre, double radius, std::size_t series)
{
    constexpr double kHalfTurn = std::numbers::pi;
    switch (series % 5) {
    case 0:
        painter.drawEllipse(centre, radius, radius);
        break;
    case 1:
        painter.drawPolygon(evenPolygon(centre, radius * 1.25, 4, kHalfTurn / 4));
        break;
    case 2:
        painter.drawPolygon(evenPolygon(centre, radius * 1.3, 3, 0));
        break;
    case 3:
        painter.drawPolygon(evenPolygon(centre, radius * 1.3, 4, 0));
        break;
    default:
        painter.drawPolygon(evenPolygon(centre, radius * 1.3, 3, kHalfTurn));
        break;
    }
}

} // namespace

QColor seriesColor(const Theme &theme, std::size_t series)
{
    const std::array<QColor, 6> colors = {theme.color(Token::Text3),   theme.color(Token::Accent),
                                          theme.edge(State::Ready),    theme.edge(State::Suspended),
                                          theme.fill(State::Finished), theme.fill(State::Failed)};
    return colors[series % colors.size()];
}

void paintSeriesMark(QPainter &painter, const Theme &theme, const QPointF &centre, double radius,
                     std::size_t series, const QColor &color, MarkFill fill)
{
    const QColor surface = theme.color(Token::Surface);
    const double rim = theme.px(1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface);
    drawShape(painter, centre, radius + rim, series);
    painter.setBrush(color);
    drawShape(painter, centre, radius, series);
    if (fill == MarkFill::Hollow) {
        painter.setBrush(surface);
        drawShape(painter, centre, radius - rim, series);
    }
}

} // namespace coroscope
