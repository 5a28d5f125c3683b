// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/lesson.h"
#include "ui/learn/attempt.h"
#include "ui/learn/lessoncard.h"
#include "ui/learn/lessonruns.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace coroscope {

class Playhead;

/// Goes through lessons, beat by beat: what is said, asked, run, played and shown at each; and through exercises,
/// whose goal is checked on runs of the session. It knows no widgets. Session and playhead are borrowed.
class Course final : public QObject
{
    Q_OBJECT

public:
    /// `read` gives the lessons, then the exercises; it is called when they are needed for the first time.
    Course(Session &session, Playhead &playhead, std::function<std::vector<Lesson>()> read,
           QObject *parent = nullptr);

    const std::vector<Lesson> &lessons() const;
    /// All of them as a list shows them, in order.
    std::vector<CourseEntry> entries() const;
    /// How many lessons there are that are exercises, or are not, as the open one.
    int countOfKind() const;
    /// A locale's name; of all texts from now on.
    void setLanguage(const QString &language);

    /// The locale's name of all texts.
    const QString &language() const { return m_language; }

    /// The index of the open lesson, or -1.
    int index() const { return m_index; }
    const Lesson *lesson() const;
    /// Opens a lesson at its first beat; what runs for the one before is stopped. Out of range: nothing.
    void open(int index);
    /// Goes through these, of a playlist, in place of its own, or through its own again (nothing), and opens the one
    /// at `index`. Between lessons of a playlist next() and back() bring back what was run and guessed.
    void setLessons(std::optional<std::vector<Lesson>> lessons, int index = 0);
    /// Whether they are a playlist's.
    bool isPlaylist() const { return m_playlist.has_value(); }
    /// Those that were gone through to their end, and exercises whose goal was met, as indices.
    QSet<int> finished() const;
    /// The same by their ids, also of lessons that this course does not have.
    const QStringList &finishedIds() const { return m_finished; }
    void setFinishedIds(const QStringList &ids);

    /// The index of the beat.
    int beat() const { return m_beat; }
    /// What the card shows of it.
    BeatView view() const;
    /// What the large button does: makes the runs or stops them, brings an exercise into the Lab, otherwise
    /// goes on.
    void act();
    /// Something else runs: no run can be started now.
    void setBusy(bool isBusy);
    /// What becomes of runs that cannot be made; to begin with they stop.
    void setWhenFailed(LessonRuns::WhenFailed what) { m_runs.setWhenFailed(what); }
    /// Why the run on the stage, or one of those of this beat, is only simulated, in a sentence; empty: it is not.
    QString failureWords() const;
    /// Ends the lesson's runs that are under way.
    void stop() { m_runs.stop(); }
    /// To the next beat or, after the last one, to the next lesson. A beat that has not run yet runs.
    void next();
    /// Whether next() has nowhere to go: the last beat of the last lesson, and what it runs has been run.
    bool isAtEnd() const;
    /// Judges the run of the session that attempt() names by the goal of the open exercise.
    void check() { m_attempt.check(); }
    const Attempt &attempt() const { return m_attempt; }
    /// In a few words how far the open exercise is; empty unless it is being tried in the Lab.
    QString attemptWords() const;
    /// To the beat before; before the first one of a playlist's lesson to the last one of the lesson before.
    void back();
    /// A replay that is being played jumps to where it pauses. Whether one was.
    bool skipReplay();
    /// Takes an answer to the question, until the truth is known.
    void guess(int answer);

    LessonStage stage() const;
    /// The run on the stage; null while its prediction is not to be seen.
    const OpenRun *shown() const;
    /// The run of the lesson that is, or is to be, on the stage; null if the lesson has none.
    const LessonRun *shownPlan() const;
    /// The kind of the beat; of no lesson a text.
    BeatKind kind() const { return currentBeat() ? currentBeat()->kind : BeatKind::Text; }
    /// What the beat itself says, in Markdown; of a question what is asked.
    QString beatText() const;
    /// What the lesson calls the shown run; may be empty.
    QString shownTitle() const;
    /// What is to run on the stage, in one line.
    QString comingWords() const;
    /// The prediction under a live run; null if it is not to be seen.
    const OpenRun *ghost() const;
    /// All runs that were made, in the lesson's order, for a race.
    std::vector<const OpenRun *> raced() const;
    /// What the lesson calls each of them; empty: nothing in particular.
    QStringList racedTitles() const;
    /// Whether the beat is there to make runs that have not been made yet.
    bool isToRun() const;
    /// Whether runs of the lesson are under way.
    bool isRunning() const { return m_runs.isRunning(); }

Q_SIGNALS:
    /// Another lesson, beat, guess or state of the runs: view() and stage().
    void changed();
    /// shown() or raced() is something else.
    void runsChanged();
    /// A lesson was gone through to its end, or the goal of an exercise was met.
    void finishedChanged();
    /// The open exercise is to be tried: its first run belongs into the Lab.
    void labAsked();

private:
    /// A lesson of a playlist that was left.
    struct Left
    {
        std::vector<int> made; // as LessonRuns says
        QMap<int, int> guesses;
    };
    enum class Neighbour { After, Before };
    const LessonBeat *currentBeat() const;
    const LessonBeat *runBeat() const;
    std::optional<int> questionIndex() const;
    bool areMade(const LessonBeat &beat) const;
    bool isSecret() const;
    void enter(int beat);
    void goTo(int index, Neighbour neighbour);
    void leave();
    void onRunsChanged();
    void onJudged();
    void finish();
    bool isExercise() const { return lesson() && lesson()->isExercise; }
    void play(const LessonBeat &beat);
    void pauseAt(std::int64_t time);
    QString runWords(const LessonBeat &beat) const;
    void askQuestion(BeatView &view) const;
    void nameAction(BeatView &view) const;
    void tellOutcome(BeatView &view) const;
    void tellGoal(BeatView &view) const;

    Playhead &m_playhead;
    std::function<std::vector<Lesson>()> m_read;
    mutable std::optional<std::vector<Lesson>> m_lessons; // as soon as they were needed
    std::optional<std::vector<Lesson>> m_playlist;        // instead
    QMap<int, Left> m_left;                               // by index
    QString m_language;
    QStringList m_finished; // ids
    LessonRuns m_runs;
    Attempt m_attempt;
    bool m_isTried = false; // the open exercise, in the Lab
    int m_index = -1;
    int m_beat = 0;
    bool m_isBusy = false;
    std::size_t m_shown = 0;  // of the lesson's runs
    QMap<int, int> m_guesses; // of the open lesson's beats
    std::optional<std::int64_t> m_pauseAt;
};

} // namespace coroscope
