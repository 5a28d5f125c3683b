// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/experiment.h"
#include "app/scenariooptions.h"

#include <QCoreApplication>

namespace coroscope {

namespace {

/// The three commands differ in what they run without -s, in the shape of --json, and in the clock.
struct Variant
{
    const char *name;
    const char *description;
    QString strategies; ///< without -s
    Experiment::Shape shape;
};

int performVariant(const Variant &variant, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("coroscope", variant.description));
    addStrategyOption(parser, QCoreApplication::translate(
                                  "coroscope", "Strategies, separated by commas, or 'all' [%1]")
                                  .arg(variant.strategies));
    addScenarioOptions(parser);
    addOutputOptions(parser);
    const bool isComparison = QLatin1String(variant.name) == QLatin1String("compare");
    if (isComparison)
        parser.addOption({u"together"_qs,
                          QCoreApplication::translate(
                              "coroscope", "Run all at the same time, each with its own endpoint; "
                                           "such totals are not those of quiet runs")});
    if (const std::optional<int> exit = parseOrExit(parser, variant.name, arguments))
        return *exit;
    std::variant<Experiment, Message> read = experimentOf(parser, variant.shape);
    if (const Message *error = std::get_if<Message>(&read))
        return usageError(variant.name, *error);
    Experiment &experiment = std::get<Experiment>(read);
    std::variant<std::vector<const Strategy *>, Message> strategies =
        strategiesOf(parser, variant.strategies);
    if (const Message *error = std::get_if<Message>(&strategies))
        return usageError(variant.name, *error);
    experiment.strategies = std::get<std::vector<const Strategy *>>(std::move(strategies));
    if (isComparison && parser.isSet(u"together"_qs)) {
        experiment.way = Comparison::Way::Together;
        if (experiment.scenario.repeat > 1)
            return usageError(variant.name,
                              QCoreApplication::translate(
                                  "coroscope", "--together runs each strategy once; leave out "
                                               "--repeat, or --together."));
    }
    const bool isTold = parser.isSet(u"tasks"_qs) || parser.isSet(u"scenario"_qs);
    if (const unsigned usual = experiment.strategies.front()->usualTasks;
        experiment.strategies.size() == 1 && usual > 0 && !isTold)
        experiment.scenario.tasks = usual;
    const bool isPrediction = QLatin1String(variant.name) == QLatin1String("predict");
    if (isPrediction)
        experiment.scenario.clock = ClockKind::Virtual;
    if (experiment.strategies.size() > 1 && variant.shape == Experiment::Shape::Run) {
        if (!isPrediction) {
            return usageError(
                variant.name,
                QCoreApplication::translate(
                    "coroscope", "'run' takes one strategy; 'coroscope compare' takes several."));
        }
        experiment.shape = Experiment::Shape::Comparison;
    }
    return perform(experiment);
}

const QString kComparedByDefault = u"sequential,coroutine,process-pool,process-pool-coroutine"_qs;

} // namespace

int runCommand(const QStringList &arguments)
{
    return performVariant(
        {"run", QT_TRANSLATE_NOOP("coroscope", "Run one strategy and print its figures."),
         u"coroutine"_qs, Experiment::Shape::Run},
        arguments);
}

int compareCommand(const QStringList &arguments)
{
    return performVariant(
        {"compare",
         QT_TRANSLATE_NOOP(
             "coroscope",
             "Run several strategies, one after another, and print a table beside the ideal."),
         kComparedByDefault, Experiment::Shape::Comparison},
        arguments);
}

int predictCommand(const QStringList &arguments)
{
    return performVariant(
        {"predict",
         QT_TRANSLATE_NOOP("coroscope", "What 'run' or 'compare' would give without any cost but "
                                        "the endpoint's delay, at once."),
         u"coroutine"_qs, Experiment::Shape::Run},
        arguments);
}

} // namespace coroscope
