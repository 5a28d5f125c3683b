// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/lessonbody.h"

#include "ui/controls/label.h"
#include "ui/learn/answercard.h"
#include "ui/learn/goallist.h"
#include "ui/learn/markdownview.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kLeastText = 52; // px of a text that is scrolled: two lines
constexpr double kLeast = 60;
constexpr double kRule = 9;
constexpr double kAnswerGap = 10;

/// A hairline in the middle of its room.
class Rule final : public QWidget, public Themed
{
protected:
    void themeChanged() override { setFixedHeight(int(theme().wholePx(kRule))); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() / 2, width(), 1), theme().color(Token::Border));
    }
};

} // namespace

LessonBody::LessonBody(QWidget *parent)
    : QScrollArea(parent)
    , m_text(new MarkdownView)
    , m_rule(new Rule)
    , m_question(new Label(LabelStyle::CardTitle))
    , m_answerColumn(new QVBoxLayout)
    , m_goalHead(new Label(LabelStyle::CardTitle))
    , m_goals(new GoalList)
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_question->setWordWrap(true);
    m_goalHead->setWordWrap(true);
    for (QWidget *row : std::initializer_list<QWidget *>{m_text, m_rule, m_question})
        m_column->addWidget(row);
    m_column->addLayout(m_answerColumn);
    m_column->addWidget(m_goalHead);
    m_column->addWidget(m_goals);
    m_column->addStretch(1);
    setWidget(inside);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_text, &MarkdownView::termAsked, this, &LessonBody::termAsked);
    LessonBody::languageChanged();
}

void LessonBody::setBeat(const BeatView &beat)
{
    const bool isJudged = !m_goals->parts().empty() && beat.goals != m_goals->parts();
    if (beat.text != m_text->markdown()) {
        m_new = nullptr;
        verticalScrollBar()->setValue(0);
    }
    m_text->setText(beat.text);
    m_text->setVisible(!beat.text.isEmpty());
    m_question->setText(beat.question);
    m_question->setVisible(!beat.question.isEmpty());
    m_goalHead->setText(beat.goalHead);
    m_goalHead->setVisible(!beat.goals.empty());
    m_goals->setParts(beat.goals);
    m_goals->setVisible(!beat.goals.empty());
    m_rule->setVisible(!beat.text.isEmpty() && (!beat.question.isEmpty() || !beat.goals.empty()));
    if (beat.answers != m_shownAnswers)
        showAnswers(beat.answers);
    for (int i = 0; i < int(m_answers.size()); ++i) {
        AnswerCard &card = *m_answers[std::size_t(i)];
        card.setChecked(beat.guess == i);
        card.setEnabled(!beat.truth);
        card.setTruth(!beat.truth        ? AnswerCard::Truth::Unknown
                      : *beat.truth == i ? AnswerCard::Truth::Right
                                         : AnswerCard::Truth::Wrong);
    }
    if (beat.truth && std::size_t(*beat.truth) < m_answers.size())
        m_new = m_answers[std::size_t(*beat.truth)];
    else if (isJudged)
        m_new = m_goals;
    fit();
}

void LessonBody::showAnswers(const std::vector<BeatView::Answer> &answers)
{
    for (AnswerCard *card : m_answers) {
        card->hide();
        card->deleteLater();
    }
    m_answers.clear();
    m_shownAnswers = answers;
    for (int i = 0; i < int(answers.size()); ++i) {
        const BeatView::Answer &answer = answers[std::size_t(i)];
        auto *card = new AnswerCard(answer.words, answer.reason, this);
        m_answerColumn->addWidget(card);
        applyTheme(*card, theme());
        connect(card, &QAbstractButton::clicked, this, [this, i] { Q_EMIT guessed(i); });
        m_answers.push_back(card);
        card->show();
    }
    verticalScrollBar()->setValue(0);
}

bool LessonBody::hasAnswerFocus() const
{
    return std::any_of(m_answers.begin(), m_answers.end(),
                       [](const AnswerCard *card) { return card->hasFocus(); });
}

void LessonBody::setSpacing(double spacing)
{
    m_column->setSpacing(int(theme().wholePx(spacing)));
    m_answerColumn->setSpacing(int(theme().wholePx(std::min(spacing, kAnswerGap))));
    fit();
}

void LessonBody::setCompact(bool isCompact)
{
    m_goals->setCompact(isCompact);
    fit();
}

// Of all that is shown but the text, and the gap below that.
int LessonBody::heightWithoutText(int width, Reasons reasons) const
{
    int height = 0;
    const auto add = [&height](int part, int gap) { height += part + gap; };
    const int gap = m_column->spacing();
    if (!m_rule->isHidden())
        add(m_rule->minimumHeight(), gap);
    for (const QWidget *row :
         std::initializer_list<const QWidget *>{m_question, m_goalHead, m_goals}) {
        if (!row->isHidden())
            add(row->heightForWidth(width), gap);
    }
    for (const AnswerCard *card : m_answers)
        add(card->heightIn(width, reasons == Reasons::Shown ? AnswerCard::Reason::Shown
                                                            : AnswerCard::Reason::Hidden),
            m_answerColumn->spacing());
    const int last = m_answers.empty() ? gap : m_answerColumn->spacing();
    return height == 0 ? 0 : height - last + (m_text->isHidden() ? 0 : gap);
}

int LessonBody::heightForWidth(int width) const
{
    const int text = m_text->isHidden() ? 0 : m_text->heightForWidth(width);
    return heightWithoutText(width, Reasons::Shown) + text;
}

QSize LessonBody::sizeHint() const
{
    const int wide = std::max(width(), int(theme().px(240)));
    return {int(theme().px(240)), heightForWidth(wide)};
}

QSize LessonBody::minimumSizeHint() const
{
    return {int(theme().px(160)), int(theme().px(kLeast))};
}

// Shares out the height that there is.
void LessonBody::fit()
{
    const int room = height();
    const auto textIn = [this](int width) {
        return m_text->isHidden() ? 0 : m_text->heightForWidth(width);
    };
    int wide = width();
    int text = textIn(wide);
    const int leastText = std::min(text, int(theme().wholePx(kLeastText)));
    const bool hasRoom = heightWithoutText(wide, Reasons::Shown) + leastText <= room;
    const Reasons reasons = hasRoom ? Reasons::Shown : Reasons::Hidden;
    for (AnswerCard *card : m_answers)
        card->setCompact(!hasRoom);
    int rest = heightWithoutText(wide, reasons);
    int given = std::clamp(room - rest, leastText, text);
    if (rest + leastText > room) { // all of it is scrolled, the text is whole
        wide -= verticalScrollBar()->sizeHint().width();
        rest = heightWithoutText(wide, reasons);
        text = given = textIn(wide);
    }
    // As needed, a bar would stay once it was there: beside it lines are shorter and more.
    m_text->setVerticalScrollBarPolicy(given < text ? Qt::ScrollBarAsNeeded
                                                    : Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(given);
    widget()->resize(wide, std::max(room, rest + given));
    if (m_new && rest + given > room) {
        m_column->activate();
        ensureWidgetVisible(m_new, 0, 0);
    }
    updateGeometry();
}

void LessonBody::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void LessonBody::languageChanged()
{
    m_text->setAccessibleName(tr("Text of the lesson"));
}

void LessonBody::themeChanged()
{
    verticalScrollBar()->setSingleStep(int(theme().px(20)));
    fit();
}

} // namespace coroscope
