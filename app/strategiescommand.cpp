// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace coroscope {

int strategiesCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "coroscope", "List the strategies: id, name, what it does, what it uses of the scenario."));
    if (const std::optional<int> exit = parseOrExit(parser, "strategies", arguments))
        return *exit;
    std::size_t longest = 0;
    for (const Strategy &row : strategies())
        longest = std::max(longest, row.id.size());
    QString text;
    for (const Strategy &row : strategies()) {
        QStringList fields;
        for (const std::string_view field : row.fields)
            fields << u"--%1"_qs.arg(QString::fromUtf8(field.data(), qsizetype(field.size())));
        text +=
            u"%1%2: %3"_qs
                .arg(QString::fromUtf8(row.id.data(), qsizetype(row.id.size())), -int(longest + 2))
                .arg(QCoreApplication::translate("coroscope", row.title),
                     QCoreApplication::translate("coroscope", row.line));
        if (!fields.isEmpty())
            text += u" (%1)"_qs.arg(fields.join(u", "_qs));
        text += u'\n';
    }
    return printOut(text) ? kDone : kCannotWrite;
}

} // namespace coroscope
