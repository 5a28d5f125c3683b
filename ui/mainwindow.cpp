// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "core/strategies/strategy.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/raceview.h"
#include "ui/controls/button.h"
#include "ui/look/look.h"
#include "ui/panels/inspector.h"
#include "ui/panels/scenarioform.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/trynext.h"
#include "ui/panels/welcome.h"
#include "ui/picture/pictured.h"
#include "ui/playback/scrubber.h"
#include "ui/playback/transport.h"
#include "ui/window/commands.h"
#include "ui/window/leftcolumn.h"
#include "ui/window/stage.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace coroscope {

namespace {

constexpr int kWithoutInspector = 1180; // px of the window at scale 1, below which there is none
constexpr int kWideInspector = 1400;
constexpr qint64 kCompareRefresh = 250; // ms

std::vector<PicturedRun> picturedRuns(const Session &session)
{
    std::vector<PicturedRun> runs;
    for (const OpenRun *run : session.raced()) {
        runs.push_back(pictured(run->recording, run->spans, run->result));
        if (run->isLive())
            runs.back().total = run->now;
    }
    return runs;
}

std::optional<ComparisonProgress> progressOf(const Session &session)
{
    if (!session.isRunning() || session.asked().size() < 2)
        return std::nullopt;
    ComparisonProgress progress;
    for (const Strategy *row : session.asked())
        progress.titles << QCoreApplication::translate("coroscope", row->title);
    progress.running = session.currentIndex();
    return progress;
}

} // namespace

