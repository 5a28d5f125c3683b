// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/sweepchart.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kTopRoom = 30;    // for what the vertical axis says
constexpr double kBottomRoom = 46; // for values and the parameter's name
constexpr double kTickGap = 9;     // between labels and plot
constexpr double kNameGap = 14;    // between plot and names
constexpr double kNameHeight = 19;
constexpr double kLargestNames = 0.32; // of the width
constexpr double kTwoDecades = 99.99;
constexpr double kZeroRoom = 0.14; // of the axis, between 0 and the other values
constexpr int kTicks = 5;

double scaled(double value, bool isLog)
{
    return isLog ? std::log10(std::max(value, 1e-9)) : value;
}

/// Calls `take` with each total of the chart.
template <class Take>
void eachMark(const SweepChart &chart, const Take &take)
{
    for (const SweepLine &line : chart.lines) {
        for (const auto *marks : {&line.theory, &line.measured}) {
            for (const SweepMark &mark : *marks)
                take(mark);
        }
    }
}

/// Step of a linear axis: 1, 2 or 5 times a power of ten, at most about `kTicks` of them.
double niceStep(double range)
{
    const double raw = range / kTicks;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw * 0.999)
            return factor * power;
    }
    return 10 * power;
}

void rangeX(SweepLayout &layout, const SweepChart &chart)
{
    std::vector<unsigned> values = chart.values;
    const bool hasZero = std::find(values.begin(), values.end(), 0U) != values.end();
    values.erase(std::remove(values.begin(), values.end(), 0U), values.end());
    if (values.empty()) {
        layout.zeroX = 0;
        layout.fromX = -1;
        return;
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    layout.isXLog = double(*most) / double(*least) >= kTwoDecades;
    layout.fromX = scaled(*least, layout.isXLog);
    layout.toX = scaled(*most, layout.isXLog);
    const double range = std::max(layout.toX - layout.fromX, layout.isXLog ? 1.0 : 1e-9);
    if (hasZero && (chart.isZeroLast || layout.isXLog)) {
        layout.zeroX =
            chart.isZeroLast ? layout.toX + range * kZeroRoom : layout.fromX - range * kZeroRoom;
    } else if (hasZero) {
        layout.zeroX = 0;
    }
    layout.fromX = std::min(layout.fromX, layout.zeroX.value_or(layout.fromX));
    layout.toX = std::max(layout.toX, layout.zeroX.value_or(layout.toX));
    if (layout.fromX == layout.toX) { // a single value stands in the middle
        layout.fromX -= 1;
        layout.toX += 1;
    }
}

void rangeY(SweepLayout &layout, const SweepChart &chart)
{
    double least = 0;
    double most = 0;
    eachMark(chart, [&](const SweepMark &mark) {
        const auto total = double(mark.total);
        most = std::max(most, total);
        if (total > 0)
            least = least == 0 ? total : std::min(least, total);
    });
    most = std::max(most, 1.0);
    layout.isYLog = least > 0 && most / least >= kTwoDecades;
    if (layout.isYLog) {
        layout.fromY = std::log10(least / 1.5);
        layout.toY = std::log10(most * 1.25);
    } else {
        layout.toY = most * 1.08;
    }
}

double xOf(const SweepLayout &layout, unsigned value)
{
    const double place = value == 0 && layout.zeroX ? *layout.zeroX : scaled(value, layout.isXLog);
    return layout.plot.left() +
           layout.plot.width() * (place - layout.fromX) / (layout.toX - layout.fromX);
}

double yOf(const SweepLayout &layout, double total)
{
    const double part = (scaled(total, layout.isYLog) - layout.fromY) / (layout.toY - layout.fromY);
    return layout.plot.bottom() - layout.plot.height() * std::clamp(part, 0.0, 1.0);
}

void ticksY(SweepLayout &layout)
{
    if (!layout.isYLog) {
        const double step = niceStep(layout.toY);
        for (double total = 0; total <= layout.toY; total += step)
            layout.yTicks.push_back(
                {yOf(layout, total),
                 rulerText(std::int64_t(total), std::int64_t(step), std::int64_t(layout.toY))});
        return;
    }
    // Few decades have labels between them too.
    const bool isFine = layout.toY - layout.fromY < 3;
    for (double power = std::floor(layout.fromY); power <= layout.toY; ++power) {
        for (int i = 1; i <= 9; ++i) {
            const double total = std::pow(10, power) * i;
            if (std::log10(total) < layout.fromY || std::log10(total) > layout.toY)
                continue;
            const double y = yOf(layout, total);
            const auto time = std::int64_t(std::llround(total));
            if (i == 1 || (isFine && (i == 2 || i == 5)))
                layout.yTicks.push_back({y, idealText(time, time)});
            else
                layout.yMinor.push_back(y);
        }
    }
}

/// The values as labels, the ends first, then from the largest down, but none that would touch another.
void ticksX(SweepLayout &layout, const Theme &theme, const SweepChart &chart)
{
    const QFont font = theme.number(11.5, 500);
    std::vector<std::pair<double, double>> taken;
    const auto label = [&](unsigned value) {
        const bool isNamed = value == 0 && !chart.zeroLabel.isEmpty();
        const QString text = isNamed ? chart.zeroLabel : QLocale().toString(value);
        const double x = xOf(layout, value);
        const double half = textWidth(font, text) / 2 + theme.px(5);
        const bool collides = std::any_of(taken.begin(), taken.end(), [&](const auto &each) {
            return x - half < each.second && x + half > each.first;
        });
        layout.xTicks.push_back({x, collides ? QString() : text});
        if (!collides)
            taken.emplace_back(x - half, x + half);
    };
    std::vector<unsigned> order(chart.values.rbegin(), chart.values.rend());
    if (order.size() > 2)
        std::rotate(order.begin() + 1, order.end() - 1, order.end());
    for (const unsigned value : order)
        label(value);
}

/// Where the names want to be, one above the other; then pushed apart and back into the plot.
void placeNames(SweepLayout &layout, const Theme &theme, const SweepChart &chart, double right)
{
    const double height = theme.px(kNameHeight);
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const SweepLine &line = chart.lines[i];
        const auto &marks = line.measured.empty() ? line.theory : line.measured;
        if (marks.empty())
            continue;
        // A line that has not come to the right edge yet is named where its theory ends.
        const SweepMark &end = line.theory.empty() ? marks.back() : line.theory.back();
        const double y = yOf(layout, double(end.total));
        const double left = layout.plot.right() + theme.px(kNameGap);
        layout.names.push_back({i, QRectF(left, y - height / 2, right - left, height), y});
    }
    std::stable_sort(layout.names.begin(), layout.names.end(),
                     [](const LineName &a, const LineName &b) { return a.lineY < b.lineY; });
    double free = layout.plot.top() - height / 2;
    for (LineName &name : layout.names) {
        name.box.moveTop(std::max(name.box.top(), free));
        free = name.box.bottom();
    }
    double floor = layout.plot.bottom() + height / 2;
    for (auto name = layout.names.rbegin(); name != layout.names.rend(); ++name) {
        name->box.moveBottom(std::min(name->box.bottom(), floor));
        floor = name->box.top();
    }
}

} // namespace

