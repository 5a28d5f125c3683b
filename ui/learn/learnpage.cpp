// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/learnpage.h"

#include "ui/compare/raceview.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/learn/course.h"
#include "ui/learn/lessoncard.h"
#include "ui/learn/racedruns.h"
#include "ui/panels/inspector.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/pictured.h"
#include "ui/picture/runs.h"
#include "ui/timeline/runscene.h"
#include "ui/window/stage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coroscope {

namespace {

// Widths in px at scale 1.
constexpr double kWide = 1400;
constexpr double kWithInspector = 1180;
constexpr double kWideCard = 452;
constexpr double kCard = 400;
constexpr double kNarrowCard = 360;
constexpr double kInspector = 320;
constexpr double kGap = 12;
constexpr double kTitle = 30;
constexpr qint64 kRaceRefresh = 250; // ms

// What stands in the right part, in its order there.
enum Part { StagePart, RacePart, TotalsPart };

Part partOf(LessonStage stage)
{
    switch (stage) {
    case LessonStage::Race:
        return RacePart;
    case LessonStage::Totals:
        return TotalsPart;
    default:
        return StagePart;
    }
}

} // namespace

LearnPage::LearnPage(Course &course, QWidget *parent)
    : QWidget(parent)
    , m_course(course)
    , m_row(new QHBoxLayout(this))
    , m_card(new LessonCard)
    , m_title(new Label(LabelStyle::CardTitle))
    , m_right(new QStackedWidget)
    , m_stage(new Stage)
    , m_raceCard(new Card(tr("On one clock")))
    , m_race(new RaceView)
    , m_totalsCard(new Card(tr("Total time")))
    , m_totals(new TotalsPanel)
    , m_inspector(new Inspector)
{
    build();
    LearnPage::languageChanged();
    connect(&m_course, &Course::changed, this, &LearnPage::showCard);
    connect(&m_course, &Course::runsChanged, this, &LearnPage::showRuns);
    connect(m_card, &LessonCard::actionAsked, &m_course, &Course::act);
    connect(m_card, &LessonCard::backAsked, &m_course, &Course::back);
    connect(m_card, &LessonCard::guessed, &m_course, &Course::guess);
    connect(m_card, &LessonCard::lessonChosen, &m_course, &Course::open);
    connect(m_card, &LessonCard::checkAsked, &m_course, &Course::check);
    connect(m_card, &LessonCard::moreAsked, &m_course, &Course::next);
    connect(m_card, &LessonCard::termAsked, this, &LearnPage::termAsked);
    connect(m_race, &RaceView::timeChosen, this, &LearnPage::timeChosen);
    connect(&m_stage->timeline(), &TimelineArea::taskChosen, m_inspector, &Inspector::setSelected);
    connect(m_inspector, &Inspector::taskChosen, this,
            [this](std::size_t task) { m_stage->timeline().setSelected(task); });
    connect(m_stage, &Stage::axisKindChosen, this, &LearnPage::setAxisKind);
}

void LearnPage::build()
{
    m_raceCard->setBodyMargins({1, 4, 1, 8});
    m_raceCard->body()->addWidget(m_race, 1);
    m_totalsCard->body()->addWidget(m_totals, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_stage, m_raceCard, m_totalsCard})
        m_right->addWidget(part);
    m_row->addWidget(m_card);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_title);
    middle->addWidget(m_right, 1);
    m_row->addLayout(middle, 1);
    m_row->addWidget(m_inspector);
}

void LearnPage::languageChanged()
{
    m_raceCard->setTitle(tr("On one clock"));
    m_totalsCard->setTitle(tr("Total time"));
    if (m_course.lesson())
        showRuns();
}

void LearnPage::showCard()
{
    if (!m_course.lesson()) {
        m_lesson = -1;
        return;
    }
    m_card->setCourse(m_course.entries());
    m_card->setLesson(m_course.index());
    m_card->setBeat(m_course.view());
    const bool isOther = m_lesson != m_course.index() || m_beat != m_course.beat();
    if (!isOther)
        return;
    if (m_lesson != m_course.index()) {
        const LessonPanel panel = m_course.lesson()->panel;
        if (panel != LessonPanel::None)
            m_inspector->setTab(InspectorTab(int(panel) - int(LessonPanel::Task)));
        m_stage->timeline().setSelected(std::nullopt);
    }
    m_lesson = m_course.index();
    m_beat = m_course.beat();
    showStage();
}

// The part, the axis and the inspector that the beat wants; its runs follow.
void LearnPage::showStage()
{
    const LessonStage stage = m_course.stage();
    m_right->setCurrentIndex(partOf(stage));
    if (partOf(stage) == StagePart)
        m_stage->setAxisKind(stage == LessonStage::Paced ? AxisKind::Paced : AxisKind::Clock,
                             TimelineArea::Motion::AtOnce);
    fitInto(m_window);
}

