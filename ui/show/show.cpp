// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/show.h"

#include "ui/compare/raceview.h"
#include "ui/learn/course.h"
#include "ui/learn/lecture.h"
#include "ui/look/screensaver.h"
#include "ui/playback/playhead.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/session.h"
#include "ui/show/showcaption.h"
#include "ui/show/showhead.h"
#include "ui/show/showpage.h"
#include "ui/show/showpanel.h"
#include "ui/show/showslide.h"
#include "ui/show/showstage.h"

#include <QGuiApplication>

#include <utility>

namespace coroscope {

namespace {

using namespace std::chrono_literals;

constexpr auto kSecond = 250ms; // how often the time is looked at
constexpr auto kEndAsked = 3s;
constexpr auto kPointer = 2s;
constexpr qint64 kRaceRefresh = 250; // ms

} // namespace

Show::Show(ShowPage &page, Course &course, Lecture &lecture, Session &session, Playhead &playhead,
           ScreenSaver &saver, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_course(course)
    , m_lecture(lecture)
    , m_session(session)
    , m_playhead(playhead)
    , m_saver(saver)
    , m_question(session)
{
    const auto ifOn = [this](void (Show::*what)()) {
        return [this, what] {
            if (m_isOn)
                (this->*what)();
        };
    };
    connect(&m_course, &Course::changed, this, ifOn(&Show::showBeat));
    connect(&m_course, &Course::runsChanged, this, ifOn(&Show::showRuns));
    connect(&m_lecture, &Lecture::changed, this, ifOn(&Show::followLecture));
    connect(&m_session, &Session::shownChanged, this, ifOn(&Show::showRuns));
    connect(&m_session, &Session::runsChanged, this, ifOn(&Show::showRuns));
    connect(&m_session, &Session::runningChanged, this, ifOn(&Show::onRunning));
    connect(&m_question, &Question::changed, this, ifOn(&Show::refresh));
    connect(&m_page.stage().timeline(), &TimelineArea::taskChosen, &m_page.panel(),
            &ShowPanel::setSelected);
    m_clock.setInterval(kSecond);
    m_clock.callOnTimeout(
        this, [this] { m_page.head().setElapsed(std::chrono::seconds(m_since.elapsed() / 1000)); });
    m_endAsked.setSingleShot(true);
    m_endAsked.setInterval(kEndAsked);
    m_endAsked.callOnTimeout(this, &Show::showHead);
    m_pointer.setSingleShot(true);
    m_pointer.setInterval(kPointer);
    m_pointer.callOnTimeout(this, [this] {
        if (!std::exchange(m_isPointerHidden, true))
            QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    });
    m_page.installEventFilter(this);
}

Show::~Show()
{
    if (m_isPointerHidden)
        QGuiApplication::restoreOverrideCursor();
}

void Show::start(Source source, AxisKind axis)
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_source = source;
    m_axis = axis;
    m_isAtEnd = false;
    m_isWaiting = false;
    m_lesson = -1;
    m_since.start();
    m_clock.start();
    m_page.head().setElapsed(0s);
    m_page.setBlank(false);
    m_saver.holdOff();
    m_course.setWhenFailed(LessonRuns::WhenFailed::Simulate);
    qApp->installEventFilter(this); // the pointer moves over any widget
    m_pointer.start();
    m_page.setFocus();
    refresh();
}

void Show::end()
{
    if (!m_isOn)
        return;
    closeQuestion();
    m_isOn = false;
    m_clock.stop();
    m_endAsked.stop();
    m_course.setWhenFailed(LessonRuns::WhenFailed::Stop);
    m_saver.release();
    qApp->removeEventFilter(this);
    m_page.installEventFilter(this);
    forgetRuns();
    movePointer();
    m_pointer.stop();
    Q_EMIT ended();
}

void Show::goOn()
{
    m_endAsked.stop();
    if (m_course.skipReplay()) {
        showHead();
        return;
    }
    if (m_course.isRunning()) {
        m_isWaiting = true;
        showHead();
        return;
    }
    if (m_isAtEnd)
        return;
    // The course goes on with its next lesson by itself; after its last one there is nothing.
    if (!m_lecture.isOn() && m_course.isAtEnd())
        showEnd();
    else
        m_lecture.next();
}

// Of a lecture the last beat has been left behind, or it was returned to.
void Show::followLecture()
{
    if (m_lecture.isOver() && !m_isAtEnd)
        showEnd();
    else if (!m_lecture.isOver() && m_isAtEnd)
        leaveEnd();
    showHead();
}

void Show::leaveEnd()
{
    m_isAtEnd = false;
    refresh();
}

void Show::goBack()
{
    m_endAsked.stop();
    if (std::exchange(m_isWaiting, false)) {
        showHead();
        return;
    }
    if (m_course.isRunning())
        return;
    if (m_isAtEnd && !m_lecture.isOver())
        leaveEnd();
    else
        m_lecture.back();
}

void Show::onRunning()
{
    showHead();
    if (isAsking() || m_session.isRunning())
        return;
    showRuns();
    if (m_isWaiting && !m_course.isRunning()) {
        m_isWaiting = false;
        // Whoever else hears that the run has ended comes first.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isOn && !m_course.isToRun())
                    goOn();
            },
            Qt::QueuedConnection);
    }
}

PlayedRuns Show::played() const
{
    if (isRace())
        return playedRace(isLesson() ? m_course.raced() : m_session.raced());
    const TimelineArea &timeline = m_page.stage().timeline();
    return playedRun(m_page.stage().run(), timeline.scene(), timeline.axisKind(),
                     timeline.whole().second);
}

bool Show::keepsTime() const
{
    return isLesson() && !m_course.isRunning();
}

bool Show::isRace() const
{
    return m_page.face() == ShowPage::Face::Race || m_page.face() == ShowPage::Face::Totals;
}

void Show::setPlayed(const PlayedRuns &runs)
{
    m_page.profile().setRuns(runs.spans, runs.whole, runs.isPredicted);
}

void Show::setTime(std::int64_t time)
{
    m_page.stage().setTime(time);
    m_page.race().setTime(time);
    m_page.profile().setTime(time);
    if (m_page.side() == ShowPage::Side::Panel)
        m_page.panel().setTime(time);
    showCaption();
}

void Show::grow(bool hasEvents)
{
    if (isRace()) {
        if (m_sinceRace.hasExpired(kRaceRefresh))
            showRuns();
        return;
    }
    const OpenRun *run = m_page.stage().run();
    if (!run || !run->isLive())
        return;
    m_page.stage().grow(hasEvents);
    if (hasEvents && m_page.side() == ShowPage::Side::Panel)
        m_page.panel().setRun(&run->recording, &run->spans);
    if (m_page.profile().isDue())
        m_page.profile().grow(played().whole);
    showCaption();
}

void Show::retranslate()
{
    if (m_isOn)
        refresh();
}

QString Show::words() const
{
    const Lesson *lesson = m_course.lesson();
    if (m_isAtEnd || !lesson)
        return tr("the end");
    const auto ofAll = [](int number, int count) {
        return QStringLiteral("%1 / %2").arg(number).arg(count);
    };
    QStringList parts;
    if (m_lecture.isOn())
        parts << ofAll(m_lecture.entry() + 1, m_lecture.count());
    parts << m_course.entries()[std::size_t(m_course.index())].title
          << ofAll(m_course.beat() + 1, int(lesson->beats.size()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace coroscope
