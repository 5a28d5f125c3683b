// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// From beat to beat, and from lesson to lesson.
#include "ui/learn/course.h"

namespace coroscope {

void Course::open(int index)
{
    if (index < 0 || std::size_t(index) >= lessons().size())
        return;
    leave();
    m_index = index;
    m_guesses.clear();
    m_runs.setRuns(lesson()->runs);
    m_attempt.setExercise(isExercise() ? lesson() : nullptr);
    m_isTried = false;
    enter(0);
}

void Course::setLessons(std::optional<std::vector<Lesson>> lessons, int index)
{
    m_attempt.setExercise(nullptr);
    m_index = -1; // nobody has anything of the former ones any more
    m_left.clear();
    Q_EMIT changed();
    m_playlist = std::move(lessons);
    open(index);
}

// What was run of a playlist's lesson is kept: one may come back to it.
void Course::leave()
{
    if (m_playlist && lesson())
        m_left[m_index] = {m_runs.made(), m_guesses};
}

// Into the lesson after this one at its first beat, or into the one before at its last, as they were left. What a
// beat shows that comes after runs has to have them: they are simulated where they never were made.
void Course::goTo(int index, Neighbour neighbour)
{
    const Left left = m_left.value(index);
    open(index);
    if (index != m_index)
        return;
    m_runs.restore(left.made);
    m_guesses = left.guesses;
    const int beat = neighbour == Neighbour::After ? 0 : int(lesson()->beats.size()) - 1;
    std::vector<std::size_t> missing;
    for (int i = 0; i < beat; ++i) {
        const LessonBeat &each = lesson()->beats[std::size_t(i)];
        for (const std::size_t run : each.runs) {
            if (each.kind == BeatKind::Run && !m_runs.isMade(run))
                missing.push_back(run);
        }
    }
    if (!missing.empty())
        m_runs.simulate(missing);
    enter(beat);
}

void Course::next()
{
    const LessonBeat *beat = currentBeat();
    if (!beat || isRunning())
        return;
    if (isToRun()) {
        act();
        return;
    }
    if (std::size_t(m_beat) + 1 < lesson()->beats.size()) {
        enter(m_beat + 1);
        return;
    }
    if (!isExercise())
        finish();
    if (std::size_t(m_index) + 1 >= lessons().size())
        Q_EMIT changed();
    else if (m_playlist)
        goTo(m_index + 1, Neighbour::After);
    else
        open(m_index + 1);
}

bool Course::isAtEnd() const
{
    const LessonBeat *beat = currentBeat();
    const bool isLast = beat && std::size_t(m_index) + 1 == lessons().size() &&
                        std::size_t(m_beat) + 1 == lesson()->beats.size();
    return isLast && !isRunning() && (beat->kind != BeatKind::Run || areMade(*beat));
}

void Course::back()
{
    if (isRunning())
        return;
    if (m_beat > 0)
        enter(m_beat - 1);
    else if (m_playlist && m_index > 0)
        goTo(m_index - 1, Neighbour::Before);
}

} // namespace coroscope
