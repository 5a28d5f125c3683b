// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "core/strategies/strategy.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/pairview.h"
#include "ui/compare/raceview.h"
#include "ui/compare/sweeppanel.h"
#include "ui/controls/button.h"
#include "ui/learn/builtinlessons.h"
#include "ui/learn/course.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lecture.h"
#include "ui/look/look.h"
#include "ui/panels/inspector.h"
#include "ui/panels/scenarioform.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/welcome.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/show/show.h"
#include "ui/show/showpage.h"
#include "ui/window/commands.h"
#include "ui/window/leftcolumn.h"
#include "ui/window/markboard.h"
#include "ui/window/navigator.h"
#include "ui/window/pairboard.h"
#include "ui/window/raceboard.h"
#include "ui/window/stage.h"
#include "ui/window/sweepboard.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kGap = 12; // px

} // namespace

MainWindow::MainWindow(const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_translation(preferences.language.value_or(systemLanguage()))
    , m_axis(preferences.axis)
    , m_top(new TopBar)
    , m_pages(new QStackedWidget)
    , m_lab(new LabPage(m_session))
    , m_stage(&m_lab->stage())
    , m_compare(new ComparePage)
    , m_course(new Course(m_session, m_playhead, builtInLessons, this))
    , m_lecture(new Lecture(*m_course, this))
    , m_learn(new LearnPage(*m_course))
    , m_showPage(new ShowPage)
    , m_show(new Show(*m_showPage, *m_course, *m_lecture, m_session, m_playhead, m_saver, this))
    , m_race(new RaceBoard(m_session, *m_compare, this))
    , m_sweep(new SweepBoard(m_compare->sweep(), this))
    , m_transport(new Transport(m_playhead))
    , m_commands(new Commands(*this))
    , m_marks(new MarkBoard(m_session, m_playhead, this))
    , m_pair(new PairBoard(m_session, m_compare->pair(), this))
    , m_navigator(new Navigator(
          *this, [this] { return place(); }, [this] { return m_playhead.isPlaying(); },
          [this](const Place &place) { showPlace(place); }))
{
    setAcceptDrops(true);
    build();
    connectSession();
    connectParts();
    connectPlayhead();
    connectLesson();
    connectLecture();
    connectMotion();
    connectHold();
    connectSweep();
    connectMarks();
    connectPair();
    connectShow();
    buildMenus();
    m_stage->setAxisKind(m_axis, TimelineArea::Motion::AtOnce);
    m_compare->pair().setAxisKind(m_axis, TimelineArea::Motion::AtOnce);
    m_playhead.setSpeed(preferences.speed);
    m_playhead.setRepeat(preferences.loops ? Playhead::Repeat::Loop : Playhead::Repeat::Once);
    std::set<std::string, std::less<>> compared;
    for (const QString &id : preferences.compared)
        compared.insert(id.toStdString());
    if (!compared.empty())
        m_lab->leftColumn().cards().setCompared(compared);
    applyPreferredTheme();
    m_session.setForm(*strategy(preferences.strategy.toStdString()), preferences.scenario);
    setPage(preferences.hasRun ? Page::Lab : Page::Learn);
    if (preferences.geometry.isEmpty() || !restoreGeometry(preferences.geometry))
        resize(1280, 800);
    showRunning();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages->addWidget(m_lab);
    auto *race = new QWidget;
    auto *raceRow = new QHBoxLayout(race);
    raceRow->addWidget(m_compare);
    m_pages->addWidget(race);
    m_pages->addWidget(m_learn);
    m_pages->addWidget(m_showPage);
    column->addWidget(m_top);
    column->addWidget(m_pages, 1);
    column->addWidget(m_transport);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::shownChanged, this, &MainWindow::showRun);
    connect(&m_session, &Session::grew, this, &MainWindow::showGrowth);
    connect(&m_session, &Session::runningChanged, this, &MainWindow::showRunning);
    connect(&m_session, &Session::runsChanged, this, &MainWindow::showRuns);
    connect(&m_session, &Session::formChanged, this, &MainWindow::showRuns);
    connect(&m_session, &Session::errorChanged, this, &MainWindow::showProblem);
}

