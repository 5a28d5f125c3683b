// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/tabs.h"

#include "ui/painttext.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace coroscope {

namespace {

constexpr double kTopHeight = 52;
constexpr double kPanelHeight = 44;
constexpr double kTopGap = 28; // between two words
constexpr double kPanelGap = 18;
constexpr double kLine = 3;

} // namespace

TabBar::TabBar(TabPlace place, QWidget *parent)
    : QTabBar(parent)
    , m_place(place)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TabBar::tabSizeHint(int index) const
{
    // As wide as when it is the current one, so that nothing moves.
    const double words = std::ceil(textWidth(theme().text(size(), 600), tabText(index))) + 1;
    const bool isTop = m_place == TabPlace::TopBar;
    return {int(words + theme().wholePx(isTop ? kTopGap : kPanelGap)),
            int(theme().wholePx(isTop ? kTopHeight : kPanelHeight))};
}

void TabBar::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = t.wholePx(kLine);
    for (int i = 0; i < count(); ++i) {
        const QRectF box = tabRect(i);
        const bool isCurrent = i == currentIndex();
        const bool isStrong = isCurrent || i == m_hovered;
        const QFont face = t.text(size(), isCurrent ? 600 : 500);
        const Token ink = !isTabEnabled(i) ? Token::BorderStrong
                          : isStrong       ? Token::Text
                                           : Token::Text2;
        paintText(painter, box, tabText(i), face, t.color(ink), Qt::AlignHCenter);
        const double words = textWidth(face, tabText(i));
        if (isCurrent) {
            // In the top bar the line floats above the edge, in a panel it stands on the card's line.
            const double below = m_place == TabPlace::TopBar ? t.wholePx(3) : 0;
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.color(Token::Accent));
            painter.drawRoundedRect(
                QRectF(box.center().x() - words / 2, box.bottom() - line - below, words, line),
                line / 2, line / 2);
        }
        if (isCurrent && m_focus.isShown()) {
            QRectF ring(0, 0, words + t.px(16), t.px(28));
            ring.moveCenter(box.center());
            paintFocusRing(painter, t, ring, t.px(6));
        }
    }
}

void TabBar::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

void TabBar::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(tabAt(event->position().toPoint()));
    QTabBar::mouseMoveEvent(event);
}

void TabBar::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTabBar::leaveEvent(event);
}

void TabBar::keyPressEvent(QKeyEvent *event)
{
    m_focus.keyUsed();
    QTabBar::keyPressEvent(event);
}

void TabBar::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    QTabBar::focusInEvent(event);
    update();
}

void TabBar::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    QTabBar::focusOutEvent(event);
    update();
}

void TabBar::themeChanged()
{
    setFont(theme().text(size(), 600)); // Qt lays the tabs out anew when their font changes
    updateGeometry();
    update();
}

} // namespace coroscope
