// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/picture.h"

#include "ui/picture/pages.h"
#include "ui/picture/svgfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

// What the lengths of the pages are made for.
constexpr double kPageWidth = 1280;
constexpr double kPageHeight = 800;

} // namespace

void Picture::render(QPainter &painter) const
{
    const QSizeF whole = size.expandedTo(QSize(16, 16));
    const Theme theme(scheme, std::min(whole.width() / kPageWidth, whole.height() / kPageHeight));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintPage(painter, theme, QRectF(QPointF(), whole), *this);
    painter.restore();
}

QImage Picture::toImage() const
{
    const QSizeF pixels = QSizeF(size.expandedTo(QSize(16, 16))) * scale;
    QImage image(int(std::lround(pixels.width())), int(std::lround(pixels.height())),
                 QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(Theme(scheme).color(Token::Canvas));
    QPainter painter(&image);
    render(painter);
    return image;
}

QByteArray Picture::toPng() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImage image = toImage();
    image.setText(u"Software"_qs, u"Made by Coroscope"_qs); // ./dev run replaces only such files
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray Picture::toSvg() const
{
    const QSize whole = size.expandedTo(QSize(16, 16));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(whole);
    generator.setViewBox(QRect(QPoint(), whole));
    QPainter painter(&generator);
    render(painter);
    painter.end();
    return tidySvg(buffer.data(), whole, heading(), descriptionOf(*this));
}

QString Picture::heading() const
{
    const QString name = title.isEmpty() ? QStringLiteral("Coroscope") : title;
    return QStringLiteral("%1 · %2").arg(name, scenarioWords(*this));
}

} // namespace coroscope