void MainWindow::connectParts()
{
    connect(m_top, &TopBar::pageChosen, this, &MainWindow::setPage);
    connect(m_top, &TopBar::runAsked, this, [this] {
        if (m_page == Page::Compare)
            runAll();
        else
            run();
    });
    connect(m_top, &TopBar::stopAsked, this, [this] { perform(ActionId::Stop); });
    connect(m_top, &TopBar::themeAsked, this, [this] { perform(ActionId::Theme); });
    const Welcome &welcome = m_lab->welcome();
    connect(&welcome, &Welcome::runAsked, this, [this] {
        const Preferences first;
        m_session.setForm(*strategy(first.strategy.toStdString()), first.scenario);
        run();
    });
    connect(&welcome, &Welcome::raceAsked, this, [this] {
        setPage(Page::Compare);
        runAll();
    });
    connect(&welcome, &Welcome::addressAsked, this, [this] {
        setPage(Page::Lab);
        m_lab->leftColumn().form().askForAddress();
    });
    connect(&welcome, &Welcome::openAsked, this, [this] { perform(ActionId::Open); });
    connect(&welcome, &Welcome::labAsked, this, [this] { setPage(Page::Lab); });
    connect(m_compare, &ComparePage::wayChosen, &m_session, &Session::setWay);
    connect(m_compare, &ComparePage::runAllAsked, this, &MainWindow::runAll);
    connect(m_compare, &ComparePage::runChosen, this, [this](int index) {
        const auto runs = m_session.raced();
        if (std::size_t(index) < runs.size()) {
            m_session.show(runs[std::size_t(index)]->number);
            setPage(Page::Lab);
        }
    });
    connect(&inspector(), &Inspector::offerChosen, this, &MainWindow::runOffer);
    connect(&inspector(), &Inspector::taskChosen, this,
            [this](std::size_t task) { m_stage->timeline().setSelected(task); });
    connect(&m_stage->timeline(), &TimelineArea::taskChosen, &inspector(), &Inspector::setSelected);
    connect(m_stage, &Stage::axisKindChosen, this, &MainWindow::setAxisKind);
    connect(m_commands, &Commands::asked, this, &MainWindow::perform);
    connect(&m_system, &SystemScheme::changed, this, &MainWindow::applyPreferredTheme);
}

void MainWindow::connectPlayhead()
{
    connect(&m_playhead, &Playhead::moved, this, &MainWindow::showTime);
    connect(&m_stage->timeline(), &TimelineArea::timeChosen, &m_playhead, &Playhead::setTime);
    connect(&m_stage->timeline(), &TimelineArea::viewChanged, this,
            [this] { m_transport->scrubber().setSeen(m_stage->timeline().seen()); });
    connect(m_compare, &ComparePage::timeChosen, &m_playhead, &Playhead::setTime);
    connect(m_transport, &Transport::previousAsked, this,
            [this] { perform(ActionId::PreviousEvent); });
    connect(m_transport, &Transport::nextAsked, this, [this] { perform(ActionId::NextEvent); });
}

// The runs of the scenario have changed, or the scenario.
void MainWindow::showRuns()
{
    m_race->refresh();
    m_pair->refresh();
    showSweepForm();
    if (m_page == Page::Compare)
        refitPlayback();
}