void LearnPage::showRuns()
{
    const OpenRun *run = m_course.shown();
    m_stage->timeline().setEmptyWords(m_course.comingWords(),
                                      tr("What happens is shown here when it has run."));
    m_stage->setRun(run, m_course.ghost());
    selectForPanel();
    m_inspector->setRun(run ? &run->recording : nullptr, run ? &run->spans : nullptr);
    m_title->setText(m_course.shownTitle());
    m_title->setVisible(!isRace() && !m_title->text().isEmpty());
    const std::vector<PicturedRun> runs = picturedRuns(m_course);
    const std::int64_t delay = delayOf(m_course.raced());
    m_race->setRacers(racersOf(runs, delay, Captions::Hidden));
    m_totals->setTotals(totalsOf(runs, delay));
    m_sinceRace.start();
    Q_EMIT shownChanged();
}

// What is about one task shows one at once: the first that failed, else the first.
void LearnPage::selectForPanel()
{
    const OpenRun *run = m_course.shown();
    const LessonPanel panel = m_course.lesson()->panel;
    const bool isOfTask = panel == LessonPanel::Task || panel == LessonPanel::Code;
    TimelineArea &timeline = m_stage->timeline();
    if (!run || run->isLive() || !isOfTask || timeline.selected())
        return;
    const std::vector<TaskSpans> &tasks = run->spans.requests();
    const auto failed = std::find_if(tasks.begin(), tasks.end(), [](const TaskSpans &task) {
        return task.last == State::Failed;
    });
    if (!tasks.empty())
        timeline.setSelected(failed == tasks.end() ? 0 : std::size_t(failed - tasks.begin()));
}

bool LearnPage::isRace() const
{
    return partOf(m_course.stage()) != StagePart;
}

PlayedRuns LearnPage::played() const
{
    if (isRace())
        return playedRace(m_course.raced());
    const TimelineArea &timeline = m_stage->timeline();
    return playedRun(m_course.shown(), timeline.scene(), timeline.axisKind(),
                     timeline.whole().second);
}

Picture LearnPage::picture(std::int64_t time, std::int64_t end) const
{
    Picture picture;
    picture.scheme = theme().scheme();
    picture.axis = m_stage->timeline().axisKind();
    const LessonStage stage = m_course.stage();
    if (partOf(stage) != StagePart) {
        picture.what = stage == LessonStage::Race ? PictureKind::Race : PictureKind::Totals;
        picture.runs = picturedRuns(m_course);
        picture.delay = delayOf(m_course.raced());
    } else if (const OpenRun *run = m_course.shown()) {
        picture.what = PictureKind::Timeline;
        picture.delay = run->scenario.delay.count();
        picture.runs.push_back(pictured(run->recording, run->spans, run->result));
        if (!run->isGhost() && time < end)
            picture.at = time;
    }
    return picture;
}

void LearnPage::grow(bool hasEvents)
{
    const OpenRun *run = m_course.shown();
    if (!run || !run->isLive())
        return;
    if (isRace()) {
        if (m_sinceRace.hasExpired(kRaceRefresh))
            showRuns();
        return;
    }
    m_stage->grow(hasEvents);
    if (hasEvents)
        m_inspector->setRun(&run->recording, &run->spans);
}

void LearnPage::setTime(std::int64_t time)
{
    m_stage->setTime(time);
    m_race->setTime(time);
    if (m_inspector->isVisible())
        m_inspector->setTime(time);
}

void LearnPage::setAxisKind(AxisKind kind)
{
    m_stage->setAxisKind(kind, TimelineArea::Motion::Animated);
    Q_EMIT shownChanged();
}

void LearnPage::fitInto(QSize window)
{
    m_window = window;
    const double width = window.width() / theme().scale();
    const bool wantsInspector = m_course.lesson() && partOf(m_course.stage()) == StagePart &&
                                m_course.lesson()->panel != LessonPanel::None;
    const bool hasInspector = wantsInspector && width >= kWithInspector;
    m_inspector->setVisible(hasInspector);
    m_inspector->setFixedWidth(int(theme().px(kInspector)));
    const double card = width < kWithInspector          ? kNarrowCard
                        : width < kWide || hasInspector ? kCard
                                                        : kWideCard;
    m_card->setFixedWidth(int(theme().px(card)));
}

void LearnPage::themeChanged()
{
    const int gap = int(theme().px(kGap));
    m_row->setContentsMargins(gap, 0, gap, 0);
    m_row->setSpacing(gap);
    m_title->setFixedHeight(int(theme().wholePx(kTitle)));
    fitInto(m_window);
}

} // namespace coroscope