MainWindow::MainWindow(const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_axis(preferences.axis)
    , m_top(new TopBar)
    , m_pages(new QStackedWidget)
    , m_sides(new QStackedWidget)
    , m_welcome(new Welcome)
    , m_left(new LeftColumn(m_session))
    , m_stage(new Stage)
    , m_inspector(new Inspector)
    , m_compare(new ComparePage)
    , m_transport(new Transport(m_playhead))
    , m_commands(new Commands(*this))
{
    setWindowTitle(QStringLiteral("Coroscope"));
    setAcceptDrops(true);
    build();
    connectSession();
    connectParts();
    connectPlayhead();
    buildMenus();
    m_stage->setAxisKind(m_axis, TimelineArea::Motion::AtOnce);
    m_playhead.setSpeed(preferences.speed);
    m_playhead.setRepeat(preferences.loops ? Playhead::Repeat::Loop : Playhead::Repeat::Once);
    std::set<std::string, std::less<>> compared;
    for (const QString &id : preferences.compared)
        compared.insert(id.toStdString());
    if (!compared.empty())
        m_left->cards().setCompared(compared);
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
    auto *lab = new QWidget;
    auto *row = new QHBoxLayout(lab);
    m_sides->addWidget(m_welcome);
    m_sides->addWidget(m_left);
    row->addWidget(m_sides);
    row->addWidget(m_stage, 1);
    row->addWidget(m_inspector);
    m_pages->addWidget(lab);
    auto *race = new QWidget;
    auto *raceRow = new QHBoxLayout(race);
    raceRow->addWidget(m_compare);
    m_pages->addWidget(race);
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
    connect(m_top, &TopBar::stopAsked, &m_session, &Session::stop);
    connect(m_top, &TopBar::themeAsked, this, [this] { perform(ActionId::Theme); });
    connect(m_welcome, &Welcome::runAsked, this, [this] {
        const Preferences first;
        m_session.setForm(*strategy(first.strategy.toStdString()), first.scenario);
        run();
    });
    connect(m_welcome, &Welcome::raceAsked, this, [this] {
        setPage(Page::Compare);
        runAll();
    });
    connect(m_welcome, &Welcome::addressAsked, this, [this] {
        setPage(Page::Lab);
        m_left->form().askForAddress();
    });
    connect(m_welcome, &Welcome::openAsked, this, [this] { perform(ActionId::Open); });
    connect(m_welcome, &Welcome::labAsked, this, [this] { setPage(Page::Lab); });
    connect(m_compare, &ComparePage::runAllAsked, this, &MainWindow::runAll);
    connect(m_compare, &ComparePage::runChosen, this, [this](int index) {
        const auto runs = m_session.raced();
        if (std::size_t(index) < runs.size()) {
            m_session.show(runs[std::size_t(index)]->number);
            setPage(Page::Lab);
        }
    });
    connect(m_inspector, &Inspector::offerChosen, this, &MainWindow::runOffer);
    connect(m_inspector, &Inspector::taskChosen, this,
            [this](std::size_t task) { m_stage->timeline().setSelected(task); });
    connect(&m_stage->timeline(), &TimelineArea::taskChosen, m_inspector, &Inspector::setSelected);
    connect(m_stage, &Stage::axisKindChosen, this, &MainWindow::setAxisKind);
    connect(m_commands, &Commands::asked, this, &MainWindow::perform);
}

void MainWindow::connectPlayhead()
{
    connect(&m_playhead, &Playhead::moved, this, &MainWindow::showTime);
    connect(&m_stage->timeline(), &TimelineArea::timeChosen, &m_playhead, &Playhead::setTime);
    connect(m_compare, &ComparePage::timeChosen, &m_playhead, &Playhead::setTime);
    connect(m_transport, &Transport::previousAsked, this,
            [this] { perform(ActionId::PreviousEvent); });
    connect(m_transport, &Transport::nextAsked, this, [this] { perform(ActionId::NextEvent); });
}

// Another run is on the stage.
void MainWindow::showRun()
{
    const OpenRun *run = m_session.shown();
    const bool hasEnded = m_wasLive && run && !run->isLive();
    m_wasLive = run && run->isLive();
    m_stage->setRun(run, m_session.ghost());
    m_inspector->setRun(run ? &run->recording : nullptr, run ? &run->spans : nullptr);
    m_inspector->setOffers(run && run->strategy && !run->isLive() && !run->isGhost()
                               ? tryNext(*run->strategy, run->scenario)
                               : std::vector<Offer>());
    refitPlayback();
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
    m_top->setWords(run ? wordsOf(*run) : QString());
    showRunning();
}

void MainWindow::showGrowth(bool hasEvents)
{
    const OpenRun *run = m_session.shown();
    m_stage->grow(hasEvents);
    if (hasEvents)
        m_inspector->setRun(&run->recording, &run->spans);
    if (m_page == Page::Compare) {
        // All that there is so far, in one piece.
        if (!m_sinceCompared.isValid() || m_sinceCompared.hasExpired(kCompareRefresh)) {
            showRuns();
            m_playhead.setTime(m_playhead.end());
        }
    } else {
        m_playhead.setNow(run->now);
        if (m_transport->scrubber().isDue())
            m_transport->scrubber().grow(wholeAxis());
    }
}

void MainWindow::showTime(std::int64_t time)
{
    m_stage->setTime(time);
    m_transport->scrubber().setTime(time);
    if (m_page == Page::Compare)
        m_compare->setTime(time);
    else if (m_inspector->isVisible())
        m_inspector->setTime(time);
}

// The axis of all that the page shows, to play on and to scrub.
TimeAxis MainWindow::wholeAxis() const
{
    if (m_page == Page::Compare) {
        std::int64_t end = 1;
        for (const OpenRun *run : m_session.raced())
            end = std::max(end, run->now);
        return TimeAxis::clock(0, end + end / 50, 0, 1000);
    }
    const RunScene *scene = m_stage->timeline().scene();
    if (!scene)
        return TimeAxis::clock(0, 1, 0, 1);
    if (m_axis == AxisKind::Paced)
        return TimeAxis::paced(scene->moments(), 0, 1000);
    return TimeAxis::clock(0, m_stage->timeline().whole().second, 0, 1000);
}

void MainWindow::refitPlayback()
{
    std::vector<const Spans *> shown;
    std::int64_t end = 0;
    const OpenRun *run = m_session.shown();
    if (m_page == Page::Compare) {
        for (const OpenRun *other : m_session.raced()) {
            shown.push_back(&other->spans);
            end = std::max(end, other->now);
        }
    } else if (run) {
        shown.push_back(&run->spans);
        end = run->now;
    }
    const TimeAxis whole = wholeAxis();
    const bool isGhost = m_page != Page::Compare && run && run->isGhost();
    m_transport->scrubber().setRuns(shown, whole, isGhost);
    m_playhead.setRun(end, whole);
    m_transport->setAvailable(!shown.empty() && !isGhost, m_session.isRunning());
}

// The runs of the scenario have changed, or the scenario.
void MainWindow::showRuns()
{
    m_sinceCompared.start();
    m_compare->setRuns(picturedRuns(m_session), m_session.scenario().delay.count());
    m_compare->setProgress(progressOf(m_session));
    if (m_page == Page::Compare)
        refitPlayback();
}

void MainWindow::showRunning()
{
    const bool isRunning = m_session.isRunning();
    m_top->setRunning(isRunning);
    m_top->setRunText(m_page == Page::Compare ? tr("Run all") : tr("Run"));
    m_top->setRunShown(m_page != Page::Learn || isRunning);
    m_welcome->runButton()->setEnabled(!isRunning);
    m_commands->action(ActionId::Stop)->setEnabled(isRunning);
    for (const ActionId id : {ActionId::Run, ActionId::RunAll, ActionId::Open})
        m_commands->action(id)->setEnabled(!isRunning);
    showRuns();
    refitPlayback();
}

void MainWindow::showProblem()
{
    m_stage->setProblem(m_session.error() ? translated(*m_session.error()) : QString());
}

void MainWindow::setAxisKind(AxisKind kind)
{
    m_axis = kind;
    m_stage->setAxisKind(kind, TimelineArea::Motion::Animated);
    refitPlayback();
}

void MainWindow::setPage(Page page)
{
    const bool isRace = page == Page::Compare;
    const bool wasRace = m_page == Page::Compare;
    m_page = page;
    m_top->setPage(page);
    m_pages->setCurrentIndex(isRace ? 1 : 0);
    m_sides->setCurrentIndex(page == Page::Learn ? 0 : 1);
    collapse();
    showRunning();
    if (isRace)
        m_compare->race().setFocus();
    else
        m_stage->timeline().setFocus();
    if (isRace != wasRace) {
        m_playhead.pause();
        m_playhead.setTime(m_playhead.end());
    }
    showTime(m_playhead.time());
}

void MainWindow::collapse()
{
    const double width = this->width() / theme().scale();
    m_left->fitInto(size());
    m_inspector->setVisible(m_page == Page::Lab && width >= kWithoutInspector);
    m_inspector->setFixedWidth(int(theme().px(width >= kWideInspector ? 360 : 300)));
    const int welcome = int(theme().px(width >= kWithoutInspector ? 400 : 340));
    m_sides->setFixedWidth(m_page == Page::Learn ? welcome : m_left->width());
    m_left->setFixedWidth(m_left->width());
    if (m_inspector->isVisible())
        m_inspector->setTime(m_playhead.time());
}

void MainWindow::run()
{
    m_preferences.hasRun = true;
    m_session.run();
}

void MainWindow::runAll()
{
    std::vector<const Strategy *> rows;
    for (const Strategy &row : strategies()) {
        if (m_left->cards().compared().contains(row.id))
            rows.push_back(&row);
    }
    m_preferences.hasRun = true;
    m_session.runAll(rows);
}

void MainWindow::runOffer(const Offer &offer)
{
    if (const Strategy *row = strategy(offer.strategy); row && !m_session.isRunning()) {
        m_session.setForm(*row, offer.scenario);
        run();
    }
}

void MainWindow::applyPreferredTheme()
{
    const Theme chosen(m_preferences.scheme.value_or(m_system.scheme()), m_preferences.scale);
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyLook(*application, chosen);
    applyTheme(*this, chosen);
}

void MainWindow::themeChanged()
{
    setMinimumSize(1024, 600);
    const int gap = int(theme().px(12));
    for (int i = 0; i < m_pages->count(); ++i) {
        m_pages->widget(i)->layout()->setContentsMargins(gap, 0, gap, 0);
        m_pages->widget(i)->layout()->setSpacing(gap);
    }
    collapse();
    update();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Canvas));
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    collapse();
}

} // namespace coroscope
