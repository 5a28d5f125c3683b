// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/keyboardfocus.h"

#include <QPainter>

namespace coroscope {

namespace {

bool isOnlyAway(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

} // namespace

void KeyboardFocus::enter(Qt::FocusReason reason)
{
    m_hasFocus = true;
    if (!isOnlyAway(reason))
        m_byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                       reason == Qt::ShortcutFocusReason;
}

void KeyboardFocus::leave(Qt::FocusReason reason)
{
    m_hasFocus = false;
    if (!isOnlyAway(reason))
        m_byKeyboard = false;
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &box, double radius)
{
    paintRoundBox(painter, box, radius, QColor(), theme.color(Token::Accent), theme.wholePx(2));
}

void paintRoundBox(QPainter &painter, const QRectF &box, double radius, const QColor &ground,
                   const QColor &edge, double width)
{
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
}

} // namespace coroscope
