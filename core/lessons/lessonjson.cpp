// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessonjson.h"

#include "core/lessons/figures.h"
#include "core/lessons/jsonobject.h"
#include "core/strategies/strategy.h"

#include <QJsonArray>

#include <algorithm>

namespace coroscope {

namespace {

using Problem = std::optional<Message>;

/// A word of the file and what it stands for.
template <class T>
struct Word
{
    QStringView word;
    T value;
};

constexpr std::array<Word<LessonStage>, 4> kStages = {{{u"paced", LessonStage::Paced},
                                                       {u"clock", LessonStage::Clock},
                                                       {u"race", LessonStage::Race},
                                                       {u"totals", LessonStage::Totals}}};
constexpr std::array<Word<LessonPanel>, 5> kPanels = {{{u"none", LessonPanel::None},
                                                       {u"task", LessonPanel::Task},
                                                       {u"code", LessonPanel::Code},
                                                       {u"console", LessonPanel::Console},
                                                       {u"queue", LessonPanel::Queue}}};
constexpr std::array<Word<BeatKind>, 5> kKinds = {{{u"text", BeatKind::Text},
                                                   {u"predict", BeatKind::Predict},
                                                   {u"run", BeatKind::Run},
                                                   {u"replay", BeatKind::Replay},
                                                   {u"compare", BeatKind::Compare}}};
constexpr std::array<Word<ReplayUntil>, 5> kPauses = {
    {{u"firstSuspension", ReplayUntil::FirstSuspension},
     {u"allSuspended", ReplayUntil::AllSuspended},
     {u"firstBlocked", ReplayUntil::FirstBlocked},
     {u"firstAnswer", ReplayUntil::FirstAnswer},
     {u"end", ReplayUntil::End}}};

/// Sets `value` to what the member `key` says; leaves it as it is where there is none.
template <class T, std::size_t Count>
Problem readWord(const QJsonObject &object, const QString &key,
                 const std::array<Word<T>, Count> &words, T &value)
{
    if (!object.contains(key))
        return std::nullopt;
    const QString given = object.value(key).toString();
    QStringList known;
    for (const Word<T> &each : words) {
        if (each.word == given) {
            value = each.value;
            return std::nullopt;
        }
        known << each.word.toString();
    }
    return Message{QT_TRANSLATE_NOOP("coroscope", "'%1' must be one of %2, got '%3'."),
                   {key.toStdString(), known.join(u", ").toStdString(), given.toStdString()}};
}

Problem applyScenario(const QJsonObject &object, Scenario &scenario)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString value = it.value().isDouble()
                                  ? QString::number(it.value().toDouble(), 'g', 15)
                                  : it.value().toString();
        if (Problem problem = setField(scenario, it.key().toStdString(), value.toStdString()))
            return problem;
    }
    return std::nullopt;
}

Problem readRun(const QJsonObject &object, const Scenario &base, LessonRun &run)
{
    if (Problem problem =
            checkKeys(object, {u"strategy"_qs, u"scenario"_qs, u"title"_qs, u"before"_qs}))
        return problem;
    const QString id = object.value(u"strategy").toString();
    run.strategy = strategy(id.toStdString());
    if (!run.strategy)
        return Message{QT_TRANSLATE_NOOP("coroscope", "There is no strategy '%1'; 'coroscope "
                                                      "strategies' lists them."),
                       {id.toStdString()}};
    run.scenario = base;
    run.title = readTexts(object.value(u"title"));
    run.isBefore = object.value(u"before").toBool();
    return applyScenario(object.value(u"scenario").toObject(), run.scenario);
}

Problem readRunNumber(const QJsonObject &object, const Lesson &lesson, LessonBeat &beat)
{
    const int number = object.value(u"run").toInt(int(lesson.runs.size()));
    if (number < 1 || std::size_t(number) > lesson.runs.size())
        return Message{QT_TRANSLATE_NOOP("coroscope", "'run' must be 1 to %1, got %2."),
                       {std::to_string(lesson.runs.size()), std::to_string(number)}};
    beat.runs = {std::size_t(number - 1)};
    return std::nullopt;
}

Problem checkExpression(const QString &text, bool isCondition, const Lesson &lesson)
{
    const FigureSource source = nominalFigures(lesson.runs.size());
    if (isCondition) {
        auto condition = evaluateCondition(text, source);
        if (Message *error = std::get_if<Message>(&condition))
            return std::move(*error);
        return std::nullopt;
    }
    auto value = evaluate(text, source);
    if (Message *error = std::get_if<Message>(&value))
        return std::move(*error);
    return std::nullopt;
}

