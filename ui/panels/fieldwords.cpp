// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/fieldwords.h"

#include "core/scenario/duration.h"
#include "core/scenario/ideal.h"
#include "core/scenario/scenariofield.h"
#include "core/scenario/steps.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

// How the form takes a field.
enum class Manner { Count, Limit, Chunk, Time, Share, Steps };

struct Row
{
    std::string_view name;
    const char *label;
    Manner manner;
    unsigned Scenario::*count; // null for a Time or a Share
};

constexpr std::array kRows = {
    Row{"tasks", QT_TRANSLATE_NOOP("Field", "Tasks"), Manner::Count, &Scenario::tasks},
    Row{"delay", QT_TRANSLATE_NOOP("Field", "Delay d"), Manner::Time, nullptr},
    Row{"permits", QT_TRANSLATE_NOOP("Field", "At once (permits)"), Manner::Limit,
        &Scenario::permits},
    Row{"connections", QT_TRANSLATE_NOOP("Field", "Connections"), Manner::Limit,
        &Scenario::connections},
    Row{"processes", QT_TRANSLATE_NOOP("Field", "Processes P"), Manner::Count,
        &Scenario::processes},
    Row{"chunk", QT_TRANSLATE_NOOP("Field", "Chunk c"), Manner::Chunk, &Scenario::chunk},
    Row{"per-process", QT_TRANSLATE_NOOP("Field", "Each at once"), Manner::Limit,
        &Scenario::perProcess},
    Row{"at-once", QT_TRANSLATE_NOOP("Field", "Answers at once"), Manner::Limit, &Scenario::atOnce},
    Row{"jitter", QT_TRANSLATE_NOOP("Field", "Jitter up to"), Manner::Time, nullptr},
    Row{"error-rate", QT_TRANSLATE_NOOP("Field", "Share of errors"), Manner::Share, nullptr},
    Row{"steps", QT_TRANSLATE_NOOP("Field", "Each task (steps)"), Manner::Steps, nullptr},
};

const Row *rowOf(std::string_view name)
{
    const auto found = std::find_if(kRows.begin(), kRows.end(),
                                    [name](const Row &row) { return row.name == name; });
    return found == kRows.end() ? nullptr : &*found;
}

QString noLimit()
{
    return QCoreApplication::translate("Field", "no limit");
}

QString automatic()
{
    return QCoreApplication::translate("Field", "auto");
}

bool isToBeMeasured(std::string_view name, const Scenario &scenario)
{
    return name == "delay" && !scenario.url.empty() && !scenario.delayGiven;
}

std::chrono::nanoseconds timeOf(std::string_view name, const Scenario &scenario)
{
    return name == "delay" ? scenario.delay : scenario.jitter;
}

// Exact, with two decimals at least: "3.00", "0.0015".
QString secondsWords(std::chrono::nanoseconds time)
{
    QString text = QString::fromStdString(secondsText(time));
    qsizetype point = text.indexOf(u'.');
    if (point < 0) {
        point = text.size();
        text += u'.';
    }
    text = text.leftJustified(point + 3, u'0');
    return text.replace(point, 1, QLocale().decimalPoint());
}

bool isBareNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

// The next of 1, 2, 5, 10, 20, … that is above or below `value`; below 1 there is 0.
std::int64_t nextRound(std::int64_t value, int direction)
{
    std::int64_t below = 0;
    for (std::int64_t decade = 1;; decade *= 10) {
        for (const std::int64_t factor : {1, 2, 5}) {
            const std::int64_t here = factor * decade;
            if (direction > 0 && here > value)
                return here;
            if (direction < 0 && here >= value)
                return below;
            below = here;
        }
    }
}

// One by one up to 10, then in round steps.
std::int64_t nextFine(std::int64_t value, int direction)
{
    const bool isSmall = direction > 0 ? value < 10 : value <= 10;
    return isSmall ? value + direction : nextRound(value, direction);
}

std::int64_t nextLimit(std::int64_t value, std::int64_t tasks, int direction)
{
    if (value == 0)
        return direction > 0 ? 0 : std::max<std::int64_t>(1, nextFine(tasks, -1));
    const std::int64_t next = nextFine(value, direction);
    if (direction < 0)
        return std::max<std::int64_t>(1, next);
    return next >= tasks ? 0 : next;
}

std::int64_t nextChunk(const Scenario &scenario, int direction)
{
    const std::int64_t taken = poolChunk(scenario.tasks, scenario.processes, scenario.chunk);
    if (scenario.chunk == 0)
        return direction > 0 ? taken + 1 : std::max<std::int64_t>(0, taken - 1);
    return nextFine(taken, direction);
}

