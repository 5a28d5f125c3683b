// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/scenario/resulttable.h"

#include "core/scenario/duration.h"
#include "core/scenario/texttable.h"
#include "core/scenario/translate.h"

#include <QStringList>

#include <algorithm>
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

} // namespace

QString table(const std::vector<RunResult> &results)
{
    return terminalTable(rows(results));
}

QString markdown(const std::vector<RunResult> &results)
{
    return markdownTable(rows(results));
}

} // namespace coroscope
