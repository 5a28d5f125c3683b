// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What the main window does for a run whose loop a person holds.
#include "core/recording/readyqueue.h"
#include "core/strategies/strategy.h"
#include "ui/learn/learnpage.h"
#include "ui/mainwindow.h"
#include "ui/panels/inspector.h"
#include "ui/panels/queuecontrols.h"
#include "ui/window/commands.h"
#include "ui/window/holdbar.h"
#include "ui/window/stage.h"
#include "ui/window/sweepboard.h"

#include <QAction>
#include <QMenu>
#include <QToolTip>

namespace coroscope {

void MainWindow::connectHold()
{
    const HoldBar &bar = m_top->holdBar();
    connect(&bar, &HoldBar::holdAsked, this, [this] { m_session.live().hold(); });
    connect(&bar, &HoldBar::goOnAsked, this, [this] { m_session.live().letGo(); });
    connect(&bar, &HoldBar::stepAsked, this, [this] { perform(ActionId::Step); });
    connect(&bar, &HoldBar::tickAsked, this, [this] { perform(ActionId::StepTick); });
    m_learn->inspector().queueControls().setVisible(false);
    const QueueControls &controls = inspector().queueControls();
    connect(&controls, &QueueControls::stepThroughAsked, this,
            [this] { perform(ActionId::RunStepwise); });
    connect(&controls, &QueueControls::orderChosen, this, [this](TurnOrder order) {
        Scenario scenario = m_session.scenario();
        scenario.order = order;
        m_session.setScenario(scenario);
    });
    for (const Inspector *each : {&inspector(), &m_learn->inspector()})
        connect(each, &Inspector::turnAsked, this, &MainWindow::giveTurn);
    for (Stage *stage : {m_stage, &m_learn->stage()})
        connect(&stage->timeline(), &TimelineArea::taskMenuAsked, this, &MainWindow::askCancel);
    connect(&m_session, &Session::formChanged, this, &MainWindow::showHold);
}

void MainWindow::showHold()
{
    const LiveRuns &live = m_session.live();
    const bool canBeHeld = live.canBeHeld();
    const bool isHeld = live.isHeld();
    m_top->holdBar().setLoop(!canBeHeld ? HoldBar::Loop::None
                             : isHeld   ? HoldBar::Loop::Held
                                        : HoldBar::Loop::Free);
    for (Inspector *each : {&inspector(), &m_learn->inspector()})
        each->setStepping(canBeHeld && isHeld);
    if (isHeld && !std::exchange(m_wasHeld, true)) {
        m_stage->setRun(m_session.shown(), m_session.ghost());
        showWords();
    }
    m_wasHeld = isHeld;
    const Strategy &row = m_session.strategy();
    const bool isPossible = row.home == LaneKind::Loop && row.crew == CrewKind::None;
    const bool isFree = !isBusy() && !isLesson();
    QueueControls &controls = inspector().queueControls();
    controls.setOrder(m_session.scenario().order);
    controls.setAvailable(isPossible, isFree);
    for (const ActionId id : {ActionId::RunStepwise, ActionId::NextOrder})
        m_commands->action(id)->setEnabled(isPossible && isFree);
    for (const ActionId id :
         {ActionId::Hold, ActionId::Step, ActionId::StepTick, ActionId::CancelTask})
        m_commands->action(id)->setEnabled(canBeHeld);
}

bool MainWindow::performHold(ActionId id)
{
    LiveRuns &live = m_session.live();
    switch (id) {
    case ActionId::RunStepwise:
        if (!m_sweep->isRunning()) {
            m_preferences.hasRun = true;
            setPage(Page::Lab);
            m_session.run(Begin::Held);
            inspector().setTab(InspectorTab::Queue);
        }
        return true;
    case ActionId::Hold:
        if (live.isHeld())
            live.letGo();
        else
            live.hold();
        return true;
    case ActionId::Step:
        giveTurn(kNoTask);
        return true;
    case ActionId::StepTick:
        followSteps();
        live.hold();
        live.stepTick();
        return true;
    case ActionId::CancelTask:
        if (const auto task = activeStage().timeline().selected(); task && m_session.shown())
            live.cancel(m_session.shown()->spans.requests()[*task].id);
        return true;
    case ActionId::NextOrder: {
        Scenario scenario = m_session.scenario();
        scenario.order = TurnOrder((int(scenario.order) + 1) % 3);
        m_session.setScenario(scenario);
        return true;
    }
    default:
        return false;
    }
}

// Of the one that is next for kNoTask. A loop that goes by itself is held by that.
void MainWindow::giveTurn(TaskId task)
{
    LiveRuns &live = m_session.live();
    const OpenRun *run = live.runs().empty() ? nullptr : live.runs().front().get();
    if (run && live.isHeld() && turnsAt(run->recording, run->now).empty()) {
        const QWidget &bar = m_top->holdBar();
        QToolTip::showText(bar.mapToGlobal(QPoint(0, bar.height())),
                           tr("Nothing is ready: the loop would sleep."), this);
    }
    followSteps();
    live.hold();
    live.step(task);
}

// What a step does is seen at the run's own time.
void MainWindow::followSteps()
{
    if (m_wasLive && m_page != Page::Compare)
        m_playhead.setLive(true);
}

// The menu of a task.
void MainWindow::askCancel(std::size_t task, QPoint at)
{
    const OpenRun *run = activeStage().timeline().run();
    if (!run || task >= run->spans.requests().size())
        return;
    const TaskSpans &spans = run->spans.requests()[task];
    LiveRuns &live = m_session.live();
    const bool isOurs = run->isLive() && live.canBeHeld();
    const bool isOpen = !isEnd(spans.last);
    const bool isQueued = spans.last == State::Ready || spans.last == State::Pending;
    QMenu menu(this);
    const QString number = QString::number(task + 1);
    QAction *turn = menu.addAction(tr("Give task %1 the next turn").arg(number));
    turn->setEnabled(isOurs && live.isHeld() && isQueued);
    QAction *cancel = menu.addAction(tr("Cancel task %1").arg(number));
    cancel->setEnabled(isOurs && isOpen);
    cancel->setShortcut(m_commands->action(ActionId::CancelTask)->shortcut());
    menu.addSeparator();
    QAction *why = menu.addAction(!run->isLive() ? tr("The run has ended")
                                  : !isOurs      ? tr("Only a run on one loop can be held")
                                  : !isOpen      ? tr("Task %1 has ended").arg(number)
                                                 : tr("Its loop can be held (H)"));
    why->setEnabled(false);
    const TaskId id = spans.id;
    const QAction *chosen = menu.exec(at);
    if (chosen == cancel)
        live.cancel(id);
    else if (chosen == turn)
        giveTurn(id);
}

} // namespace coroscope
