// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/window.h"

#include "app/exitcode.h"
#include "app/interrupt.h"
#include "app/terminal.h"
#include "ui/controls/icon.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>

#include <algorithm>
#include <cstddef>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace coroscope {

namespace {

bool accepts(const QByteArray &socketName)
{
    sockaddr_un address{};
    if (socketName.size() >= qsizetype(sizeof(address.sun_path)))
        return false;
    address.sun_family = AF_UNIX;
    std::copy(socketName.begin(), socketName.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(socketName.size()));
    const bool isAccepted =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    ::close(socket);
    return isAccepted;
}

/// Whether the X server ":0" of this machine is there. Qt ends a program by force whose server is not.
bool isServed(const QByteArray &display)
{
    const QByteArray path = "/tmp/.X11-unix/X" + display.mid(1).split('.').first();
    return accepts('\0' + path) || accepts(path);
}

} // namespace

bool hasDisplay()
{
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    const QByteArray display = qgetenv("DISPLAY");
    return display.startsWith(':') ? isServed(display) : !display.isEmpty();
}

std::optional<WindowOptions> windowOptions(const QStringList &arguments)
{
    WindowOptions options;
    const QString playlist = u"--playlist"_qs;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == playlist)
            options.playlist = arguments.value(++i);
        else if (argument == u"--present"_qs)
            options.presents = true;
        else if (argument.startsWith(playlist + u'='))
            options.playlist = argument.mid(playlist.size() + 1);
        else if (!argument.startsWith(u'-') &&
                 (argument.endsWith(u".coroscope"_qs) || QFile::exists(argument)))
            options.recordings << argument;
        else
            return std::nullopt;
    }
    return options;
}

int showWindow(const WindowOptions &options)
{
    QApplication::setWindowIcon(iconOf(Icon::Logo, Theme(ColourScheme::Light)));
    MainWindow window(loadPreferences());
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::came, &window, &QWidget::close);
    QObject::connect(&window, &MainWindow::closed, &window,
                     [&window] { savePreferences(window.preferences()); });
    if (!options.recordings.isEmpty())
        window.openRecordings(options.recordings);
    if (options.playlist) {
        if (const std::optional<Message> problem = window.startPlaylist(*options.playlist)) {
            printError(*problem);
            return kCannotStart;
        }
    }
    window.show();
    if (options.presents)
        window.present();
    const int code = QApplication::exec();
    return interrupt.exitCode() != 0 ? interrupt.exitCode() : code;
}

} // namespace coroscope
