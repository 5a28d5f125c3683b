// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/terminal.h"
#include "core/version.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <clocale>
#include <csignal>
#include <memory>

using namespace coroscope;

namespace {

/// The application object that the command needs: pictures are drawn without any display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", "/tmp"); // the offscreen platform would warn otherwise
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    qputenv("QT_NO_GLIB", "1");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    const QString name = arguments.value(0);
    const Command *chosen = command(name);
    const bool draws = chosen && chosen->draws(arguments);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, draws);
    QCoreApplication::setApplicationName(u"coroscope"_qs);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    std::setlocale(LC_NUMERIC, "C");

    if (name == u"--version" || name == u"-v")
        return printOut(u"coroscope %1\n"_qs.arg(QLatin1String(kVersion))) ? kDone : kCannotWrite;
    if (chosen)
        return chosen->run(arguments.mid(1));
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help")
        return printGeneralHelp() ? kDone : kCannotWrite;
    printError(QCoreApplication::translate(
                   "coroscope", "There is no command '%1'; 'coroscope --help' lists them.")
                   .arg(name));
    return kUsage;
}
