// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/scenariooptions.h"

#include "app/exitcode.h"
#include "app/terminal.h"
#include "core/scenario/scenariofield.h"
#include "core/scenario/scenariofile.h"
#include "core/scenario/translate.h"

#include <QCoreApplication>

#include <array>

namespace coroscope {

namespace {

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString describe(const ScenarioField &field)
{
    QString text = QCoreApplication::translate("coroscope", field.description);
    const std::string standard = field.print(Scenario());
    if (const std::string range = rangeText(field); !range.empty())
        text += u" (%1)"_qs.arg(latin(range));
    if (!standard.empty() && field.kind != FieldKind::Switch)
        text += u" [%1]"_qs.arg(latin(standard));
    return text;
}

void addOption(QCommandLineParser &parser, const ScenarioField &field)
{
    QStringList names;
    if (field.shortOption != '\0')
        names << QString(QLatin1Char(field.shortOption));
    names << latin(field.name);
    QCommandLineOption option(names, describe(field));
    if (field.kind != FieldKind::Switch)
        option.setValueName(QString::fromUtf8(field.placeholder));
    parser.addOption(option);
}

std::optional<Message> applyOption(Scenario &scenario, const QCommandLineParser &parser,
                                   const ScenarioField &field)
{
    const QString name = latin(field.name);
    if (!parser.isSet(name))
        return std::nullopt;
    if (field.kind == FieldKind::Switch)
        return setField(scenario, field.name, "on");
    const QStringList values = parser.values(name);
    const bool repeats = field.kind == FieldKind::Headers;
    for (const QString &value : repeats ? values : QStringList(values.last())) {
        if (std::optional<Message> error = setField(scenario, field.name, value.toStdString()))
            return error;
    }
    return std::nullopt;
}

/// The fields that are the built-in endpoint's alone.
constexpr std::array<std::string_view, 6> kEndpointFields = {"delay",     "jitter",  "error-rate",
                                                             "body-size", "at-once", "seed"};

} // namespace

void addScenarioOptions(QCommandLineParser &parser)
{
    for (const ScenarioField &field : scenarioFields())
        addOption(parser, field);
    parser.addOption({u"scenario"_qs,
                      QCoreApplication::translate(
                          "coroscope", "Read the scenario from a JSON file with the same names"),
                      u"FILE"_qs});
}

void addEndpointOptions(QCommandLineParser &parser)
{
    for (const std::string_view name : kEndpointFields)
        addOption(parser, *scenarioField(name));
}

std::variant<Scenario, Message> scenarioOf(const QCommandLineParser &parser)
{
    Scenario scenario;
    if (parser.isSet(u"scenario"_qs)) {
        std::variant<Scenario, Message> read = readScenario(parser.value(u"scenario"_qs));
        if (std::holds_alternative<Message>(read))
            return read;
        scenario = std::get<Scenario>(std::move(read));
    }
    for (const ScenarioField &field : scenarioFields()) {
        if (std::optional<Message> error = applyOption(scenario, parser, field))
            return *std::move(error);
    }
    return scenario;
}

std::variant<Scenario, Message> endpointScenarioOf(const QCommandLineParser &parser)
{
    Scenario scenario;
    for (const std::string_view name : kEndpointFields) {
        if (std::optional<Message> error = applyOption(scenario, parser, *scenarioField(name)))
            return *std::move(error);
    }
    return scenario;
}

void addStrategyOption(QCommandLineParser &parser, const QString &description)
{
    parser.addOption({{u"s"_qs, u"strategy"_qs}, description, u"STRATEGY"_qs});
}

std::variant<std::vector<const Strategy *>, Message> strategiesOf(const QCommandLineParser &parser,
                                                                  const QString &otherwise)
{
    const QString names =
        parser.isSet(u"strategy"_qs) ? parser.values(u"strategy"_qs).join(u',') : otherwise;
    std::vector<const Strategy *> chosen;
    for (const QString &name : names.split(u',')) {
        if (name == u"all") {
            for (const Strategy &row : strategies()) {
                if (row.group != StrategyGroup::Concepts)
                    chosen.push_back(&row);
            }
        } else if (const Strategy *row = strategy(name.toStdString())) {
            chosen.push_back(row);
        } else {
            std::string known;
            for (const Strategy &each : strategies())
                known += (known.empty() ? "" : ", ") + std::string(each.id);
            return Message{
                QT_TRANSLATE_NOOP("coroscope", "There is no strategy '%1'; there are: %2."),
                {name.toStdString(), known}};
        }
    }
    return chosen;
}

int usageError(const char *name, const QString &sentence)
{
    printError(sentence);
    printError(QCoreApplication::translate("coroscope", "'coroscope %1 --help' lists the options.")
                   .arg(QLatin1String(name)));
    return kUsage;
}

int usageError(const char *name, const Message &message)
{
    return usageError(name, translated(message));
}

std::optional<int> parseOrExit(QCommandLineParser &parser, const char *name,
                               const QStringList &arguments, int positional)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QCommandLineOption help({u"h"_qs, u"help"_qs},
                                  QCoreApplication::translate("coroscope", "Show this help"));
    parser.addOption(help);
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{u"coroscope %1"_qs.arg(QLatin1String(name))} + arguments))
        return usageError(name, parser.errorText());
    if (parser.isSet(help)) {
        // The usage line begins with the program as it was called, without the command.
        QString text = parser.helpText();
        const QString program = QCoreApplication::arguments().constFirst();
        text.replace(text.indexOf(program), program.size(),
                     u"coroscope %1"_qs.arg(QLatin1String(name)));
        return printOut(text) ? kDone : kCannotWrite;
    }
    const QStringList rest = parser.positionalArguments();
    if (positional >= 0 && rest.size() > positional)
        return usageError(name,
                          QCoreApplication::translate("coroscope", "'%1' is one word too many.")
                              .arg(rest.at(positional)));
    return std::nullopt;
}

} // namespace coroscope