void MainWindow::showRunning()
{
    m_course->setBusy(isBusy() && !m_course->isRunning());
    const bool isRunning = isBusy();
    m_top->setRunning(isRunning);
    m_top->setRunText(m_page == Page::Compare ? tr("Run all") : tr("Run"));
    m_top->setRunShown(m_page != Page::Learn || isRunning);
    showWords();
    m_lab->welcome().runButton()->setEnabled(!isRunning);
    m_commands->action(ActionId::Stop)->setEnabled(isRunning);
    for (const ActionId id : {ActionId::Run, ActionId::RunAll, ActionId::Open})
        m_commands->action(id)->setEnabled(!isRunning);
    for (const ActionId id : {ActionId::NextBeat, ActionId::PreviousBeat})
        m_commands->action(id)->setEnabled(isLesson());
    m_compare->sweep().setAvailable(!m_session.isRunning());
    showTitle();
    showHold();
    showRuns();
    refitPlayback();
}

// In the top bar: what is shown.
void MainWindow::showWords()
{
    const OpenRun *run = m_session.shown();
    const QString attempt = m_course->attemptWords();
    m_top->setWords(isLesson()                ? lessonWords()
                    : m_page == Page::Compare ? raceWords(m_session.scenario(), m_session.way())
                    : !attempt.isEmpty()      ? attempt
                    : run                     ? wordsOf(*run)
                                              : QString());
}

// Among other windows: what is shown, and whether something runs.
void MainWindow::showTitle()
{
    QString title = QStringLiteral("Coroscope");
    if (m_show->isOn() && m_show->source() == Show::Source::Lesson)
        title += QStringLiteral(" — ") + m_show->words();
    else if (const OpenRun *run = m_session.shown())
        title += QStringLiteral(" — ") + wordsOf(*run);
    setWindowTitle(isBusy() ? tr("%1 · running").arg(title) : title);
}

void MainWindow::showProblem()
{
    m_stage->setProblem(m_session.error() ? translated(*m_session.error()) : QString());
}

void MainWindow::setAxisKind(AxisKind kind)
{
    m_axis = kind;
    m_stage->setAxisKind(kind, TimelineArea::Motion::Animated);
    m_compare->pair().setAxisKind(kind, TimelineArea::Motion::Animated);
    refitPlayback();
}

void MainWindow::setPage(Page page)
{
    const bool isRace = page == Page::Compare;
    const bool wasOther = m_page != page && (m_page != Page::Lab || page == Page::Compare);
    if (isLesson() && page != Page::Learn)
        restoreLabForm();
    m_page = page;
    m_navigator->note();
    if (page == Page::Learn && m_preferences.hasRun)
        openLesson(std::max(0, m_course->index()));
    m_top->setPage(page);
    m_pages->setCurrentIndex(isRace ? 1 : isLesson() ? 2 : 0);
    m_lab->setSide(page == Page::Learn ? LabPage::Side::Welcome : LabPage::Side::Lab);
    if (m_wasLive)
        growLab(true);
    showRunning();
    if (isRace)
        m_compare->setFocus();
    else
        activeStage().timeline().setFocus();
    if (wasOther || isLesson()) {
        m_playhead.pause();
        m_playhead.setTime(m_playhead.end());
        m_playhead.setLive(m_wasLive && !isRace);
    }
    showTime(m_playhead.time());
}

void MainWindow::applyPreferredTheme()
{
    const Theme chosen(m_preferences.scheme.value_or(m_system.scheme()), m_preferences.scale);
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyLook(*application, chosen);
    applyTheme(*this, chosen);
    dressShow();
}

void MainWindow::themeChanged()
{
    setMinimumSize(1024, 600);
    const int gap = int(theme().px(kGap));
    m_pages->widget(1)->layout()->setContentsMargins(gap, 0, gap, 0);
    m_lab->fitInto(size());
    m_learn->fitInto(size());
    update();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Canvas));
}

// What was opened before there was anything to be seen.
void MainWindow::showEvent(QShowEvent *)
{
    if (inspector().isVisible())
        inspector().setTime(m_playhead.time());
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    m_lab->fitInto(size());
    m_learn->fitInto(size());
    if (inspector().isVisible())
        inspector().setTime(m_playhead.time());
}

} // namespace coroscope
