// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/card.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace coroscope {

class AnswerCard;
class Button;
class CourseProgress;
class Label;
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
    QString action;              ///< on the large button
    /// What the button does.
    enum class Does { GoOn, Run, Stop };
    Does does = Does::GoOn;
    bool isEnabled = true;  ///< the button
    QString note;           ///< below the button; may be empty
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

    /// The course: titles of all lessons in order, and which of them were finished.
    void setCourse(const QStringList &titles, const QSet<int> &finished);
    /// Which lesson of the course is shown.
    void setLesson(int index);
    void setBeat(const BeatView &beat);
    const BeatView &beat() const { return m_beat; }

    /// The large button, for the focus.
    Button *actionButton() const { return m_action; }
    const std::vector<AnswerCard *> &answers() const { return m_answers; }
    CourseProgress *progress() const { return m_progress; }
    MarkdownView *text() const { return m_text; }

Q_SIGNALS:
    void lessonChosen(int index);
    /// The large button: to run, or to go on.
    void actionAsked();
    /// Back by one beat.
    void backAsked();
    void guessed(int answer);
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

    QStringList m_titles;
    int m_lesson = 0;
    BeatView m_beat;
    bool m_isLow = false; // little height: everything moves together

    CourseProgress *m_progress;
    Label *m_title;
    MarkdownView *m_text;
    Label *m_question;
    QVBoxLayout *m_answerColumn;
    std::vector<AnswerCard *> m_answers;
    Button *m_action;
    Label *m_note;
    QWidget *m_foot;
    Button *m_back;
    Label *m_place;
    Button *m_previous;
    Button *m_next;
};

} // namespace coroscope
