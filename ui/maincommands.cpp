// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window does when it is asked by a key or a menu.
#include "core/strategies/strategy.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/raceview.h"
#include "ui/controls/button.h"
#include "ui/learn/course.h"
#include "ui/learn/glossarydialog.h"
#include "ui/learn/learnpage.h"
#include "ui/learn/lecture.h"
#include "ui/mainwindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/trynext.h"
#include "ui/panels/welcome.h"
#include "ui/playback/transport.h"
#include "ui/show/show.h"
#include "ui/window/commands.h"
#include "ui/window/controlkeys.h"
#include "ui/window/filedialogs.h"
#include "ui/window/keylist.h"
#include "ui/window/leftcolumn.h"
#include "ui/window/menus.h"
#include "ui/window/readingorder.h"
#include "ui/window/stage.h"
#include "ui/window/sweepboard.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QInputDialog>

#include <algorithm>
#include <cmath>

namespace coroscope {

void MainWindow::buildMenus()
{
    auto *files = new QMenu(this);
    for (const ActionId id : {ActionId::Open, ActionId::Save, ActionId::SavePicture,
                              ActionId::CopyPicture, ActionId::Handout})
        files->addAction(m_commands->action(id));
    connect(&m_top->exportButton(), &QAbstractButton::clicked, this,
            [this, files] { popUpBelow(*files, m_top->exportButton()); });

    auto *colours = new QMenu(this);
    for (const ActionId id : {ActionId::Theme, ActionId::SystemTheme, ActionId::LessMotion})
        colours->addAction(m_commands->action(id));
    QWidget &themeButton = m_top->themeButton();
    themeButton.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&themeButton, &QWidget::customContextMenuRequested, this,
            [&themeButton, colours] { popUpBelow(*colours, themeButton); });

    auto *languages = new QMenu(this);
    for (const ActionId id : {ActionId::SystemLanguage, ActionId::English, ActionId::Chinese}) {
        QAction *action = m_commands->action(id);
        action->setCheckable(true);
        languages->addAction(action);
    }
    languages->addSeparator();
    languages->addAction(m_commands->action(ActionId::LessMotion));
    connect(&m_top->languageButton(), &QAbstractButton::clicked, this,
            [this, languages] { popUpBelow(*languages, m_top->languageButton()); });
    showLanguageChoice();

    auto *runs = new RunsMenu(m_session, this);
    connect(&m_top->recentButton(), &QAbstractButton::clicked, this, [this, runs] {
        runs->openBelow(m_top->recentButton(), theme(),
                        m_session.shown() ? m_session.shown()->number : 0);
    });
    connect(runs, &RunsMenu::chosen, this, [this](int number) {
        m_session.show(number);
        if (m_page != Page::Lab)
            setPage(Page::Lab);
    });
}

void MainWindow::perform(ActionId id)
{
    if (m_show->isOn() && performInShow(id))
        return;
    if (performHere(id) || performPlayback(id, m_playhead, activeTimeline()) ||
        performTimeline(id, activeTimeline()) || performHold(id))
        return;
    switch (id) {
    case ActionId::Run:
        if (isLesson())
            m_course->act();
        else
            run();
        break;
    case ActionId::RunAll:
        setPage(Page::Compare);
        runAll();
        break;
    case ActionId::Stop:
        m_course->stop();
        m_session.stop();
        m_sweep->stop();
        break;
    case ActionId::Live:
        if (m_session.isRunning())
            m_playhead.setLive(!m_playhead.isLive());
        break;
    case ActionId::NextBeat:
        m_lecture->next();
        break;
    case ActionId::PreviousBeat:
        m_lecture->back();
        break;
    case ActionId::Axis:
        if (isLesson())
            m_learn->setAxisKind(activeStage().timeline().axisKind() == AxisKind::Clock
                                     ? AxisKind::Paced
                                     : AxisKind::Clock);
        else
            setAxisKind(m_axis == AxisKind::Clock ? AxisKind::Paced : AxisKind::Clock);
        break;
    case ActionId::Table:
        activeStage().setTableShown(!activeStage().isTableShown());
        break;
    case ActionId::Handout:
        saveHandout();
        break;
    case ActionId::FindTask:
        findTask();
        break;
    case ActionId::Open:
    case ActionId::Save:
    case ActionId::SavePicture:
    case ActionId::CopyPicture:
        performFile(id);
        break;
    default:
        performWindow(id);
    }
}

void MainWindow::run()
{
    if (m_sweep->isRunning())
        return;
    m_preferences.hasRun = true;
    m_session.run();
}

void MainWindow::runAll()
{
    if (m_sweep->isRunning())
        return;
    m_preferences.hasRun = true;
    m_session.runAll(comparedRows());
}

void MainWindow::runOffer(const Offer &offer)
{
    if (const Strategy *row = strategy(offer.strategy); row && !m_session.isRunning()) {
        m_session.setForm(*row, offer.scenario);
        run();
    }
}

