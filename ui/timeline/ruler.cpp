// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/ruler.h"

#include "ui/painttext.h"
#include "ui/timeline/density.h"
#include "ui/timeline/tear.h"
#include "ui/timetext.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace coroscope {

namespace {

constexpr double kLabelSize = 11.5;
constexpr double kSpacing = 104;       // of clock labels
constexpr double kLabelGap = 14;       // between paced labels
constexpr double kFewestPixels = 4;    // between lines of a paced ruler
constexpr double kShortestLength = 16; // px of the words for how long a fold is
constexpr std::size_t kFewFolds = 100;

// The least of 1, 2, 5 times a power of ten that is not below `raw`.
std::int64_t niceStep(double raw)
{
    std::int64_t decade = 1;
    for (;;) {
        for (const std::int64_t factor : {1, 2, 5}) {
            if (double(decade * factor) >= raw * (1 - 1e-9))
                return decade * factor;
        }
        decade *= 10;
    }
}

std::vector<Tick> clockTicks(const TimeAxis &axis, double spacing, double right)
{
    const std::int64_t from = axis.from();
    const std::int64_t to = axis.to();
    const double count = std::max(1.0, (axis.right() - axis.left()) / std::max(1.0, spacing));
    const std::int64_t step = niceStep(double(to - from) / count);
    const std::int64_t last = right > axis.right() ? axis.time(right) : to;
    std::vector<Tick> out;
    const std::int64_t first = (from > 0 ? (from + step - 1) / step : from / step) * step;
    for (std::int64_t t = first; t <= last; t += step)
        out.push_back({axis.x(t), t, rulerText(t, step, to)});
    return out;
}

// The first moment from `first` on whose x is not below `least`.
std::vector<std::int64_t>::const_iterator
momentFrom(const TimeAxis &axis, std::vector<std::int64_t>::const_iterator first, double least)
{
    const std::vector<std::int64_t> &moments = axis.moments();
    auto moment = std::lower_bound(first, moments.end(), axis.time(least));
    // Times are whole.
    while (moment != first && axis.x(*std::prev(moment)) >= least)
        --moment;
    while (moment != moments.end() && axis.x(*moment) < least)
        ++moment;
    return moment;
}

std::vector<Tick> pacedTicks(const TimeAxis &axis, double spacing)
{
    std::vector<Tick> out;
    const std::vector<Fold> folds = axis.folds();
    const std::vector<std::int64_t> &moments = axis.moments();
    // From each tick on, the next moment that is far enough away; most moments are never looked at.
    auto moment = std::lower_bound(moments.begin(), moments.end(), axis.time(axis.left() - 0.5));
    while (moment != moments.end()) {
        const double x = axis.x(*moment);
        if (x > axis.right() + 0.5)
            break;
        const auto after =
            std::upper_bound(folds.begin(), folds.end(), *moment,
                             [](std::int64_t time, const Fold &fold) { return time < fold.to; });
        const std::int64_t zero = after == folds.begin() ? 0 : std::prev(after)->to;
        const QString text = pacedText(*moment - zero);
        out.push_back({x, *moment, zero > 0 ? u'+' + text : text});
        moment = momentFrom(axis, std::next(moment), x + spacing);
    }
    return out;
}

void paintArrow(QPainter &painter, double from, double to, double y)
{
    const double head = from < to ? -4 : 4;
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawPolyline(
        QPolygonF{QPointF(to + head, y - 3), QPointF(to, y), QPointF(to + head, y + 3)});
}

// The length of a fold with arrows to both sides; returns what it covers.
QRectF paintFoldLength(QPainter &painter, const Theme &theme, const Fold &fold, const QRectF &row,
                       const QRectF &taken)
{
    const double middle = (fold.left + fold.right) / 2;
    if (middle - theme.px(kShortestLength) / 2 < row.left())
        return {};
    const QString text = durationText(fold.to - fold.from);
    const QFont font = theme.number(12, 600);
    const double width = textWidth(font, text);
    const QRectF box(middle - width / 2 - 1, row.top(), width + 2, row.height());
    if (box.left() < row.left() || box.right() > row.right() ||
        (!taken.isNull() && box.intersects(taken)))
        return {};
    const QColor color = theme.edge(State::Suspended);
    paintText(painter, box, text, font, color, Qt::AlignHCenter);
    const double arm = box.left() - fold.left - theme.px(8);
    if (arm > theme.px(8)) {
        painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        const double y = std::floor(row.center().y()) + 0.5;
        paintArrow(painter, box.left() - theme.px(6), fold.left + 2, y);
        paintArrow(painter, box.right() + theme.px(6), fold.right - 2, y);
    }
    return box.united(QRectF(fold.left, row.top(), fold.right - fold.left, row.height()));
}

// The lengths of all folds; returns what they cover, in order. One that would touch the one before is
// left out.
std::vector<QRectF> paintLengths(QPainter &painter, const Theme &theme, const TimeAxis &axis,
                                 const QRectF &row, const QRectF &taken)
{
    std::vector<QRectF> used;
    QRectF room = row;
    for (const Fold &fold : axis.folds()) {
        const QRectF box = fold.right > room.left() && fold.left < room.right()
                               ? paintFoldLength(painter, theme, fold, room, taken)
                               : QRectF();
        if (!box.isNull())
            room.setLeft(box.right() + theme.px(4));
        used.push_back(box.isNull()
                           ? QRectF(fold.left, row.top(), fold.right - fold.left, row.height())
                           : box);
    }
    return used;
}

// Whether `box` touches one of `others`, which lie in order of x.
bool touches(const std::vector<QRectF> &others, const QRectF &box)
{
    const auto first =
        std::partition_point(others.begin(), others.end(),
                             [&box](const QRectF &other) { return other.right() <= box.left(); });
    return first != others.end() && first->left() < box.right();
}

void paintPacedRuler(QPainter &painter, const Theme &theme, const TimeAxis &axis, const QRectF &row,
                     const QRectF &taken)
{
    const QFont font = theme.text(kLabelSize, 500);
    const QRectF labels = row.adjusted(0, 0, 0, -theme.px(4));
    const std::vector<QRectF> used = paintLengths(painter, theme, axis, labels, taken);
    double free = row.left() - theme.px(kLabelGap);
    for (const Tick &tick : ticks(axis, kFewestPixels, row.right())) {
        const double x = std::round(tick.x);
        if (x > row.right())
            break;
        painter.fillRect(QRectF(x, row.bottom() - theme.px(6), 1, theme.px(5)),
                         theme.color(Token::BorderStrong));
        if (x < free)
            continue;
        const double width = textWidth(font, tick.label);
        QRectF box(x - width / 2, labels.top(), width + 1, labels.height());
        if (box.left() < row.left())
            box.moveLeft(row.left());
        const QRectF around = box.adjusted(-theme.px(3), 0, theme.px(3), 0);
        if (touches(used, around) || (!taken.isNull() && around.intersects(taken)) ||
            box.left() < free + theme.px(kLabelGap) || box.right() > row.right())
            continue;
        paintText(painter, box, tick.label, font, theme.color(Token::Text3));
        free = box.right();
    }
}

// What is the same at every height of the area: the tint of folds, and a line at each tick.
void paintColumns(QPainter &painter, const Theme &theme, const TimeAxis &axis,
                  const std::vector<Fold> &folds, const QRectF &area)
{
    for (const Fold &fold : folds) {
        const double left = std::max(fold.left, area.left());
        const double right = std::min(fold.right, area.right());
        if (right > left)
            painter.fillRect(QRectF(left, area.top(), right - left, area.height()),
                             theme.color(Token::FoldTint));
    }
    const bool clock = axis.kind() == AxisKind::Clock;
    const QColor color = theme.color(clock ? Token::Grid : Token::GridMinor);
    const double spacing = clock ? theme.px(kSpacing) : kFewestPixels;
    for (const Tick &tick : ticks(axis, spacing, area.right())) {
        const double x = std::round(tick.x);
        if (x >= area.left() && x <= area.right() - 1)
            painter.fillRect(QRectF(x, area.top(), 1, area.height()), color);
    }
}

} // namespace

