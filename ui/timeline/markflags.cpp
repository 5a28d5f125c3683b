// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/markflags.h"

#include "ui/painttext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kPadding = 6;   // px, beside the text
constexpr double kBetween = 4;   // from a flag to the next line
constexpr double kAbove = 3;     // of a flag in its row
constexpr double kShortest = 30; // of a flag with a text
constexpr double kPennant = 9;   // width of a flag without one
constexpr double kReach = 3;     // around a flag, for the pointer
constexpr double kLongest = 320; // of a flag

QFont flagFont(const Theme &theme)
{
    return theme.text(11.5, 600);
}

// Where the flag of width `wanted` lies, between `from` and `to`.
QRectF boxBeside(const Theme &theme, double x, double wanted, double from, double to,
                 const QRectF &row)
{
    const double right = to - x;
    const double left = x - from;
    const bool isRight = wanted <= right || (wanted > left && right >= left);
    double width = std::min(wanted, isRight ? right : left);
    if (width < theme.px(kShortest))
        width = std::min(wanted, theme.px(kPennant));
    const double above = theme.wholePx(kAbove);
    return {isRight ? x : x - width + 1, row.top() + above, width, row.height() - 2 * above};
}

QPainterPath shapeOf(const Theme &theme, const MarkFlag &flag)
{
    QPainterPath path;
    const QRectF box = flag.box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (!flag.text.isEmpty()) {
        path.addRoundedRect(box, theme.px(3.5), theme.px(3.5));
        return path;
    }
    const bool isRight = flag.box.left() >= flag.x;
    const double pole = isRight ? box.left() : box.right();
    path.moveTo(pole, box.top());
    path.lineTo(isRight ? box.right() : box.left(), box.center().y());
    path.lineTo(pole, box.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<MarkFlag> layOutFlags(const Theme &theme, const TimeAxis &axis, const Marks &marks,
                                  const QRectF &row)
{
    std::vector<MarkFlag> flags;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const double x = std::round(axis.x(marks[i].time));
        if (x >= row.left() - 0.5 && x <= axis.right() + 0.5 && x < row.right())
            flags.push_back({i, x, {}, {}});
    }
    const QFont font = flagFont(theme);
    const double gap = theme.px(kBetween);
    double from = row.left();
    for (std::size_t i = 0; i < flags.size(); ++i) {
        MarkFlag &flag = flags[i];
        const double to = i + 1 < flags.size() ? flags[i + 1].x - gap : row.right();
        const QString text = QString::fromStdString(marks[flag.mark].text);
        const double wanted = text.isEmpty()
                                  ? theme.px(kPennant)
                                  : std::ceil(textWidth(font, text)) + 2 * theme.px(kPadding) + 1;
        flag.box = boxBeside(theme, flag.x, std::min(wanted, theme.px(kLongest)), from, to, row);
        if (flag.box.width() >= theme.px(kShortest) || flag.box.width() >= wanted)
            flag.text = text;
        from = std::max(flag.x, flag.box.right()) + gap;
    }
    return flags;
}

void paintFlags(QPainter &painter, const Theme &theme, const std::vector<MarkFlag> &flags,
                const Marks &marks, std::optional<std::int64_t> shown, double bottom, double seenTo)
{
    QPen line(theme.color(Token::Accent), 1, Qt::CustomDashLine, Qt::FlatCap);
    line.setDashPattern({4, 3});
    for (const MarkFlag &flag : flags) {
        if (flag.x > seenTo)
            break;
        const bool isShown = shown == marks[flag.mark].time;
        painter.setPen(line);
        painter.drawLine(QPointF(flag.x + 0.5, flag.box.bottom()), QPointF(flag.x + 0.5, bottom));
        painter.setPen(QPen(theme.color(Token::Accent), 1));
        painter.setBrush(
            theme.color(isShown || flag.text.isEmpty() ? Token::Accent : Token::AccentSoft));
        painter.drawPath(shapeOf(theme, flag));
        const double pad = theme.px(kPadding);
        paintText(painter, flag.box.adjusted(pad, 0, -pad + 1, 0), flag.text, flagFont(theme),
                  theme.color(isShown ? Token::AccentText : Token::AccentPress));
    }
}

const MarkFlag *flagAt(const std::vector<MarkFlag> &flags, QPointF point)
{
    for (const MarkFlag &flag : flags) {
        if (flag.box.adjusted(0, -kReach, 0, kReach).contains(point))
            return &flag;
    }
    for (const MarkFlag &flag : flags) {
        if (flag.box.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
            return &flag;
    }
    return nullptr;
}

} // namespace coroscope
