// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/stateglyph.h"

#include "ui/timeline/statebar.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace coroscope {

namespace {

void paintCheck(QPainter &painter, QPointF c, double r)
{
    painter.drawPolyline(QPolygonF{c + QPointF(-0.45, 0.02) * r, c + QPointF(-0.12, 0.36) * r,
                                   c + QPointF(0.47, -0.34) * r});
}

void paintCross(QPainter &painter, QPointF c, double r)
{
    const double arm = 0.42 * r;
    painter.drawLine(c + QPointF(-arm, -arm), c + QPointF(arm, arm));
    painter.drawLine(c + QPointF(-arm, arm), c + QPointF(arm, -arm));
}

} // namespace

void paintEnd(QPainter &painter, const Theme &theme, QPointF centre, double radius, State state)
{
    if (!isEnd(state))
        return;
    const QColor fill = theme.fill(state);
    if (state == State::Cancelled) {
        painter.setPen(QPen(fill, radius * 0.28, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius * 0.84, radius * 0.84);
        const QPointF arm = QPointF(0.58, -0.58) * radius;
        painter.drawLine(centre - arm, centre + arm);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    if (state == State::Failed)
        painter.drawRoundedRect(QRectF(centre - QPointF(radius, radius) * 0.94,
                                       centre + QPointF(radius, radius) * 0.94),
                                radius * 0.3, radius * 0.3);
    else
        painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(theme.onFill(), std::max(1.2, radius * 0.27), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (state == State::Failed)
        paintCross(painter, centre, radius);
    else
        paintCheck(painter, centre, radius);
}

void paintGlyph(QPainter &painter, const Theme &theme, QPointF centre, double size, State state,
                bool isOwnWait)
{
    if (isEnd(state)) {
        paintEnd(painter, theme, centre, size / 2, state);
        return;
    }
    const double lane = std::max(kFineLane, size / 0.62);
    const double half = size * 0.65;
    paintBar(painter, theme, Bar{centre.x() - half, centre.x() + half, state, isOwnWait},
             centre.y() - lane / 2, lane, Reach{centre.x() - size, centre.x() + size});
}

void paintNotSuspended(QPainter &painter, const Theme &theme, QPointF centre, const QColor &color)
{
    const double z = theme.px(3);
    painter.setPen(QPen(color, 1.2 * std::min(theme.scale(), 1.3), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{centre + QPointF(-z, -0.45 * z), centre + QPointF(z, -0.45 * z),
                                  centre + QPointF(0, z)});
}

} // namespace coroscope
