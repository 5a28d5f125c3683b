// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"

#include "app/terminal.h"
#include "core/recording/message.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

bool never(const QStringList &)
{
    return false;
}

bool always(const QStringList &)
{
    return true;
}

/// An output that is a picture is named on the command line.
bool ifPictureIsNamed(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.endsWith(u".png"_qs, Qt::CaseInsensitive) ||
               argument.endsWith(u".svg"_qs, Qt::CaseInsensitive);
    });
}

const std::array kCommands = {
    Command{"run", QT_TRANSLATE_NOOP("coroscope", "Run one strategy and print its figures"),
            ifPictureIsNamed, runCommand},
    Command{
        "compare",
        QT_TRANSLATE_NOOP("coroscope", "Run several strategies and print a table beside the ideal"),
        ifPictureIsNamed, compareCommand},
    Command{"predict", QT_TRANSLATE_NOOP("coroscope", "The same on a simulated clock, at once"),
            ifPictureIsNamed, predictCommand},
    Command{"sweep",
            QT_TRANSLATE_NOOP("coroscope",
                              "Totals of strategies against one parameter, beside the ideals"),
            ifPictureIsNamed, sweepCommand},
    Command{"serve", QT_TRANSLATE_NOOP("coroscope", "The slow endpoint alone; prints its URL"),
            never, serveCommand},
    Command{"render", QT_TRANSLATE_NOOP("coroscope", "Draw recordings as a picture"), always,
            renderCommand},
    Command{"export", QT_TRANSLATE_NOOP("coroscope", "Write recordings for other tools"), never,
            exportCommand},
    Command{"strategies", QT_TRANSLATE_NOOP("coroscope", "List the strategies"), never,
            strategiesCommand},
    Command{"lessons", QT_TRANSLATE_NOOP("coroscope", "List the lessons, or run one of them"),
            never, lessonsCommand},
    Command{"handout", QT_TRANSLATE_NOOP("coroscope", "Write a playlist as a PDF to be printed"),
            always, handoutCommand},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *command(const QString &name)
{
    const auto found = std::find_if(kCommands.begin(), kCommands.end(), [&](const Command &row) {
        return name == QLatin1String(row.name);
    });
    return found == kCommands.end() ? nullptr : &*found;
}

bool printGeneralHelp()
{
    QString text = QCoreApplication::translate(
        "coroscope",
        "Coroscope makes coroutine scheduling visible: N real requests to a slow endpoint, under\n"
        "different strategies, recorded, drawn and compared with theory.\n\nUsage:");
    text += u"\n  coroscope [FILE…]     %1\n"_qs.arg(QCoreApplication::translate(
        "coroscope", "The window; FILE is a recording (.coroscope) to open in it"));
    text += u"  coroscope --playlist ID|FILE\n                        %1\n"_qs.arg(
        QCoreApplication::translate("coroscope", "The window with a playlist, as a lecture goes "
                                                 "through it"));
    text += u"  coroscope --present   %1\n"_qs.arg(QCoreApplication::translate(
        "coroscope", "The same, or the lesson that was open last, full screen for a projector"));
    for (const Command &row : kCommands) {
        text += u"  coroscope %1 %2\n"_qs.arg(QLatin1String(row.name), -11)
                    .arg(QCoreApplication::translate("coroscope", row.summary));
    }
    text += u'\n' +
            QCoreApplication::translate(
                "coroscope", "'coroscope COMMAND --help' lists the options of a command.") +
            u'\n';
    return printOut(text);
}

} // namespace coroscope
