// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

// A static library does not register its resources by itself; the macro wants no namespace around it.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace coroscope {

namespace {

constexpr std::array<const char *, kIconCount> kNames = {
    "logo",  "present",     "moon",    "sun",      "export",   "play",    "pause",
    "stop",  "dot",         "start",   "end",      "previous", "next",    "up",
    "down",  "loop",        "zoom-in", "zoom-out", "fit",      "book",    "arrows-horizontal",
    "link",  "folder-open", "lanes",   "search",   "check",    "warning", "close",
    "globe", "list"};

QByteArray drawing(Icon icon, const QColor &color)
{
    registerIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(kNames[std::size_t(icon)])));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll().replace("currentColor", color.name().toLatin1()) : QByteArray();
}

void paintDrawing(QPainter &painter, Icon icon, const QRectF &box, const QColor &color)
{
    QSvgRenderer renderer(drawing(icon, color));
    renderer.render(&painter, box);
}

// The icon as it is on the device, `side` of its pixels wide.
QPixmap pixmapOf(Icon icon, int side, const QColor &color)
{
    const QString key =
        QStringLiteral("coroscope-icon-%1-%2-%3").arg(int(icon)).arg(side).arg(color.rgb());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, icon, QRectF(0, 0, side, side), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool isRaster(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

// An icon of Qt's that is painted anew in every size.
class Engine : public QIconEngine
{
public:
    Engine(Icon icon, const Theme &theme)
        : m_icon(icon)
        , m_normal(theme.color(Token::Text2))
        , m_active(theme.color(Token::Text))
        , m_disabled(theme.color(Token::BorderStrong))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_icon, rect,
                  mode == QIcon::Disabled ? m_disabled
                  : mode == QIcon::Normal ? m_normal
                                          : m_active);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new Engine(*this); }

private:
    Icon m_icon;
    QColor m_normal;
    QColor m_active;
    QColor m_disabled;
};

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &color)
{
    const double side = std::min(box.width(), box.height());
    if (side <= 0)
        return;
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    const QTransform toDevice = painter.deviceTransform();
    if (!isRaster(painter) || toDevice.type() > QTransform::TxScale) {
        paintDrawing(painter, icon, square, color);
        return;
    }
    // On whole pixels of the device: nothing is resampled.
    const QRectF onDevice = toDevice.mapRect(square);
    const int pixels = std::max(1, int(std::lround(onDevice.width())));
    const QPointF corner(std::round(onDevice.left()), std::round(onDevice.top()));
    const QRectF target(corner, QSizeF(pixels, pixels));
    painter.drawPixmap(toDevice.inverted().mapRect(target), pixmapOf(icon, pixels, color),
                       QRectF(0, 0, pixels, pixels));
}

QIcon iconOf(Icon icon, const Theme &theme)
{
    return QIcon(new Engine(icon, theme));
}

} // namespace coroscope
