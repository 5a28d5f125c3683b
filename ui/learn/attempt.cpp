// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/attempt.h"

#include "core/lessons/claim.h"
#include "ui/playback/session.h"

namespace coroscope {

namespace {

int latestNumber(const Session &session)
{
    return session.runs().empty() ? 0 : session.runs().back()->number;
}

} // namespace

Attempt::Attempt(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::runsChanged, this, &Attempt::onRunsChanged);
    connect(&m_session, &Session::runningChanged, this,
            [this] { m_isEarlier = m_isEarlier && m_session.isRunning(); });
}

void Attempt::setExercise(const Lesson *exercise)
{
    m_exercise = exercise;
    m_seen = latestNumber(m_session);
    m_isEarlier = m_session.isRunning();
    m_number = 0;
    m_outcome.reset();
}

const OpenRun *Attempt::candidate() const
{
    const OpenRun *shown = m_session.shown();
    if (shown && !shown->isGhost() && !shown->isLive())
        return shown;
    return m_session.runs().empty() ? nullptr : m_session.runs().back().get();
}

void Attempt::check()
{
    if (const OpenRun *run = candidate(); run && m_exercise)
        judge(*run);
}

const OpenRun *Attempt::run() const
{
    return m_number > 0 ? m_session.find(m_number) : nullptr;
}

bool Attempt::isMet() const
{
    const auto *parts = m_outcome ? std::get_if<std::vector<Condition>>(&*m_outcome) : nullptr;
    return parts && holds(*parts);
}

// Those that are new, one by one: any of them may meet the goal.
void Attempt::onRunsChanged()
{
    if (!m_exercise)
        return;
    for (const auto &each : m_session.runs()) {
        if (each->number <= m_seen)
            continue;
        m_seen = each->number;
        if (!m_isEarlier)
            judge(*each);
    }
    if (m_number > 0 && !run())
        Q_EMIT judged(); // the session has forgotten it
}

void Attempt::judge(const OpenRun &run)
{
    m_number = run.number;
    m_outcome = checkGoal(*m_exercise, run.recording);
    Q_EMIT judged();
}

} // namespace coroscope
