// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/racewords.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kTitleHeight = 28;
constexpr double kLineHeight = 22;
constexpr double kTitleGap = 14;
constexpr double kTimeGap = 10;
constexpr double kLineGap = 18; // before a line that stands beside its title

QFont titleFont(const Theme &theme)
{
    return theme.text(17, 650);
}

QFont timeFont(const Theme &theme, int weight)
{
    return theme.number(16, weight);
}

} // namespace

int wordLines(const Racer &racer)
{
    return 1 + (racer.line.isEmpty() ? 0 : 1) + (racer.caption.isEmpty() ? 0 : 1);
}

double wordsHeight(const Theme &theme, int lines)
{
    return theme.px(kTitleHeight + kLineHeight * (lines - 1));
}

double wordsWidth(const Theme &theme, const Racer &racer, int lines)
{
    double width = textWidth(titleFont(theme), racer.title) + theme.px(kTitleGap) +
                   textWidth(timeFont(theme, 600), QStringLiteral("0.000 s")) + theme.px(kTimeGap) +
                   textWidth(timeFont(theme, 700), multipleText(racer.total, racer.delay));
    if (lines > 1)
        width = std::max(width, textWidth(theme.text(13, 500), racer.line));
    if (lines > 2 || (lines > 1 && racer.line.isEmpty()))
        width = std::max(width, textWidth(theme.text(13, 400), racer.caption));
    return width + 2;
}

void paintRaceWords(QPainter &painter, const Theme &theme, const RaceStrip &strip,
                    const Racer &racer, std::int64_t largest)
{
    const QRectF &box = strip.words;
    const QString time = comparedText(racer.total, largest);
    const QString multiple = multipleText(racer.total, racer.delay);
    const QFont times = timeFont(theme, 600);
    const QFont multiples = timeFont(theme, 700);
    const double numbers = textWidth(times, time) + theme.px(kTimeGap) +
                           textWidth(multiples, multiple) + theme.px(kTitleGap);
    QRectF line(box.left(), box.top(), std::max(0.0, box.width() - numbers),
                theme.px(kTitleHeight));
    double x = line.left() +
               paintText(painter, line, racer.title, titleFont(theme), theme.color(Token::Text)) +
               theme.px(kTitleGap);
    line = QRectF(x, box.top(), box.right() - x, line.height());
    x += paintText(painter, line, time, times, theme.color(Token::Text)) + theme.px(kTimeGap);
    line.setLeft(x);
    x += paintText(painter, line, multiple, multiples,
                   theme.color(racer.isBest ? Token::Ideal : Token::Text2)) +
         theme.px(kLineGap);
    const QFont small = theme.text(13, 500);
    if (strip.lines == 1 && x + textWidth(small, racer.line) < box.right())
        paintText(painter, QRectF(x, line.top(), box.right() - x, line.height()), racer.line, small,
                  theme.color(Token::Text2));
    double y = box.top() + theme.px(kTitleHeight);
    const auto below = [&](const QString &text, const QFont &font, Token color) {
        if (text.isEmpty())
            return;
        paintText(painter, QRectF(box.left(), y, box.width(), theme.px(kLineHeight)), text, font,
                  theme.color(color));
        y += theme.px(kLineHeight);
    };
    if (strip.lines > 1)
        below(racer.line, theme.text(13, 500), Token::Text2);
    if (strip.lines > 2 || racer.line.isEmpty())
        below(racer.caption, theme.text(13, 400), Token::Text3);
}

} // namespace coroscope
