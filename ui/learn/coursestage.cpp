// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What stands on the stage of a beat.
#include "ui/learn/course.h"
#include "ui/words.h"

namespace coroscope {

LessonStage Course::stage() const
{
    const LessonBeat *beat = currentBeat();
    return beat ? beat->stage : LessonStage::Clock;
}

const OpenRun *Course::shown() const
{
    if (const OpenRun *run = isExercise() ? m_attempt.run() : m_runs.at(m_shown))
        return run;
    return isSecret() ? nullptr : m_runs.prediction(m_shown);
}

const OpenRun *Course::ghost() const
{
    const bool isHidden = isSecret() || (isExercise() && m_attempt.run());
    return isHidden ? nullptr : m_runs.prediction(m_shown);
}

const LessonRun *Course::shownPlan() const
{
    return lesson() && m_shown < lesson()->runs.size() ? &lesson()->runs[m_shown] : nullptr;
}

QString Course::comingWords() const
{
    const LessonRun *coming = shownPlan();
    return coming ? askedWords(*coming->strategy, coming->scenario) : QString();
}

bool Course::isToRun() const
{
    const LessonBeat *beat = currentBeat();
    return beat && beat->kind == BeatKind::Run && !areMade(*beat);
}

QString Course::beatText() const
{
    return currentBeat() ? currentBeat()->text.in(m_language) : QString();
}

QString Course::failureWords() const
{
    std::optional<Message> failure = m_runs.failure(m_shown);
    const LessonBeat *beat = currentBeat();
    for (std::size_t i = 0; beat && !failure && i < beat->runs.size(); ++i)
        failure = m_runs.failure(beat->runs[i]);
    if (!failure)
        return {};
    return tr("This run could not be made, and what is shown is its simulation. %1")
        .arg(translated(*failure));
}

QString Course::shownTitle() const
{
    if (isExercise())
        return m_attempt.run() ? tr("Your run: %1").arg(titleOf(*m_attempt.run()))
                               : tr("The run to start from, predicted");
    return shownPlan() ? shownPlan()->title.in(m_language) : QString();
}

std::vector<const OpenRun *> Course::raced() const
{
    std::vector<const OpenRun *> runs;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (const OpenRun *run = m_runs.at(i))
            runs.push_back(run);
    }
    return runs;
}

QStringList Course::racedTitles() const
{
    QStringList titles;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs.at(i))
            titles << lesson()->runs[i].title.in(m_language);
    }
    return titles;
}

} // namespace coroscope
