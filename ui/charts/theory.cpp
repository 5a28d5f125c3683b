// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/theory.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kHead = 26;
constexpr double kRow = 30;
constexpr double kNotedRow = 46;
constexpr double kNoteRoom = 40; // rows as high as this show their notes
constexpr double kLeastRow = 17;
constexpr double kColumnGap = 16;

// Right edges of the three columns of numbers, as wide as what is in them.
struct Columns
{
    double ideal;
    double measured;
    double over;
    double titleRight;
};

struct Cells
{
    QString title;
    QString ideal;
    QString measured;
    QString over;
};

Cells headCells()
{
    return {QCoreApplication::translate("Theory", "strategy"),
            QCoreApplication::translate("Theory", "ideal"),
            QCoreApplication::translate("Theory", "measured"),
            QCoreApplication::translate("Theory", "over ideal")};
}

// The formula is left out where it has no room.
enum class Formulas { Shown, Hidden };

Cells cellsOf(const TheoryRow &row, std::int64_t largest, Formulas formulas)
{
    Cells cells{row.title, {}, comparedText(row.measured, largest), {}};
    if (row.ideal) {
        cells.ideal = idealText(*row.ideal, largest);
        if (!row.formula.isEmpty() && formulas == Formulas::Shown)
            cells.ideal.prepend(row.formula + QStringLiteral(" = "));
        cells.over = excessText(row.measured, *row.ideal);
    } else {
        cells.ideal = QStringLiteral("–");
    }
    return cells;
}

Columns columnsFor(const Theme &theme, const QRectF &rect, const std::vector<Cells> &rows)
{
    const QFont number = theme.number(12.5, 500);
    const QFont head = theme.text(11.5, 500);
    double ideal = textWidth(head, rows.front().ideal);
    double measured = textWidth(head, rows.front().measured);
    double over = textWidth(head, rows.front().over);
    for (const Cells &cells : rows) {
        ideal = std::max(ideal, textWidth(number, cells.ideal));
        measured = std::max(measured, textWidth(number, cells.measured));
        over = std::max(over, textWidth(number, cells.over));
    }
    const double gap = theme.px(kColumnGap);
    Columns columns{};
    columns.over = rect.right();
    columns.measured = columns.over - over - gap;
    columns.ideal = columns.measured - measured - gap;
    columns.titleRight = columns.ideal - ideal - gap;
    return columns;
}

std::vector<Cells> tableOf(const std::vector<TheoryRow> &rows, Formulas formulas)
{
    std::int64_t largest = 0;
    for (const TheoryRow &row : rows)
        largest = std::max(largest, row.measured);
    std::vector<Cells> lines{headCells()};
    for (const TheoryRow &row : rows)
        lines.push_back(cellsOf(row, largest, formulas));
    return lines;
}

double widestTitle(const Theme &theme, const std::vector<Cells> &rows)
{
    double widest = 0;
    for (const Cells &cells : rows)
        widest = std::max(widest, textWidth(theme.text(13, 500), cells.title));
    return widest;
}

double rowHeight(const Theme &theme, const QRectF &rect, const std::vector<TheoryRow> &rows)
{
    const bool isNoted = std::any_of(rows.begin(), rows.end(),
                                     [](const TheoryRow &row) { return !row.note.isEmpty(); });
    return std::clamp((rect.height() - theme.wholePx(kHead)) /
                          double(std::max<std::size_t>(1, rows.size())),
                      theme.px(kLeastRow), theme.wholePx(isNoted ? kNotedRow : kRow));
}

} // namespace

double notedTheoryHeight(const Theme &theme, std::size_t rows)
{
    return theme.wholePx(kHead) + theme.wholePx(kNotedRow) * double(rows);
}

std::optional<std::size_t> theoryRowAt(const Theme &theme, const QRectF &rect,
                                       const std::vector<TheoryRow> &rows, double y)
{
    const double below = y - rect.top() - theme.wholePx(kHead);
    const double height = rowHeight(theme, rect, rows);
    if (below < 0 || below >= height * double(rows.size()) || y > rect.bottom())
        return std::nullopt;
    return std::size_t(below / height);
}

double theoryHeight(const Theme &theme, std::size_t rows)
{
    return theme.wholePx(kHead) + theme.wholePx(kRow) * double(rows);
}

void paintTheory(QPainter &painter, const Theme &theme, const QRectF &rect,
                 const std::vector<TheoryRow> &rows)
{
    std::vector<Cells> lines = tableOf(rows, Formulas::Shown);
    Columns columns = columnsFor(theme, rect, lines);
    if (columns.titleRight - rect.left() < widestTitle(theme, lines)) {
        lines = tableOf(rows, Formulas::Hidden);
        columns = columnsFor(theme, rect, lines);
    }
    const double head = theme.wholePx(kHead);
    const double height = rowHeight(theme, rect, rows);
    const bool hasNotes = height >= theme.px(kNoteRoom);
    double y = rect.top();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool isHead = i == 0;
        const double h = isHead ? head : height;
        if (y + h > rect.bottom() + 0.5)
            break;
        // Title and numbers in the upper part of the row, the note below them.
        const QString note = hasNotes && !isHead ? rows[i - 1].note : QString();
        const double line = note.isEmpty() ? h : h * 0.58;
        if (!note.isEmpty())
            paintText(painter, QRectF(rect.left(), y + line - theme.px(2), rect.width(), h - line),
                      note, theme.text(11.5, 400), theme.color(Token::Text3));
        const QFont number = isHead ? theme.text(11.5, 500) : theme.number(12.5, 500);
        const QColor color = theme.color(isHead ? Token::Text3 : Token::Text);
        const auto cell = [&](double right, const QString &text, const QColor &ink) {
            paintText(painter, QRectF(rect.left(), y, right - rect.left(), line), text, number, ink,
                      Qt::AlignRight);
        };
        paintText(painter, QRectF(rect.left(), y, columns.titleRight - rect.left(), line),
                  lines[i].title, isHead ? number : theme.text(13, 500), color);
        cell(columns.ideal, lines[i].ideal, color);
        cell(columns.measured, lines[i].measured, color);
        cell(columns.over, lines[i].over, theme.color(isHead ? Token::Text3 : Token::Text2));
        y += h;
    }
}

} // namespace coroscope
