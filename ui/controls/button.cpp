// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/button.h"

#include "ui/painttext.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace coroscope {

namespace {

constexpr double kRadius = 7;
constexpr double kGap = 6;
constexpr double kListGap = 12;
constexpr double kHero = 52;

} // namespace

Button::Button(ButtonKind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_height(kind == ButtonKind::Round ? 40 : 32)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

Button::Button(ButtonKind kind, Icon mark, const QString &text, QWidget *parent)
    : Button(kind, text, parent)
{
    m_mark = mark;
    if (text.isEmpty())
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setMark(std::optional<Icon> mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    updateGeometry();
    update();
}

void Button::setControlHeight(double height)
{
    m_height = height;
    updateGeometry();
    update();
}

void Button::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void Button::setLink()
{
    m_isLink = true;
    updateGeometry();
    update();
}

QFont Button::face() const
{
    if (m_isLink)
        return theme().text(12, 600);
    if (m_height >= kHero)
        return theme().text(15, 600);
    if (m_alignment & Qt::AlignLeft)
        return theme().text(14, 500);
    return theme().text(m_height > 36 ? 14 : 13, 600);
}

double Button::markSide() const
{
    const bool isLarge = m_height > 36 || m_alignment & Qt::AlignLeft;
    return theme().wholePx(m_height < 32 ? 16 : isLarge ? 20 : 18);
}

double Button::padding() const
{
    if (m_isLink)
        return theme().wholePx(4);
    if (m_kind == ButtonKind::Plain)
        return theme().wholePx(8);
    return theme().wholePx(m_height < 32 ? 10 : 12);
}

double Button::contentWidth() const
{
    const double words = text().isEmpty() ? 0 : std::ceil(textWidth(face(), text())) + 1;
    const double icon = m_mark ? markSide() : 0;
    return words + icon + (words > 0 && icon > 0 ? gap() : 0);
}

// Left-aligned rows stand in a column: mark and text keep the distance of a list.
double Button::gap() const
{
    return theme().px(m_alignment & Qt::AlignLeft ? kListGap : kGap);
}

QSize Button::sizeHint() const
{
    const double height = theme().wholePx(m_height);
    if (text().isEmpty())
        return QSizeF(height, height).toSize();
    return {int(std::ceil(contentWidth() + 2 * padding())), int(height)};
}

Button::Colours Button::plainColours(bool isHovered) const
{
    const Theme &t = theme();
    Colours colours{QColor(), QColor(), t.color(Token::Text2), t.color(Token::Text2)};
    if (m_alignment & Qt::AlignLeft)
        colours.mark = t.color(Token::Text3);
    if (m_isLink)
        colours.text = colours.mark = t.color(Token::Accent);
    if (isChecked())
        colours = {t.color(Token::AccentSoft), QColor(), t.color(Token::Accent),
                   t.color(Token::Accent)};
    else if (isHovered)
        colours.ground = t.color(Token::Hover);
    return colours;
}

Button::Colours Button::colours() const
{
    const Theme &t = theme();
    const bool isFilled = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Round;
    if (!isEnabled()) {
        const QColor pale = t.color(Token::BorderStrong);
        if (isFilled)
            return {pale, QColor(), t.color(Token::Surface), t.color(Token::Surface)};
        return {QColor(), m_kind == ButtonKind::Secondary ? pale : QColor(), pale, pale};
    }
    const bool isHovered = underMouse();
    if (isFilled) {
        const Token ground = isDown()    ? Token::AccentPress
                             : isHovered ? Token::AccentHover
                                         : Token::Accent;
        return {t.color(ground), QColor(), t.color(Token::AccentText), t.color(Token::AccentText)};
    }
    Colours colours = plainColours(isHovered);
    if (m_kind == ButtonKind::Secondary) {
        colours.edge = t.color(isChecked() ? Token::Accent : Token::Control);
        if (!colours.ground.isValid())
            colours.ground = t.color(Token::Surface);
    }
    if (isDown())
        colours.ground = t.color(isChecked() ? Token::AccentSoft : Token::Border);
    return colours;
}

void Button::paintContent(QPainter &painter, const Colours &colours) const
{
    const double side = m_mark ? markSide() : 0;
    const double inner = width() - (text().isEmpty() ? 0 : 2 * padding());
    const double content = std::min(contentWidth(), inner);
    double x = m_alignment & Qt::AlignLeft ? padding() : (width() - content) / 2;
    if (m_mark) {
        paintIcon(painter, *m_mark, QRectF(x, (height() - side) / 2, side, side), colours.mark);
        x += side + gap();
    }
    if (!text().isEmpty())
        paintText(painter, QRectF(x, 0, width() - padding() - x + 1, height()), text(), face(),
                  colours.text);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours now = colours();
    const double radius =
        m_kind == ButtonKind::Round ? height() / 2.0 : theme().px(m_height >= kHero ? 8 : kRadius);
    if (now.ground.isValid() || now.edge.isValid())
        paintRoundBox(painter, rect(), radius, now.ground, now.edge, 1);
    paintContent(painter, now);
    if (!m_focus.isShown())
        return;
    if (m_kind == ButtonKind::Primary || m_kind == ButtonKind::Round) {
        // The accent cannot be seen on the accent: a line of the text's colour sets the ring off.
        const double gap = theme().wholePx(2);
        paintRoundBox(painter, QRectF(rect()).adjusted(gap, gap, -gap, -gap), radius - gap,
                      QColor(), theme().color(Token::AccentText), theme().wholePx(2));
    }
    paintFocusRing(painter, theme(), rect(), radius);
}

bool Button::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::EnabledChange:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Qt's plain button knows the space bar only.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Button::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void Button::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    QAbstractButton::focusOutEvent(event);
    update();
}

void Button::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
