// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What a show shows of a beat, or of a run.
#include "core/lessons/lessons.h"
#include "ui/compare/raceview.h"
#include "ui/learn/course.h"
#include "ui/learn/lecture.h"
#include "ui/learn/racedruns.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/pictured.h"
#include "ui/picture/runs.h"
#include "ui/playback/playhead.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/session.h"
#include "ui/show/show.h"
#include "ui/show/showcaption.h"
#include "ui/show/showhead.h"
#include "ui/show/showpage.h"
#include "ui/show/showpanel.h"
#include "ui/show/showslide.h"
#include "ui/show/showstage.h"

#include <algorithm>
#include <set>

namespace coroscope {

namespace {

ShowPage::Face faceOf(LessonStage stage)
{
    switch (stage) {
    case LessonStage::Race:
        return ShowPage::Face::Race;
    case LessonStage::Totals:
        return ShowPage::Face::Totals;
    case LessonStage::Paced:
    case LessonStage::Clock:
        break;
    }
    return ShowPage::Face::Stage;
}

// Strategies by their own names, for a lesson's titles make no sentence; unless one strategy has several runs.
QString verdictOn(const std::vector<const OpenRun *> &raced, std::vector<PicturedRun> runs)
{
    std::set<const Strategy *> strategies;
    for (const OpenRun *run : raced)
        strategies.insert(run->strategy);
    if (strategies.size() == raced.size()) {
        for (std::size_t i = 0; i < runs.size(); ++i)
            runs[i].title = titleOf(*raced[i]);
    }
    return verdictOf(runs);
}

bool areWords(BeatKind kind)
{
    return kind == BeatKind::Text || kind == BeatKind::Predict;
}

} // namespace

// Everything, from what it is shown of.
void Show::refresh()
{
    if (m_isAtEnd)
        return;
    m_page.strip().setWords(m_question.words());
    if (m_source == Source::Lesson && !isAsking()) {
        m_page.stage().timeline().setSelected(std::nullopt);
        showBeat();
    } else {
        m_page.setFace(m_source == Source::Race && !isAsking() ? ShowPage::Face::Race
                                                               : ShowPage::Face::Stage,
                       ShowPage::Side::None);
        if (m_source == Source::Run)
            m_page.stage().setAxisKind(m_axis);
    }
    showRuns();
    showHead();
}

void Show::showBeat()
{
    if (!isLesson() || !m_course.lesson() || m_isAtEnd)
        return;
    if (m_lesson != m_course.index())
        m_page.stage().timeline().setSelected(std::nullopt);
    m_lesson = m_course.index();
    const LessonPanel panel = m_course.lesson()->panel;
    const ShowPage::Face face =
        areWords(m_course.kind()) ? ShowPage::Face::Slide : faceOf(m_course.stage());
    const bool wantsPanel = face == ShowPage::Face::Stage && panel != LessonPanel::None;
    const bool hasPanel = wantsPanel && m_course.shown();
    if (face == ShowPage::Face::Slide)
        showSlide();
    else
        showSide(wantsPanel ? Beside::Panel : Beside::Words);
    showWarning();
    m_page.panel().setKind(panel);
    if (face == ShowPage::Face::Stage)
        m_page.stage().setAxisKind(m_course.stage() == LessonStage::Paced ? AxisKind::Paced
                                                                          : AxisKind::Clock);
    m_page.setFace(face, hasPanel                   ? ShowPage::Side::Panel
                         : m_page.words().isEmpty() ? ShowPage::Side::None
                                                    : ShowPage::Side::Words);
    showHead();
}

// A beat that is words alone. With the first one the lesson begins.
void Show::showSlide()
{
    const BeatView view = m_course.view();
    ShowSlide::Words words;
    if (m_course.beat() == 0)
        words.title = m_course.entries()[std::size_t(m_course.index())].title;
    if (view.answers.empty()) {
        words.text = m_course.beatText();
        words.text += u'\n';
        for (const GoalPart &goal : view.goals)
            words.text += QStringLiteral("\n• ") + goal.words + QStringLiteral("  ");
    } else {
        words.question = view.question;
        words.answers = view.answers;
        words.guess = view.guess;
        words.truth = view.truth;
    }
    m_page.slide().setWords(words);
}

// What a beat says beside its stage, with the answers to what was asked before.
void Show::showSide(Beside what)
{
    const BeatView view = m_course.view();
    ShowSlide::Words words;
    if (what == Beside::Panel) {
        m_page.words().setWords(words);
        return;
    }
    words.text = m_course.beatText();
    words.answers = view.answers;
    words.guess = view.guess;
    words.truth = view.truth;
    m_page.words().setWords(words);
}

void Show::showRuns()
{
    if (m_isAtEnd)
        return;
    showWarning();
    // Also what is not seen: it borrows runs that may go.
    showRace();
    if (isLesson())
        showRun(m_course.shown(), m_course.ghost());
    else
        showRun(m_session.shown(), m_session.ghost());
    setPlayed(played());
    m_page.profile().setTime(m_playhead.time());
    showCaption();
    Q_EMIT shownChanged();
}

// Nothing is borrowed any more.
void Show::forgetRuns()
{
    m_page.race().setRacers({});
    m_page.totals().setTotals({});
    m_page.stage().setRun(nullptr, nullptr);
    m_page.panel().setRun(nullptr, nullptr);
    setPlayed(PlayedRuns());
}

void Show::showRace()
{
    const bool isOfLesson = isLesson();
    const std::vector<const OpenRun *> raced = isOfLesson ? m_course.raced() : m_session.raced();
    std::vector<PicturedRun> runs;
    if (isOfLesson) {
        runs = picturedRuns(m_course);
    } else {
        for (const OpenRun *run : raced)
            runs.push_back(pictured(run->recording, run->spans, run->result));
    }
    const std::int64_t delay = delayOf(raced);
    m_page.race().setRacers(racersOf(runs, delay, Captions::Hidden));
    m_page.totals().setTotals(totalsOf(runs, delay));
    m_verdict = m_session.isRunning() ? QString() : verdictOn(raced, runs);
    m_sinceRace.start();
}

void Show::showRun(const OpenRun *run, const OpenRun *ghost)
{
    TimelineArea &timeline = m_page.stage().timeline();
    timeline.setEmptyWords(isLesson() ? m_course.comingWords() : QString(),
                           tr("What happens is shown here when it has run."));
    m_page.stage().setRun(run, ghost);
    m_page.panel().setRun(run ? &run->recording : nullptr, run ? &run->spans : nullptr);
    // What is about one task shows one at once: the first that failed, else the first.
    const bool isOfTask =
        m_page.side() == ShowPage::Side::Panel &&
        (m_page.panel().kind() == LessonPanel::Task || m_page.panel().kind() == LessonPanel::Code);
    if (!run || run->isLive() || !isOfTask || timeline.selected())
        return;
    const std::vector<TaskSpans> &tasks = run->spans.requests();
    const auto failed = std::find_if(tasks.begin(), tasks.end(), [](const TaskSpans &task) {
        return task.last == State::Failed;
    });
    if (!tasks.empty())
        timeline.setSelected(failed == tasks.end() ? 0 : std::size_t(failed - tasks.begin()));
}

void Show::showCaption()
{
    const OpenRun *run = m_page.stage().run();
    QString sentence;
    if (isRace()) {
        sentence = m_verdict;
    } else if (run && !run->isGhost()) {
        sentence = m_page.stage().caption();
    } else if (isLesson() && m_page.side() == ShowPage::Side::None &&
               m_course.kind() == BeatKind::Run) {
        sentence = plainText(m_course.beatText());
    } else if (run) {
        sentence = tr("This is what theory says.");
    }
    m_page.caption().setSentence(sentence);
}

// What did not go as it should have.
void Show::showWarning()
{
    QString warning;
    if (isLesson() && m_course.lesson()) {
        const BeatView view = m_course.view();
        warning = m_course.failureWords();
        if (warning.isEmpty() && view.isWarning)
            warning = view.note;
    }
    if (warning == m_page.caption().warning())
        return;
    m_page.caption().setWarning(warning);
    m_page.layOut();
}

// Where the show is, and what goes on.
void Show::showHead()
{
    ShowHead &head = m_page.head();
    const Lesson *lesson = m_source == Source::Lesson ? m_course.lesson() : nullptr;
    const OpenRun *run = m_session.shown();
    const bool hasOwnTitle =
        lesson && !m_isAtEnd && m_page.face() == ShowPage::Face::Slide && m_course.beat() == 0;
    if (lesson && !m_isAtEnd && !hasOwnTitle)
        head.setTitle(m_course.entries()[std::size_t(m_course.index())].title);
    else if (m_source == Source::Run && run)
        head.setTitle(wordsOf(*run));
    else if (m_source == Source::Race)
        head.setTitle(raceWords(m_session.scenario(), m_session.way()));
    else
        head.setTitle(m_lecture.isOn() ? m_lecture.playlist().title.in(m_course.language())
                                       : QStringLiteral("Coroscope"));
    if (lesson && m_lecture.isOn())
        head.setPlace(m_lecture.entry() + 1, m_lecture.count());
    else
        head.setPlace(m_course.beat() + 1, lesson ? int(lesson->beats.size()) : 0);
    head.setRunning(m_session.isRunning());
    head.setStatus(m_endAsked.isActive()   ? tr("Esc again ends the show")
                   : m_isWaiting           ? tr("goes on when the run has ended")
                   : m_session.isRunning() ? tr("running")
                                           : QString());
    Q_EMIT moved();
}

// A quiet slide: it is over.
void Show::showEnd()
{
    m_isAtEnd = true;
    const QString title = m_lecture.playlist().title.in(m_course.language());
    ShowSlide::Words words;
    words.title = title.isEmpty() ? tr("That was all") : title;
    words.text = title.isEmpty() ? QString() : tr("That was all. Thank you.");
    words.line = tr("Esc twice ends the show, PageUp goes back.");
    m_page.slide().setWords(words);
    m_page.setFace(ShowPage::Face::Slide, ShowPage::Side::None);
    showHead();
}

} // namespace coroscope
