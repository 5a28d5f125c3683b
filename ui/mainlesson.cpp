// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window does for lessons.
#include "ui/learn/course.h"
#include "ui/learn/glossarydialog.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lecture.h"
#include "ui/learn/lessoncard.h"
#include "ui/mainwindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/welcome.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/show/show.h"
#include "ui/window/stage.h"

#include <algorithm>

namespace coroscope {

void MainWindow::connectLesson()
{
    m_course->setLanguage(codeOf(m_translation.language()));
    m_course->setFinishedIds(m_preferences.finishedLessons);
    connect(m_course, &Course::changed, this, &MainWindow::showWords);
    connect(m_course, &Course::labAsked, this, &MainWindow::tryExercise);
    connect(m_learn, &LearnPage::shownChanged, this, [this] {
        if (!m_show->isOn()) // it has a stage of its own
            showLesson();
    });
    connect(m_learn, &LearnPage::termAsked, this, &MainWindow::explainTerm);
    for (const Stage *stage : {m_stage, &m_learn->stage()})
        connect(stage, &Stage::termAsked, this, &MainWindow::explainTerm);
    const auto showMoment = [this](std::int64_t time, std::optional<std::size_t> task) {
        m_playhead.setTime(time);
        if (task)
            activeStage().timeline().setSelected(task);
    };
    for (const Inspector *each : {&inspector(), &m_learn->inspector()})
        connect(each, &Inspector::momentChosen, this, showMoment);
    connect(m_learn, &LearnPage::timeChosen, &m_playhead, &Playhead::setTime);
    TimelineArea &timeline = m_learn->stage().timeline();
    connect(&timeline, &TimelineArea::timeChosen, &m_playhead, &Playhead::setTime);
    connect(&timeline, &TimelineArea::viewChanged, this, [this, &timeline] {
        if (isLesson())
            m_transport->scrubber().setSeen(timeline.seen());
    });
    connect(&m_lab->welcome(), &Welcome::lessonsAsked, this, [this] {
        openLesson(0);
        setPage(Page::Learn);
    });
}

bool MainWindow::isLesson() const
{
    return m_page == Page::Learn && m_course->lesson();
}

Stage &MainWindow::activeStage()
{
    return isLesson() ? m_learn->stage() : *m_stage;
}

// Opens the lesson, or the one where the reader was last; the one that is open stays as it is.
void MainWindow::openLesson(int index)
{
    keepLabForm();
    if (m_course->lesson() || m_course->lessons().empty())
        return;
    const auto &lessons = m_course->lessons();
    const auto last = std::find_if(lessons.begin(), lessons.end(), [this](const Lesson &lesson) {
        return lesson.id == m_preferences.lesson;
    });
    m_course->open(last == lessons.end() ? index : int(last - lessons.begin()));
}

void MainWindow::openLessonList()
{
    if (!isLesson()) {
        openLesson(0);
        setPage(Page::Learn);
    }
    m_learn->card().openList();
}

// Brings what the exercise starts from into the Lab.
void MainWindow::tryExercise()
{
    const Lesson *exercise = m_course->lesson();
    if (!exercise || exercise->runs.empty() || m_session.isRunning())
        return;
    m_labForm.reset(); // what the Lab had is given up
    m_session.setForm(*exercise->runs.front().strategy, exercise->runs.front().scenario);
    setPage(Page::Lab);
}

// Other runs are on the lesson's stage, or another axis.
void MainWindow::showLesson()
{
    if (!isLesson())
        return;
    const OpenRun *run = m_course->shown();
    refitPlayback();
    const bool isOther = std::exchange(m_lessonShown, run) != run;
    if (run && !run->isLive() && isOther && !m_playhead.isPlaying())
        m_playhead.setTime(run->isGhost() ? 0 : m_playhead.end());
    else if (m_learn->isRace() && m_course->isRunning())
        m_playhead.setTime(m_playhead.end());
    showTime(m_playhead.time());
}

void MainWindow::keepLabForm()
{
    if (m_labForm)
        return;
    const OpenRun *run = m_session.shown();
    m_labForm = LabForm{&m_session.strategy(), m_session.scenario(), run ? run->number : 0};
}

// Unless the lesson's run is still under way: that is what the Lab shows, then.
void MainWindow::restoreLabForm()
{
    const std::optional<LabForm> kept = std::exchange(m_labForm, std::nullopt);
    if (!kept || m_session.isRunning())
        return;
    if (kept->run > 0 && m_session.find(kept->run))
        m_session.show(kept->run);
    else
        m_session.setForm(*kept->strategy, kept->scenario);
}

// Shows the glossary at that term; empty: where it was left.
void MainWindow::explainTerm(const QString &term)
{
    if (!m_glossary) {
        m_glossary = new GlossaryDialog(this);
        m_glossary->setLanguage(codeOf(m_translation.language()));
        applyTheme(*m_glossary, theme());
    }
    m_glossary->showTerm(term);
    m_glossary->show();
    m_glossary->raise();
    m_glossary->activateWindow();
}

// Which lesson, and how long it takes.
QString MainWindow::lessonWords() const
{
    if (m_lecture->isOn())
        return lectureWords();
    const Lesson &open = *m_course->lesson();
    const QString place = (open.isExercise ? tr("exercise %1 of %2") : tr("lesson %1 of %2"))
                              .arg(open.order)
                              .arg(m_course->countOfKind());
    const int minutes = open.minutes;
    return minutes > 0 ? place + QStringLiteral(" · ") + tr("about %1 min").arg(minutes) : place;
}

} // namespace coroscope