void MainWindow::performWindow(ActionId id)
{
    switch (id) {
    case ActionId::Learn:
    case ActionId::Lab:
    case ActionId::Compare:
        setPage(Page(int(id) - int(ActionId::Learn)));
        break;
    case ActionId::Theme:
        m_preferences.scheme =
            theme().scheme() == ColourScheme::Light ? ColourScheme::Dark : ColourScheme::Light;
        applyPreferredTheme();
        break;
    case ActionId::SystemTheme:
        m_preferences.scheme.reset();
        applyPreferredTheme();
        break;
    case ActionId::LessMotion:
        toggleMotion();
        break;
    case ActionId::SystemLanguage:
        setLanguage(std::nullopt);
        break;
    case ActionId::English:
        setLanguage(Language::English);
        break;
    case ActionId::Chinese:
        setLanguage(Language::Chinese);
        break;
    case ActionId::LargerInterface:
        setScale(m_preferences.scale + Preferences::kScaleStep);
        break;
    case ActionId::SmallerInterface:
        setScale(m_preferences.scale - Preferences::kScaleStep);
        break;
    case ActionId::NormalInterface:
        setScale(1);
        break;
    case ActionId::LessonList:
        openLessonList();
        break;
    case ActionId::Present:
        present();
        break;
    case ActionId::Glossary:
        explainTerm({});
        break;
    case ActionId::Keys:
        showKeys();
        break;
    case ActionId::Quit:
        close();
        break;
    default:
        break;
    }
}

void MainWindow::setLanguage(std::optional<Language> language)
{
    m_preferences.language = language;
    m_translation.setLanguage(language.value_or(systemLanguage()));
    showLanguageChoice();
}

// Which of the three holds: a checkable action has turned itself over when it was chosen.
void MainWindow::showLanguageChoice()
{
    const std::optional<Language> language = m_preferences.language;
    m_commands->action(ActionId::SystemLanguage)->setChecked(!language);
    m_commands->action(ActionId::English)->setChecked(language == Language::English);
    m_commands->action(ActionId::Chinese)->setChecked(language == Language::Chinese);
}

// Everything that was said is said anew; runs, playhead and form stay as they are.
void MainWindow::showLanguage()
{
    m_course->setLanguage(codeOf(m_translation.language()));
    if (m_glossary)
        m_glossary->setLanguage(codeOf(m_translation.language()));
    applyLanguage(*this);
    m_commands->translate();
    showOffers();
    showRunning();
    if (m_session.error())
        showProblem();
    applyTheme(*this, theme());
    dressShow();
    m_show->retranslate();
}

void MainWindow::setScale(double scale)
{
    const double whole = std::round(scale * 10) / 10;
    m_preferences.scale = std::clamp(whole, Preferences::kLeastScale, Preferences::kLargestScale);
    applyPreferredTheme();
}

void MainWindow::findTask()
{
    TimelineArea &timeline = activeTimeline();
    const RunScene *scene = timeline.scene();
    const int count = scene ? int(scene->spans().requests().size()) : 0;
    if (count == 0)
        return;
    bool isChosen = false;
    const int number =
        QInputDialog::getInt(this, tr("Find a task"), tr("Number of the task, 1 to %1:").arg(count),
                             int(timeline.selected().value_or(0)) + 1, 1, count, 1, &isChosen);
    if (isChosen)
        timeline.setSelected(std::size_t(number - 1));
}

void MainWindow::showKeys()
{
    KeyList list(theme(), this);
    if (list.exec() == QDialog::Accepted && list.chosen())
        perform(*list.chosen());
}

Preferences MainWindow::preferences() const
{
    Preferences now = m_preferences;
    now.geometry = m_show->isOn() ? m_geometryBefore : saveGeometry();
    const Strategy &row = m_labForm ? *m_labForm->strategy : m_session.strategy();
    now.strategy = QString::fromLatin1(row.id);
    now.scenario = m_labForm ? m_labForm->scenario : m_session.scenario();
    now.lesson = m_course->lesson() ? m_course->lesson()->id : m_preferences.lesson;
    now.finishedLessons = m_course->finishedIds();
    now.compared.clear();
    for (const std::string &id : m_lab->leftColumn().cards().compared())
        now.compared << QString::fromStdString(id);
    now.axis = m_axis;
    now.speed = m_playhead.speed();
    now.loops = m_playhead.repeat() == Playhead::Repeat::Loop;
    return now;
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        belongsToControl(QApplication::focusWidget(), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange)
        showLanguage();
    return isDone;
}

// Fields come and go with the strategy, so the order is found when it is needed.
bool MainWindow::focusNextPrevChild(bool isNext)
{
    setReadingOrder({m_top, m_learn, &m_lab->welcome(), &m_lab->leftColumn(), m_stage, &inspector(),
                     &m_compare->race(), m_compare, m_transport});
    return QWidget::focusNextPrevChild(isNext);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace coroscope
