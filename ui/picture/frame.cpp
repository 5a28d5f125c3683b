// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/picture/frame.h"

#include "ui/painttext.h"

#include <QPainter>

#include <cmath>

namespace coroscope {

namespace {

constexpr double kCardRadius = 10;
constexpr double kCardPadding = 16;
constexpr double kCardHead = 46;
constexpr double kMark = 30;

// A dash of the mark on a grid of 24.
struct Dash
{
    double from;
    double to;
    double y;
};
constexpr Dash kDashes[] = {{3, 10.5, 7},   {14, 17, 7}, {3, 7, 12},
                            {10.5, 21, 12}, {3, 13, 17}, {16.5, 19.5, 17}};
constexpr double kDashWidth = 2.6;

} // namespace

void paintMark(QPainter &painter, const QRectF &box, const QColor &color)
{
    const double unit = box.width() / 24;
    painter.setPen(QPen(color, kDashWidth * unit, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (const Dash &dash : kDashes)
        painter.drawLine(box.topLeft() + QPointF(dash.from, dash.y) * unit,
                         box.topLeft() + QPointF(dash.to, dash.y) * unit);
}

void paintCard(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    const double radius = theme.px(kCardRadius);
    painter.setPen(QPen(theme.color(Token::Border), 1));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QRectF cardHead(const Theme &theme, const QRectF &card)
{
    return {card.left(), card.top(), card.width(), theme.wholePx(kCardHead)};
}

double paintCardTitle(QPainter &painter, const Theme &theme, const QRectF &row,
                      const QString &title)
{
    const QRectF box = row.adjusted(theme.px(kCardPadding), 0, -theme.px(kCardPadding), 0);
    return box.left() +
           paintText(painter, box, title, theme.text(14, 600), theme.color(Token::Text));
}

void paintCardLine(QPainter &painter, const Theme &theme, const QRectF &card, double y)
{
    painter.fillRect(QRectF(card.left() + 1, std::round(y), card.width() - 2, 1),
                     theme.color(Token::Border));
}

void paintHeading(QPainter &painter, const Theme &theme, const QRectF &row, const QString &title,
                  const QString &words, const QString &origin)
{
    const double mark = theme.px(kMark);
    paintMark(painter, QRectF(row.left() - theme.px(3), row.center().y() - mark / 2, mark, mark),
              theme.color(Token::Accent));
    const QFont small = theme.text(13.5, 500);
    const double originWidth = textWidth(small, origin) + 1;
    paintText(painter, QRectF(row.right() - originWidth, row.top(), originWidth, row.height()),
              origin, small, theme.color(Token::Text3), Qt::AlignRight);
    const double limit = row.right() - originWidth - theme.px(24);
    double x = row.left() + mark + theme.px(8);
    x += paintText(painter, QRectF(x, row.top(), limit - x, row.height()), title,
                   theme.text(18, 650), theme.color(Token::Text));
    x += theme.px(16);
    if (words.isEmpty() || x + theme.px(60) > limit)
        return;
    painter.fillRect(
        QRectF(std::round(x), std::round(row.center().y() - theme.px(9)), 1, theme.wholePx(18)),
        theme.color(Token::BorderStrong));
    x += theme.px(16);
    paintText(painter, QRectF(x, row.top(), limit - x, row.height()), words, theme.text(15, 500),
              theme.color(Token::Text2));
}

} // namespace coroscope
