// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/interrupt.h"
#include "app/outputfile.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "core/experiment/sweep.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

namespace coroscope {

namespace {

enum class SweepFormat { Table, Json, Csv };

/// What the command line asks for.
struct SweepOrder
{
    SweepPlan plan;
    SweepFormat format = SweepFormat::Table; ///< of standard output
    QStringList outputs;                     ///< -o
    Existing existing = Existing::Refuse;
};

/// Shows on the terminal how far the run under way is, ten times a second.
class SweepProgress final : public QObject
{
public:
    explicit SweepProgress(Sweep &sweep)
        : m_sweep(sweep)
    {
        m_timer.callOnTimeout(this, [this] { show(); });
        if (isErrorTerminal())
            m_timer.start(100);
    }

private:
    void show()
    {
        Run *run = m_sweep.current() ? m_sweep.current()->current() : nullptr;
        if (!run)
            return;
        run->drain();
        const std::string_view name = m_sweep.plan().field->name;
        m_bar.setLabel(u"%1/%2 %3=%4 %5"_qs.arg(
            QString::number(m_sweep.points().size() + 1), QString::number(m_sweep.pointsAll()),
            QString::fromUtf8(name.data(), qsizetype(name.size())),
            QString::number(m_sweep.currentValue()),
            QCoreApplication::translate("coroscope", m_sweep.current()->currentStrategy().title)));
        m_bar.show(run->endedRequests(), run->scenario().tasks);
    }

    Sweep &m_sweep;
    ProgressBar m_bar{QString()};
    QTimer m_timer;
};

QString text(const char *sentence)
{
    return QCoreApplication::translate("coroscope", sentence);
}

void addOptions(QCommandLineParser &parser, const QString &strategies)
{
    addStrategyOption(
        parser,
        text(QT_TRANSLATE_NOOP("coroscope", "Strategies, separated by commas, or 'all' [%1]"))
            .arg(strategies));
    parser.addOptions({
        {u"over"_qs,
         text(QT_TRANSLATE_NOOP("coroscope",
                                "What is varied, any count of those below, and its values")),
         u"PARAMETER=N,N,…"_qs},
        {u"json"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Print one JSON object"))},
        {u"csv"_qs,
         text(QT_TRANSLATE_NOOP("coroscope", "Print comma-separated values, a line for each run"))},
        {{u"o"_qs, u"output"_qs},
         text(QT_TRANSLATE_NOOP("coroscope", "Write the figures (.json, .csv); may be given "
                                             "several times")),
         u"FILE"_qs},
        {u"force"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Replace existing files"))},
    });
    addScenarioOptions(parser);
}

/// What a file gets, by its name; nothing if the name does not say.
std::optional<SweepFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json")
        return SweepFormat::Json;
    if (suffix == u"csv")
        return SweepFormat::Csv;
    return std::nullopt;
}

std::optional<Message> formatProblem(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!formatOf(path))
            return Message{QT_TRANSLATE_NOOP("coroscope",
                                             "'%1' does not say what to write: end it in .json "
                                             "or .csv for the figures."),
                           {path.toStdString()}};
    }
    return std::nullopt;
}

std::variant<SweepOrder, Message> orderOf(const QCommandLineParser &parser,
                                          const QString &strategies)
{
    SweepOrder order;
    std::variant<Scenario, Message> scenario = scenarioOf(parser);
    if (Message *error = std::get_if<Message>(&scenario))
        return std::move(*error);
    order.plan.scenario = std::get<Scenario>(std::move(scenario));
    if (std::optional<Message> error = setSweep(order.plan, parser.value(u"over"_qs).toStdString()))
        return *std::move(error);
    std::variant<std::vector<const Strategy *>, Message> rows = strategiesOf(parser, strategies);
    if (Message *error = std::get_if<Message>(&rows))
        return std::move(*error);
    order.plan.strategies = std::get<std::vector<const Strategy *>>(std::move(rows));
    if (parser.isSet(u"json"_qs) && parser.isSet(u"csv"_qs))
        return Message{QT_TRANSLATE_NOOP("coroscope", "--json and --csv exclude each other."), {}};
    if (parser.isSet(u"json"_qs))
        order.format = SweepFormat::Json;
    if (parser.isSet(u"csv"_qs))
        order.format = SweepFormat::Csv;
    order.outputs = parser.values(u"output"_qs);
    if (std::optional<Message> error = formatProblem(order.outputs))
        return *std::move(error);
    if (parser.isSet(u"force"_qs))
        order.existing = Existing::Replace;
    return order;
}

QByteArray textOf(const Sweep &sweep, SweepFormat format)
{
    switch (format) {
    case SweepFormat::Json:
        return sweepToJson(sweep.plan(), sweep.points());
    case SweepFormat::Csv:
        return sweepToCsv(sweep.plan(), sweep.points());
    case SweepFormat::Table:
        break;
    }
    return sweepTable(sweep.plan(), sweep.points()).toUtf8();
}

int writeFigures(const SweepOrder &order, const Sweep &sweep)
{
    int code = printOut(textOf(sweep, order.format)) ? kDone : kCannotWrite;
    for (const QString &path : order.outputs) {
        const SweepFormat format = formatOf(path).value_or(SweepFormat::Json);
        if (const std::optional<Message> error =
                writeFile(path, order.existing, textOf(sweep, format))) {
            printError(*error);
            code = kCannotWrite;
        }
    }
    return code;
}

int perform(const SweepOrder &order)
{
    for (const QString &path : order.outputs) {
        if (const std::optional<Message> refusal = refusalToWrite(path, order.existing)) {
            printError(*refusal);
            return kCannotWrite;
        }
    }
    Interrupt interrupt;
    Sweep sweep(order.plan);
    QObject::connect(&sweep, &Sweep::finished, qApp, &QCoreApplication::quit);
    QObject::connect(&interrupt, &Interrupt::came, &sweep, &Sweep::stop);
    {
        const SweepProgress progress(sweep);
        sweep.start();
        QCoreApplication::exec();
    }
    if (sweep.error())
        printError(*sweep.error());
    const int code = sweep.points().empty() ? kDone : writeFigures(order, sweep);
    if (interrupt.exitCode() != 0)
        return interrupt.exitCode();
    if (sweep.error())
        return sweep.isRefused() ? kRefused : kCannotStart;
    return code;
}

} // namespace

int sweepCommand(const QStringList &arguments)
{
    const QString strategies = u"coroutine,process-pool"_qs;
    QCommandLineParser parser;
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("coroscope", "Run strategies with one parameter at several values, one "
                                       "run after another, and print the totals beside the "
                                       "ideals.")));
    addOptions(parser, strategies);
    if (const std::optional<int> exit = parseOrExit(parser, "sweep", arguments))
        return *exit;
    const std::variant<SweepOrder, Message> order = orderOf(parser, strategies);
    if (const Message *error = std::get_if<Message>(&order))
        return usageError("sweep", *error);
    return perform(std::get<SweepOrder>(order));
}

} // namespace coroscope
