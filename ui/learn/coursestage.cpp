// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What stands on the stage of a beat.
#include "ui/learn/course.h"

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

QString Course::comingWords() const
{
    if (!lesson() || m_shown >= lesson()->runs.size())
        return {};
    const LessonRun &coming = lesson()->runs[m_shown];
    return askedWords(*coming.strategy, coming.scenario);
}

QString Course::shownTitle() const
{
    if (isExercise())
        return m_attempt.run() ? tr("Your run: %1").arg(titleOf(*m_attempt.run()))
                               : tr("The run to start from, predicted");
    return lesson() && m_shown < lesson()->runs.size()
               ? lesson()->runs[m_shown].title.in(m_language)
               : QString();
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
