// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/totals.h"

#include "ui/painttext.h"
#include "ui/timeline/statebar.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHighestRow = 124;
constexpr double kHighestBar = 26;
constexpr double kLeastStartup = 1.5;
constexpr double kWordsSize = 13.5;
constexpr double kSpareAbove = 0.3; // of what a row has left, above its words
constexpr double kTickOver = 4;     // an ideal's tick beyond its bar
constexpr double kScaleHeight = 22;
constexpr double kNarrow = 300; // a miniature: smaller words, lower bars
constexpr double kNarrowWords = 12.3;
constexpr double kNarrowBar = 14;
constexpr double kGhost = 0.45;

bool isNarrow(const Theme &theme, double width)
{
    return width < theme.px(kNarrow);
}

// A colour of a row: pale for what was not measured.
QColor ink(const Theme &theme, const Total &total, Token token)
{
    const QColor color = theme.color(token);
    return total.isPredicted ? mixed(color, theme.color(Token::Surface), kGhost) : color;
}

QString timeText(const Total &total, std::int64_t largest)
{
    const QString text = comparedText(total.total, largest);
    return total.isPredicted ? QStringLiteral("≈ ") + text : text;
}

std::int64_t largestOf(const std::vector<Total> &totals)
{
    std::int64_t largest = 1;
    for (const Total &total : totals)
        largest = std::max({largest, total.total + total.startup, total.ideal.value_or(0)});
    return largest;
}

// The power of ten below every time on a log scale.
std::int64_t logFrom(const std::vector<Total> &totals)
{
    std::int64_t least = INT64_MAX;
    for (const Total &total : totals) {
        for (const std::int64_t time : {total.total, total.ideal.value_or(0)}) {
            if (time > 0)
                least = std::min(least, time);
        }
    }
    std::int64_t from = 1;
    while (from <= least / 10)
        from *= 10;
    return from;
}

// What all rows have in common, so that their words stand below each other.
struct WordColumns
{
    std::int64_t largest = 0; // total
    double size = 0;          // of the font
    double multiples = 0;     // width
    double gap = 0;           // between the columns
};

WordColumns columnsFor(const Theme &theme, const TotalsLayout &layout,
                       const std::vector<Total> &totals)
{
    WordColumns columns;
    for (const Total &total : totals)
        columns.largest = std::max(columns.largest, total.total);
    if (!layout.rows.empty()) {
        const QRectF &words = layout.rows.front().words;
        const bool narrow = isNarrow(theme, words.width());
        columns.size =
            std::min(narrow ? kNarrowWords : kWordsSize, words.height() / theme.scale() * 0.75);
        columns.gap = theme.px(narrow ? 9 : 13);
    }
    const QFont font = theme.number(columns.size, 700);
    for (const Total &total : totals)
        columns.multiples =
            std::max(columns.multiples, textWidth(font, multipleText(total.total, total.delay)));
    return columns;
}

void paintWords(QPainter &painter, const Theme &theme, const QRectF &box, const Total &total,
                const WordColumns &columns)
{
    const double size = columns.size;
    const QFont multiples = theme.number(size, 700);
    const QFont times = theme.number(size, 500);
    const QString multiple = multipleText(total.total, total.delay);
    const QString time = timeText(total, columns.largest);
    double right = box.right();
    paintText(painter, box, multiple, multiples, ink(theme, total, Token::Text), Qt::AlignRight);
    if (columns.multiples > 0)
        right -= columns.multiples + columns.gap;
    paintText(painter, QRectF(box.left(), box.top(), right - box.left(), box.height()), time, times,
              theme.color(total.isPredicted ? Token::Text3 : Token::Text2), Qt::AlignRight);
    right -= textWidth(times, time) + columns.gap;
    paintText(painter, QRectF(box.left(), box.top(), right - box.left(), box.height()), total.title,
              theme.text(size, total.isCurrent ? 650 : 500),
              theme.color(total.isCurrent ? Token::Text : Token::Text2));
}

