// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/refusalcard.h"

#include "ui/controls/button.h"
#include "ui/controls/focusring.h"
#include "ui/controls/label.h"
#include "ui/painttext.h"
#include "ui/panels/taskhead.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kHead = 32;
constexpr double kGap = 6;
constexpr double kLeastWords = 84; // four lines
constexpr double kInside = 6;
constexpr double kCodeSize = 11.5;

} // namespace

RefusalCard::RefusalCard(QWidget *parent)
    : QWidget(parent)
    , m_head(new Button(ButtonKind::Plain, Icon::Down, QString(), this))
    , m_words(new QPlainTextEdit(this))
    , m_sentence(new Label(LabelStyle::Note, QString(), this))
{
    m_head->setAlignment(Qt::AlignLeft);
    m_head->setControlHeight(28);
    m_words->setReadOnly(true);
    m_words->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setStyleSheet(QStringLiteral("QPlainTextEdit { background: transparent; border: 0; "
                                          "padding: 0; }"));
    m_words->setTabChangesFocus(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new FocusRing(*m_words);
    m_sentence->setWordWrap(true);
    connect(m_head, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(!m_isOpen); });
    languageChanged();
    setOpen(false);
}

void RefusalCard::setRefusal(const Refusal &refusal)
{
    if (refusal == m_refusal)
        return;
    m_refusal = refusal;
    showWords();
    update();
}

void RefusalCard::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_head->setMark(isOpen ? Icon::Up : Icon::Down);
    m_words->setVisible(isOpen);
    m_sentence->setVisible(isOpen);
    layOut();
    update();
}

double RefusalCard::closedHeight() const
{
    return theme().wholePx(kHead);
}

double RefusalCard::leastOpenHeight() const
{
    const int room = std::max(1, int(width() - 2 * theme().px(kPanelPadding)));
    return closedHeight() + theme().wholePx(kLeastWords) + 2 * theme().wholePx(kGap) +
           m_sentence->heightForWidth(room);
}

// The refused line and its error first; all the words follow.
void RefusalCard::showWords()
{
    m_words->setFont(theme().number(kCodeSize, 400));
    m_words->clear();
    QTextCursor cursor(m_words->document());
    const auto say = [this, &cursor](const QString &text, const QColor &color, int weight) {
        QTextCharFormat format;
        format.setForeground(color);
        format.setFont(theme().number(kCodeSize, weight));
        cursor.insertText(text, format);
    };
    if (!m_refusal.written.isEmpty())
        say(m_refusal.written + u'\n', theme().color(Token::Text), 600);
    if (!m_refusal.error.isEmpty())
        say(m_refusal.error + QStringLiteral("\n\n"), theme().edge(State::Failed), 600);
    say(m_refusal.said, theme().color(Token::Text2), 400);
    m_words->moveCursor(QTextCursor::Start);
}

void RefusalCard::languageChanged()
{
    m_head->setText(tr("C++ refuses this"));
    m_words->setAccessibleName(tr("What the compiler says"));
    m_sentence->setText(tr("C++ says so when it compiles the line; Python says the same only when "
                           "it runs it."));
}

void RefusalCard::themeChanged()
{
    showWords();
    layOut();
    update();
}

void RefusalCard::resizeEvent(QResizeEvent *)
{
    layOut();
}

QRectF RefusalCard::wordsBox() const
{
    const double pad = theme().px(kPanelPadding);
    const int room = std::max(1, int(width() - 2 * pad));
    const double bottom = height() - m_sentence->heightForWidth(room) - 2 * theme().wholePx(kGap);
    return {pad, closedHeight(), double(room), std::max(0.0, bottom - closedHeight())};
}

void RefusalCard::layOut()
{
    const int pad = int(theme().px(kPanelPadding));
    const int inset = int(theme().px(8)); // of the button's own text
    m_head->setGeometry(pad - inset, int((closedHeight() - m_head->sizeHint().height()) / 2),
                        m_head->sizeHint().width(), m_head->sizeHint().height());
    const double inside = theme().wholePx(kInside);
    const QRectF words = wordsBox();
    m_words->setGeometry(words.adjusted(inside, inside, -1, -1).toRect());
    m_sentence->setGeometry(pad, int(words.bottom() + theme().wholePx(kGap)), int(words.width()),
                            int(height() - words.bottom() - theme().wholePx(kGap)));
}

void RefusalCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    const double left = m_head->geometry().right() + theme().px(4);
    const double right = width() - theme().px(kPanelPadding);
    const QFont face = theme().number(11.5, 400);
    const bool fits = textWidth(face, m_refusal.compiler) <= right - left;
    paintText(painter, QRectF(left, 0, right - left, closedHeight()),
              fits ? m_refusal.compiler : m_refusal.compiler.section(QStringLiteral(" ("), 0, 0),
              face, theme().color(Token::Text3), Qt::AlignRight);
    if (!m_isOpen)
        return;
    const QRectF words = wordsBox();
    paintRoundBox(painter, words, theme().px(6), theme().color(Token::Sunken),
                  theme().color(Token::Border), 1);
    painter.fillRect(QRectF(words.left(), words.top() + theme().px(6), theme().wholePx(3),
                            words.height() - theme().px(12)),
                     theme().fill(State::Failed));
}

} // namespace coroscope
