// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/card.h"
#include "ui/learn/courseentry.h"
#include "ui/learn/goalpart.h"

#include <optional>
#include <vector>

namespace coroscope {

class AnswerCard;
class Button;
class CourseProgress;
class GoalList;
class Label;
class LessonMenu;
class MarkdownView;

/// What the panel shows of one beat of a lesson.
struct BeatView
{
    struct Answer
    {
        QString words;
        QString reason; ///< why one may think so; may be empty
        friend bool operator==(const Answer &, const Answer &) = default;
    };

    QString text;                ///< Markdown
    QString question;            ///< of a guess; empty: none
    std::vector<Answer> answers; ///< to the question
    std::optional<int> guess;    ///< the answer that was chosen
    std::optional<int> truth;    ///< the right one, once it is known
    QString goalHead;            ///< above the parts of a goal
    std::vector<GoalPart> goals; ///< of an exercise
    QString action;              ///< on the large button
    /// What the button does.
    enum class Does { GoOn, Run, Stop, Try };
    Does does = Does::GoOn;
    bool isEnabled = true; ///< the button
    QString check;         ///< on the smaller button that judges a run; empty: none
    QString more;          ///< on the one that goes on while the large button does not; empty: none
    QString note;          ///< below the button; may be empty
    bool isWarning = false; ///< the note tells that something did not come out as it should
    int number = 1;         ///< of this beat, from 1
    int count = 1;          ///< beats of the lesson
    friend bool operator==(const BeatView &, const BeatView &) = default;
};

/// The lesson beside the stage: where it stands in the course, one beat of it, its question, and one large
/// button. It knows no lessons: it shows what it is given and says what the person did.
class LessonCard final : public Card
{
    Q_OBJECT

public:
    explicit LessonCard(QWidget *parent = nullptr);

    /// The course: all lessons and exercises, in order.
    void setCourse(const std::vector<CourseEntry> &course);
    /// Which of them is shown.
    void setLesson(int index);
    void setBeat(const BeatView &beat);
    const BeatView &beat() const { return m_beat; }

    /// The large button, for the focus.
    Button *actionButton() const { return m_action; }
    const std::vector<AnswerCard *> &answers() const { return m_answers; }
    CourseProgress *progress() const { return m_progress; }
    MarkdownView *text() const { return m_text; }
    const GoalList &goals() const { return *m_goals; }
    /// Opens the list of the course, with the focus on the shown lesson.
    void openList();

Q_SIGNALS:
    void lessonChosen(int index);
    /// The large button: to run, or to go on.
    void actionAsked();
    /// Back by one beat.
    void backAsked();
    void guessed(int answer);
    /// The run is to be judged.
    void checkAsked();
    /// To the next beat, by the smaller button.
    void moreAsked();
    void termAsked(const QString &term);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void showAnswers();
    void showNeighbours();
    void showAction();

    std::vector<CourseEntry> m_course;
    int m_lesson = 0;
    BeatView m_beat;
    bool m_isLow = false; // little height: everything moves together

    CourseProgress *m_progress;
    Button *m_list;
    LessonMenu *m_menu;
    Label *m_title;
    MarkdownView *m_text;
    Label *m_question;
    QVBoxLayout *m_answerColumn;
    std::vector<AnswerCard *> m_answers;
    Label *m_goalHead;
    GoalList *m_goals;
    Button *m_action;
    QWidget *m_smaller; // the row of the two smaller buttons
    Button *m_check;
    Button *m_more;
    Label *m_note;
    QWidget *m_foot;
    Button *m_back;
    Label *m_place;
    Button *m_previous;
    Button *m_next;
};

} // namespace coroscope
