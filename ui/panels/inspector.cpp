// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/inspector.h"

#include "ui/controls/button.h"
#include "ui/controls/focusring.h"
#include "ui/controls/label.h"
#include "ui/controls/tabs.h"
#include "ui/panels/codepanel.h"
#include "ui/panels/consolepanel.h"
#include "ui/panels/queuecontrols.h"
#include "ui/panels/queuepanel.h"
#include "ui/panels/storypanel.h"
#include "ui/panels/taskhead.h"
#include "ui/panels/taskpanel.h"
#include "ui/picture/frame.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace coroscope {

namespace {

constexpr double kWidth = 360;
constexpr double kLeastWidth = 300;
constexpr int kTabs = 5;
constexpr int kTabsLeft = 6; // so that their words stand above those of the panels
constexpr double kFootTop = 12;
constexpr double kFootGap = 8;
constexpr double kCorner = 10;

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabBar(TabPlace::Panel, this))
    , m_stack(new QStackedWidget(this))
    , m_taskScroll(new QScrollArea(this))
    , m_task(new TaskPanel(this))
    , m_code(new CodePanel(this))
    , m_console(new ConsolePanel(this))
    , m_queuePage(new QWidget(this))
    , m_queue(new QueuePanel(m_queuePage))
    , m_queueControls(new QueueControls(m_queuePage))
    , m_story(new StoryPanel(this))
    , m_foot(new QWidget(this))
    , m_footRows(new QVBoxLayout(m_foot))
    , m_footTitle(new Label(LabelStyle::Heading, QString(), m_foot))
{
    buildTabs();
    buildFoot();
    languageChanged();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->addSpacing(kTabsLeft);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    rows->addLayout(tabRow);
    rows->addSpacing(1); // of the line below the tabs
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_foot);
    setOffers({});
    themeChanged();
}

void Inspector::buildTabs()
{
    for (int i = 0; i < kTabs; ++i)
        m_tabs->addTab(QString());
    m_taskScroll->setFrameShape(QFrame::NoFrame);
    m_taskScroll->setWidgetResizable(true);
    m_taskScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_taskScroll->setWidget(m_task);
    m_taskScroll->setFocusPolicy(Qt::TabFocus);
    new FocusRing(*m_taskScroll);
    for (QWidget *panel :
         std::initializer_list<QWidget *>{m_taskScroll, m_code, m_console, m_queuePage, m_story})
        m_stack->addWidget(panel);
    auto *queueRows = new QVBoxLayout(m_queuePage);
    queueRows->setContentsMargins(0, 0, 0, 0);
    queueRows->setSpacing(0);
    queueRows->addWidget(m_queue, 1);
    queueRows->addWidget(m_queueControls);
    connect(m_queue, &QueuePanel::turnAsked, this, &Inspector::turnAsked);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        refresh();
        Q_EMIT tabChanged(InspectorTab(index));
    });
    connect(m_console, &ConsolePanel::taskChosen, this, &Inspector::taskChosen);
    connect(m_queue, &QueuePanel::taskChosen, this, &Inspector::taskChosen);
    connect(m_story, &StoryPanel::momentChosen, this, &Inspector::momentChosen);
}

void Inspector::buildFoot()
{
    m_footRows->addWidget(m_footTitle);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new Button(ButtonKind::Secondary, Icon::Play, QString(), m_foot);
        m_buttons[i]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_footRows->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QAbstractButton::clicked, this, [this, i] {
            if (i < m_offers.size())
                Q_EMIT offerChosen(m_offers[i]);
        });
    }
}

void Inspector::setRun(const Recording *recording, const Spans *spans)
{
    if (!recording)
        spans = nullptr;
    const bool isSame = recording == m_recording && spans == m_spans;
    m_recording = recording;
    m_spans = spans;
    m_isBehind.fill(true);
    if (isSame) {
        refresh();
        return;
    }
    // None keeps what may be gone.
    for (const InspectorTab each : {InspectorTab::Task, InspectorTab::Code, InspectorTab::Console,
                                    InspectorTab::Queue, InspectorTab::Story})
        refresh(each);
}

void Inspector::setSelected(std::optional<std::size_t> task)
{
    m_selected = task;
    refresh();
}

void Inspector::setTime(std::int64_t time)
{
    m_time = time;
    refresh();
}

void Inspector::refresh()
{
    refresh(tab());
}

void Inspector::refresh(InspectorTab tab)
{
    const auto bring = [this, tab](auto &panel) {
        panel.setSelected(m_selected);
        panel.setTime(m_time);
        if (std::exchange(m_isBehind[std::size_t(tab)], false))
            panel.setRun(m_recording, m_spans);
    };
    switch (tab) {
    case InspectorTab::Task:
        bring(*m_task);
        break;
    case InspectorTab::Code:
        bring(*m_code);
        break;
    case InspectorTab::Console:
        bring(*m_console);
        break;
    case InspectorTab::Queue:
        bring(*m_queue);
        break;
    case InspectorTab::Story: // of the whole run: no time, no task
        if (std::exchange(m_isBehind[std::size_t(tab)], false))
            m_story->setRun(m_recording, m_spans);
        break;
    }
}

void Inspector::setPlayable(bool isPlayable)
{
    m_story->setLeading(isPlayable);
}

void Inspector::setStepping(bool isStepping)
{
    m_queue->setStepping(isStepping);
}

void Inspector::setOffers(const std::vector<Offer> &offers)
{
    m_offers = offers;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < offers.size());
        if (i < offers.size())
            m_buttons[i]->setText(offers[i].text);
    }
    m_foot->setVisible(!offers.empty());
    keepCorners();
    update();
}

// A panel has square corners: without the foot it ends above the card's.
void Inspector::keepCorners()
{
    const int below = m_foot->isHidden() ? int(theme().wholePx(kCorner)) : 1;
    layout()->setContentsMargins(1, 1, 1, below);
}

InspectorTab Inspector::tab() const
{
    return InspectorTab(m_tabs->currentIndex());
}

void Inspector::setTab(InspectorTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

QSize Inspector::sizeHint() const
{
    return {int(theme().px(kWidth)), int(theme().px(640))};
}

void Inspector::languageChanged()
{
    setAccessibleName(tr("Inspector"));
    const std::array titles = {tr("Task"), tr("Code"), tr("Console"), tr("Queue"), tr("Story")};
    for (int i = 0; i < kTabs; ++i)
        m_tabs->setTabText(i, titles[std::size_t(i)]);
    m_tabs->setAccessibleName(tr("What the inspector shows"));
    m_taskScroll->setAccessibleName(tr("Selected task"));
    m_footTitle->setText(tr("Try next"));
}

void Inspector::themeChanged()
{
    const int pad = int(theme().wholePx(kPanelPadding));
    m_footRows->setContentsMargins(pad, int(theme().wholePx(kFootTop)), pad, pad);
    m_footRows->setSpacing(int(theme().wholePx(kFootGap)));
    setMinimumWidth(int(theme().wholePx(kLeastWidth)));
    keepCorners();
    updateGeometry();
    update();
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, theme(), rect());
    paintCardLine(painter, theme(), rect(), m_stack->geometry().top() - 1);
    if (m_foot->isVisibleTo(this))
        paintCardLine(painter, theme(), rect(), m_foot->geometry().top());
}

} // namespace coroscope