QPointF SweepLayout::place(const SweepMark &mark) const
{
    return {xOf(*this, mark.value), yOf(*this, double(mark.total))};
}

SweepLayout layOutSweep(const QRectF &rect, const Theme &theme, const SweepChart &chart)
{
    SweepLayout layout;
    if (chart.lines.empty() || chart.values.empty())
        return layout;
    rangeX(layout, chart);
    rangeY(layout, chart);
    double names = 0;
    for (const SweepLine &line : chart.lines)
        names = std::max(names, textWidth(theme.text(12.5, 600), line.title) + 2);
    names = std::min(names, rect.width() * kLargestNames);
    layout.plot = QRectF(QPointF(rect.left(), rect.top() + theme.px(kTopRoom)),
                         QPointF(rect.right(), rect.bottom() - theme.px(kBottomRoom)));
    ticksY(layout); // their widths say where the plot begins
    double labels = 0;
    for (const AxisTick &tick : layout.yTicks)
        labels = std::max(labels, textWidth(theme.text(11.5, 500), tick.label) + 2);
    layout.plot.setLeft(rect.left() + std::ceil(labels + theme.px(kTickGap)));
    layout.plot.setRight(
        std::max(layout.plot.left() + 1, rect.right() - std::ceil(names + theme.px(kNameGap))));
    ticksX(layout, theme, chart);
    placeNames(layout, theme, chart, rect.right());
    return layout;
}

std::optional<SweepHit> sweepHit(const SweepLayout &layout, const Theme &theme,
                                 const SweepChart &chart, const QPointF &point)
{
    std::optional<SweepHit> nearest;
    double least = theme.px(18);
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        for (const auto *marks : {&chart.lines[i].measured, &chart.lines[i].theory}) {
            for (const SweepMark &mark : *marks) {
                const QPointF way = layout.place(mark) - point;
                const double distance = std::hypot(way.x(), way.y());
                if (distance < least) {
                    least = distance;
                    nearest = SweepHit{i, mark.value};
                }
            }
        }
    }
    return nearest;
}

} // namespace coroscope
