// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/texttable.h"

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

/// How many columns of a terminal the text takes: two for a character of East Asian writing.
qsizetype columnsOf(const QString &text)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // The wide blocks of Unicode's EastAsianWidth.txt, as far as a translation may need them.
    constexpr std::array kWide = {
        Range{0x1100, 0x115f}, Range{0x2e80, 0xa4cf}, Range{0xac00, 0xd7a3}, Range{0xf900, 0xfaff},
        Range{0xfe30, 0xfe6f}, Range{0xff00, 0xff60}, Range{0xffe0, 0xffe6}};
    qsizetype columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool isWide = std::any_of(kWide.begin(), kWide.end(), [&](const Range &range) {
            return c >= range.first && c <= range.last;
        });
        columns += isWide ? 2 : 1;
    }
    return columns;
}

std::vector<qsizetype> widthsOf(const std::vector<QStringList> &table)
{
    std::vector<qsizetype> widths(std::size_t(table.front().size()));
    for (const QStringList &row : table) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[qsizetype(i)]));
    }
    return widths;
}

/// The cells side by side.
QString line(const QStringList &row, const std::vector<qsizetype> &widths, TextColumns columns)
{
    QString out;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString &cell = row[qsizetype(i)];
        const QString padding(widths[i] - columnsOf(cell), u' ');
        if (i > 0)
            out += QStringLiteral("  ");
        out += i < columns.left ? cell + padding : padding + cell;
    }
    return out + u'\n';
}

QString escaped(QString cell)
{
    return cell.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|"));
}

} // namespace

QString terminalTable(const std::vector<QStringList> &rows, TextColumns columns)
{
    if (rows.empty())
        return {};
    const std::vector<qsizetype> widths = widthsOf(rows);
    QStringList rule;
    for (const qsizetype width : widths)
        rule += QString(width, u'─');
    QString out = line(rows.front(), widths, columns) + line(rule, widths, columns);
    for (std::size_t i = 1; i < rows.size(); ++i)
        out += line(rows[i], widths, columns);
    return out;
}

QString markdownTable(const std::vector<QStringList> &rows, TextColumns columns)
{
    QString out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const QString &cell : rows[i])
            out += QStringLiteral("| ") + escaped(cell) + u' ';
        out += QStringLiteral("|\n");
        if (i > 0)
            continue;
        const auto left = qsizetype(std::min(columns.left, std::size_t(rows[i].size())));
        out += QStringLiteral("| :--- ").repeated(left) +
               QStringLiteral("| ---: ").repeated(rows[i].size() - left) + QStringLiteral("|\n");
    }
    return out;
}

} // namespace coroscope
