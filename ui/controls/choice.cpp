// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/choice.h"

#include "ui/painttext.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace coroscope {

namespace {

constexpr double kRadius = 5.5;
constexpr double kPadding = 10;
constexpr double kHeight = 24;

} // namespace

Choice::Choice(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true); // a radio button to assistive tools
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize Choice::sizeHint() const
{
    // As wide as when it holds, so that nothing moves.
    const double words = std::ceil(textWidth(theme().text(12, 600), text())) + 1;
    return {int(words + 2 * theme().wholePx(kPadding)), int(theme().wholePx(kHeight))};
}

void Choice::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLight = t.scheme() == ColourScheme::Light;
    if (isChecked())
        paintRoundBox(painter, rect(), t.px(kRadius),
                      t.color(isLight ? Token::Surface : Token::Hover),
                      t.color(Token::BorderStrong), 1);
    const Token ink = !isEnabled()                  ? Token::BorderStrong
                      : isChecked() || underMouse() ? Token::Text
                                                    : Token::Text2;
    paintText(painter, rect(), text(), t.text(12, isChecked() ? 600 : 500), t.color(ink),
              Qt::AlignHCenter);
    if (m_focus.isShown())
        paintFocusRing(painter, t, rect(), t.px(kRadius));
}

bool Choice::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void Choice::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void Choice::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    QAbstractButton::focusOutEvent(event);
    update();
}

void Choice::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
