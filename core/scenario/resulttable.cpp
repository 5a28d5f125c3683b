// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/resulttable.h"

#include "core/scenario/duration.h"
#include "core/scenario/translate.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

using Row = QStringList;

constexpr QChar kUnknown = u'–';

/// Whether any run has cancelled tasks, which then get a place of their own.
enum class Cancelled { None, Some };

Cancelled cancelledIn(const std::vector<RunResult> &results)
{
    const bool some = std::any_of(results.begin(), results.end(),
                                  [](const RunResult &result) { return result.cancelled > 0; });
    return some ? Cancelled::Some : Cancelled::None;
}

Row headings(Cancelled cancelled)
{
    Row row;
    for (const char *heading : {
             QT_TRANSLATE_NOOP("coroscope", "strategy"),
             QT_TRANSLATE_NOOP("coroscope", "total"),
             QT_TRANSLATE_NOOP("coroscope", "ideal"),
             QT_TRANSLATE_NOOP("coroscope", "over ideal"),
             QT_TRANSLATE_NOOP("coroscope", "× best"),
             QT_TRANSLATE_NOOP("coroscope", "start-up"),
             QT_TRANSLATE_NOOP("coroscope", "in flight"),
         })
        row += translated({heading, {}});
    row += translated({cancelled == Cancelled::Some
                           ? QT_TRANSLATE_NOOP("coroscope", "finished/failed/cancelled")
                           : QT_TRANSLATE_NOOP("coroscope", "finished/failed"),
                       {}});
    return row;
}

QString time(std::chrono::nanoseconds duration)
{
    return QString::fromStdString(roundedTime(duration));
}

QString fixed(double number, int decimals)
{
    return QString::number(number, 'f', decimals);
}

/// total above ideal in percent: "+1.4 %"; never "-0.0 %".
QString overIdeal(const RunResult &result)
{
    const std::optional<double> ratio = ratioOf(result);
    if (!ratio)
        return kUnknown;
    const double tenths = std::round((*ratio - 1) * 1000);
    return (tenths < 0 ? QString() : QStringLiteral("+")) +
           fixed(tenths == 0 ? 0 : tenths / 10, 1) + QStringLiteral(" %");
}

/// The shortest total among the runs in which most tasks finished.
std::optional<std::chrono::nanoseconds> bestTotal(const std::vector<RunResult> &results)
{
    const RunResult *best = nullptr;
    for (const RunResult &result : results) {
        if (result.finished == 0)
            continue;
        if (!best || result.finished > best->finished ||
            (result.finished == best->finished && result.total < best->total))
            best = &result;
    }
    return best ? std::optional(best->total) : std::nullopt;
}

QString timesBest(const RunResult &result, const std::optional<std::chrono::nanoseconds> &best)
{
    if (!best || best->count() == 0)
        return kUnknown;
    return fixed(double(result.total.count()) / double(best->count()), 2);
}

QString ends(const RunResult &result, Cancelled cancelled)
{
    const QString text = QString::number(result.finished) + u'/' + QString::number(result.failed);
    return cancelled == Cancelled::Some ? text + u'/' + QString::number(result.cancelled) : text;
}

std::vector<Row> rows(const std::vector<RunResult> &results)
{
    const Cancelled cancelled = cancelledIn(results);
    const std::optional<std::chrono::nanoseconds> best = bestTotal(results);
    std::vector<Row> table = {headings(cancelled)};
    for (const RunResult &result : results) {
        table.push_back({QString::fromStdString(result.strategy), time(result.total),
                         result.ideal ? time(*result.ideal) : QString(kUnknown), overIdeal(result),
                         timesBest(result, best), time(result.startup),
                         QString::number(result.maxInFlight), ends(result, cancelled)});
    }
    return table;
}

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

std::vector<qsizetype> widthsOf(const std::vector<Row> &table)
{
    std::vector<qsizetype> widths(std::size_t(table.front().size()));
    for (const Row &row : table) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[qsizetype(i)]));
    }
    return widths;
}

/// The cells side by side: the first flush left, the others flush right.
QString line(const Row &row, const std::vector<qsizetype> &widths)
{
    QString out;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString &cell = row[qsizetype(i)];
        const QString padding(widths[i] - columnsOf(cell), u' ');
        out += i == 0 ? cell + padding : QStringLiteral("  ") + padding + cell;
    }
    return out + u'\n';
}

QString escaped(QString cell)
{
    return cell.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|"));
}

} // namespace

QString table(const std::vector<RunResult> &results)
{
    const std::vector<Row> all = rows(results);
    const std::vector<qsizetype> widths = widthsOf(all);
    Row rule;
    for (const qsizetype width : widths)
        rule += QString(width, u'─');
    QString out = line(all.front(), widths) + line(rule, widths);
    for (std::size_t i = 1; i < all.size(); ++i)
        out += line(all[i], widths);
    return out;
}

QString markdown(const std::vector<RunResult> &results)
{
    QString out;
    const std::vector<Row> all = rows(results);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const QString &cell : all[i])
            out += QStringLiteral("| ") + escaped(cell) + u' ';
        out += QStringLiteral("|\n");
        if (i == 0)
            out += QStringLiteral("| :--- ") +
                   QStringLiteral("| ---: ").repeated(all[i].size() - 1) + QStringLiteral("|\n");
    }
    return out;
}

} // namespace coroscope
