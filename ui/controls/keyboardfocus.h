// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QFocusEvent>
#include <QRectF>

class QPainter;

namespace coroscope {

/// Whether a widget shows that it has the focus: only when it came by the keyboard. Each widget that
/// paints a ring owns one and tells it of its focus events; a key shows the ring from then on.
class KeyboardFocus
{
public:
    /// The focus came. A window or menu that comes back leaves the ring as it was.
    void enter(Qt::FocusReason reason);
    /// The focus went to another widget, or to another window for a while.
    void leave(Qt::FocusReason reason);
    /// A key moved something while the widget had the focus.
    void keyUsed() { m_byKeyboard = true; }
    /// Whether the ring is to be painted.
    bool isShown() const { return m_hasFocus && m_byKeyboard; }

private:
    bool m_hasFocus = false;
    bool m_byKeyboard = false;
};

/// Paints the ring, 2 px of accent inside `box` with corners of `radius` px.
void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &box, double radius);

/// Paints a rounded box whose edge of `width` px lies inside `box`; no edge if `edge` is invalid.
void paintRoundBox(QPainter &painter, const QRectF &box, double radius, const QColor &ground,
                   const QColor &edge, double width);

} // namespace coroscope
