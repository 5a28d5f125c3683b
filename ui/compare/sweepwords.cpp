// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/sweepwords.h"

#include "core/strategies/strategy.h"
#include "ui/panels/fieldwords.h"
#include "ui/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace coroscope {

namespace {

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Rising, but 0 behind all where it means no limit.
std::vector<unsigned> inOrder(const SweepPlan &plan)
{
    std::vector<unsigned> values = plan.values;
    std::sort(values.begin(), values.end());
    if (isZeroNoLimit(*plan.field) && !values.empty() && values.front() == 0)
        std::rotate(values.begin(), values.begin() + 1, values.end());
    return values;
}

QString zeroWord(const ScenarioField &field)
{
    if (isZeroNoLimit(field))
        return QCoreApplication::translate("Sweep", "no limit");
    return field.name == "chunk" ? QCoreApplication::translate("Sweep", "auto") : QString();
}

} // namespace

const SweepPoint *pointOf(const std::vector<SweepPoint> &points, unsigned value,
                          std::string_view strategy)
{
    const auto found = std::find_if(points.begin(), points.end(), [&](const SweepPoint &point) {
        return point.value == value && point.result.strategy == strategy;
    });
    return found == points.end() ? nullptr : &*found;
}

SweepChart sweepChartOf(const SweepPlan &plan, const std::vector<SweepPoint> &predicted,
                        const std::vector<SweepPoint> &measured)
{
    SweepChart chart;
    chart.parameter = sweptName(*plan.field);
    chart.values = inOrder(plan);
    chart.isZeroLast = isZeroNoLimit(*plan.field);
    chart.zeroLabel = zeroWord(*plan.field);
    for (const Strategy *row : plan.strategies) {
        SweepLine line;
        line.title = QCoreApplication::translate("coroscope", row->title);
        line.series = std::size_t(row - strategies().data());
        for (const unsigned value : chart.values) {
            const SweepPoint *real = pointOf(measured, value, row->id);
            const SweepPoint *told = real ? real : pointOf(predicted, value, row->id);
            if (real)
                line.measured.push_back({value, real->result.total.count()});
            if (told && told->result.ideal)
                line.theory.push_back({value, told->result.ideal->count()});
        }
        chart.lines.push_back(line);
    }
    return chart;
}

QString sweepHint(const SweepPlan &plan, const SweepPoint *predicted, const SweepPoint *measured)
{
    const SweepPoint *point = measured ? measured : predicted;
    if (!point)
        return {};
    const RunResult &run = point->result;
    const Strategy *row = strategy(run.strategy);
    const QString title = row ? QCoreApplication::translate("coroscope", row->title)
                              : QString::fromStdString(run.strategy);
    const QString word = point->value == 0 ? zeroWord(*plan.field) : QString();
    QStringList lines{QStringLiteral("%1 · %2: %3")
                          .arg(title, sweptName(*plan.field),
                               word.isEmpty() ? QString::number(point->value) : word)};
    if (measured) {
        lines << QCoreApplication::translate("Sweep", "Measured: %1")
                     .arg(durationText(run.total.count()));
        if (run.failed + run.cancelled > 0)
            lines << QCoreApplication::translate("Sweep", "%1 of %2 requests failed")
                         .arg(QString::number(run.failed + run.cancelled),
                              QString::number(run.tasks));
    }
    if (run.ideal)
        lines << (run.isIdealSimulated ? QCoreApplication::translate(
                                             "Sweep", "Simulated: %1, for there is no closed form")
                                             .arg(durationText(run.ideal->count()))
                                       : QCoreApplication::translate("Sweep", "Ideal: %1")
                                             .arg(QString::fromStdString(run.idealFormula)));
    return lines.join(u'\n');
}

std::vector<const ScenarioField *> offeredFields(const std::vector<const Strategy *> &strategies,
                                                 const Scenario &scenario)
{
    std::vector<const ScenarioField *> fields;
    for (const ScenarioField *field : sweepableFields()) {
        const bool isInForm = fieldLabel(field->name) != latin(field->name);
        // An endpoint of one's own keeps its rules to itself.
        const bool isKnown = scenario.url.empty() || field->name != "at-once";
        const bool isOfAny =
            std::any_of(strategies.begin(), strategies.end(),
                        [field](const Strategy *row) { return concerns(*field, *row); });
        if (isInForm && isKnown && isOfAny)
            fields.push_back(field);
    }
    return fields;
}

std::vector<unsigned> usualValues(const ScenarioField &field, const Scenario &scenario)
{
    std::vector<unsigned> values;
    if (field.name == "processes") {
        values = {1, 2, 4, 8, 16};
    } else {
        const bool isTasks = field.name == "tasks";
        const unsigned most = isTasks ? std::max(scenario.tasks, 20U) : scenario.tasks;
        for (unsigned power = 1; power <= most; power *= 10) {
            for (const unsigned factor : {1U, 2U, 5U}) {
                if (power * factor <= most)
                    values.push_back(power * factor);
            }
        }
        if (isTasks && values.back() != most)
            values.push_back(most);
        if (!isTasks)
            values.push_back(0);
    }
    return values;
}

QString valuesText(const std::vector<unsigned> &values)
{
    QStringList words;
    for (const unsigned value : values)
        words << QString::number(value);
    return words.join(QStringLiteral(", "));
}

QString sweptName(const ScenarioField &field)
{
    return fieldLabel(field.name);
}

} // namespace coroscope
