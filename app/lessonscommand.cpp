// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/inputfiles.h"
#include "app/interrupt.h"
#include "app/lessonprint.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "core/experiment/comparison.h"
#include "core/experiment/result.h"
#include "core/lessons/lessons.h"
#include "ui/look/language.h"

#include <QCoreApplication>

namespace coroscope {

namespace {

QString sentence(const char *source)
{
    return QCoreApplication::translate("coroscope", source);
}

/// The runs of a lesson as they were made, or why not.
struct LessonRuns
{
    std::vector<Recording> recordings; ///< one a run; fewer after an error or an interruption
    int exitCode = kDone;
};

/// `clock`: what --clock says, or "". What lies before the lesson is simulated in any case.
LessonRuns makeRuns(const Lesson &lesson, const QString &clock)
{
    LessonRuns out;
    Interrupt interrupt;
    for (const LessonRun &run : lesson.runs) {
        Scenario scenario = run.scenario;
        if (run.isBefore || clock == u"virtual")
            scenario.clock = ClockKind::Virtual;
        else if (clock == u"real")
            scenario.clock = ClockKind::Real;
        Comparison comparison(scenario, {run.strategy});
        QObject::connect(&comparison, &Comparison::finished, qApp, &QCoreApplication::quit);
        QObject::connect(&interrupt, &Interrupt::came, &comparison, &Comparison::stop);
        comparison.start();
        QCoreApplication::exec();
        if (interrupt.exitCode() != 0) {
            out.exitCode = interrupt.exitCode();
            return out;
        }
        if (comparison.error() || comparison.recordings().empty()) {
            if (comparison.error())
                printError(*comparison.error());
            out.exitCode = comparison.isRefused() ? kRefused : kCannotStart;
            return out;
        }
        out.recordings.push_back(comparison.recordings().front());
    }
    return out;
}

int runLesson(const Lesson &lesson, const QString &language, const QString &clock, bool isJson)
{
    if (!isJson && !printOut(lessonText(lesson, language)))
        return kCannotWrite;
    const LessonRuns runs = makeRuns(lesson, clock);
    if (runs.exitCode != kDone)
        return runs.exitCode;
    std::vector<const Recording *> recordings;
    for (const Recording &recording : runs.recordings)
        recordings.push_back(&recording);
    const std::variant<std::vector<Condition>, Message> checked = checkClaim(lesson, recordings);
    if (const Message *error = std::get_if<Message>(&checked)) {
        printError(*error);
        return kCannotStart;
    }
    const auto &conditions = std::get<std::vector<Condition>>(checked);
    const bool isWritten =
        isJson ? printOut(lessonJson(lesson, language, conditions, runs.recordings))
               : printOut(outcomeText(lesson, language, conditions, runs.recordings));
    if (!isWritten)
        return kCannotWrite;
    return holds(conditions) ? kDone : kTasksFailed;
}

int printList(const std::vector<Lesson> &lessons, const QString &language, bool isJson)
{
    const std::variant<std::vector<Playlist>, Message> read = readPlaylists();
    if (const Message *error = std::get_if<Message>(&read)) {
        printError(*error);
        return kCannotStart;
    }
    const auto &playlists = std::get<std::vector<Playlist>>(read);
    const bool isWritten = isJson ? printOut(listJson(lessons, playlists, language))
                                  : printOut(listText(lessons, playlists, language));
    return isWritten ? kDone : kCannotWrite;
}

/// Checks an exercise's goal on the first recording of a file.
int checkFile(const Lesson &exercise, const QString &path)
{
    std::vector<Recording> recordings;
    if (const std::optional<int> exit = readInputs("lessons", {path}, recordings))
        return *exit;
    const std::variant<std::vector<Condition>, Message> checked =
        checkGoal(exercise, recordings.front());
    if (const Message *error = std::get_if<Message>(&checked)) {
        printError(*error);
        return kCannotStart;
    }
    const auto &conditions = std::get<std::vector<Condition>>(checked);
    if (!printOut(goalText(conditions)))
        return kCannotWrite;
    return holds(conditions) ? kDone : kTasksFailed;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(sentence(QT_TRANSLATE_NOOP(
        "coroscope", "List the lessons, exercises and playlists, or print a lesson, make "
                     "its runs and check its claim.")));
    parser.addPositionalArgument(
        u"ID"_qs,
        sentence(
            QT_TRANSLATE_NOOP("coroscope", "The lesson; exits with 1 if its claim does not hold")),
        u"[ID]"_qs);
    parser.addPositionalArgument(
        u"FILE"_qs,
        sentence(QT_TRANSLATE_NOOP(
            "coroscope", "With an exercise: a recording of yours that has to meet its goal")),
        u"[FILE]"_qs);
    parser.addOptions({
        {u"lang"_qs, sentence(QT_TRANSLATE_NOOP("coroscope", "Language [the system's]")),
         u"en|zh_CN"_qs},
        {u"clock"_qs,
         sentence(
             QT_TRANSLATE_NOOP("coroscope", "Make all runs by this clock [as the lesson says]")),
         u"real|virtual"_qs},
        {u"json"_qs, sentence(QT_TRANSLATE_NOOP("coroscope", "Print one JSON object"))},
    });
}

/// What is wrong with the options, if anything.
std::optional<Message> problemOf(const QCommandLineParser &parser)
{
    const QString language = parser.value(u"lang"_qs);
    if (parser.isSet(u"lang"_qs) && !languageNamed(language))
        return Message{QT_TRANSLATE_NOOP("coroscope", "'lang' must be 'en' or 'zh_CN', got '%1'."),
                       {language.toStdString()}};
    const QString clock = parser.value(u"clock"_qs);
    if (parser.isSet(u"clock"_qs) && clock != u"real" && clock != u"virtual")
        return Message{
            QT_TRANSLATE_NOOP("coroscope", "'clock' must be 'real' or 'virtual', got '%1'."),
            {clock.toStdString()}};
    return std::nullopt;
}

} // namespace

int lessonsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const std::optional<int> exit = parseOrExit(parser, "lessons", arguments, 2))
        return *exit;
    if (const std::optional<Message> problem = problemOf(parser))
        return usageError("lessons", *problem);
    const std::variant<std::vector<Lesson>, Message> read = readLessons();
    if (const Message *error = std::get_if<Message>(&read)) {
        printError(*error);
        return kCannotStart;
    }
    const auto &lessons = std::get<std::vector<Lesson>>(read);
    const QString language =
        parser.isSet(u"lang"_qs) ? parser.value(u"lang"_qs) : codeOf(systemLanguage());
    const bool isJson = parser.isSet(u"json"_qs);
    const QString id = parser.positionalArguments().value(0);
    if (id.isEmpty())
        return printList(lessons, language, isJson);
    const Lesson *chosen = lesson(lessons, id);
    if (!chosen)
        return usageError(
            "lessons", sentence(QT_TRANSLATE_NOOP("coroscope", "There is no lesson '%1'; "
                                                               "'coroscope lessons' lists them."))
                           .arg(id));
    const QString file = parser.positionalArguments().value(1);
    if (!file.isEmpty() && !chosen->isExercise)
        return usageError(
            "lessons",
            sentence(QT_TRANSLATE_NOOP("coroscope", "'%1' is no exercise; a recording is checked "
                                                    "against the goal of an exercise only."))
                .arg(id));
    if (!file.isEmpty())
        return checkFile(*chosen, file);
    return runLesson(*chosen, language, parser.value(u"clock"_qs), isJson);
}

} // namespace coroscope
