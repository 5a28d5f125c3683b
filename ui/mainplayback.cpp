// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// How the main window plays: the range, marks, and the way back through what was seen.
#include "ui/compare/comparepage.h"
#include "ui/compare/pairview.h"
#include "ui/compare/raceview.h"
#include "ui/compare/runline.h"
#include "ui/learn/learnpage.h"
#include "ui/mainwindow.h"
#include "ui/picture/pictured.h"
#include "ui/playback/playedruns.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/window/commands.h"
#include "ui/window/markboard.h"
#include "ui/window/navigator.h"
#include "ui/window/pairboard.h"
#include "ui/window/stage.h"

#include <algorithm>
#include <utility>

namespace coroscope {

void MainWindow::connectMarks()
{
    const PairView &pair = m_compare->pair();
    for (TimelineArea *timeline : {&m_stage->timeline(), &m_learn->stage().timeline(),
                                   &pair.timeline(0), &pair.timeline(1)}) {
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
        return performPair(id) || stepInRace(id) || m_marks->perform(id, activeTimeline());
    return true;
}

bool MainWindow::performPair(ActionId id)
{
    if (id == ActionId::SideBySide) {
        setPage(Page::Compare);
        m_compare->showPair();
    } else if (id == ActionId::Parting) {
        if (const auto time = m_compare->pair().partingAfter(m_playhead.time()); time && isPair()) {
            m_playhead.pause();
            m_playhead.setTime(*time);
        }
    } else {
        return false;
    }
    return true;
}

// Two runs that can be played are what is seen.
bool MainWindow::isPair() const
{
    return m_page == Page::Compare && m_compare->isPairShown() && m_compare->pair().isComplete();
}

TimelineArea &MainWindow::activeTimeline()
{
    return isPair() ? m_compare->pair().active() : activeStage().timeline();
}

void MainWindow::connectPair()
{
    const PairView &pair = m_compare->pair();
    connect(&pair, &PairView::axisKindChosen, this, &MainWindow::setAxisKind);
    connect(&pair, &PairView::partingAsked, this, [this] { perform(ActionId::Parting); });
    const auto replay = [this] {
        if (m_page != Page::Compare)
            return;
        m_playhead.setRange(std::nullopt);
        showRunning();
        m_playhead.pause();
        m_playhead.setTime(m_playhead.end());
        showTime(m_playhead.time());
        if (isPair())
            m_transport->scrubber().setSeen(m_compare->pair().timeline(0).seen());
    };
    connect(m_compare, &ComparePage::viewChanged, this, replay);
    connect(m_pair, &PairBoard::changed, this, [this, replay] {
        if (isPair())
            replay();
    });
    connect(&pair.timeline(0), &TimelineArea::viewChanged, this, [this] {
        if (isPair())
            m_transport->scrubber().setSeen(m_compare->pair().timeline(0).seen());
    });
}

void MainWindow::showPairIn(Picture &picture) const
{
    const PairView &pair = m_compare->pair();
    picture.what = PictureKind::Pair;
    for (std::size_t i = 0; i < PairView::kRuns; ++i) {
        const OpenRun &run = *pair.runs().at(i);
        picture.runs.push_back(pictured(run.recording, run.spans, run.result));
        picture.runs.back().title = pair.line(i).words();
        picture.runs.back().note = pair.note(i);
    }
    if (m_playhead.time() < m_playhead.end())
        picture.at = m_playhead.time();
}

bool MainWindow::stepInRace(ActionId id)
{
    if (m_page != Page::Compare || (id != ActionId::PreviousEvent && id != ActionId::NextEvent))
        return false;
    const PlayedRuns runs = played();
    if (isPair()) {
        // The steps of both, on whichever axis.
        const auto &[first, second] = m_compare->pair().runs();
        const TimeAxis paced = playedPair(*first, *second, AxisKind::Paced).whole;
        stepInRuns(id, m_playhead, runs.spans, byMoments(paced.moments()));
        return true;
    }
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
