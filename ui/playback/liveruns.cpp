// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/liveruns.h"

#include "core/experiment/lanes.h"
#include "core/strategies/strategy.h"

#include <algorithm>

namespace coroscope {

namespace {

// Of a run that has ended before the others: its recording is in order of time now. Whether it is new.
bool takeWhole(OpenRun &live, const Recording &ended)
{
    if (!live.recording.facts.empty() || ended.facts.empty())
        return false;
    live.recording = ended;
    live.spans = Spans(live.recording);
    live.now = std::max<std::int64_t>(0, live.spans.end());
    return true;
}

} // namespace

LiveRuns::LiveRuns(QObject *parent)
    : QObject(parent)
{
}

LiveRuns::~LiveRuns() = default;

void LiveRuns::start(AskedRuns asked)
{
    m_asked = std::move(asked);
    m_taken = 0;
    m_comparison = std::make_unique<Comparison>(m_asked.scenario, m_asked.strategies, m_asked.way);
    m_comparison->setBegin(m_asked.begin);
    connect(m_comparison.get(), &Comparison::runStarted, this, &LiveRuns::started);
    connect(m_comparison.get(), &Comparison::finished, this, &LiveRuns::finished);
    m_comparison->start();
}

void LiveRuns::stop()
{
    if (m_comparison)
        m_comparison->stop();
}

std::vector<std::unique_ptr<OpenRun>> LiveRuns::open(int number)
{
    std::vector<std::unique_ptr<OpenRun>> opened;
    for (const auto &run : m_comparison->running()) {
        auto live = std::make_unique<OpenRun>();
        live->number = number + int(opened.size());
        live->origin = Origin::Live;
        live->strategy = &run->strategy();
        live->scenario = m_asked.scenario;
        live->recording = emptyRecording(run->scenario(), run->strategy());
        opened.push_back(std::move(live));
    }
    std::swap(m_runs, opened);
    return opened;
}

bool LiveRuns::contains(const OpenRun *run) const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [run](const auto &live) { return live.get() == run; });
}

bool LiveRuns::follow()
{
    if (!m_comparison)
        return false;
    bool hasEvents = false;
    const auto &running = m_comparison->running();
    for (std::size_t i = 0; i < std::min(running.size(), m_runs.size()); ++i) {
        OpenRun &live = *m_runs[i];
        if (running[i]->isFinished()) {
            hasEvents |= takeWhole(live, running[i]->recording());
            continue;
        }
        running[i]->drain();
        hasEvents |= takeArrived(live, running[i]->recording());
        live.now = std::max(live.now, running[i]->now());
        live.spans.reachTo(live.now);
    }
    return hasEvents;
}

std::vector<Recording> LiveRuns::takeEnded()
{
    const std::vector<Recording> &all = m_comparison->recordings();
    std::vector<Recording> ended(all.begin() + std::ptrdiff_t(m_taken), all.end());
    m_taken = all.size();
    return ended;
}

std::optional<Message> LiveRuns::close()
{
    const std::optional<Message> error = m_comparison->error();
    m_comparison.release()->deleteLater(); // it is its signal
    m_runs.clear();
    return error;
}

Run *LiveRuns::held() const
{
    Run *run = m_comparison ? m_comparison->current() : nullptr;
    const bool isAlone = run && m_comparison->running().size() == 1;
    return isAlone && run->canBeHeld() && !run->isFinished() ? run : nullptr;
}

bool LiveRuns::canBeHeld() const
{
    return held() != nullptr;
}

bool LiveRuns::isHeld() const
{
    return held() && !m_runs.empty() && m_runs.front()->spans.isHeldAt(m_runs.front()->now);
}

void LiveRuns::hold()
{
    if (Run *run = held())
        run->hold();
}

void LiveRuns::letGo()
{
    if (Run *run = held())
        run->letGo();
}

void LiveRuns::step(TaskId task)
{
    if (Run *run = held())
        run->step(task);
}

void LiveRuns::stepTick()
{
    if (Run *run = held())
        run->stepTick();
}

void LiveRuns::cancel(TaskId task)
{
    if (Run *run = held())
        run->cancel(task);
}

} // namespace coroscope
