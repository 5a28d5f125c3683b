// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/sweepresult.h"

#include "core/experiment/prediction.h"
#include "core/experiment/result.h"
#include "core/scenario/duration.h"
#include "core/scenario/jsontext.h"
#include "core/scenario/texttable.h"
#include "core/scenario/translate.h"
#include "core/strategies/strategy.h"
#include "core/version.h"

#include <algorithm>
#include <utility>

namespace coroscope {

namespace {

using Members = std::vector<std::pair<const char *, QByteArray>>;

QByteArray seconds(std::chrono::nanoseconds time)
{
    return QByteArray::fromStdString(secondsText(time));
}

QByteArray count(unsigned number)
{
    return QByteArray::number(number);
}

/// A point's members in the order of the schema; what is not known is "null".
Members membersOf(const SweepPoint &point)
{
    const RunResult &run = point.result;
    const std::optional<double> ratio = ratioOf(run);
    const char *source = run.isIdealSimulated ? "simulated" : "closed-form";
    return {
        {"value", count(point.value)},
        {"strategy", jsonString(run.strategy)},
        {"total_s", seconds(run.total)},
        {"ideal_s", run.ideal ? seconds(*run.ideal) : QByteArray("null")},
        {"ideal_source", run.ideal ? jsonString(source) : QByteArray("null")},
        {"ratio", ratio ? jsonNumber(*ratio) : QByteArray("null")},
        {"startup_s", seconds(run.startup)},
        {"finished", count(run.finished)},
        {"failed", count(run.failed)},
        {"cancelled", count(run.cancelled)},
        {"max_in_flight", count(run.maxInFlight)},
    };
}

template <class List, class Text>
QByteArray joined(const List &list, const char *between, const Text &text)
{
    QByteArray out;
    for (const auto &each : list)
        out += (out.isEmpty() ? QByteArray() : QByteArray(between)) + text(each);
    return out;
}

/// What is known of the runs only: the endpoint's redacted name is the same for all.
std::string endpointOf(const std::vector<SweepPoint> &points)
{
    return points.empty() ? std::string() : points.front().result.endpoint;
}

QString idealCell(const RunResult &run)
{
    if (!run.ideal)
        return QStringLiteral("–");
    const QString time = QString::fromStdString(roundedTime(*run.ideal));
    return run.isIdealSimulated ? QStringLiteral("~ ") + time : time;
}

} // namespace

std::vector<SweepPoint> predictSweep(const SweepPlan &plan)
{
    std::vector<SweepPoint> points;
    for (const unsigned value : plan.values) {
        for (const Strategy *strategy : plan.strategies)
            points.push_back({value, resultOf(predict(plan.at(value), *strategy))});
    }
    return points;
}

QString sweepTable(const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    const auto heading = [](const char *text) { return translated({text, {}}); };
    std::vector<QStringList> rows = {
        {QString::fromUtf8(plan.field->name.data(), qsizetype(plan.field->name.size())),
         heading(QT_TRANSLATE_NOOP("coroscope", "strategy")),
         heading(QT_TRANSLATE_NOOP("coroscope", "total")),
         heading(QT_TRANSLATE_NOOP("coroscope", "ideal")),
         heading(QT_TRANSLATE_NOOP("coroscope", "ratio")),
         heading(QT_TRANSLATE_NOOP("coroscope", "finished/failed"))}};
    for (const SweepPoint &point : points) {
        const RunResult &run = point.result;
        const std::optional<double> ratio = ratioOf(run);
        rows.push_back({QString::number(point.value), QString::fromStdString(run.strategy),
                        QString::fromStdString(roundedTime(run.total)), idealCell(run),
                        ratio ? QString::number(*ratio, 'f', 3) : QStringLiteral("–"),
                        QString::number(run.finished) + u'/' + QString::number(run.failed)});
    }
    QString text = terminalTable(rows, {2});
    if (std::any_of(points.begin(), points.end(),
                    [](const SweepPoint &point) { return point.result.isIdealSimulated; }))
        text +=
            heading(QT_TRANSLATE_NOOP("coroscope", "~ no closed form: predicted by simulation")) +
            u'\n';
    return text;
}

QByteArray sweepToJson(const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    const Members head = {
        {"schema", jsonString("coroscope.sweep/1")},
        {"parameter", jsonString(plan.field->name)},
        {"values", '[' + joined(plan.values, ", ", count) + ']'},
        {"strategies", '[' +
                           joined(plan.strategies, ", ",
                                  [](const Strategy *row) { return jsonString(row->id); }) +
                           ']'},
        {"clock", jsonString(plan.scenario.clock == ClockKind::Virtual ? "virtual" : "real")},
        {"delay_s", seconds(plan.scenario.delay)},
        {"seed", count(plan.scenario.seed)},
        {"endpoint", jsonString(endpointOf(points))},
        {"version", jsonString(kVersion)},
    };
    QByteArray out = "{\n";
    for (const auto &[name, value] : head)
        out += "  " + jsonString(name) + ": " + value + ",\n";
    out += "  \"points\": [";
    out += joined(points, ",", [](const SweepPoint &point) {
        return "\n    {" +
               joined(membersOf(point), ", ",
                      [](const auto &member) {
                          return jsonString(member.first) + ": " + member.second;
                      }) +
               '}';
    });
    return out + (points.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

QByteArray sweepToCsv(const SweepPlan &plan, const std::vector<SweepPoint> &points)
{
    const auto name = [](const auto &member) { return QByteArray(member.first); };
    // Numbers and ids of ours: nothing among them has a comma, a quote or a line break.
    const auto cell = [](const auto &member) {
        return member.second == "null" ? QByteArray() : QByteArray(member.second).replace('"', "");
    };
    QByteArray out = "parameter," + joined(membersOf(SweepPoint{}), ",", name) + '\n';
    const QByteArray parameter(plan.field->name.data(), qsizetype(plan.field->name.size()));
    for (const SweepPoint &point : points) {
        out += parameter;
        for (const auto &member : membersOf(point))
            out += ',' + cell(member);
        out += '\n';
    }
    return out;
}

} // namespace coroscope
