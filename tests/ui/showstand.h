// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/builtinlessons.h"
#include "ui/learn/course.h"
#include "ui/learn/lecture.h"
#include "ui/look/screensaver.h"
#include "ui/playback/playhead.h"
#include "ui/playback/session.h"
#include "ui/show/show.h"
#include "ui/show/showpage.h"
#include "ui/show/showstage.h"

#include <QTest>

namespace coroscope::test {

/// A screen saver that counts.
class CountedSaver final : public ScreenSaver
{
public:
    void holdOff() override { ++held; }
    void release() override { ++released; }
    int held = 0;
    int released = 0;
};

/// A show on a page of its own, with all that the window gives it.
struct ShowStand
{
    explicit ShowStand(const std::vector<Lesson> &lessons, QSize size = {1280, 720},
                       ColourScheme scheme = ColourScheme::Dark)
        : course(session, playhead, [lessons] { return lessons; })
        , lecture(course)
        , show(page, course, lecture, session, playhead, saver)
    {
        QObject::connect(&show, &Show::shownChanged, &show, [this] { follow(); });
        QObject::connect(&playhead, &Playhead::moved, &show,
                         [this](std::int64_t time) { show.setTime(time); });
        QObject::connect(&session, &Session::grew, &show, [this](bool hasEvents) {
            show.grow(hasEvents);
            playhead.setNow(session.shown()->now);
        });
        page.resize(size);
        applyTheme(page, Theme(scheme, 1.5));
        page.show();
        page.activateWindow();
    }
    void follow()
    {
        const PlayedRuns runs = show.played();
        playhead.setRun(runs.end, runs.whole);
        // As the window does when another run is on the stage.
        const OpenRun *run = page.stage().run();
        if (run != m_shown && run && !run->isGhost() && !playhead.isPlaying())
            playhead.setTime(runs.end);
        m_shown = run;
        show.setTime(playhead.time());
    }
    void press(Qt::Key key) { QTest::keyClick(&page, key); }
    /// As far as a beat plays.
    void settle() { course.skipReplay(); }

    CountedSaver saver;
    Session session;
    Playhead playhead;
    Course course;
    Lecture lecture;
    ShowPage page;
    Show show;

private:
    const OpenRun *m_shown = nullptr;
};

/// The lessons of the course, all of them simulated.
inline std::vector<Lesson> simulatedLessons()
{
    std::vector<Lesson> lessons = builtInLessons();
    for (Lesson &lesson : lessons) {
        for (LessonRun &run : lesson.runs)
            run.scenario.clock = ClockKind::Virtual;
    }
    return lessons;
}

} // namespace coroscope::test
