// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showslide.h"

#include "ui/controls/icon.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/learn/markdowntext.h"
#include "ui/painttext.h"
#include "ui/picture/frame.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kTitle = 26;
constexpr double kTitleLine = 34;
constexpr double kQuestion = 18;
constexpr double kQuestionLine = 25;
constexpr double kAnswer = 15;
constexpr double kAnswerLine = 21;
constexpr double kReason = 13;
constexpr double kReasonLine = 18;
constexpr double kAnswerPadding = 8;
constexpr double kMark = 24;
constexpr double kWords = 46; // of an answer, from its left
constexpr double kGap = 14;
constexpr double kAnswerGap = 8;
constexpr double kNote = 13;
constexpr double kNoteLine = 18;
constexpr double kWidest = 700; // of a line of words, at the size in which they are

constexpr std::array kAlone = {1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5};
constexpr std::array kBeside = {1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5};

// Of what has no colour of its own: the marks of a list.
QAbstractTextDocumentLayout::PaintContext textColours(const Theme &theme)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, theme.color(Token::Text2));
    return context;
}

} // namespace

ShowSlide::ShowSlide(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ShowSlide::setWords(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    describe();
    fit();
}

bool ShowSlide::isEmpty() const
{
    return m_words == Words();
}

void ShowSlide::describe()
{
    QTextDocument plain;
    plain.setMarkdown(m_words.text);
    QStringList all = {m_words.title, plain.toPlainText(), m_words.question};
    for (std::size_t i = 0; i < m_words.answers.size(); ++i) {
        const BeatView::Answer &one = m_words.answers[i];
        all << QStringLiteral("%1: %2 %3")
                   .arg(QChar(u'A' + char16_t(i)))
                   .arg(one.words, one.reason);
        if (m_words.truth == int(i))
            all << tr("right");
    }
    all << m_words.line;
    all.removeAll(QString());
    setAccessibleName(all.join(u'\n'));
}

QRectF ShowSlide::column(const Theme &scaled) const
{
    const bool isAlone = m_place == Place::Alone;
    const double side = theme().px(isAlone ? 40 : 16);
    const double room = width() - 2 * side;
    return {side, 0, isAlone ? std::min(room, scaled.px(kWidest)) : room, double(height())};
}

// The largest type in which all of it fits.
void ShowSlide::fit()
{
    const auto &factors = m_place == Place::Alone ? kAlone : kBeside;
    for (const double factor : factors) {
        m_factor = factor;
        m_height = layOut(Theme(theme().scheme(), theme().scale() * factor), nullptr);
        if (m_height <= height())
            break;
    }
    update();
}

// From top to bottom, padding included; paints it if there is a painter. The height that it takes.
double ShowSlide::layOut(const Theme &t, QPainter *painter)
{
    const QRectF all = column(t);
    const bool isAlone = m_place == Place::Alone;
    const double padding = theme().px(isAlone ? 24 : 16);
    double y = padding;
    if (painter && isAlone) // in the middle, a little above it
        y = std::max(padding, std::floor((height() - m_height) * 0.42) + padding);
    const auto paragraph = [&](const QString &text, const QFont &font, Token color, double line) {
        const QRectF box(all.left(), y, all.width(),
                         paragraphLines(text, font, all.width()) * t.wholePx(line) + 1);
        if (painter)
            paintParagraph(*painter, box, text, font, t.color(color), t.wholePx(line));
        y += box.height() + t.px(kGap);
    };
    if (!m_words.title.isEmpty())
        paragraph(m_words.title, t.text(kTitle, 600), Token::Text, kTitleLine);
    if (!m_words.text.isEmpty()) {
        if (!painter) {
            setMarkdown(m_text, m_words.text, t);
            m_text.setTextWidth(all.width());
        } else {
            painter->save();
            painter->translate(all.left(), y);
            m_text.documentLayout()->draw(painter, textColours(t));
            painter->restore();
        }
        y += std::ceil(m_text.size().height()) + t.px(kGap);
    }
    if (!m_words.question.isEmpty())
        paragraph(m_words.question, t.text(kQuestion, 600), Token::Text, kQuestionLine);
    y = answers(t, all, y, painter);
    if (!m_words.line.isEmpty())
        paragraph(m_words.line, t.text(kNote, 500), Token::Text3, kNoteLine);
    return y - t.px(kGap) + padding;
}

double ShowSlide::answers(const Theme &t, const QRectF &column, double top, QPainter *painter) const
{
    for (std::size_t i = 0; i < m_words.answers.size(); ++i)
        top += answer(t, column, top, i, painter) + t.px(kAnswerGap);
    return m_words.answers.empty() ? top : top - t.px(kAnswerGap) + t.px(kGap);
}

// One of the rows; its height.
double ShowSlide::answer(const Theme &t, const QRectF &column, double top, std::size_t index,
                         QPainter *painter) const
{
    const BeatView::Answer &one = m_words.answers[index];
    const double left = column.left() + t.px(kWords);
    const double room = column.right() - t.px(12) - left;
    const QFont words = t.text(kAnswer, 600);
    const QFont reason = t.text(kReason, 400);
    const double above = paragraphLines(one.words, words, room) * t.wholePx(kAnswerLine);
    const double below = paragraphLines(one.reason, reason, room) * t.wholePx(kReasonLine);
    const double height = above + below + 2 * t.wholePx(kAnswerPadding);
    if (!painter)
        return height;
    const bool isRight = m_words.truth == int(index);
    const bool isChosen = m_words.guess == int(index);
    const bool isPale = m_words.truth && !isRight;
    const QRectF box(column.left(), top, column.width(), height);
    const QColor edge = isRight    ? t.fill(State::Finished)
                        : isChosen ? t.color(Token::Accent)
                                   : t.color(Token::BorderStrong);
    const QColor ground = isRight ? mixed(t.fill(State::Finished), t.color(Token::Surface), 0.12)
                                  : t.color(isChosen ? Token::AccentSoft : Token::Surface);
    paintRoundBox(*painter, box, t.px(8), ground, edge, isRight || isChosen ? t.px(1.6) : 1);
    const double mark = t.px(kMark);
    paintMark(*painter, t, QRectF(box.left() + t.px(11), box.center().y() - mark / 2, mark, mark),
              index);
    const double y = top + t.wholePx(kAnswerPadding);
    paintParagraph(*painter, QRectF(left, y, room, above + 1), one.words, words,
                   t.color(isPale ? Token::Text3 : Token::Text), t.wholePx(kAnswerLine));
    paintParagraph(*painter, QRectF(left, y + above, room, below + 1), one.reason, reason,
                   t.color(isPale ? Token::Text3 : Token::Text2), t.wholePx(kReasonLine));
    return height;
}

// Its letter; a check if it is right.
void ShowSlide::paintMark(QPainter &painter, const Theme &t, const QRectF &box,
                          std::size_t index) const
{
    if (m_words.truth == int(index)) {
        paintRoundBox(painter, box, box.width() / 2, t.fill(State::Finished), QColor(), 0);
        const double inset = box.width() * 0.2;
        paintIcon(painter, Icon::Check, box.adjusted(inset, inset, -inset, -inset),
                  t.color(Token::Surface));
        return;
    }
    const bool isChosen = m_words.guess == int(index);
    paintRoundBox(painter, box, box.width() / 2,
                  t.color(isChosen && !m_words.truth ? Token::Accent : Token::Sunken),
                  isChosen && !m_words.truth ? QColor() : t.color(Token::BorderStrong),
                  isChosen && !m_words.truth ? 0 : 1);
    paintText(painter, box, QString(QChar(u'A' + char16_t(index))), t.text(13, 600),
              t.color(isChosen && !m_words.truth ? Token::AccentText : Token::Text2),
              Qt::AlignHCenter);
}

void ShowSlide::themeChanged()
{
    fit();
}

void ShowSlide::resizeEvent(QResizeEvent *)
{
    fit();
}

void ShowSlide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, theme(), QRectF(rect()));
    layOut(Theme(theme().scheme(), theme().scale() * m_factor), &painter);
}

} // namespace coroscope
