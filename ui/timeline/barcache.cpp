// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/barcache.h"

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
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.setPen(QPen(theme.color(Token::Surface), theme.px(kHatchWidth)));
    const double width = m_bars.deviceIndependentSize().width();
    const double height = m_bars.deviceIndependentSize().height();
    for (double x = -height; x < width; x += theme.px(kHatchPitch))
        painter.drawLine(QPointF(x, height), QPointF(x + height, 0));
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
