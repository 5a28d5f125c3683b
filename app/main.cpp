// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/exitcode.h"
#include "app/terminal.h"
#include "app/window.h"
#include "core/version.h"
#include "ui/look/language.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <clocale>
#include <csignal>
#include <memory>

using namespace coroscope;

namespace {

/// An application that draws without any display. As it starts, Qt looks into the runtime folder and complains
/// of one that is missing or another user's, as under sudo: for that moment there is one of our own.
std::unique_ptr<QCoreApplication> makeDrawingApplication(int &argc, char **argv)
{
    constexpr const char *kVariable = "XDG_RUNTIME_DIR";
    const QTemporaryDir folder;
    const bool isSet = qEnvironmentVariableIsSet(kVariable);
    const QByteArray before = qgetenv(kVariable);
    qputenv(kVariable, QFile::encodeName(folder.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    if (isSet)
        qputenv(kVariable, before);
    else
        qunsetenv(kVariable);
    return application;
}

/// The language of what is printed and drawn: what `--lang` says where a command has it, else the system's.
Language askedLanguage(const QStringList &arguments)
{
    const QString option = u"--lang"_qs;
    std::optional<Language> named;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            named = languageNamed(arguments.value(i + 1));
        else if (arguments[i].startsWith(option + u'='))
            named = languageNamed(arguments[i].mid(option.size() + 1));
    }
    return named.value_or(systemLanguage());
}

int openWindow(int argc, char **argv, const WindowOptions &options)
{
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        const Translation translation(systemLanguage());
        printError(QCoreApplication::translate(
            "coroscope", "There is no display here to open the window on. Without one 'coroscope "
                         "compare' runs the strategies; 'coroscope --help' lists all commands."));
        return kCannotStart;
    }
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"coroscope"_qs);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    std::setlocale(LC_NUMERIC, "C");
    return showWindow(options);
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
    const std::optional<WindowOptions> options = chosen ? std::nullopt : windowOptions(arguments);
    if (options)
        return openWindow(argc, argv, *options);
    const bool draws = chosen && chosen->draws(arguments);
    const std::unique_ptr<QCoreApplication> application =
        draws ? makeDrawingApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"coroscope"_qs);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    std::setlocale(LC_NUMERIC, "C");
    const Translation translation(askedLanguage(arguments));

    if (name == u"--version" || name == u"-v")
        return printOut(u"coroscope %1\n"_qs.arg(QLatin1String(kVersion))) ? kDone : kCannotWrite;
    if (chosen)
        return chosen->run(arguments.mid(1));
    if (name == u"--help" || name == u"-h" || name == u"help")
        return printGeneralHelp() ? kDone : kCannotWrite;
    printError(QCoreApplication::translate(
                   "coroscope", "There is no command '%1'; 'coroscope --help' lists them.")
                   .arg(name));
    return kUsage;
}
