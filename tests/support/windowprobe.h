// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/strategies/strategy.h"
#include "ui/controls/button.h"
#include "ui/mainwindow.h"
#include "ui/window/commands.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QTest>

/// The whole window as a user has it: shown, active, operated by keys that go where the focus is.
namespace coroscope::test {

inline constexpr int kWindowPatience = 60'000;

/// Preferences of somebody who has run something before.
inline Preferences labPreferences(unsigned tasks, std::chrono::nanoseconds delay,
                                  const char *strategy = "coroutine")
{
    Preferences preferences;
    preferences.scheme = ColourScheme::Light;
    preferences.hasRun = true;
    preferences.strategy = QString::fromLatin1(strategy);
    preferences.scenario.tasks = tasks;
    preferences.scenario.delay = delay;
    return preferences;
}

class WindowProbe
{
public:
    explicit WindowProbe(const Preferences &preferences)
        : window(preferences)
    {
        window.show();
        hasShown = QTest::qWaitForWindowActive(&window) &&
                   QTest::qWaitFor([this] { return window.session().shown() != nullptr; },
                                   kWindowPatience);
    }

    MainWindow window;
    bool hasShown = false; ///< it is active, and the prediction of its form is on the stage

    TimelineArea &timeline() { return window.stage().timeline(); }
    Playhead &playhead() { return window.playhead(); }
    /// A key, as the system sends it: to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    /// The same by the keys of an action.
    void press(ActionId id)
    {
        const QKeyCombination keys = window.commands().action(id)->shortcut()[0];
        press(keys.key(), keys.keyboardModifiers());
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !window.session().isRunning(); }, kWindowPatience);
    }
    bool runToItsEnd()
    {
        press(ActionId::Run);
        return window.session().isRunning() && waitForEnd();
    }
    QImage picture()
    {
        QCoreApplication::processEvents();
        return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    /// The button of that accessible name or text that is seen, or null.
    Button *button(const QString &name)
    {
        for (Button *one : window.findChildren<Button *>()) {
            if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
                return one;
        }
        return nullptr;
    }
};

} // namespace coroscope::test