void paintIdeal(QPainter &painter, const Theme &theme, double x, const QRectF &track)
{
    const double over = std::min(theme.px(kTickOver), std::ceil(track.height() * 0.25));
    painter.fillRect(
        QRectF(std::round(x) - 1, track.top() - over, theme.wholePx(2), track.height() + 2 * over),
        theme.color(Token::Ideal));
}

void paintHatched(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    painter.fillRect(rect, theme.color(Token::Surface));
    paintStripes(painter, rect, theme.color(Token::Text2), theme.px(4), 1, rect.left());
}

void paintBarRow(QPainter &painter, const Theme &theme, const TotalRow &row, const Total &total)
{
    painter.fillRect(row.track, theme.color(theme.scheme() == ColourScheme::Dark ? Token::Sunken
                                                                                 : Token::Canvas));
    const double radius = std::min({theme.px(3), row.bar.width() / 2, row.bar.height() / 2});
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(theme, total, total.isCurrent ? Token::Accent : Token::ChartBar));
    painter.drawRoundedRect(row.bar, radius, radius);
    if (total.isPredicted)
        paintStripes(painter, row.bar, theme.color(Token::Surface), theme.px(6), theme.px(1.5),
                     row.bar.left());
    if (!row.startup.isEmpty())
        paintHatched(painter, theme, row.startup);
    if (row.idealX)
        paintIdeal(painter, theme, *row.idealX, row.track);
}

void paintDotRow(QPainter &painter, const Theme &theme, const TotalRow &row, const Total &total)
{
    const double y = std::floor(row.track.center().y());
    painter.fillRect(QRectF(row.track.left(), y, row.track.width(), 1),
                     theme.color(Token::BorderStrong));
    if (row.idealX)
        paintIdeal(painter, theme, *row.idealX, row.track);
    painter.setPen(QPen(theme.color(Token::Surface), 2));
    painter.setBrush(ink(theme, total, total.isCurrent ? Token::Accent : Token::ChartBar));
    const double radius = std::min(theme.px(7), row.track.height() / 2);
    painter.drawEllipse(QPointF(row.dotX, y + 0.5), radius, radius);
}

void paintLogScale(QPainter &painter, const Theme &theme, const TotalsLayout &layout)
{
    if (layout.rows.empty())
        return;
    const QRectF &track = layout.rows.front().track;
    const double decades = std::log10(double(layout.largest) / double(layout.from));
    const QFont font = theme.text(11.5, 500);
    double free = -1e9;
    for (double time = double(layout.from); time <= double(layout.largest) * 1.0001; time *= 10) {
        const double x = track.left() + track.width() * std::log10(time / double(layout.from)) /
                                            std::max(1e-9, decades);
        painter.fillRect(QRectF(std::round(x), layout.rows.front().words.bottom(), 1,
                                layout.scale.top() - layout.rows.front().words.bottom()),
                         theme.color(Token::Grid));
        const QString text = idealText(std::int64_t(time), std::int64_t(time));
        const double width = textWidth(font, text) + 2;
        const double left =
            std::clamp(x - width / 2, track.left(), std::max(track.left(), track.right() - width));
        if (left < free)
            continue;
        paintText(painter, QRectF(left, layout.scale.top(), width, layout.scale.height()), text,
                  font, theme.color(Token::Text3));
        free = left + width + theme.px(8);
    }
}

} // namespace

