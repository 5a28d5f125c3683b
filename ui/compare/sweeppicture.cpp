// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/sweeppicture.h"

#include "ui/compare/sweepwords.h"
#include "ui/picture/frame.h"
#include "ui/picture/svgfile.h"
#include "ui/timetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace coroscope {

namespace {

constexpr QSize kSize(1280, 800);
constexpr int kPixels = 2; // of a PNG, per px
constexpr double kMargin = 16;
constexpr double kHeading = 52;
constexpr double kPadding = 20;

QString headingOf(const SweepPlan &plan)
{
    return QCoreApplication::translate("Sweep", "Total time against: %1")
        .arg(sweptName(*plan.field));
}

/// What all runs have in common.
QString wordsOf(const SweepPlan &plan)
{
    const QString delay = QStringLiteral("d = %1").arg(durationText(plan.scenario.delay.count()));
    return plan.field->name == "tasks"
               ? delay
               : QCoreApplication::translate("Sweep", "%1 tasks").arg(plan.scenario.tasks) +
                     QStringLiteral(" · ") + delay;
}

void paintPicture(QPainter &painter, const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    const Theme theme(ColourScheme::Light);
    const QRectF whole(QPointF(0, 0), QSizeF(kSize));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(whole, theme.color(Token::Canvas));
    paintHeading(painter, theme, QRectF(kMargin, 0, whole.width() - 2 * kMargin, kHeading),
                 headingOf(plan), wordsOf(plan), {});
    const QRectF card = whole.adjusted(kMargin, kHeading, -kMargin, -kMargin);
    paintCard(painter, theme, card);
    paintSweep(painter, theme, card.adjusted(kPadding, kPadding, -kPadding, -kPadding),
               sweepChartOf(plan, {}, points));
}

} // namespace

QByteArray sweepToPng(const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    QImage image(kSize * kPixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPixels);
    QPainter painter(&image);
    paintPicture(painter, plan, points);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray sweepToSvg(const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kSize);
    generator.setViewBox(QRect(QPoint(), kSize));
    QPainter painter(&generator);
    paintPicture(painter, plan, points);
    painter.end();
    return tidySvg(buffer.data(), kSize, headingOf(plan), wordsOf(plan));
}

} // namespace coroscope
