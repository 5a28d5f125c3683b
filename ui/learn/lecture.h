// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/playlist.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace coroscope {

class Course;

/// A playlist as it is gone through: which entry of how many, what was planned until here and what time it is.
/// The beats are the course's, which it borrows and which outlives it: while a lecture is on, the course goes
/// through the lessons of the playlist. It knows no widgets.
class Lecture final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::nanoseconds()>;

    /// `now` is a clock that never goes back; without one the system's steady clock.
    explicit Lecture(Course &course, QObject *parent = nullptr, Clock now = {});

    /// Begins at the first beat of the first entry; another lecture that is on ends. What is wrong with the
    /// playlist, if anything; nothing changes then.
    std::optional<Message> start(const Playlist &playlist);
    /// Ends it: the course goes through its own lessons again, at the one that was open before.
    void end();
    /// From start() to end().
    bool isOn() const { return m_isOn; }

    /// What is gone through; without entries while none is on.
    const Playlist &playlist() const { return m_playlist; }
    /// From 0; -1 while none is on.
    int entry() const;
    int count() const { return int(m_notes.size()); }
    /// For the speaker, of the entry; may be empty.
    LessonText notes() const;
    /// What the entries before this one are to take together, and this one by itself.
    std::chrono::minutes planned() const;
    std::chrono::minutes plannedHere() const;
    /// Since start(); 0 while none is on.
    std::chrono::nanoseconds elapsed() const;
    /// The last beat has been left behind; back() returns to it.
    bool isOver() const { return m_isOver; }

    /// To the next beat; after the last one of an entry to the first one of the next. A beat that has not run yet
    /// runs. While no lecture is on it is the course's.
    void next();
    /// To the beat before; before the first one of an entry to the last one of the entry before.
    void back();

Q_SIGNALS:
    /// Another lecture, entry or beat, or it is over, or ended.
    void changed();

private:
    Course &m_course;
    Clock m_now;
    Playlist m_playlist;
    std::vector<LessonText> m_notes; // of each entry
    std::vector<int> m_minutes;
    std::chrono::nanoseconds m_began{0};
    int m_before = 0; // the course's lesson before it
    bool m_isOn = false;
    bool m_isOver = false;
};

} // namespace coroscope
