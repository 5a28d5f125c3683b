// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/lessonruns.h"

#include "core/strategies/strategy.h"
#include "ui/playback/session.h"

#include <algorithm>

namespace coroscope {

namespace {

std::unique_ptr<OpenRun> simulated(const LessonRun &run)
{
    auto made = std::make_unique<OpenRun>(predictedRun(run.scenario, *run.strategy));
    made->origin = Origin::Measured; // it is what the lesson shows, not what it expects
    return made;
}

} // namespace

LessonRuns::LessonRuns(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::runningChanged, this, &LessonRuns::onSessionRunning);
    connect(&m_session, &Session::shownChanged, this, [this] {
        if (m_isAsked)
            Q_EMIT changed();
    });
}

void LessonRuns::setRuns(const std::vector<LessonRun> &runs)
{
    stop();
    m_queue.clear();
    m_isAsked = false;
    m_former.clear();
    for (Entry &entry : m_entries) {
        retire(std::move(entry.simulated));
        retire(std::move(entry.prediction));
    }
    m_entries.clear();
    for (const LessonRun &run : runs) {
        Entry entry;
        entry.run = run;
        if (run.isBefore)
            entry.simulated = simulated(run);
        m_entries.push_back(std::move(entry));
    }
}

void LessonRuns::retire(std::unique_ptr<OpenRun> run)
{
    if (run)
        m_former.push_back(std::move(run));
}

void LessonRuns::make(const std::vector<std::size_t> &runs)
{
    if (isRunning() || m_session.isRunning())
        return;
    for (const std::size_t index : runs) {
        Entry &entry = m_entries.at(index);
        if (entry.run.isBefore)
            continue;
        retire(std::move(entry.simulated));
        entry.number = 0;
        entry.isStopped = false;
        entry.failure.reset();
        m_queue.push_back(index);
    }
    startNext();
}

void LessonRuns::startNext()
{
    while (!m_queue.empty()) {
        Entry &entry = m_entries[m_queue.front()];
        if (entry.run.scenario.clock == ClockKind::Real) {
            m_isAsked = true;
            m_session.setForm(*entry.run.strategy, entry.run.scenario);
            m_session.run();
            break;
        }
        entry.simulated = simulated(entry.run);
        m_queue.pop_front();
    }
    Q_EMIT changed();
}

void LessonRuns::simulate(const std::vector<std::size_t> &runs)
{
    if (isRunning())
        return;
    for (const std::size_t index : runs) {
        Entry &entry = m_entries.at(index);
        retire(std::move(entry.simulated));
        entry.simulated = simulated(entry.run);
        entry.number = 0;
        entry.isStopped = false;
    }
    Q_EMIT changed();
}

std::vector<int> LessonRuns::made() const
{
    std::vector<int> made;
    for (std::size_t i = 0; i < size(); ++i)
        made.push_back(!isMade(i) ? 0 : m_entries[i].simulated ? kSimulated : m_entries[i].number);
    return made;
}

void LessonRuns::restore(const std::vector<int> &made)
{
    for (std::size_t i = 0; i < std::min(made.size(), size()); ++i) {
        Entry &entry = m_entries[i];
        if (made[i] > 0 && m_session.find(made[i]))
            entry.number = made[i];
        else if (made[i] != 0 && !entry.simulated)
            entry.simulated = simulated(entry.run);
    }
}

void LessonRuns::onSessionRunning()
{
    if (!m_isAsked || m_queue.empty())
        return;
    if (m_session.isRunning()) {
        Q_EMIT changed();
        return;
    }
    m_isAsked = false;
    Entry &entry = m_entries[m_queue.front()];
    m_queue.pop_front();
    takeEnded(entry);
    if (entry.isStopped)
        m_queue.clear();
    startNext();
}

// What the session has made of it.
void LessonRuns::takeEnded(Entry &entry)
{
    if (!m_session.runs().empty() && m_session.runs().back()->strategy == entry.run.strategy)
        entry.number = m_session.runs().back()->number;
    const std::optional<Message> &error = m_session.error();
    if (entry.isStopped || (entry.number > 0 && !error))
        return;
    if (!error || m_whenFailed == WhenFailed::Stop) {
        entry.isStopped = true;
        return;
    }
    entry.failure = error;
    entry.simulated = simulated(entry.run);
}

void LessonRuns::stop()
{
    if (!m_isAsked || m_queue.empty())
        return;
    m_entries[m_queue.front()].isStopped = true;
    m_session.stop();
}

const OpenRun *LessonRuns::at(std::size_t index) const
{
    if (index >= m_entries.size())
        return nullptr;
    const Entry &entry = m_entries[index];
    if (entry.simulated)
        return entry.simulated.get();
    if (m_isAsked && !m_queue.empty() && m_queue.front() == index) {
        const OpenRun *shown = m_session.shown();
        const bool isOurs = shown && !shown->isGhost() && shown->strategy == entry.run.strategy &&
                            shown->scenario == entry.run.scenario;
        return isOurs ? shown : nullptr;
    }
    return entry.number > 0 ? m_session.find(entry.number) : nullptr;
}

bool LessonRuns::isMade(std::size_t index) const
{
    const OpenRun *run = at(index);
    return run && !run->isLive() && !m_entries[index].isStopped;
}

std::optional<Message> LessonRuns::failure(std::size_t index) const
{
    return index < m_entries.size() ? m_entries[index].failure : std::nullopt;
}

const OpenRun *LessonRuns::prediction(std::size_t index) const
{
    if (index >= m_entries.size())
        return nullptr;
    const Entry &entry = m_entries[index];
    if (!entry.prediction)
        entry.prediction =
            std::make_unique<OpenRun>(predictedRun(entry.run.scenario, *entry.run.strategy));
    return entry.prediction.get();
}

} // namespace coroscope
