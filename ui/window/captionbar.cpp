// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/captionbar.h"

#include "ui/controls/icon.h"
#include "ui/painttext.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kBand = 36;
constexpr double kLine = 19;
constexpr double kWords = 13.5;
constexpr double kNote = 11.5;
constexpr double kPadding = 14;
constexpr double kMark = 24; // room for the warning
constexpr int kMostLines = 3;

} // namespace

CaptionBar::CaptionBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void CaptionBar::setSentence(const QString &sentence, Kind kind)
{
    if (sentence == m_sentence && kind == m_kind)
        return;
    m_sentence = sentence;
    m_kind = kind;
    m_terms = kind == Kind::Caption ? termsIn(sentence) : std::vector<CaptionTerm>();
    m_current = m_terms.empty() ? 0 : std::min(m_current, m_terms.size() - 1);
    setHovered(std::nullopt);
    setFocusPolicy(m_terms.empty() && !hasFocus() ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleName(sentence);
    describe();
    setToolTip(textWidth(theme().text(kWords, 600), sentence) > width() - theme().px(2 * kPadding)
                   ? sentence.toHtmlEscaped()
                   : QString());
    updateGeometry();
    update();
}

void CaptionBar::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    update();
}

int CaptionBar::lines(double width) const
{
    if (m_kind == Kind::Caption)
        return 1;
    const double room = width - theme().px(2 * kPadding + kMark);
    return std::clamp(paragraphLines(m_sentence, theme().text(kWords, 600), room), 1, kMostLines);
}

int CaptionBar::heightForWidth(int width) const
{
    return int(theme().px(kBand + kLine * (lines(width) - 1)));
}

QSize CaptionBar::sizeHint() const
{
    return {int(theme().px(400)), heightForWidth(width())};
}

QSize CaptionBar::minimumSizeHint() const
{
    return {int(theme().px(160)), heightForWidth(width())};
}

void CaptionBar::themeChanged()
{
    updateGeometry();
    update();
}

// Who goes through the terms hears which one is meant.
void CaptionBar::describe()
{
    setAccessibleDescription(
        m_focus.isShown() && m_current < m_terms.size()
            ? tr("%1: press Enter for what it means")
                  .arg(m_sentence.mid(m_terms[m_current].from, m_terms[m_current].length))
            : QString());
}

// Beside the note.
QRectF CaptionBar::sentenceBox() const
{
    const double note = textWidth(theme().text(kNote), m_note);
    const double taken = m_note.isEmpty() ? 0 : note + theme().px(kPadding);
    return QRectF(rect()).adjusted(theme().px(kPadding), 0, -theme().px(kPadding) - taken, 0);
}

QRectF CaptionBar::termBox(std::size_t index) const
{
    const QFontMetricsF metrics(theme().text(kWords, 600));
    const QRectF box = sentenceBox();
    const QString text = oneLine(m_sentence);
    const CaptionTerm &term = m_terms[index];
    const qsizetype end = term.from + term.length;
    const bool isCut = metrics.horizontalAdvance(text) > box.width() + 0.5;
    const double right = metrics.horizontalAdvance(text.left(end));
    // The end of a sentence that is cut makes room for its "…".
    if (right > box.width() - (isCut ? metrics.horizontalAdvance(u'…') + 1 : -0.5))
        return {};
    const double left = metrics.horizontalAdvance(text.left(term.from));
    const double height = theme().px(kLine) + theme().px(4);
    return {box.left() + left, box.center().y() - height / 2, right - left, height};
}

std::optional<std::size_t> CaptionBar::termAt(const QPointF &point) const
{
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        if (termBox(i).contains(point))
            return i;
    }
    return std::nullopt;
}

// A dotted line below each; the word under the pointer in the accent.
void CaptionBar::paintTerms(QPainter &painter) const
{
    const QFont font = theme().text(kWords, 600);
    const double below = QFontMetricsF(font).capHeight() / 2 + theme().px(4);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const QRectF box = termBox(i);
        if (box.isNull())
            continue;
        const bool isHovered = i == m_hovered;
        const QColor ink = theme().color(isHovered ? Token::Accent : Token::Text3);
        if (isHovered)
            paintText(painter, box.adjusted(0, 0, 1, 0),
                      m_sentence.mid(m_terms[i].from, m_terms[i].length), font, ink);
        painter.setPen(QPen(ink, theme().px(1.4), Qt::CustomDashLine, Qt::RoundCap));
        QPen dots = painter.pen();
        dots.setDashPattern({0.01, 2.2});
        painter.setPen(dots);
        const double y = box.center().y() + below;
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
        if (m_focus.isShown() && i == m_current)
            paintFocusRing(painter, theme(),
                           box.adjusted(-theme().px(4), 0, theme().px(4), theme().px(1)),
                           theme().px(5));
    }
}

void CaptionBar::setHovered(std::optional<std::size_t> term)
{
    if (term == m_hovered)
        return;
    m_hovered = term;
    if (term)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void CaptionBar::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(termAt(event->position()));
}

void CaptionBar::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void CaptionBar::mousePressEvent(QMouseEvent *event)
{
    const auto term = termAt(event->position());
    if (term && event->button() == Qt::LeftButton)
        Q_EMIT termAsked(m_terms[*term].id);
}

// To the next term that is seen.
void CaptionBar::move(int step)
{
    const auto count = std::ptrdiff_t(m_terms.size());
    const auto next = std::ptrdiff_t(m_current) + step;
    if (next >= 0 && next < count && !termBox(std::size_t(next)).isNull())
        m_current = std::size_t(next);
    m_focus.keyUsed();
    describe();
    update();
}

void CaptionBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_terms.size())
            Q_EMIT termAsked(m_terms[m_current].id);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CaptionBar::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    describe();
    update();
}

void CaptionBar::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    if (m_terms.empty())
        setFocusPolicy(Qt::NoFocus);
    describe();
    update();
}

void CaptionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isProblem = m_kind == Kind::Problem;
    const QRectF all(rect());
    painter.fillRect(all, theme().color(isProblem ? Token::Amber : Token::LaneAlternate));
    const QColor line = theme().color(Token::Border);
    painter.fillRect(QRectF(0, 0, all.width(), 1), line);
    painter.fillRect(QRectF(0, all.height() - 1, all.width(), 1), line);
    QRectF box = all.adjusted(theme().px(kPadding), 0, -theme().px(kPadding), 0);
    const QFont font = theme().text(kWords, 600);
    if (!isProblem) {
        paintText(painter, box, m_note, theme().text(kNote), theme().color(Token::Text3),
                  Qt::AlignRight);
        paintText(painter, sentenceBox(), m_sentence, font, theme().color(Token::Text));
        paintTerms(painter);
        return;
    }
    const double mark = theme().px(17);
    const double above = theme().px(kBand - kLine) / 2;
    paintIcon(painter, Icon::Warning, QRectF(box.left(), above + 1, mark, mark),
              theme().color(Token::AmberText));
    box.adjust(theme().px(kMark), above, 0, 0);
    paintParagraph(painter, box, m_sentence, font, theme().color(Token::AmberText),
                   theme().px(kLine));
}

} // namespace coroscope
