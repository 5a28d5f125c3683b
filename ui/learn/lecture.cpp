// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/lecture.h"

#include "ui/learn/course.h"

#include <algorithm>
#include <numeric>

namespace coroscope {

namespace {

std::chrono::nanoseconds steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

Lecture::Lecture(Course &course, QObject *parent, Clock now)
    : QObject(parent)
    , m_course(course)
    , m_now(now ? std::move(now) : Clock(steadyNow))
{
    connect(&m_course, &Course::changed, this, [this] {
        if (m_isOn)
            Q_EMIT changed();
    });
}

std::optional<Message> Lecture::start(const Playlist &playlist)
{
    std::variant<std::vector<PlaylistLesson>, Message> read = lessonsOf(playlist);
    if (Message *error = std::get_if<Message>(&read))
        return std::move(*error);
    if (!m_isOn)
        m_before = m_course.index();
    std::vector<Lesson> lessons;
    m_notes.clear();
    m_minutes.clear();
    for (PlaylistLesson &entry : std::get<std::vector<PlaylistLesson>>(read)) {
        m_notes.push_back(std::move(entry.notes));
        m_minutes.push_back(entry.lesson.minutes);
        lessons.push_back(std::move(entry.lesson));
    }
    m_playlist = playlist;
    m_began = m_now();
    m_isOn = true;
    m_isOver = false;
    m_course.setLessons(std::move(lessons));
    return std::nullopt;
}

void Lecture::end()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_isOver = false;
    m_playlist = {};
    m_notes.clear();
    m_minutes.clear();
    m_course.setLessons(std::nullopt, std::max(0, m_before));
    Q_EMIT changed();
}

int Lecture::entry() const
{
    return m_isOn ? m_course.index() : -1;
}

LessonText Lecture::notes() const
{
    const int here = entry();
    return here < 0 || here >= count() ? LessonText() : m_notes[std::size_t(here)];
}

std::chrono::minutes Lecture::planned() const
{
    const int before = std::clamp(entry(), 0, count());
    return std::chrono::minutes(std::accumulate(m_minutes.begin(), m_minutes.begin() + before, 0));
}

std::chrono::minutes Lecture::plannedHere() const
{
    const int here = entry();
    return std::chrono::minutes(here < 0 || here >= count() ? 0 : m_minutes[std::size_t(here)]);
}

std::chrono::nanoseconds Lecture::elapsed() const
{
    return m_isOn ? m_now() - m_began : std::chrono::nanoseconds(0);
}

void Lecture::next()
{
    const bool isLast = m_isOn && m_course.isAtEnd();
    m_isOver = m_isOver || isLast;
    m_course.next(); // finishes the lesson, and says so
}

void Lecture::back()
{
    if (!m_isOver) {
        m_course.back();
        return;
    }
    m_isOver = false;
    Q_EMIT changed();
}

} // namespace coroscope
