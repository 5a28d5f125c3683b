// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/lessoncard.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/learn/answercard.h"
#include "ui/learn/courseprogress.h"
#include "ui/learn/markdownview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kSide = 26;
constexpr double kTop = 18;
constexpr double kLow = 640; // px of the card below which everything moves together
constexpr double kFoot = 60;
constexpr double kLowFoot = 46;

} // namespace

LessonCard::LessonCard(QWidget *parent)
    : Card(QString(), parent)
    , m_progress(new CourseProgress)
    , m_title(new Label(LabelStyle::Headline))
    , m_text(new MarkdownView)
    , m_question(new Label(LabelStyle::CardTitle))
    , m_answerColumn(new QVBoxLayout)
    , m_action(new Button(ButtonKind::Primary))
    , m_note(new Label(LabelStyle::Note))
    , m_foot(new QWidget)
    , m_back(new Button(ButtonKind::Plain, Icon::Up))
    , m_place(new Label(LabelStyle::Note))
    , m_previous(new Button(ButtonKind::Plain))
    , m_next(new Button(ButtonKind::Plain))
{
    build();
    connect(m_progress, &CourseProgress::chosen, this, &LessonCard::lessonChosen);
    connect(m_action, &QAbstractButton::clicked, this, &LessonCard::actionAsked);
    connect(m_back, &QAbstractButton::clicked, this, &LessonCard::backAsked);
    connect(m_previous, &QAbstractButton::clicked, this,
            [this] { Q_EMIT lessonChosen(m_lesson - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT lessonChosen(m_lesson + 1); });
    connect(m_text, &MarkdownView::termAsked, this, &LessonCard::termAsked);
    LessonCard::languageChanged();
    LessonCard::themeChanged();
}

void LessonCard::languageChanged()
{
    setAccessibleName(tr("Lesson"));
    m_text->setAccessibleName(tr("Text of the lesson"));
    m_back->setAccessibleName(tr("Back by one step"));
    m_back->setToolTip(tr("Back by one step (PageUp)"));
    m_previous->setAccessibleName(tr("Previous lesson"));
    m_next->setAccessibleName(tr("Next lesson"));
    m_previous->setText(QStringLiteral("‹  ") + tr("Previous"));
    m_next->setText(tr("Next lesson") + QStringLiteral("  ›"));
    m_place->setAccessibleName(tr("Step %1 of %2").arg(m_beat.number).arg(m_beat.count));
}

void LessonCard::build()
{
    m_title->setWordWrap(true);
    m_question->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignHCenter);
    m_action->setControlHeight(52);
    for (QWidget *row : std::initializer_list<QWidget *>{m_progress, m_title})
        body()->addWidget(row);
    body()->addWidget(m_text);
    body()->addWidget(m_question);
    body()->addLayout(m_answerColumn);
    body()->addWidget(m_action);
    body()->addWidget(m_note);
    body()->addStretch(1);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_previous);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_next);
    body()->addWidget(m_foot);
}

void LessonCard::setCourse(const QStringList &titles, const QSet<int> &finished)
{
    m_titles = titles;
    m_progress->setTitles(titles);
    m_progress->setFinished(finished);
    showNeighbours();
}

void LessonCard::setLesson(int index)
{
    m_lesson = index;
    m_title->setText(m_titles.value(index));
    m_progress->setCurrent(index);
    showNeighbours();
}

void LessonCard::showNeighbours()
{
    m_previous->setVisible(m_lesson > 0);
    m_next->setVisible(m_lesson + 1 < m_titles.size());
    m_previous->setToolTip(m_titles.value(m_lesson - 1));
    m_next->setToolTip(m_titles.value(m_lesson + 1));
}

void LessonCard::setBeat(const BeatView &beat)
{
    if (beat == m_beat)
        return;
    const bool isOther = beat.answers != m_beat.answers;
    m_beat = beat;
    m_text->setText(beat.text);
    m_text->setVisible(!beat.text.isEmpty());
    m_question->setText(beat.question);
    m_question->setVisible(!beat.question.isEmpty());
    if (isOther)
        showAnswers();
    const bool hadFocus = std::any_of(m_answers.begin(), m_answers.end(),
                                      [](const AnswerCard *card) { return card->hasFocus(); });
    if (hadFocus && beat.truth)
        m_action->setFocus(); // a card that is told to be disabled would give it to anybody
    for (int i = 0; i < int(m_answers.size()); ++i) {
        AnswerCard &card = *m_answers[std::size_t(i)];
        card.setChecked(beat.guess == i);
        card.setEnabled(!beat.truth);
        card.setTruth(!beat.truth        ? AnswerCard::Truth::Unknown
                      : *beat.truth == i ? AnswerCard::Truth::Right
                                         : AnswerCard::Truth::Wrong);
    }
    m_action->setText(beat.action);
    m_action->setMark(beat.does == BeatView::Does::Run    ? Icon::Play
                      : beat.does == BeatView::Does::Stop ? Icon::Stop
                                                          : Icon::Next);
    m_action->setEnabled(beat.isEnabled);
    m_action->setVisible(!beat.action.isEmpty());
    m_note->setText(beat.note);
    m_note->setVisible(!beat.note.isEmpty());
    m_back->setVisible(beat.number > 1);
    m_place->setText(QStringLiteral("%1 / %2").arg(beat.number).arg(beat.count));
    m_place->setAccessibleName(tr("Step %1 of %2").arg(beat.number).arg(beat.count));
    update();
}

void LessonCard::showAnswers()
{
    for (AnswerCard *card : m_answers)
        card->deleteLater();
    m_answers.clear();
    for (int i = 0; i < int(m_beat.answers.size()); ++i) {
        const BeatView::Answer &answer = m_beat.answers[std::size_t(i)];
        auto *card = new AnswerCard(answer.words, answer.reason, this);
        card->setCompact(m_isLow);
        m_answerColumn->addWidget(card);
        applyTheme(*card, theme());
        connect(card, &QAbstractButton::clicked, this, [this, i] { Q_EMIT guessed(i); });
        m_answers.push_back(card);
        card->show();
    }
}

void LessonCard::themeChanged()
{
    Card::themeChanged();
    arrange();
}

void LessonCard::arrange()
{
    const auto px = [this](double length) { return int(theme().wholePx(length)); };
    setBodyMargins({kSide, m_isLow ? 10 : kTop, kSide, 0});
    setBodySpacing(m_isLow ? 8 : 14);
    m_answerColumn->setSpacing(px(m_isLow ? 6 : 10));
    m_action->setControlHeight(m_isLow ? 40 : 52);
    for (AnswerCard *card : m_answers)
        card->setCompact(m_isLow);
    m_foot->setFixedHeight(px(m_isLow ? kLowFoot : kFoot));
}

void LessonCard::resizeEvent(QResizeEvent *)
{
    const bool isLow = height() < theme().px(kLow);
    if (isLow == m_isLow)
        return;
    m_isLow = isLow;
    arrange();
}

void LessonCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &t = theme();
    QPainter painter(this);
    painter.fillRect(QRectF(1, m_foot->y(), width() - 2, 1), t.color(Token::Border));
    if (m_question->isVisible() && m_text->isVisible()) {
        const double y = std::round((m_text->geometry().bottom() + m_question->y()) / 2.0);
        painter.fillRect(QRectF(t.px(kSide), y, width() - 2 * t.px(kSide), 1),
                         t.color(Token::Border));
    }
}

} // namespace coroscope
