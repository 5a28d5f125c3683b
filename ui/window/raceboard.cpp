// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/raceboard.h"

#include "core/strategies/strategy.h"
#include "ui/compare/comparepage.h"
#include "ui/picture/pictured.h"
#include "ui/playback/session.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace coroscope {

namespace {

constexpr qint64 kSoonest = 16; // ms
constexpr qint64 kLatest = 250;
constexpr qint64 kHalfFrame = 8; // a moment that near to a frame is that frame's

std::optional<ComparisonProgress> progressOf(const Session &session)
{
    if (!session.isRunning() || session.asked().strategies.size() < 2)
        return std::nullopt;
    ComparisonProgress progress;
    for (const Strategy *row : session.asked().strategies)
        progress.titles << QCoreApplication::translate("coroscope", row->title);
    progress.running = session.currentIndex();
    progress.way = session.asked().way;
    return progress;
}

} // namespace

RaceBoard::RaceBoard(const Session &session, ComparePage &page, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
{
}

void RaceBoard::refresh()
{
    m_sinceRefresh.start();
    std::vector<PicturedRun> runs;
    for (const OpenRun *run : m_session.raced()) {
        runs.push_back(pictured(run->recording, run->spans, run->result));
        if (run->isLive())
            runs.back().total = run->now;
    }
    m_page.setWay(m_session.way());
    m_page.setWayEnabled(!m_session.isRunning());
    m_page.setRuns(std::move(runs), m_session.scenario().delay.count());
    m_page.setProgress(progressOf(m_session));
    // What is posted comes before a timer, the painting too.
    if (std::exchange(m_isMeasured, false))
        QTimer::singleShot(0, this, [this] {
            m_cost = m_sinceRefresh.elapsed();
            m_isMeasured = true;
        });
}

bool RaceBoard::isDue() const
{
    return !m_sinceRefresh.isValid() ||
           m_sinceRefresh.elapsed() + kHalfFrame >= std::clamp(2 * m_cost, kSoonest, kLatest);
}

} // namespace coroscope
