// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/expression.h"
#include "core/lessons/lesson.h"
#include "ui/playback/openrun.h"

#include <QObject>

#include <optional>
#include <variant>
#include <vector>

namespace coroscope {

class Session;

/// The run by which an exercise is judged: each one that the session gets while the exercise is open, or the one
/// that is asked for. Session and exercise are borrowed.
class Attempt final : public QObject
{
    Q_OBJECT

public:
    /// The parts of the goal, or why the run cannot be judged.
    using Outcome = std::variant<std::vector<Condition>, Message>;

    explicit Attempt(Session &session, QObject *parent = nullptr);

    /// Another exercise, or none (null). No run is judged yet. Without judged().
    void setExercise(const Lesson *exercise);
    /// The run that check() would take: the one that the session shows if it has ended, else its latest one;
    /// null if there is none.
    const OpenRun *candidate() const;
    /// Judges that run, if there is one.
    void check();

    /// The number of the run that was judged; 0 if none was.
    int number() const { return m_number; }
    /// That run; null if none was, or the session has forgotten it.
    const OpenRun *run() const;
    /// What came out; nothing before a run was judged.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    /// Whether the run meets the goal.
    bool isMet() const;

Q_SIGNALS:
    /// Another run was judged, or the one that was is gone.
    void judged();

private:
    void onRunsChanged();
    void judge(const OpenRun &run);

    Session &m_session;
    const Lesson *m_exercise = nullptr;
    int m_seen = 0;           // number of the latest run that the session had
    bool m_isEarlier = false; // what runs was started before the exercise was opened
    int m_number = 0;
    std::optional<Outcome> m_outcome;
};

} // namespace coroscope
