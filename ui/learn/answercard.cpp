// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/answercard.h"

#include "ui/controls/icon.h"
#include "ui/painttext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kSize = 14;
constexpr double kLine = 20;
constexpr double kReasonSize = 12.5;
constexpr double kReasonLine = 18;
constexpr double kPadding = 8; // above and below
constexpr double kRadius = 7;
constexpr double kMark = 18;
constexpr double kMarkLeft = 16;
constexpr double kTextLeft = 50;
constexpr double kRight = 12;
constexpr double kNarrowest = 240;

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    setToolTip(isCompact ? m_reason : QString());
    updateGeometry();
    update();
}

AnswerCard::Lines AnswerCard::linesIn(int width, Reason reason) const
{
    const Theme &t = theme();
    const double room = std::max(1.0, width - t.px(kTextLeft) - t.px(kRight));
    const bool hasReason = reason == Reason::Shown && !m_reason.isEmpty();
    const int words = std::max(1, paragraphLines(text(), t.text(kSize, 600), room));
    const int reasons = hasReason ? paragraphLines(m_reason, t.text(kReasonSize), room) : 0;
    return {room, words * t.wholePx(kLine), reasons * t.wholePx(kReasonLine)};
}

int AnswerCard::heightIn(int width, Reason reason) const
{
    const Lines lines = linesIn(width, reason);
    return int(std::ceil(lines.words + lines.reason + 2 * theme().wholePx(kPadding)));
}

int AnswerCard::heightForWidth(int width) const
{
    return heightIn(width, shownReason());
}

QSize AnswerCard::sizeHint() const
{
    const int wide = std::max(width(), int(theme().px(kNarrowest)));
    return {int(theme().px(kNarrowest)), heightForWidth(wide)};
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
    const Lines lines = linesIn(width(), shownReason());
    const double top = (height() - lines.words - lines.reason) / 2;
    const QRectF words(t.px(kTextLeft), top, lines.width, lines.words);
    paintParagraph(painter, words, text(), t.text(kSize, 600), t.color(Token::Text),
                   t.wholePx(kLine));
    if (lines.reason > 0)
        paintParagraph(painter, QRectF(words.left(), words.bottom(), lines.width, lines.reason),
                       m_reason, t.text(kReasonSize), t.color(Token::Text2),
                       t.wholePx(kReasonLine));
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