std::vector<Tick> ticks(const TimeAxis &axis, double spacing, double right)
{
    return axis.kind() == AxisKind::Clock ? clockTicks(axis, spacing, right)
                                          : pacedTicks(axis, spacing);
}

void paintGrid(QPainter &painter, const Theme &theme, const TimeAxis &axis, const QRectF &area)
{
    const std::vector<Fold> folds = axis.folds();
    if (isVector(painter) || folds.size() <= kFewFolds) {
        paintColumns(painter, theme, axis, folds, area);
        return;
    }
    // Every row looks the same: one is painted, and repeated.
    const double ratio = painter.device()->devicePixelRatio();
    QPixmap row(int(std::ceil(area.width() * ratio)), 1);
    row.setDevicePixelRatio(ratio);
    row.fill(Qt::transparent);
    QPainter columns(&row);
    columns.setRenderHints(painter.renderHints());
    columns.translate(-area.left(), 0);
    paintColumns(columns, theme, axis, folds, QRectF(area.left(), 0, area.width(), 1));
    columns.end();
    painter.drawTiledPixmap(area, row);
}

void paintRuler(QPainter &painter, const Theme &theme, const TimeAxis &axis, const QRectF &row,
                const QRectF &taken)
{
    if (axis.kind() == AxisKind::Paced) {
        paintPacedRuler(painter, theme, axis, row, taken);
        return;
    }
    const QFont font = theme.text(kLabelSize, 500);
    for (const Tick &tick : ticks(axis, theme.px(kSpacing), row.right())) {
        const double width = textWidth(font, tick.label);
        QRectF box(std::round(tick.x) - width / 2, row.top(), width + 1, row.height());
        if (box.left() < row.left())
            box.moveLeft(row.left());
        const QRectF around = box.adjusted(-theme.px(4), 0, theme.px(4), 0);
        if (box.right() > row.right() || (!taken.isNull() && around.intersects(taken)))
            continue;
        paintText(painter, box, tick.label, font, theme.color(Token::Text3));
    }
}

void paintFoldLengths(QPainter &painter, const Theme &theme, const TimeAxis &axis,
                      const QRectF &row)
{
    paintLengths(painter, theme, axis, row, {});
}

void paintTears(QPainter &painter, const Theme &theme, const TimeAxis &axis, const QRectF &area)
{
    const QRectF seen = painter.hasClipping() ? painter.clipBoundingRect() : area;
    const double reach = tearReach(theme);
    for (const Fold &fold : axis.folds()) {
        const double middle = (fold.left + fold.right) / 2;
        if (middle + reach > area.right() || middle - reach < area.left() ||
            fold.right - fold.left < 3 * reach)
            continue;
        if (middle + reach + 2 > seen.left() && middle - reach - 2 < seen.right())
            paintTear(painter, theme, middle, area.top(), area.bottom());
    }
}

} // namespace coroscope
