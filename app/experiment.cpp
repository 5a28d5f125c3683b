// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/experiment.h"

#include "app/exitcode.h"
#include "app/interrupt.h"
#include "app/recordingoutput.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "app/transcript.h"
#include "core/experiment/comparison.h"
#include "core/experiment/result.h"
#include "core/recording/remarks.h"
#include "core/scenario/resulttable.h"
#include "core/scenario/translate.h"

#include <QCoreApplication>
#include <QTimer>

namespace coroscope {

namespace {

/// Shows on the terminal how far the run under way is, ten times a second.
class RunProgress final : public QObject
{
public:
    explicit RunProgress(Comparison &comparison)
        : m_comparison(comparison)
    {
        m_timer.callOnTimeout(this, [this] { show(); });
        if (isErrorTerminal())
            m_timer.start(100);
    }

private:
    void show()
    {
        Run *run = m_comparison.current();
        if (!run)
            return;
        run->drain();
        m_bar.setLabel(
            QCoreApplication::translate("coroscope", m_comparison.currentStrategy().title));
        m_bar.show(run->endedRequests(), run->scenario().tasks);
    }

    Comparison &m_comparison;
    ProgressBar m_bar{QString()};
    QTimer m_timer;
};

// What is worth saying about the run, a line each.
QString remarkLines(const Recording &recording)
{
    QString lines;
    for (const Remark &remark : remarksOf(recording, Spans(recording)))
        lines += QStringLiteral("- %1\n").arg(translated(remark.text));
    return lines;
}

bool print(const Experiment &experiment, const std::vector<Recording> &recordings)
{
    std::vector<RunResult> results;
    for (const Recording &recording : recordings)
        results.push_back(resultOf(recording));
    if (experiment.printsTranscript) {
        for (const Recording &recording : recordings) {
            if (!printOut(transcript(recording)))
                return false;
        }
        return true;
    }
    switch (experiment.format) {
    case Experiment::Format::Json:
        return printOut(experiment.shape == Experiment::Shape::Run ? toJson(results.front())
                                                                   : compareToJson(results));
    case Experiment::Format::Markdown:
        return printOut(markdown(results));
    case Experiment::Format::Table:
        break;
    }
    const bool isOne = experiment.shape == Experiment::Shape::Run && results.size() == 1;
    const QString more =
        isOne ? accountLine(results.front()) + remarkLines(recordings.front()) : QString();
    const QString together =
        experiment.way == Comparison::Way::Together
            ? QCoreApplication::translate("coroscope", "They ran at the same time on one machine: "
                                                       "these are not the totals of quiet runs.") +
                  u'\n'
            : QString();
    return printOut(table(results) + together + more);
}

int writeOutputs(const Experiment &experiment, const std::vector<Recording> &recordings)
{
    const Existing existing = experiment.replaces ? Existing::Replace : Existing::Refuse;
    for (const QString &path : experiment.outputs) {
        if (const std::optional<Message> error = writeRecordings(path, existing, recordings)) {
            printError(*error);
            return kCannotWrite;
        }
    }
    return kDone;
}

bool anyTaskFailed(const std::vector<Recording> &recordings)
{
    for (const Recording &recording : recordings) {
        for (const Event &event : recording.events) {
            if (event.kind == EventKind::Failed)
                return true;
        }
    }
    return false;
}

int refuse(const Message &message, ExitCode code)
{
    printError(message);
    return code;
}

} // namespace

void addOutputOptions(QCommandLineParser &parser)
{
    const auto text = [](const char *sentence) {
        return QCoreApplication::translate("coroscope", sentence);
    };
    parser.addOptions({
        {u"json"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Print one JSON object"))},
        {u"markdown"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Print a Markdown table"))},
        {u"transcript"_qs, text(QT_TRANSLATE_NOOP(
                               "coroscope", "Print what the tasks said, each line with its time"))},
        {{u"o"_qs, u"output"_qs},
         text(QT_TRANSLATE_NOOP("coroscope", "Write the recording (.coroscope) or a picture of it "
                                             "(.png, .svg); may be given several times")),
         u"FILE"_qs},
        {u"force"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Replace existing files"))},
        {u"fail"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Exit with 1 if a task failed"))},
    });
}

std::variant<Experiment, Message> experimentOf(const QCommandLineParser &parser,
                                               Experiment::Shape shape)
{
    Experiment experiment;
    experiment.shape = shape;
    std::variant<Scenario, Message> scenario = scenarioOf(parser);
    if (Message *error = std::get_if<Message>(&scenario))
        return std::move(*error);
    experiment.scenario = std::get<Scenario>(std::move(scenario));
    if (parser.isSet(u"json"_qs) && parser.isSet(u"markdown"_qs))
        return Message{QT_TRANSLATE_NOOP("coroscope", "--json and --markdown exclude each other."),
                       {}};
    if (parser.isSet(u"json"_qs))
        experiment.format = Experiment::Format::Json;
    if (parser.isSet(u"markdown"_qs))
        experiment.format = Experiment::Format::Markdown;
    experiment.printsTranscript = parser.isSet(u"transcript"_qs);
    experiment.failsWithTasks = parser.isSet(u"fail"_qs);
    experiment.outputs = parser.values(u"output"_qs);
    for (const QString &path : experiment.outputs) {
        if (std::optional<Message> problem = formatProblem(path))
            return *std::move(problem);
    }
    experiment.replaces = parser.isSet(u"force"_qs);
    return experiment;
}

int perform(const Experiment &experiment)
{
    for (const QString &path : experiment.outputs) {
        const Existing existing = experiment.replaces ? Existing::Replace : Existing::Refuse;
        if (const std::optional<Message> refusal = refusalToWrite(path, existing))
            return refuse(*refusal, kCannotWrite);
    }
    Interrupt interrupt;
    Comparison comparison(experiment.scenario, experiment.strategies, experiment.way);
    QObject::connect(&comparison, &Comparison::finished, qApp, &QCoreApplication::quit);
    QObject::connect(&interrupt, &Interrupt::came, &comparison, &Comparison::stop);
    {
        const RunProgress progress(comparison);
        comparison.start();
        QCoreApplication::exec();
    }
    const std::vector<Recording> &recordings = comparison.recordings();
    if (comparison.error())
        printError(*comparison.error());
    int code = kDone;
    if (!recordings.empty()) {
        if (!print(experiment, recordings))
            code = kCannotWrite;
        if (const int written = writeOutputs(experiment, recordings); written != kDone)
            code = written;
    }
    if (interrupt.exitCode() != 0)
        return interrupt.exitCode();
    if (comparison.error())
        return comparison.isRefused() ? kRefused : kCannotStart;
    if (code == kDone && experiment.failsWithTasks && anyTaskFailed(recordings))
        return kTasksFailed;
    return code;
}

} // namespace coroscope
