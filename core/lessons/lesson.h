// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace coroscope {

struct Strategy;

/// The languages that lessons and glossary are written in; the first is complete and stands in for others.
inline constexpr std::array<std::string_view, 2> kLessonLanguages = {"en", "zh_CN"};

/// A text in the languages of kLessonLanguages, in Markdown (paragraphs, headings, lists, **bold**, *emphasis*,
/// `code`, links [word](glossary:term)) unless it says otherwise.
struct LessonText
{
    QMap<QString, QString> byLanguage;

    /// The text in `language`, a locale's name ("zh_CN", "zh_Hans_SG", "de"), else in English.
    QString in(const QString &language) const;
    bool isEmpty() const { return byLanguage.isEmpty(); }
};

/// What the stage shows: one run over time on either axis, or all runs, as a race or as totals.
enum class LessonStage { Paced, Clock, Race, Totals };
/// What stands beside the stage.
enum class LessonPanel { None, Task, Code, Console, Queue };

/// One of the runs that a lesson is about.
struct LessonRun
{
    const Strategy *strategy; ///< a row of the table
    Scenario scenario;        ///< its `clock` says whether it is simulated
    LessonText title;         ///< a few plain words; empty: the strategy's own title
    /// It is there, simulated, when the lesson opens; the others run when the reader says so.
    bool isBefore = false;
};

enum class BeatKind {
    Text,    ///< something to read
    Predict, ///< a question with three answers; the predictions of all runs stay hidden until Run
    Run,     ///< the runs are made
    Replay,  ///< a run is played from where the playhead is until `until`
    Compare, ///< the runs beside each other
};

/// Where a replay pauses. What never happens in a run pauses at its end.
enum class ReplayUntil {
    FirstSuspension, ///< a request gave up control for the first time
    AllSuspended,    ///< all requests are suspended at once
    FirstBlocked,    ///< a request holds its thread: in the middle of the first such call
    FirstAnswer,     ///< a request has its answer: it is ready again, or its blocking call returned
    End,
};

/// One of the three answers of a question.
struct LessonAnswer
{
    QString value; ///< "300 s", "6", the same in every language; "" where the words are all of it
    LessonText words; ///< why somebody might think so; a line without Markdown
    QString
        expression; ///< what `value` was calculated from, or the condition under which it is right
};

/// One step of a lesson; Space or PageDown goes on to the next.
struct LessonBeat
{
    BeatKind kind = BeatKind::Text;
    LessonText text; ///< of Predict: the question
    /// Indices into Lesson::runs. Run: at least one that is not `isBefore`; Replay: exactly one.
    std::vector<std::size_t> runs;
    LessonStage stage = LessonStage::Clock; ///< the lesson's own, unless the beat has another
    ReplayUntil until = ReplayUntil::End;   ///< of Replay
    QString asked;                     ///< of Predict: the figure, "" if answers are conditions
    std::vector<LessonAnswer> answers; ///< of Predict: three
};

/// A lesson, or an exercise: a goal that a run of the reader's own has to meet.
struct Lesson
{
    QString id;    ///< "hundred-at-once"
    int order = 0; ///< from 1; exercises count for themselves
    bool isExercise = false;
    int minutes = 0;             ///< how long it takes in a lecture
    LessonText title;            ///< without Markdown
    std::vector<LessonRun> runs; ///< of an exercise: the one to start from
    LessonStage stage = LessonStage::Clock;
    LessonPanel panel = LessonPanel::None;
    std::vector<LessonBeat> beats;
    /// What is true of the runs' recordings, each a condition ("total(1) <= 1.05·N·d", see claim.h).
    QStringList claim;
    std::optional<LessonRun> solution; ///< of an exercise: a run that meets the claim
};

} // namespace coroscope
