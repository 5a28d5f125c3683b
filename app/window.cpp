// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/window.h"

#include "app/exitcode.h"
#include "app/interrupt.h"
#include "ui/controls/icon.h"
#include "ui/mainwindow.h"

#include <QApplication>

namespace coroscope {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int showWindow(const QStringList &recordings)
{
    QApplication::setWindowIcon(iconOf(Icon::Logo, Theme(ColourScheme::Light)));
    MainWindow window(loadPreferences());
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::came, &window, &QWidget::close);
    QObject::connect(&window, &MainWindow::closed, &window,
                     [&window] { savePreferences(window.preferences()); });
    if (!recordings.isEmpty())
        window.openRecordings(recordings);
    window.show();
    const int code = QApplication::exec();
    return interrupt.exitCode() != 0 ? interrupt.exitCode() : code;
}

} // namespace coroscope
