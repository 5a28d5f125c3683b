// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/focusring.h"

#include <QPainter>

namespace coroscope {

FocusRing::FocusRing(QWidget &over)
    : QWidget(&over)
    , m_over(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_over.installEventFilter(this);
    follow();
}

void FocusRing::follow()
{
    setGeometry(m_over.rect());
    setVisible(m_focus.isShown());
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        m_focus.enter(static_cast<QFocusEvent *>(event)->reason());
        follow();
        break;
    case QEvent::FocusOut:
        m_focus.leave(static_cast<QFocusEvent *>(event)->reason());
        follow();
        break;
    case QEvent::Resize:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(painter, theme(), rect(), theme().px(4));
}

} // namespace coroscope
