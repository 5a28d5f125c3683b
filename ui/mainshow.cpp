// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window does for a show.
#include "ui/controls/button.h"
#include "ui/learn/course.h"
#include "ui/mainwindow.h"
#include "ui/playback/transport.h"
#include "ui/show/show.h"
#include "ui/show/showpage.h"
#include "ui/window/commands.h"

#include <QAction>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kShowScale = 1.5; // times the person's own

} // namespace

void MainWindow::connectShow()
{
    // The page of a show takes these keys itself; the list of keys names them.
    for (const ActionId id : {ActionId::Question, ActionId::Blank})
        m_commands->action(id)->setEnabled(false);
    connect(&m_top->presentButton(), &QAbstractButton::clicked, this, &MainWindow::present);
    connect(m_show, &Show::moved, this, &MainWindow::showTitle);
    connect(m_show, &Show::ended, this, &MainWindow::endShow);
    connect(m_show, &Show::shownChanged, this, &MainWindow::showInShow);
    connect(m_show, &Show::actionAsked, this, [this](ActionId id) {
        if (m_commands->action(id)->isEnabled())
            perform(id);
    });
}

void MainWindow::present()
{
    if (m_show->isOn()) {
        m_show->end();
        return;
    }
    if (m_page == Page::Learn && !m_course->lesson()) {
        openLesson(0);
        setPage(Page::Learn);
    }
    m_geometryBefore = saveGeometry();
    m_top->hide();
    m_transport->hide();
    m_pages->setCurrentWidget(m_showPage);
    showFullScreen();
    setGeometry(screen()->geometry()); // without a window manager nobody else does it
    const Show::Source source = isLesson()                ? Show::Source::Lesson
                                : m_page == Page::Compare ? Show::Source::Race
                                                          : Show::Source::Run;
    m_show->start(source, m_axis);
    refitPlayback();
    showTime(m_playhead.time());
}

// Other runs are on the stage of the show.
void MainWindow::showInShow()
{
    if (isLesson() && !m_show->isAsking())
        showLesson();
    else
        refitPlayback();
    // Beside each other runs are seen to their ends.
    if (m_show->isRace() && !m_playhead.isPlaying() && m_playhead.time() < m_playhead.end())
        m_playhead.setTime(m_playhead.end());
}

// Everything is as it was before.
void MainWindow::endShow()
{
    m_top->show();
    m_transport->show();
    showNormal();
    restoreGeometry(m_geometryBefore);
    setPage(m_page);
}

// Of a show the type has a scale of its own, beside that of the interface.
void MainWindow::dressShow()
{
    applyTheme(*m_showPage,
               Theme(theme().scheme(), theme().scale() * kShowScale * m_preferences.showScale));
}

// Whether nothing is left to do.
bool MainWindow::performInShow(ActionId id)
{
    const auto setShowScale = [this](double scale) {
        m_preferences.showScale = std::clamp(std::round(scale * 10) / 10, Preferences::kLeastScale,
                                             Preferences::kLargestScale);
        dressShow();
    };
    switch (id) {
    case ActionId::LargerInterface:
        setShowScale(m_preferences.showScale + Preferences::kScaleStep);
        return true;
    case ActionId::SmallerInterface:
        setShowScale(m_preferences.showScale - Preferences::kScaleStep);
        return true;
    case ActionId::NormalInterface:
        setShowScale(1);
        return true;
    case ActionId::Run:
        if (m_show->isAsking())
            m_show->question().run();
        return m_show->isAsking();
    default:
        return !m_show->allows(id);
    }
}

} // namespace coroscope
