// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/tear.h"

#include "ui/timeline/density.h"
#include "ui/timeline/repeat.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHalf = 3.5; // of the gap
constexpr double kSwing = 2.2;
constexpr double kTooth = 6;

void paintShapes(QPainter &painter, const Theme &theme, double middle, double top, double bottom)
{
    const double half = theme.px(kHalf);
    const double swing = theme.px(kSwing);
    QPolygonF left;
    for (int i = 0;; ++i) {
        const double y = std::min(bottom, top + i * theme.px(kTooth));
        left << QPointF(middle - half + (i % 2 ? swing : -swing), y);
        if (y >= bottom)
            break;
    }
    const QPolygonF right = left.translated(2 * half, 0);
    QPolygonF gap = left;
    for (qsizetype i = right.size(); i-- > 0;)
        gap << right[i];
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Surface));
    painter.drawPolygon(gap);
    painter.setPen(QPen(theme.edge(State::Suspended), 1, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(left);
    painter.drawPolyline(right);
}

// The part of a tear from y = 0 on, `count` times `length` px high and from `left` on `width` px wide.
QImage tiled(const Theme &theme, double middle, double left, double width, double length, int count,
             double ratio)
{
    const QSize size = (QSizeF(width, length) * ratio).toSize();
    QImage tile(size, QImage::Format_ARGB32_Premultiplied);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter shapes(&tile);
    shapes.setRenderHint(QPainter::Antialiasing);
    shapes.translate(-left, 0);
    paintShapes(shapes, theme, middle, -length, 2 * length);
    shapes.end();
    QImage all(size.width(), size.height() * count, tile.format());
    all.setDevicePixelRatio(ratio);
    for (int i = 0; i < count; ++i)
        std::copy_n(tile.constBits(), tile.sizeInBytes(), all.bits() + i * tile.sizeInBytes());
    return all;
}

// Some at both ends as shapes, what lies between them from tiles of `length` px.
void paintTiled(QPainter &painter, const Theme &theme, double middle, double top, double bottom,
                double length)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double left = std::floor((middle - tearReach(theme) - 2) * ratio) / ratio;
    const double width = std::ceil((2 * tearReach(theme) + 5) * ratio) / ratio;
    const double from = top + length;
    const int count = int((bottom - length - from) / length);
    const double to = from + count * length;
    painter.drawImage(QPointF(left, from), tiled(theme, middle, left, width, length, count, ratio));
    const auto paintEnd = [&](double clipTop, double clipBottom, double shapeTop,
                              double shapeBottom) {
        painter.save();
        painter.setClipRect(QRectF(left, clipTop, width, clipBottom - clipTop), Qt::IntersectClip);
        paintShapes(painter, theme, middle, shapeTop, shapeBottom);
        painter.restore();
    };
    paintEnd(top - 2, from, top, from + length);
    paintEnd(to, bottom + 2, to - length, bottom);
}

} // namespace

double tearReach(const Theme &theme)
{
    return theme.px(kHalf) + theme.px(kSwing);
}

void paintTear(QPainter &painter, const Theme &theme, double middle, double top, double bottom)
{
    if (!isVector(painter) && painter.transform().isIdentity()) {
        const double ratio = painter.device()->devicePixelRatioF();
        const std::optional<int> pixels = repeat(2 * theme.px(kTooth) * ratio);
        const double length = pixels.value_or(0) / ratio;
        const bool isWhole = top * ratio == std::round(top * ratio);
        if (pixels && isWhole && bottom - top > 4 * length) {
            paintTiled(painter, theme, middle, top, bottom, length);
            return;
        }
    }
    paintShapes(painter, theme, middle, top, bottom);
}

} // namespace coroscope
