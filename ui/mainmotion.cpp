// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window does for those who want nothing to move by itself.
#include "ui/mainwindow.h"
#include "ui/window/commands.h"
#include "ui/window/stage.h"

#include <QAction>
#include <QApplication>

namespace coroscope {

void MainWindow::connectMotion()
{
    QAction *still = m_commands->action(ActionId::LessMotion);
    still->setCheckable(true);
    still->setChecked(m_preferences.isStill);
    connect(&m_systemMotion, &SystemMotion::changed, this, &MainWindow::applyMotion);
    applyMotion();
}

void MainWindow::toggleMotion()
{
    m_preferences.isStill = !m_preferences.isStill;
    m_commands->action(ActionId::LessMotion)->setChecked(m_preferences.isStill);
    applyMotion();
}

// A run that is played goes on: it is what one looks at.
void MainWindow::applyMotion()
{
    const bool isStill = m_preferences.isStill || m_systemMotion.isReduced();
    const auto motion = isStill ? TimelineArea::Motion::AtOnce : TimelineArea::Motion::Animated;
    for (TimelineArea *timeline : findChildren<TimelineArea *>())
        timeline->setMotion(motion);
    if (!isStill)
        return;
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
          Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

} // namespace coroscope
