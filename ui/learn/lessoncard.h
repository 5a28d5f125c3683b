// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/card.h"
#include "ui/learn/beatview.h"
#include "ui/learn/courseentry.h"

#include <vector>

namespace coroscope {

class Button;
class CourseProgress;
class Label;
class LessonBody;
class LessonMenu;

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
    CourseProgress *progress() const { return m_progress; }
    LessonBody &beatBody() const { return *m_body; }
    /// What the list has to offer beside the course, and which of it is gone through, or -1.
    void setPlaylists(const std::vector<PlaylistLine> &playlists, int current);
    /// Opens the list of the course, with the focus on the shown lesson.
    void openList();

Q_SIGNALS:
    void lessonChosen(int index);
    /// The list is about to open: setPlaylists() is due.
    void listAsked();
    void playlistChosen(int index);
    void playlistFileAsked();
    /// The playlist is to end.
    void courseAsked();
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
    LessonBody *m_body;
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