Problem readAnswers(const QJsonObject &object, const Lesson &lesson, LessonBeat &beat)
{
    beat.asked = object.value(u"asks").toString();
    if (!beat.asked.isEmpty()) {
        if (Problem problem = checkExpression(beat.asked, false, lesson))
            return problem;
    }
    const QJsonArray answers = object.value(u"answers").toArray();
    if (answers.size() != 3)
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'answers' must be three expressions, got %1."),
            {std::to_string(answers.size())}};
    for (const QJsonValue &answer : answers) {
        const QString text = answer.toString();
        if (Problem problem = checkExpression(text, beat.asked.isEmpty(), lesson))
            return problem;
        beat.answers.push_back({{}, {}, text});
    }
    return std::nullopt;
}

Problem readBeat(const QJsonObject &object, const Lesson &lesson, LessonBeat &beat)
{
    if (Problem problem = checkKeys(
            object, {u"kind"_qs, u"stage"_qs, u"run"_qs, u"until"_qs, u"asks"_qs, u"answers"_qs}))
        return problem;
    beat.stage = lesson.stage;
    if (Problem problem = readWord(object, u"kind"_qs, kKinds, beat.kind))
        return problem;
    if (Problem problem = readWord(object, u"stage"_qs, kStages, beat.stage))
        return problem;
    if (Problem problem = readWord(object, u"until"_qs, kPauses, beat.until))
        return problem;
    if (beat.kind == BeatKind::Predict)
        return readAnswers(object, lesson, beat);
    if (beat.kind == BeatKind::Replay)
        return readRunNumber(object, lesson, beat);
    if (beat.kind == BeatKind::Run || beat.kind == BeatKind::Compare) {
        for (std::size_t i = 0; i < lesson.runs.size(); ++i) {
            if (beat.kind == BeatKind::Compare || !lesson.runs[i].isBefore)
                beat.runs.push_back(i);
        }
    }
    return std::nullopt;
}

Problem readLists(const QJsonObject &object, const Scenario &base, Lesson &lesson)
{
    const QJsonArray runs = object.value(u"runs").toArray();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        LessonRun run{};
        if (Problem problem = readRun(runs[i].toObject(), base, run))
            return placedIn("runs", i, *problem);
        lesson.runs.push_back(std::move(run));
    }
    const QJsonArray beats = object.value(u"beats").toArray();
    for (qsizetype i = 0; i < beats.size(); ++i) {
        LessonBeat beat;
        if (Problem problem = readBeat(beats[i].toObject(), lesson, beat))
            return placedIn("beats", i, *problem);
        lesson.beats.push_back(std::move(beat));
    }
    const QJsonArray claim = object.value(u"claim").toArray();
    for (qsizetype i = 0; i < claim.size(); ++i) {
        if (Problem problem = checkExpression(claim[i].toString(), true, lesson))
            return placedIn("claim", i, *problem);
        lesson.claim << claim[i].toString();
    }
    if (runs.isEmpty() || beats.isEmpty() || claim.isEmpty())
        return Message{QT_TRANSLATE_NOOP("coroscope", "A lesson needs 'runs', 'beats' and 'claim', "
                                                      "each a list of at least one."),
                       {}};
    return std::nullopt;
}

Problem readLesson(const QJsonObject &object, std::optional<std::chrono::nanoseconds> delay,
                   Lesson &lesson)
{
    if (Problem problem =
            checkKeys(object, {u"minutes"_qs, u"stage"_qs, u"panel"_qs, u"scenario"_qs, u"runs"_qs,
                               u"beats"_qs, u"claim"_qs, u"solution"_qs}))
        return problem;
    lesson.minutes = object.value(u"minutes").toInt();
    if (lesson.minutes < 1)
        return Message{QT_TRANSLATE_NOOP("coroscope", "'minutes' must be a number from 1 on."), {}};
    if (Problem problem = readWord(object, u"stage"_qs, kStages, lesson.stage))
        return problem;
    if (Problem problem = readWord(object, u"panel"_qs, kPanels, lesson.panel))
        return problem;
    Scenario base;
    if (Problem problem = applyScenario(object.value(u"scenario").toObject(), base))
        return problem;
    if (delay) {
        base.delay = *delay;
        base.delayGiven = true;
    }
    if (object.contains(u"solution")) {
        LessonRun solution{};
        if (Problem problem = readRun(object.value(u"solution").toObject(), base, solution))
            return problem;
        lesson.solution = std::move(solution);
    }
    return readLists(object, base, lesson);
}

} // namespace

std::variant<Lesson, Message> parseLessonJson(const QByteArray &json, const QString &fileName,
                                              std::optional<std::chrono::nanoseconds> delay)
{
    const std::variant<QJsonObject, Message> object = jsonObject(json, fileName);
    if (const Message *error = std::get_if<Message>(&object))
        return *error;
    Lesson lesson;
    if (const Problem problem = readLesson(std::get<QJsonObject>(object), delay, lesson))
        return inFile(fileName, *problem);
    return lesson;
}

} // namespace coroscope
