// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/inputfiles.h"
#include "app/outputfile.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "core/exporters/exporter.h"

#include <QCoreApplication>

namespace coroscope {

namespace {

QString formatNames()
{
    QStringList names;
    for (const Exporter &row : exporters())
        names << QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
    return names.join(u", "_qs);
}

} // namespace

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("coroscope", "Write recordings for other tools."));
    parser.addPositionalArgument(u"FILE…"_qs,
                                 QCoreApplication::translate("coroscope", "Recordings"));
    parser.addOption({u"format"_qs, formatNames(), u"FORMAT"_qs});
    parser.addOption(
        {{u"o"_qs, u"output"_qs},
         QCoreApplication::translate("coroscope", "The file to write; - is standard output"),
         u"FILE"_qs});
    parser.addOption(
        {u"force"_qs, QCoreApplication::translate("coroscope", "Replace an existing file")});
    if (const std::optional<int> exit = parseOrExit(parser, "export", arguments, -1))
        return *exit;
    const QString format = parser.value(u"format"_qs);
    const Exporter *exporter = findExporter(format.toStdString());
    if (!exporter) {
        return usageError(
            "export",
            format.isEmpty()
                ? QCoreApplication::translate("coroscope", "--format is missing; there are: %1.")
                      .arg(formatNames())
                : QCoreApplication::translate("coroscope",
                                              "There is no format '%1'; there are: %2.")
                      .arg(format, formatNames()));
    }
    if (!parser.isSet(u"output"_qs))
        return usageError(
            "export", QCoreApplication::translate(
                          "coroscope", "-o FILE is missing; '-o -' writes to standard output."));
    const Existing existing = parser.isSet(u"force"_qs) ? Existing::Replace : Existing::Refuse;
    const QString path = parser.value(u"output"_qs);
    if (const std::optional<Message> refusal = refusalToWrite(path, existing)) {
        printError(*refusal);
        return kCannotWrite;
    }
    std::vector<Recording> recordings;
    if (const std::optional<int> exit =
            readInputs("export", parser.positionalArguments(), recordings))
        return *exit;
    const std::optional<Message> error = writeFile(
        path, existing, [&](std::ostream &stream) { exporter->write(stream, recordings); });
    if (error) {
        printError(*error);
        return kCannotWrite;
    }
    return kDone;
}

} // namespace coroscope