// The step suits the size; values lie on multiples of it.
std::int64_t nextTime(std::int64_t time, int direction)
{
    struct Reach
    {
        std::int64_t end; // ms, of the times to which the step suits
        std::int64_t step;
    };
    constexpr std::int64_t kMillisecond = 1'000'000;
    constexpr std::array kReaches = {Reach{10'000, 100}, Reach{100, 10}, Reach{10, 1}};
    std::int64_t step = 1000 * kMillisecond;
    for (const Reach &reach : kReaches) {
        const std::int64_t end = reach.end * kMillisecond;
        if (direction > 0 ? time < end : time <= end)
            step = reach.step * kMillisecond;
    }
    return direction > 0 ? (time / step + 1) * step : (time - 1 + step) / step * step - step;
}

} // namespace

QString fieldLabel(std::string_view name)
{
    const Row *row = rowOf(name);
    return row ? QCoreApplication::translate("Field", row->label)
               : QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString fieldText(std::string_view name, const Scenario &scenario)
{
    const Row *row = rowOf(name);
    if (!row || isToBeMeasured(name, scenario))
        return {};
    switch (row->manner) {
    case Manner::Time:
        return secondsWords(timeOf(name, scenario));
    case Manner::Share:
        return QString::fromStdString(scenarioField(name)->print(scenario))
            .replace(u'.', QLocale().decimalPoint());
    case Manner::Chunk:
        return QString::number(poolChunk(scenario.tasks, scenario.processes, scenario.chunk));
    case Manner::Steps:
        return QString::fromStdString(scenario.steps);
    case Manner::Limit:
    case Manner::Count:
        break;
    }
    const unsigned count = scenario.*(row->count);
    return count == 0 && row->manner == Manner::Limit ? noLimit() : QString::number(count);
}

QString fieldSuffix(std::string_view name, const Scenario &scenario)
{
    const Row *row = rowOf(name);
    if (row && row->manner == Manner::Time)
        return isToBeMeasured(name, scenario) ? QString()
                                              : QCoreApplication::translate("Field", "s");
    return row && row->manner == Manner::Chunk && scenario.chunk == 0 ? automatic() : QString();
}

bool isWideField(std::string_view name)
{
    const Row *row = rowOf(name);
    return row && row->manner == Manner::Steps;
}

QString fieldHelp(std::string_view name)
{
    if (!isWideField(name))
        return {};
    QString help =
        QCoreApplication::translate("Field", "What each task does, separated by semicolons:");
    for (const StepWord &step : stepWords()) {
        const QString word = QString::fromUtf8(step.word.data(), qsizetype(step.word.size()));
        const QString argument =
            QString::fromUtf8(step.argument.data(), qsizetype(step.argument.size()));
        help += QStringLiteral("\n%1 – %2")
                    .arg(argument.isEmpty() ? word : word + u' ' + argument,
                         QCoreApplication::translate("coroscope", step.line));
    }
    return help;
}

std::optional<Message> setTyped(Scenario &scenario, std::string_view name, const QString &typed)
{
    const Row *row = rowOf(name);
    const QString words = typed.simplified();
    if (row && row->manner == Manner::Steps) {
        QString steps = typed.trimmed();
        steps.replace(u'；', u';'); // as a Chinese keyboard types it
        return setField(scenario, name,
                        steps.isEmpty() ? std::string(kRequestOnly) : steps.toStdString());
    }
    QString text = words;
    text.remove(u' ').replace(u',', u'.');
    const bool isCount = row && row->count;
    if (isCount && row->manner != Manner::Count) {
        const QString word = row->manner == Manner::Chunk ? automatic() : noLimit();
        if (words.isEmpty() || words.compare(word, Qt::CaseInsensitive) == 0)
            text = QStringLiteral("0");
    }
    if (name == "delay" && words.isEmpty() && !scenario.url.empty()) {
        scenario.delayGiven = false;
        scenario.delay = Scenario().delay;
        return std::nullopt;
    }
    if (row && row->manner == Manner::Time && isBareNumber(text))
        text += u's';
    return setField(scenario, name, text.toStdString());
}

Scenario steppedField(const Scenario &scenario, std::string_view name, int direction)
{
    const Row *row = rowOf(name);
    const ScenarioField *field = scenarioField(name);
    if (!row || !field || row->manner == Manner::Steps)
        return scenario;
    Scenario next = scenario;
    if (row->manner == Manner::Share) {
        constexpr double kSteps = 20;
        const double share = std::round(scenario.errorRate * kSteps + direction) / kSteps;
        next.errorRate = std::clamp(share, double(field->least), double(field->most));
        return next;
    }
    if (row->manner == Manner::Time) {
        const std::int64_t time = std::clamp(nextTime(timeOf(name, scenario).count(), direction),
                                             field->least, field->most);
        if (name != "delay")
            next.jitter = std::chrono::nanoseconds(time);
        else if (time != scenario.delay.count())
            next.delayGiven = true;
        if (name == "delay")
            next.delay = std::chrono::nanoseconds(time);
        return next;
    }
    const std::int64_t value = scenario.*(row->count);
    const std::int64_t count = row->manner == Manner::Chunk ? nextChunk(scenario, direction)
                               : row->manner == Manner::Limit
                                   ? nextLimit(value, scenario.tasks, direction)
                               : name == "tasks" ? nextRound(value, direction)
                                                 : nextFine(value, direction);
    next.*(row->count) = unsigned(std::clamp(count, field->least, field->most));
    return next;
}

} // namespace coroscope
