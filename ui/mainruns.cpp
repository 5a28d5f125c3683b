// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window shows of runs, live and in replay.
#include "ui/compare/comparepage.h"
#include "ui/compare/pairview.h"
#include "ui/learn/learnpage.h"
#include "ui/mainwindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/trynext.h"
#include "ui/playback/playedruns.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/show/show.h"
#include "ui/window/commands.h"
#include "ui/window/raceboard.h"
#include "ui/window/stage.h"

#include <QAction>

namespace coroscope {

// Another run is on the stage.
void MainWindow::showRun()
{
    const OpenRun *run = m_session.shown();
    const bool hasEnded = m_wasLive && run && !run->isLive();
    m_wasLive = run && run->isLive();
    m_stage->setRun(run, m_session.ghost());
    m_lab->inspector().setRun(run ? &run->recording : nullptr, run ? &run->spans : nullptr);
    showOffers();
    refitPlayback();
    if (m_show->isOn() && m_show->keepsTime())
        return;
    if (m_wasLive) {
        m_playhead.pause();
        m_playhead.setTime(0);
        m_playhead.setLive(true);
    } else if (!hasEnded) {
        // A run is shown at its end: all of it is seen, and nothing is pale.
        m_playhead.pause();
        m_playhead.setTime(run && run->isGhost() ? 0 : m_playhead.end());
    } else if (m_playhead.isLive()) {
        m_playhead.setTime(m_playhead.end());
    }
    showTime(m_playhead.time());
    showRunning();
}

void MainWindow::showOffers()
{
    const OpenRun *run = m_session.shown();
    inspector().setOffers(run && run->strategy && !run->isLive() && !run->isGhost()
                              ? tryNext(*run->strategy, run->scenario)
                              : std::vector<Offer>());
}

void MainWindow::showGrowth(bool hasEvents)
{
    const OpenRun *run = m_session.shown();
    // What is not seen catches up when it is (setPage()).
    if (isLesson())
        m_learn->grow(hasEvents);
    else if (m_page != Page::Compare)
        growLab(hasEvents);
    if (m_show->isOn())
        m_show->grow(hasEvents);
    if (m_page == Page::Compare) {
        // All that there is so far, in one piece.
        if (m_race->isDue()) {
            m_race->refresh();
            refitPlayback();
            m_playhead.setTime(m_playhead.end());
        }
    } else {
        m_playhead.setNow(run->now);
        if (m_transport->scrubber().isDue())
            m_transport->scrubber().grow(played().whole);
    }
}

void MainWindow::growLab(bool hasEvents)
{
    const OpenRun *run = m_session.shown();
    m_stage->grow(hasEvents);
    if (hasEvents)
        m_lab->inspector().setRun(&run->recording, &run->spans);
}

void MainWindow::showTime(std::int64_t time)
{
    if (m_page != Page::Compare && !isLesson())
        m_stage->setTime(time);
    m_transport->scrubber().setTime(time);
    if (m_show->isOn())
        m_show->setTime(time);
    if (isLesson())
        m_learn->setTime(time);
    else if (m_page == Page::Compare)
        m_compare->setTime(time);
    else if (m_lab->inspector().isVisible())
        m_lab->inspector().setTime(time);
}

// What is played and scrubbed on this page.
PlayedRuns MainWindow::played() const
{
    if (m_show->isOn())
        return m_show->played();
    if (isLesson())
        return m_learn->played();
    if (isPair())
        return playedPair(*m_compare->pair().runs()[0], *m_compare->pair().runs()[1], m_axis);
    if (m_page == Page::Compare)
        return playedRace(m_session.raced());
    const TimelineArea &timeline = m_stage->timeline();
    return playedRun(m_session.shown(), timeline.scene(), m_axis, timeline.whole().second);
}

void MainWindow::refitPlayback()
{
    const PlayedRuns runs = played();
    m_transport->scrubber().setRuns(runs.spans, runs.whole, runs.isPredicted);
    if (m_show->isOn())
        m_show->setPlayed(runs);
    m_playhead.setRun(runs.end, runs.whole);
    const bool isPlayable = !runs.spans.empty() && !runs.isPredicted;
    m_transport->setAvailable(isPlayable, m_session.isRunning());
    (isLesson() ? m_learn->inspector() : inspector()).setPlayable(isPlayable);
    for (const ActionId id :
         {ActionId::PlayPause, ActionId::PreviousEvent, ActionId::NextEvent,
          ActionId::PreviousOfTask, ActionId::NextOfTask, ActionId::ToStart, ActionId::ToEnd,
          ActionId::RangeStart, ActionId::RangeEnd, ActionId::WholeRange})
        m_commands->action(id)->setEnabled(isPlayable);
    for (const ActionId id : {ActionId::Mark, ActionId::RemoveMark, ActionId::PreviousMark,
                              ActionId::NextMark, ActionId::UndoMark, ActionId::RedoMark})
        m_commands->action(id)->setEnabled(isPlayable && (m_page != Page::Compare || isPair()));
}

} // namespace coroscope
