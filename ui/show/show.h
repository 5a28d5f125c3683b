// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playback/playedruns.h"
#include "ui/show/question.h"
#include "ui/window/actions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

class QKeyEvent;

namespace coroscope {

class Course;
class Lecture;
class Playhead;
class ScreenSaver;
class Session;
class ShowPage;

/// A show: what a page for a projector shows of a lesson, beat by beat, or of the runs of the Lab, and what the keys of
/// a lecturer or of a clicker do to it. While a lecture is on its entries are counted, otherwise the beats of the
/// lesson. It borrows all that it is made of.
class Show final : public QObject
{
    Q_OBJECT

public:
    /// Of what it is.
    enum class Source { Lesson, Run, Race };

    Show(ShowPage &page, Course &course, Lecture &lecture, Session &session, Playhead &playhead,
         ScreenSaver &saver, QObject *parent = nullptr);
    ~Show() override;

    /// Begins. A run is on an axis of `axis`; a lesson says itself on which.
    void start(Source source, AxisKind axis);
    void end();
    bool isOn() const { return m_isOn; }
    /// The quiet slide after the last beat is seen.
    bool isAtEnd() const { return m_isAtEnd; }
    Source source() const { return m_source; }

    /// Where it is, in one line: "2 / 10 · Five at once · 3 / 5", "the end".
    QString words() const;
    /// As PageDown and PageUp.
    void goOn();
    void goBack();

    /// Whether the question from the hall has the stage.
    bool isAsking() const { return m_question.isOpen(); }
    Question &question() { return m_question; }
    /// Whether runs are shown beside each other.
    bool isRace() const;
    /// What the playhead runs over.
    PlayedRuns played() const;
    /// Whether an action of the window makes sense while it is on.
    bool allows(ActionId id) const;
    /// Whether a lesson has the playhead: what the session shows does not move it.
    bool keepsTime() const;
    void setPlayed(const PlayedRuns &runs);
    void setTime(std::int64_t time);
    /// The live run has come further.
    void grow(bool hasEvents);
    /// Another language: all that is said is said anew.
    void retranslate();

Q_SIGNALS:
    void ended();
    /// words() is another one.
    void moved();
    /// The window is asked to do this.
    void actionAsked(coroscope::ActionId id);
    /// Other runs are shown: the playhead has to run over them.
    void shownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    bool pressForQuestion(const QKeyEvent &event);
    bool pressForLesson(int key);
    bool pressForRun(int key);
    void askForEnd();
    void openQuestion();
    void closeQuestion();
    void selectNext(int by);
    void refresh();
    void showBeat();
    void showSlide();
    enum class Beside { Words, Panel };
    void showSide(Beside what);
    void showRuns();
    void showRace();
    void forgetRuns();
    void showRun(const OpenRun *run, const OpenRun *ghost);
    void showCaption();
    void showWarning();
    void showHead();
    void showEnd();
    void followLecture();
    void leaveEnd();
    void onRunning();
    void movePointer();
    bool isLesson() const { return m_source == Source::Lesson && !isAsking(); }

    ShowPage &m_page;
    Course &m_course;
    Lecture &m_lecture;
    Session &m_session;
    Playhead &m_playhead;
    ScreenSaver &m_saver;
    Question m_question;
    bool m_isOn = false;
    Source m_source = Source::Lesson;
    AxisKind m_axis = AxisKind::Paced;
    bool m_isAtEnd = false;
    bool m_isWaiting = false; // to go on when the run has ended
    QString m_title;
    int m_number = 0;
    int m_count = 0;
    QString m_verdict;             // on the runs of a race
    std::int64_t m_timeBefore = 0; // a question took the stage
    int m_lesson = -1;             // whose stage is set
    QElapsedTimer m_since;
    QElapsedTimer m_sinceRace; // was shown anew
    QTimer m_clock;
    QTimer m_endAsked;
    QTimer m_pointer;
    bool m_isPointerHidden = false;
};

} // namespace coroscope
