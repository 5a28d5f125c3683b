// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/claim.h"

#include "core/lessons/figures.h"
#include "core/scenario/scenario.h"
#include "core/strategies/strategy.h"

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

std::variant<std::vector<Condition>, Message> conditionsOf(const QStringList &claim,
                                                           RunFigures &figures)
{
    std::vector<Condition> conditions;
    for (const QString &text : claim) {
        std::variant<Condition, Message> condition = evaluateCondition(text, figures.source());
        if (Message *error = std::get_if<Message>(&condition))
            return std::move(*error);
        conditions.push_back(std::get<Condition>(std::move(condition)));
    }
    return conditions;
}

/// How far `value` is from `asked`, as a factor of at least 1.
double factorBetween(Quantity value, Quantity asked)
{
    if (value.value == asked.value)
        return 1;
    const double least = std::min(value.value, asked.value);
    const double most = std::max(value.value, asked.value);
    return least <= 0 ? HUGE_VAL : most / least;
}

constexpr double kNearEnough = 1.10;

std::optional<std::size_t> nearestAnswer(const LessonBeat &beat, RunFigures &figures)
{
    const auto asked = evaluate(beat.asked, figures.source());
    if (!std::holds_alternative<Quantity>(asked))
        return std::nullopt;
    std::optional<std::size_t> nearest;
    double least = kNearEnough;
    for (std::size_t i = 0; i < beat.answers.size(); ++i) {
        const auto value = evaluate(beat.answers[i].expression, figures.source());
        if (!std::holds_alternative<Quantity>(value))
            return std::nullopt;
        const double factor = factorBetween(std::get<Quantity>(value), std::get<Quantity>(asked));
        if (factor <= least) {
            nearest = i;
            least = factor;
        }
    }
    return nearest;
}

std::optional<std::size_t> trueAnswer(const LessonBeat &beat, RunFigures &figures)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < beat.answers.size(); ++i) {
        const auto condition = evaluateCondition(beat.answers[i].expression, figures.source());
        if (!std::holds_alternative<Condition>(condition))
            return std::nullopt;
        if (!std::get<Condition>(condition).holds)
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    return found;
}

} // namespace

std::variant<std::vector<Condition>, Message>
checkClaim(const Lesson &lesson, const std::vector<const Recording *> &recordings)
{
    RunFigures figures(lesson.runs);
    for (std::size_t i = 0; i < std::min(recordings.size(), lesson.runs.size()); ++i) {
        if (recordings[i])
            figures.setRecording(i, *recordings[i]);
    }
    return conditionsOf(lesson.claim, figures);
}

std::variant<std::vector<Condition>, Message> checkGoal(const Lesson &exercise,
                                                        const Recording &recording)
{
    const Strategy *row = strategy(recording.strategy);
    std::variant<Scenario, Message> scenario = scenarioFrom(recording.scenario);
    if (Message *error = std::get_if<Message>(&scenario))
        return std::move(*error);
    if (!row)
        return Message{QT_TRANSLATE_NOOP("coroscope", "A goal is checked on a run of this program; "
                                                      "'%1' is none of its strategies."),
                       {recording.strategy}};
    const std::vector<LessonRun> runs = {{row, std::get<Scenario>(std::move(scenario)), {}, false}};
    RunFigures figures(runs);
    figures.setRecording(0, recording);
    return conditionsOf(exercise.claim, figures);
}

bool holds(const std::vector<Condition> &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [](const Condition &condition) { return condition.holds; });
}

std::optional<std::size_t> rightAnswer(const Lesson &lesson, const LessonBeat &beat)
{
    RunFigures figures(lesson.runs);
    return beat.asked.isEmpty() ? trueAnswer(beat, figures) : nearestAnswer(beat, figures);
}

} // namespace coroscope
