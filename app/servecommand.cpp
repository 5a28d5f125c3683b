// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "core/experiment/endpointprocess.h"
#include "core/workers/childprocess.h"

#include <QCoreApplication>

#include <unistd.h>

namespace coroscope {

int serveCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "coroscope", "The slow endpoint alone, on this machine only. The first line on standard "
                     "output is its URL; Ctrl+C ends it."));
    parser.addOption(
        {u"port"_qs,
         QCoreApplication::translate("coroscope", "Port on 127.0.0.1; 0 = any that is free [0]"),
         u"N"_qs});
    addEndpointOptions(parser);
    if (const std::optional<int> exit = parseOrExit(parser, "serve", arguments))
        return *exit;
    std::variant<Scenario, Message> scenario = endpointScenarioOf(parser);
    if (const Message *error = std::get_if<Message>(&scenario))
        return usageError("serve", *error);
    bool isNumber = true;
    const QString port = parser.isSet(u"port"_qs) ? parser.value(u"port"_qs) : u"0"_qs;
    if (const uint number = port.toUInt(&isNumber); !isNumber || number > 65535) {
        return usageError(
            "serve", QCoreApplication::translate("coroscope", "'port' must be 0 to 65535, got %1.")
                         .arg(port));
    }
    const std::variant<std::string, Message> program = findProgram("coroscope-endpoint");
    if (const Message *error = std::get_if<Message>(&program)) {
        printError(*error);
        return kCannotStart;
    }
    // This process becomes the endpoint: nothing stands between it and the terminal.
    std::vector<std::string> words = endpointArguments(std::get<Scenario>(scenario));
    words.insert(words.begin(), std::get<std::string>(program));
    words.insert(words.end(), {"--port", port.toStdString()});
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    execv(argv.front(), argv.data());
    printError(QCoreApplication::translate("coroscope", "The endpoint cannot be started: %1.")
                   .arg(qt_error_string()));
    return kCannotStart;
}

} // namespace coroscope
