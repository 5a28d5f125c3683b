// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// How the main window plays: the range, marks, and the way back through what was seen.
#include "ui/compare/comparepage.h"
#include "ui/compare/raceview.h"
#include "ui/learn/learnpage.h"
#include "ui/mainwindow.h"
#include "ui/playback/playedruns.h"
#include "ui/window/commands.h"
#include "ui/window/markboard.h"
#include "ui/window/navigator.h"
#include "ui/window/stage.h"

#include <algorithm>

namespace coroscope {

void MainWindow::connectMarks()
{
    for (TimelineArea *timeline : {&m_stage->timeline(), &m_learn->stage().timeline()}) {
        m_marks->watch(*timeline);
        connect(timeline, &TimelineArea::rangeChosen, &m_playhead, &Playhead::setRange);
        connect(&m_playhead, &Playhead::rangeChanged, timeline,
                [this, timeline] { timeline->setPlayedRange(m_playhead.range()); });
        connect(timeline, &TimelineArea::viewChanged, m_navigator, &Navigator::note);
        connect(timeline, &TimelineArea::taskChosen, m_navigator, &Navigator::note);
    }
    connect(&m_session, &Session::shownChanged, this, [this] {
        // A live run that ends has the number that it had.
        const int number = m_session.shown() ? m_session.shown()->number : 0;
        if (std::exchange(m_playedRun, number) != number)
            m_playhead.setRange(std::nullopt);
        m_navigator->note();
    });
    // What is played is no way that a person went, but where it stops is.
    connect(&m_playhead, &Playhead::moved, this, [this] {
        if (!m_playhead.isPlaying() && !m_playhead.isLive())
            m_navigator->note();
    });
    connect(&m_playhead, &Playhead::modeChanged, m_navigator, &Navigator::note);
    m_navigator->note();
}

// What depends on the page.
bool MainWindow::performHere(ActionId id)
{
    if (id == ActionId::Back)
        m_navigator->back();
    else if (id == ActionId::Forward)
        m_navigator->forward();
    else
        return stepInRace(id) || m_marks->perform(id, activeStage().timeline());
    return true;
}

bool MainWindow::stepInRace(ActionId id)
{
    if (m_page != Page::Compare || (id != ActionId::PreviousEvent && id != ActionId::NextEvent))
        return false;
    const PlayedRuns runs = played();
    const RaceView &race = m_compare->race();
    const double width = race.xOf(runs.end) - race.xOf(0);
    stepInRuns(id, m_playhead, runs.spans,
               byColumns(std::int64_t(double(runs.end) / std::max(1.0, width))));
    return true;
}

Place MainWindow::place() const
{
    Place place;
    place.page = m_page;
    if (isLesson() || m_page == Page::Learn)
        return place;
    if (!m_playhead.isLive())
        place.time = m_playhead.time();
    const OpenRun *run = m_session.shown();
    if (!run || run->isGhost())
        return place;
    place.run = run->number;
    if (m_page == Page::Lab) {
        place.sight = m_stage->timeline().sight();
        place.selected = m_stage->timeline().selected();
    }
    return place;
}

void MainWindow::showPlace(const Place &place)
{
    if (place.page != m_page)
        setPage(place.page);
    if (place.page == Page::Learn)
        return;
    const OpenRun *run = m_session.shown();
    if (place.run != 0 && (!run || run->number != place.run))
        m_session.show(place.run);
    run = m_session.shown();
    // The time first: what is seen follows it.
    m_playhead.pause();
    if (place.time && !m_playhead.isLive() && run && !run->isGhost())
        m_playhead.setTime(*place.time);
    if (place.page == Page::Lab && run && run->number == place.run) {
        TimelineArea &timeline = m_stage->timeline();
        timeline.setSight(place.sight);
        timeline.setSelected(place.selected);
    }
}

} // namespace coroscope
