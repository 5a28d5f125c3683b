// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lessonfile.h"

#include "core/lessons/figures.h"
#include "core/lessons/jsonobject.h"
#include "core/lessons/lessonjson.h"
#include "core/lessons/lessonmarkdown.h"

#include <QRegularExpression>

namespace coroscope {

namespace {

using Problem = std::optional<Message>;

/// "09-hundred-at-once", "exercise-02-pool": kind, order and id.
Problem readName(const QString &name, Lesson &lesson)
{
    static const QRegularExpression pattern(u"^(exercise-)?(\\d\\d)-([a-z0-9-]+)$"_qs);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return Message{QT_TRANSLATE_NOOP("coroscope", "'%1.json' must be named NN-id.json or "
                                                      "exercise-NN-id.json."),
                       {name.toStdString()}};
    lesson.isExercise = !match.captured(1).isEmpty();
    lesson.order = match.captured(2).toInt();
    lesson.id = match.captured(3);
    return std::nullopt;
}

Problem putQuestion(const QString &block, const QString &language, LessonBeat &beat)
{
    const LessonQuestion question = parseQuestion(block);
    if (std::size_t(question.items.size()) != beat.answers.size())
        return Message{QT_TRANSLATE_NOOP("coroscope", "The question '%1' needs a list of %2 "
                                                      "answers ('- …'), got %3."),
                       {question.question.toStdString(), std::to_string(beat.answers.size()),
                        std::to_string(question.items.size())}};
    beat.text.byLanguage.insert(language, question.question);
    for (std::size_t i = 0; i < beat.answers.size(); ++i)
        beat.answers[i].words.byLanguage.insert(language, question.items[qsizetype(i)]);
    return std::nullopt;
}

Problem putTexts(LessonBlocks blocks, const QString &language, RunFigures &figures, Lesson &lesson)
{
    if (std::size_t(blocks.blocks.size()) != lesson.beats.size())
        return Message{QT_TRANSLATE_NOOP("coroscope", "There must be as many blocks, with '---' "
                                                      "between them, as beats: %1, got %2."),
                       {std::to_string(lesson.beats.size()), std::to_string(blocks.blocks.size())}};
    if (Problem problem = putValues(blocks.title, figures))
        return problem;
    lesson.title.byLanguage.insert(language, blocks.title);
    for (std::size_t i = 0; i < lesson.beats.size(); ++i) {
        QString &block = blocks.blocks[qsizetype(i)];
        if (Problem problem = putValues(block, figures))
            return problem;
        LessonBeat &beat = lesson.beats[i];
        if (beat.kind != BeatKind::Predict)
            beat.text.byLanguage.insert(language, block);
        else if (Problem problem = putQuestion(block, language, beat))
            return problem;
    }
    return std::nullopt;
}

/// What the answers say, which is the same in every language.
Problem putAnswerValues(RunFigures &figures, Lesson &lesson)
{
    for (LessonBeat &beat : lesson.beats) {
        if (beat.asked.isEmpty())
            continue;
        for (LessonAnswer &answer : beat.answers) {
            auto value = evaluate(answer.expression, figures.source());
            if (Message *error = std::get_if<Message>(&value))
                return std::move(*error);
            answer.value = quantityText(std::get<Quantity>(value));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Message> putValues(QString &text, RunFigures &figures)
{
    static const QRegularExpression places(u"\\{\\{([^}]*)\\}\\}"_qs);
    for (auto match = places.match(text); match.hasMatch(); match = places.match(text)) {
        auto value = evaluate(match.captured(1), figures.source());
        if (Message *error = std::get_if<Message>(&value))
            return std::move(*error);
        text.replace(match.capturedStart(), match.capturedLength(),
                     quantityText(std::get<Quantity>(value)));
    }
    return std::nullopt;
}

std::variant<Lesson, Message> parseLesson(const LessonFiles &files,
                                          std::optional<std::chrono::nanoseconds> delay)
{
    const QString jsonName = files.name + u".json"_qs;
    std::variant<Lesson, Message> read = parseLessonJson(files.json, jsonName, delay);
    if (std::holds_alternative<Message>(read))
        return read;
    Lesson &lesson = std::get<Lesson>(read);
    if (Problem problem = readName(files.name, lesson))
        return *std::move(problem);
    const QString first = QString::fromUtf8(kLessonLanguages.front().data(),
                                            qsizetype(kLessonLanguages.front().size()));
    if (!files.markdown.contains(first))
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "%1: There is no text beside it; write it "
                                           "into '%2'."),
            {jsonName.toStdString(), u"%1.%2.md"_qs.arg(files.name, first).toStdString()}};
    RunFigures figures(lesson.runs);
    if (const Problem problem = putAnswerValues(figures, lesson))
        return inFile(jsonName, *problem);
    for (auto it = files.markdown.begin(); it != files.markdown.end(); ++it) {
        const QString name = u"%1.%2.md"_qs.arg(files.name, it.key());
        std::variant<LessonBlocks, Message> blocks =
            parseBlocks(QString::fromUtf8(it.value()), name);
        if (Message *error = std::get_if<Message>(&blocks))
            return std::move(*error);
        if (const Problem problem =
                putTexts(std::get<LessonBlocks>(std::move(blocks)), it.key(), figures, lesson))
            return inFile(name, *problem);
    }
    return read;
}

} // namespace coroscope
