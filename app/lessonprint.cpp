// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/lessonprint.h"

#include "core/experiment/result.h"
#include "core/lessons/lessons.h"
#include "core/scenario/resulttable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace coroscope {

namespace {

QString sentence(const char *source)
{
    return QCoreApplication::translate("coroscope", source);
}

QString questionText(const LessonBeat &beat, const QString &language)
{
    QString text = plainText(beat.text.in(language)) + u'\n';
    char16_t letter = u'a';
    for (const LessonAnswer &answer : beat.answers) {
        QString line = plainText(answer.words.in(language));
        if (!answer.value.isEmpty())
            line = u"%1 – %2"_qs.arg(answer.value, line);
        text += u"  %1) %2\n"_qs.arg(QChar(letter++)).arg(line);
    }
    return text;
}

std::vector<RunResult> resultsOf(const std::vector<Recording> &recordings)
{
    std::vector<RunResult> results;
    for (const Recording &recording : recordings)
        results.push_back(resultOf(recording));
    return results;
}

/// The titles of the runs that have one: rows of a table show their strategies only.
QString runTitles(const Lesson &lesson, const QString &language)
{
    QString text;
    for (std::size_t i = 0; i < lesson.runs.size(); ++i) {
        if (!lesson.runs[i].title.isEmpty())
            text += u"%1. %2\n"_qs.arg(i + 1).arg(lesson.runs[i].title.in(language));
    }
    return text;
}

QString conditionLine(const Condition &condition)
{
    QString values = quantityText(condition.left);
    if (condition.right)
        values = u"%1 | %2"_qs.arg(values, quantityText(*condition.right));
    return u"  %1  %2  (%3)\n"_qs.arg(condition.holds ? u"✓"_qs : u"✗"_qs, condition.text, values);
}

QString conditionLines(const std::vector<Condition> &conditions)
{
    QString text;
    for (const Condition &condition : conditions)
        text += conditionLine(condition);
    return text;
}

QJsonObject jsonOf(const Lesson &lesson, const QString &language)
{
    return {{u"id"_qs, lesson.id},
            {u"title"_qs, lesson.title.in(language)},
            {u"minutes"_qs, lesson.minutes},
            {u"exercise"_qs, lesson.isExercise}};
}

} // namespace

QString listText(const std::vector<Lesson> &lessons, const std::vector<Playlist> &playlists,
                 const QString &language)
{
    qsizetype longest = 0;
    for (const Playlist &playlist : playlists)
        longest = std::max(longest, playlist.id.size());
    for (const Lesson &lesson : lessons)
        longest = std::max(longest, lesson.id.size());
    QString text;
    for (const Lesson &lesson : lessons) {
        const QString title = lesson.isExercise
                                  ? sentence(QT_TRANSLATE_NOOP("coroscope", "Exercise: %1"))
                                        .arg(lesson.title.in(language))
                                  : lesson.title.in(language);
        text += lesson.id.leftJustified(longest + 2) + title + u'\n';
    }
    for (const Playlist &playlist : playlists)
        text += playlist.id.leftJustified(longest + 2) +
                sentence(QT_TRANSLATE_NOOP("coroscope", "Playlist: %1 (%2 min, %3 lessons)"))
                    .arg(playlist.title.in(language))
                    .arg(playlist.minutes)
                    .arg(playlist.entries.size()) +
                u'\n';
    return text;
}

QByteArray listJson(const std::vector<Lesson> &lessons, const std::vector<Playlist> &playlists,
                    const QString &language)
{
    QJsonArray list;
    for (const Lesson &lesson : lessons)
        list.append(jsonOf(lesson, language));
    QJsonArray lectures;
    for (const Playlist &playlist : playlists) {
        QJsonArray entries;
        for (const PlaylistEntry &entry : playlist.entries)
            entries.append(entry.lesson);
        lectures.append(QJsonObject{{u"id"_qs, playlist.id},
                                    {u"title"_qs, playlist.title.in(language)},
                                    {u"minutes"_qs, playlist.minutes},
                                    {u"lessons"_qs, entries}});
    }
    const QJsonObject object{{u"schema"_qs, u"coroscope.lessons/1"_qs},
                             {u"lessons"_qs, list},
                             {u"playlists"_qs, lectures}};
    return QJsonDocument(object).toJson();
}

QString lessonText(const Lesson &lesson, const QString &language)
{
    QString text = lesson.title.in(language) + u"\n\n"_qs;
    for (const LessonBeat &beat : lesson.beats) {
        if (beat.kind == BeatKind::Predict)
            text += questionText(beat, language) + u'\n';
        else
            text += plainText(beat.text.in(language)) + u"\n\n"_qs;
    }
    return text;
}

QString outcomeText(const Lesson &lesson, const QString &language,
                    const std::vector<Condition> &conditions,
                    const std::vector<Recording> &recordings)
{
    QString text = runTitles(lesson, language) + table(resultsOf(recordings)) + u'\n';
    for (const LessonBeat &beat : lesson.beats) {
        const std::optional<std::size_t> right = rightAnswer(lesson, beat);
        if (!right)
            continue;
        const LessonAnswer &answer = beat.answers[*right];
        text +=
            sentence(QT_TRANSLATE_NOOP("coroscope", "The answer is %1) %2"))
                .arg(QChar(char16_t(u'a' + *right)))
                .arg(answer.value.isEmpty() ? plainText(answer.words.in(language)) : answer.value) +
            u'\n';
    }
    if (lesson.isExercise)
        return text + goalText(conditions) +
               sentence(
                   QT_TRANSLATE_NOOP("coroscope",
                                     "Find a better run, write it with 'coroscope run … -o FILE', "
                                     "and have it checked: 'coroscope lessons %1 FILE'."))
                   .arg(lesson.id) +
               u'\n';
    text += holds(conditions)
                ? sentence(QT_TRANSLATE_NOOP("coroscope",
                                             "What the lesson claims is true of these runs:"))
                : sentence(QT_TRANSLATE_NOOP("coroscope",
                                             "What the lesson claims is not true of these runs:"));
    return text + u'\n' + conditionLines(conditions);
}

QString goalText(const std::vector<Condition> &conditions)
{
    const QString head =
        holds(conditions)
            ? sentence(QT_TRANSLATE_NOOP("coroscope", "This run meets the goal:"))
            : sentence(QT_TRANSLATE_NOOP("coroscope", "This run does not meet the goal yet:"));
    return head + u'\n' + conditionLines(conditions);
}

QByteArray lessonJson(const Lesson &lesson, const QString &language,
                      const std::vector<Condition> &conditions,
                      const std::vector<Recording> &recordings)
{
    QJsonArray claim;
    for (const Condition &condition : conditions) {
        QJsonObject object{{u"condition"_qs, condition.text},
                           {u"left"_qs, condition.left.value},
                           {u"holds"_qs, condition.holds}};
        if (condition.right)
            object.insert(u"right"_qs, condition.right->value);
        claim.append(object);
    }
    QJsonObject object = jsonOf(lesson, language);
    object.insert(u"schema"_qs, u"coroscope.lesson/1"_qs);
    object.insert(u"holds"_qs, holds(conditions));
    object.insert(u"claim"_qs, claim);
    const QJsonDocument runs = QJsonDocument::fromJson(compareToJson(resultsOf(recordings)));
    object.insert(u"runs"_qs, runs.object().value(u"runs"));
    return QJsonDocument(object).toJson();
}

} // namespace coroscope