TotalsLayout layOutTotals(const QRectF &rect, const Theme &theme, const std::vector<Total> &totals,
                          TotalsScale scale)
{
    TotalsLayout layout;
    if (totals.empty())
        return layout;
    const bool log = scale == TotalsScale::Log;
    const double bottom = rect.bottom() - (log ? theme.px(kScaleHeight) : 0);
    layout.from = log ? logFrom(totals) : 0;
    layout.largest = largestOf(totals);
    const auto x = [&](std::int64_t time) {
        double part = double(time) / double(layout.largest);
        if (log)
            part = time <= layout.from ? 0
                                       : std::log(double(time) / double(layout.from)) /
                                             std::log(double(layout.largest) / double(layout.from));
        return rect.left() + part * rect.width();
    };
    const double height =
        std::min(theme.px(kHighestRow), (bottom - rect.top()) / double(totals.size()));
    const double words = std::min(theme.px(26), height * 0.52);
    const double highest = isNarrow(theme, rect.width()) ? kNarrowBar : kHighestBar;
    const double thick = std::max(2.0, std::floor(std::min(theme.px(highest), height * 0.3)));
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const Total &total = totals[i];
        const double spare = std::max(0.0, height - words - height * 0.03 - thick);
        const double top = std::round(rect.top() + double(i) * height + spare * kSpareAbove);
        TotalRow row;
        row.words = QRectF(rect.left(), top, rect.width(), words);
        row.track =
            QRectF(rect.left(), std::round(top + words + height * 0.03), rect.width(), thick);
        row.dotX = x(total.total);
        if (!log) {
            row.bar = QRectF(rect.left(), row.track.top(),
                             std::max(2.0, x(total.total) - rect.left()), thick);
            const double width = x(total.startup) - rect.left();
            if (width >= kLeastStartup)
                row.startup = QRectF(row.bar.right() + 1, row.track.top(),
                                     std::min(width, rect.right() - row.bar.right() - 1), thick);
        }
        if (total.ideal)
            row.idealX = x(*total.ideal);
        layout.rows.push_back(row);
    }
    layout.scale = QRectF(rect.left(), layout.rows.back().track.bottom() + theme.px(8),
                          rect.width(), theme.px(kScaleHeight));
    return layout;
}

void paintTotals(QPainter &painter, const Theme &theme, const QRectF &rect,
                 const std::vector<Total> &totals, TotalsScale scale)
{
    const TotalsLayout layout = layOutTotals(rect, theme, totals, scale);
    if (scale == TotalsScale::Log)
        paintLogScale(painter, theme, layout);
    const WordColumns columns = columnsFor(theme, layout, totals);
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const TotalRow &row = layout.rows[i];
        if (columns.size >= 6)
            paintWords(painter, theme, row.words, totals[i], columns);
        if (scale == TotalsScale::Log)
            paintDotRow(painter, theme, row, totals[i]);
        else
            paintBarRow(painter, theme, row, totals[i]);
    }
}

void paintTotalsLegend(QPainter &painter, const Theme &theme, const QRectF &box,
                       const std::vector<Total> &totals)
{
    const QFont font = theme.text(12, 500);
    const QColor color = theme.color(Token::Text2);
    const double middle = box.center().y();
    double x = box.left();
    const auto say = [&](double mark, const QString &text) {
        const double width = textWidth(font, text);
        if (x + mark + width > box.right() + 0.5)
            return false;
        paintText(painter, QRectF(x + mark, box.top(), width + 1, box.height()), text, font, color);
        x += mark + width + theme.px(18);
        return true;
    };
    const auto any = [&totals](auto holds) {
        return std::any_of(totals.begin(), totals.end(), holds);
    };
    if (any([](const Total &t) { return t.ideal.has_value(); })) {
        painter.fillRect(
            QRectF(x, std::round(middle - theme.px(7)), theme.wholePx(2), theme.wholePx(14)),
            theme.color(Token::Ideal));
        say(theme.px(10), QCoreApplication::translate("Totals", "its ideal"));
    }
    const TotalsLayout layout = layOutTotals(box, theme, totals, TotalsScale::Linear);
    if (std::any_of(layout.rows.begin(), layout.rows.end(),
                    [](const TotalRow &row) { return !row.startup.isEmpty(); })) {
        const double left = x;
        if (say(theme.px(22), QCoreApplication::translate("Totals", "start-up, not counted")))
            paintHatched(
                painter, theme,
                QRectF(left, std::round(middle - theme.px(6)), theme.px(14), theme.px(12)));
    }
    if (any([](const Total &t) { return t.delay > 0; }))
        say(0, QCoreApplication::translate("Totals", "× = times d"));
}

} // namespace coroscope
