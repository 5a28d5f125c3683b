// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/barcache.h"

#include "ui/timeline/repeat.h"

#include <QPainter>

#include <cmath>

namespace coroscope {

namespace {

constexpr double kHatchPitch = 7;
constexpr double kHatchWidth = 1.2;
constexpr double kReaching = 100; // px that an end mark or a written length takes at most

QPixmap empty(QSize size, double ratio, const QColor &color)
{
    QPixmap pixmap(
        QSize(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)))
            .expandedTo({1, 1}));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(color);
    return pixmap;
}

// Diagonal stripes over all of `size`, of which one ends in the corner below at the left of a picture of `height`.
void paintHatch(QPainter &painter, const Theme &theme, double height, QSizeF size)
{
    painter.setPen(QPen(theme.color(Token::Surface), theme.px(kHatchWidth)));
    const double pitch = theme.px(kHatchPitch);
    for (double x = -height; x + height - size.height() < size.width() + pitch; x += pitch)
        painter.drawLine(QPointF(x, height), QPointF(x + height, 0));
}

} // namespace

void BarCache::rebuild(const TimelinePainter &painter, const Theme &theme, QSize size, double ratio)
{
    ++m_rebuilds;
    if (m_look == Look::Plain) {
        m_ground = empty(size, ratio, theme.color(Token::Surface));
        QPainter ground(&m_ground);
        ground.setRenderHint(QPainter::Antialiasing);
        painter.paintGround(ground);
    }
    m_bars = empty(size, ratio, Qt::transparent);
    QPainter bars(&m_bars);
    bars.setRenderHint(QPainter::Antialiasing);
    const TimelineLayout &layout = painter.layout();
    painter.paintBars(bars, theme, {layout.axisLeft, layout.axisRight});
    if (m_look == Look::Hatched)
        hatch(bars, theme);
}

void BarCache::extend(const TimelinePainter &painter, const Theme &theme, double from)
{
    const TimelineLayout &layout = painter.layout();
    const QRectF resources(0, layout.top(), layout.rect.right(), layout.dividerY - layout.top());
    const double left = std::max(layout.axisLeft, std::floor(from));
    const QRectF tasks(left, layout.dividerY, layout.rect.right() - left,
                       layout.rect.bottom() - layout.dividerY);
    QPainter bars(&m_bars);
    bars.setCompositionMode(QPainter::CompositionMode_Clear);
    bars.fillRect(resources, Qt::transparent);
    bars.fillRect(tasks, Qt::transparent);
    bars.setCompositionMode(QPainter::CompositionMode_SourceOver);
    bars.setRenderHint(QPainter::Antialiasing);
    painter.paintResourceBars(bars, theme, {layout.axisLeft, layout.axisRight});
    bars.setClipRect(tasks);
    // What begins before the strip may reach into it.
    painter.paintTaskBars(
        bars, theme, {std::max(layout.axisLeft, left - theme.px(kReaching)), layout.axisRight});
}

void BarCache::hatch(QPainter &painter, const Theme &theme) const
{
    const double ratio = m_bars.devicePixelRatio();
    const QSizeF size = m_bars.deviceIndependentSize();
    const double pitch = theme.px(kHatchPitch);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    const std::optional<int> side = repeat(pitch * ratio);
    if (!side) {
        paintHatch(painter, theme, size.height(), size);
        return;
    }
    QPixmap tile(*side, *side);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter stripes(&tile);
    stripes.setRenderHint(QPainter::Antialiasing);
    paintHatch(stripes, theme, size.height(), tile.deviceIndependentSize());
    stripes.end();
    painter.drawTiledPixmap(QRectF(QPointF(0, 0), size), tile);
}

void BarCache::paintBars(QPainter &painter, double from, double to, double opacity) const
{
    const QSizeF size = m_bars.deviceIndependentSize();
    const QRectF part(std::max(0.0, from), 0, std::min(size.width(), to) - std::max(0.0, from),
                      size.height());
    if (part.width() <= 0)
        return;
    const double ratio = m_bars.devicePixelRatio();
    painter.setOpacity(opacity);
    painter.drawPixmap(part, m_bars, QRectF(part.topLeft() * ratio, QSizeF(part.size() * ratio)));
    painter.setOpacity(1);
}

} // namespace coroscope
