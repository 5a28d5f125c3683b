// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/holdbar.h"

#include "ui/controls/button.h"

#include <QHBoxLayout>

namespace coroscope {

HoldBar::HoldBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_hold(new Button(ButtonKind::Secondary, Icon::Pause, QString()))
    , m_step(new Button(ButtonKind::Primary, Icon::Next, QString()))
    , m_tick(new Button(ButtonKind::Secondary, QString()))
    , m_goOn(new Button(ButtonKind::Secondary, Icon::Play, QString()))
{
    for (Button *button : {m_hold, m_step, m_tick, m_goOn})
        m_row->addWidget(button);
    m_row->setContentsMargins(0, 0, 0, 0);
    connect(m_hold, &QAbstractButton::clicked, this, &HoldBar::holdAsked);
    connect(m_step, &QAbstractButton::clicked, this, &HoldBar::stepAsked);
    connect(m_tick, &QAbstractButton::clicked, this, &HoldBar::tickAsked);
    connect(m_goOn, &QAbstractButton::clicked, this, &HoldBar::goOnAsked);
    languageChanged();
    themeChanged();
    m_loop = Loop::Held; // so that the next line changes it
    setLoop(Loop::None);
}

void HoldBar::setLoop(Loop loop)
{
    if (loop == m_loop)
        return;
    // Who has the focus goes over to the button that takes its place.
    const bool hadFocus =
        m_hold->hasFocus() || m_step->hasFocus() || m_tick->hasFocus() || m_goOn->hasFocus();
    m_loop = loop;
    setVisible(loop != Loop::None);
    m_hold->setVisible(loop == Loop::Free);
    for (Button *button : {m_step, m_tick, m_goOn})
        button->setVisible(loop == Loop::Held);
    if (hadFocus && loop != Loop::None)
        (loop == Loop::Held ? m_step : m_hold)->setFocus(Qt::OtherFocusReason);
}

void HoldBar::languageChanged()
{
    setAccessibleName(tr("The loop of the run"));
    m_hold->setText(tr("Hold"));
    m_hold->setToolTip(tr("Hold the loop: it takes nothing from its queue (H)"));
    m_step->setText(tr("Step"));
    m_step->setToolTip(tr("Give the next task one turn (N)"));
    m_tick->setText(tr("Tick"));
    m_tick->setToolTip(tr("Give a turn to all that are ready now (Shift+N)"));
    m_goOn->setText(tr("Go on"));
    m_goOn->setToolTip(tr("Let the loop go on by itself (H)"));
}

void HoldBar::themeChanged()
{
    m_row->setSpacing(int(theme().wholePx(6)));
    updateGeometry();
}

} // namespace coroscope
