// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/sweepchart.h"

#include "ui/charts/seriesmark.h"
#include "ui/painttext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kMark = 4.5;
constexpr double kHitMark = 6.5;
constexpr double kTheoryMark = 3;

void paintAxes(QPainter &painter, const Theme &theme, const SweepLayout &layout)
{
    const QRectF &plot = layout.plot;
    const auto across = [&](double y, Token token) {
        painter.fillRect(QRectF(plot.left(), std::round(y), plot.width(), 1), theme.color(token));
    };
    for (const double y : layout.yMinor)
        across(y, Token::GridMinor);
    const QFont font = theme.text(11.5, 500);
    for (const AxisTick &tick : layout.yTicks) {
        across(tick.at, Token::Grid);
        paintText(painter,
                  QRectF(0, tick.at - theme.px(8), plot.left() - theme.px(9), theme.px(16)),
                  tick.label, font, theme.color(Token::Text3), Qt::AlignRight);
    }
    across(plot.bottom(), Token::BorderStrong);
    for (const AxisTick &tick : layout.xTicks)
        painter.fillRect(QRectF(std::round(tick.at), plot.bottom(), 1, theme.px(5)),
                         theme.color(Token::BorderStrong));
}

void paintWords(QPainter &painter, const Theme &theme, const QRectF &rect,
                const SweepLayout &layout, const SweepChart &chart)
{
    const QRectF &plot = layout.plot;
    const double row = theme.px(18);
    const QFont number = theme.number(11.5, 500);
    for (const AxisTick &tick : layout.xTicks)
        paintText(painter, QRectF(tick.at - 100, plot.bottom() + theme.px(7), 200, row), tick.label,
                  number, theme.color(Token::Text2), Qt::AlignHCenter);
    const QFont font = theme.text(11.5, 500);
    const QColor color = theme.color(Token::Text3);
    const QString scale = QCoreApplication::translate("Sweep", "%1, logarithmic");
    const QString total = QCoreApplication::translate("Sweep", "total time");
    paintText(painter, QRectF(rect.left(), rect.top(), rect.width(), row),
              layout.isYLog ? scale.arg(total) : total, font, color);
    paintText(painter, QRectF(plot.left(), plot.bottom() + theme.px(7) + row, plot.width(), row),
              layout.isXLog ? scale.arg(chart.parameter) : chart.parameter, font, color,
              Qt::AlignRight);
}

/// What marks and lines are, at the upper right.
void paintMeaning(QPainter &painter, const Theme &theme, const QRectF &rect,
                  const SweepChart &chart)
{
    const bool isMeasured =
        std::any_of(chart.lines.begin(), chart.lines.end(),
                    [](const SweepLine &line) { return !line.measured.empty(); });
    const QFont font = theme.text(11.5, 500);
    const QColor color = theme.color(Token::Text2);
    const double middle = rect.top() + theme.px(9);
    double right = rect.right();
    const auto say = [&](const QString &text, Qt::PenStyle style) {
        const double width = textWidth(font, text) + 1;
        paintText(painter, QRectF(right - width, rect.top(), width, theme.px(18)), text, font,
                  color);
        right -= width + theme.px(8);
        const QPointF end(right, middle);
        const QPointF begin(right - theme.px(26), middle);
        painter.setPen(QPen(color, theme.px(style == Qt::SolidLine ? 2 : 1.5), style));
        painter.drawLine(begin, end);
        right = begin.x() - theme.px(18);
        return (begin + end) / 2;
    };
    if (isMeasured) {
        const QPointF mark = say(QCoreApplication::translate("Sweep", "measured"), Qt::SolidLine);
        paintSeriesMark(painter, theme, mark, theme.px(4), 0, color, MarkFill::Filled);
    }
    say(QCoreApplication::translate("Sweep", "theory"), Qt::DashLine);
}

void paintLine(QPainter &painter, const SweepLayout &layout, const std::vector<SweepMark> &marks,
               const QPen &pen)
{
    if (marks.empty())
        return;
    QPainterPath path(layout.place(marks.front()));
    for (const SweepMark &mark : marks)
        path.lineTo(layout.place(mark));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintNames(QPainter &painter, const Theme &theme, const SweepLayout &layout,
                const SweepChart &chart)
{
    for (const LineName &name : layout.names) {
        const SweepLine &line = chart.lines[name.line];
        const QColor color = seriesColor(theme, line.series);
        // From the end of the line to a name that had to make room.
        painter.setPen(QPen(mixed(color, theme.color(Token::Surface), 0.5), 1));
        painter.drawLine(QPointF(layout.plot.right() + theme.px(6), name.lineY),
                         QPointF(name.box.left() - theme.px(3), name.box.center().y()));
        paintText(painter, name.box, line.title, theme.text(12.5, 600), color);
    }
}

} // namespace

void paintSweep(QPainter &painter, const Theme &theme, const QRectF &rect, const SweepChart &chart,
                const std::optional<SweepHit> &hit)
{
    const SweepLayout layout = layOutSweep(rect, theme, chart);
    if (layout.plot.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, theme, layout);
    paintWords(painter, theme, rect, layout, chart);
    paintMeaning(painter, theme,
                 QRectF(QPointF(layout.plot.left(), rect.top()), rect.bottomRight()), chart);
    for (const SweepLine &line : chart.lines) {
        const QColor color = seriesColor(theme, line.series);
        const QColor pale = mixed(color, theme.color(Token::Surface), 0.7);
        paintLine(painter, layout, line.theory,
                  QPen(pale, theme.px(1.5), Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
        paintLine(painter, layout, line.measured,
                  QPen(color, theme.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const SweepLine &line = chart.lines[i];
        const QColor color = seriesColor(theme, line.series);
        const auto radius = [&](const SweepMark &mark, double usual) {
            return theme.px(hit == SweepHit{i, mark.value} ? kHitMark : usual);
        };
        for (const SweepMark &mark : line.theory)
            paintSeriesMark(painter, theme, layout.place(mark), radius(mark, kTheoryMark),
                            line.series, color, MarkFill::Hollow);
        for (const SweepMark &mark : line.measured)
            paintSeriesMark(painter, theme, layout.place(mark), radius(mark, kMark), line.series,
                            color, MarkFill::Filled);
    }
    paintNames(painter, theme, layout, chart);
    painter.restore();
}

} // namespace coroscope
