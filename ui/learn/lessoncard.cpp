// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/lessoncard.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/learn/courseprogress.h"
#include "ui/learn/lessonbody.h"
#include "ui/learn/lessonmenu.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kSide = 26;
constexpr double kTop = 12;
constexpr double kLow = 640;     // px of the card below which everything moves together
constexpr double kVeryLow = 540; // below which nothing is said twice
constexpr double kFoot = 60;
constexpr double kLowFoot = 46;

} // namespace

LessonCard::LessonCard(QWidget *parent)
    : Card(QString(), parent)
    , m_progress(new CourseProgress)
    , m_list(new Button(ButtonKind::Plain, Icon::List))
    , m_menu(new LessonMenu(this))
    , m_title(new Label(LabelStyle::Headline))
    , m_body(new LessonBody)
    , m_action(new Button(ButtonKind::Primary))
    , m_smaller(new QWidget)
    , m_check(new Button(ButtonKind::Secondary))
    , m_more(new Button(ButtonKind::Secondary))
    , m_note(new Label(LabelStyle::Note))
    , m_foot(new QWidget)
    , m_back(new Button(ButtonKind::Plain, Icon::Up))
    , m_place(new Label(LabelStyle::Note))
    , m_previous(new Button(ButtonKind::Plain))
    , m_next(new Button(ButtonKind::Plain))
{
    build();
    connect(m_progress, &CourseProgress::chosen, this, &LessonCard::lessonChosen);
    connect(m_list, &QAbstractButton::clicked, this, &LessonCard::openList);
    connect(m_menu, &LessonMenu::chosen, this, &LessonCard::lessonChosen);
    connect(m_menu, &LessonMenu::playlistChosen, this, &LessonCard::playlistChosen);
    connect(m_menu, &LessonMenu::playlistFileAsked, this, &LessonCard::playlistFileAsked);
    connect(m_menu, &LessonMenu::courseAsked, this, &LessonCard::courseAsked);
    connect(m_action, &QAbstractButton::clicked, this, &LessonCard::actionAsked);
    connect(m_check, &QAbstractButton::clicked, this, &LessonCard::checkAsked);
    connect(m_more, &QAbstractButton::clicked, this, &LessonCard::moreAsked);
    connect(m_back, &QAbstractButton::clicked, this, &LessonCard::backAsked);
    connect(m_previous, &QAbstractButton::clicked, this,
            [this] { Q_EMIT lessonChosen(m_lesson - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT lessonChosen(m_lesson + 1); });
    connect(m_body, &LessonBody::guessed, this, &LessonCard::guessed);
    connect(m_body, &LessonBody::termAsked, this, &LessonCard::termAsked);
    LessonCard::languageChanged();
    LessonCard::themeChanged();
}

void LessonCard::languageChanged()
{
    setAccessibleName(tr("Lesson"));
    m_back->setAccessibleName(tr("Back by one step"));
    m_back->setToolTip(tr("Back by one step (PageUp)"));
    m_list->setAccessibleName(tr("Lessons and exercises"));
    m_list->setToolTip(tr("Lessons and exercises (Ctrl+L)"));
    m_previous->setText(QStringLiteral("‹  ") + tr("Previous"));
    showNeighbours();
    m_place->setAccessibleName(tr("Step %1 of %2").arg(m_beat.number).arg(m_beat.count));
}

void LessonCard::build()
{
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignHCenter);
    m_action->setControlHeight(52);
    m_list->setControlHeight(28);
    auto *head = new QHBoxLayout;
    head->addWidget(m_progress, 1);
    head->addWidget(m_list);
    body()->addLayout(head);
    body()->addWidget(m_title);
    body()->addWidget(m_body);
    body()->addWidget(m_action);
    auto *smaller = new QHBoxLayout(m_smaller);
    smaller->setContentsMargins(0, 0, 0, 0);
    smaller->addWidget(m_check, 1);
    smaller->addWidget(m_more, 1);
    body()->addWidget(m_smaller);
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

void LessonCard::setCourse(const std::vector<CourseEntry> &course)
{
    m_course = course;
    m_progress->setCourse(course);
    showNeighbours();
}

void LessonCard::setPlaylists(const std::vector<PlaylistLine> &playlists, int current)
{
    m_menu->setPlaylists(playlists, current);
}

void LessonCard::openList()
{
    Q_EMIT listAsked();
    m_menu->openBelow(*m_list, m_course, m_lesson, theme());
}

void LessonCard::setLesson(int index)
{
    m_lesson = index;
    m_title->setText(m_course[std::size_t(index)].title);
    m_progress->setCurrent(index);
    showNeighbours();
}

void LessonCard::showNeighbours()
{
    const auto entry = [this](int index) {
        return index >= 0 && index < int(m_course.size()) ? &m_course[std::size_t(index)] : nullptr;
    };
    const CourseEntry *before = entry(m_lesson - 1);
    const CourseEntry *after = entry(m_lesson + 1);
    m_previous->setVisible(before);
    m_previous->setToolTip(before ? before->title : QString());
    m_previous->setAccessibleName(before && before->isExercise ? tr("Previous exercise")
                                                               : tr("Previous lesson"));
    const QString next = after && after->isExercise ? tr("Next exercise") : tr("Next lesson");
    m_next->setVisible(after);
    m_next->setToolTip(after ? after->title : QString());
    m_next->setAccessibleName(next);
    m_next->setText(next + QStringLiteral("  ›"));
}

void LessonCard::setBeat(const BeatView &beat)
{
    if (beat == m_beat)
        return;
    m_beat = beat;
    if (m_body->hasAnswerFocus() && beat.truth)
        m_action->setFocus(); // a card that is told to be disabled would give it to anybody
    m_body->setBeat(beat);
    showAction();
    m_back->setVisible(beat.number > 1);
    m_place->setText(QStringLiteral("%1 / %2").arg(beat.number).arg(beat.count));
    m_place->setAccessibleName(tr("Step %1 of %2").arg(beat.number).arg(beat.count));
    update();
}

// The large button, the smaller ones, and the note below them.
void LessonCard::showAction()
{
    m_action->setText(m_beat.action);
    m_action->setMark(m_beat.does == BeatView::Does::Run    ? Icon::Play
                      : m_beat.does == BeatView::Does::Stop ? Icon::Stop
                                                            : Icon::Next);
    m_action->setEnabled(m_beat.isEnabled);
    m_action->setVisible(!m_beat.action.isEmpty());
    m_check->setText(m_beat.check);
    m_check->setVisible(!m_beat.check.isEmpty());
    m_more->setText(m_beat.more);
    m_more->setVisible(!m_beat.more.isEmpty());
    m_smaller->setVisible(!m_beat.check.isEmpty() || !m_beat.more.isEmpty());
    m_note->setText(m_beat.note);
    m_note->setVisible(!m_beat.note.isEmpty());
}

void LessonCard::themeChanged()
{
    Card::themeChanged();
    arrange();
}

void LessonCard::arrange()
{
    const auto px = [this](double length) { return int(theme().wholePx(length)); };
    setBodyMargins({kSide, m_isLow ? 6 : kTop, kSide, 0});
    setBodySpacing(m_isLow ? 8 : 14);
    m_body->setSpacing(m_isLow ? 8 : 14);
    m_action->setControlHeight(m_isLow ? 40 : 52);
    m_body->setCompact(height() < theme().px(kVeryLow));
    m_smaller->layout()->setSpacing(px(m_isLow ? 8 : 10));
    m_foot->setFixedHeight(px(m_isLow ? kLowFoot : kFoot));
}

void LessonCard::resizeEvent(QResizeEvent *)
{
    m_isLow = height() < theme().px(kLow);
    arrange();
}

void LessonCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &t = theme();
    QPainter painter(this);
    painter.fillRect(QRectF(1, m_foot->y(), width() - 2, 1), t.color(Token::Border));
}

} // namespace coroscope
