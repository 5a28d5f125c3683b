// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/answercard.h"

#include "ui/controls/icon.h"
#include "ui/painttext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kHeight = 54;
constexpr double kPlainHeight = 36; // without a reason
constexpr double kRadius = 7;
constexpr double kMark = 18;
constexpr double kMarkLeft = 16;
constexpr double kTextLeft = 50;
constexpr double kNarrowest = 308; // px of a card that is laid out

} // namespace

AnswerCard::AnswerCard(const QString &words, const QString &reason, QWidget *parent)
    : QAbstractButton(parent)
    , m_reason(reason)
{
    setText(words);
    setAccessibleDescription(reason);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerCard::setTruth(Truth truth)
{
    m_truth = truth;
    setAccessibleDescription(truth == Truth::Unknown ? m_reason
                             : truth == Truth::Right ? tr("right")
                                                     : tr("wrong"));
    update();
}

void AnswerCard::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setToolTip(isCompact ? m_reason : QString());
    updateGeometry();
    update();
}

// Whether it needs two lines.
bool AnswerCard::isLong() const
{
    const double room = theme().px(kNarrowest - kTextLeft - 12);
    return textWidth(theme().text(14, 600), text()) > room;
}

QSize AnswerCard::sizeHint() const
{
    return {int(theme().px(240)),
            int(theme().wholePx(hasReason() || isLong() ? kHeight : kPlainHeight))};
}

QSize AnswerCard::minimumSizeHint() const
{
    return {int(theme().px(160)), sizeHint().height()};
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHovered = underMouse() && isEnabled() && !isChecked();
    const Token ground = isChecked() ? Token::AccentSoft
                         : isHovered ? Token::Hover
                                     : Token::Surface;
    paintRoundBox(painter, QRectF(rect()), t.px(kRadius), t.color(ground),
                  t.color(isChecked() ? Token::Accent : Token::Control), isChecked() ? 2 : 1);
    const double side = t.px(kMark);
    paintMark(painter, QRectF(t.px(kMarkLeft), (height() - side) / 2, side, side));
    const double left = t.px(kTextLeft);
    const QRectF words(left, 0, width() - left - t.px(12), height());
    const QFont font = t.text(14, 600);
    if (isLong() && !hasReason()) {
        const double line = t.px(20);
        const double used = line * std::min(2, paragraphLines(text(), font, words.width()));
        paintParagraph(painter, QRectF(left, (height() - used) / 2, words.width(), used), text(),
                       font, t.color(Token::Text), line);
    } else if (!hasReason()) {
        paintText(painter, words, text(), font, t.color(Token::Text));
    } else {
        paintText(painter, QRectF(left, t.px(8), words.width(), t.px(20)), text(), font,
                  t.color(Token::Text));
        paintText(painter, QRectF(left, t.px(27), words.width(), t.px(20)), m_reason,
                  t.text(12.5, 400), t.color(Token::Text2));
    }
    if (m_focus.isShown())
        paintFocusRing(painter, t, rect(), t.px(kRadius));
}

void AnswerCard::paintMark(QPainter &painter, const QRectF &box) const
{
    const Theme &t = theme();
    if (m_truth == Truth::Right) {
        paintRoundBox(painter, box, box.width() / 2, t.fill(State::Finished), QColor(), 0);
        const double inset = box.width() * 0.16;
        paintIcon(painter, Icon::Check, box.adjusted(inset, inset, -inset, -inset),
                  t.color(Token::Surface));
        return;
    }
    if (m_truth == Truth::Wrong && isChecked()) {
        paintRoundBox(painter, box, box.width() * 0.2, t.fill(State::Failed), QColor(), 0);
        const double inset = box.width() * 0.16;
        paintIcon(painter, Icon::Close, box.adjusted(inset, inset, -inset, -inset),
                  t.color(Token::Surface));
        return;
    }
    paintRoundBox(painter, box, box.width() / 2, t.color(Token::Surface),
                  t.color(isChecked() ? Token::Accent : Token::Control), 1.5);
    if (isChecked()) {
        const double inset = box.width() * 0.27;
        paintRoundBox(painter, box.adjusted(inset, inset, -inset, -inset), box.width() / 4,
                      t.color(Token::Accent), QColor(), 0);
    }
}

bool AnswerCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void AnswerCard::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void AnswerCard::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    QAbstractButton::focusOutEvent(event);
    update();
}

void AnswerCard::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
