// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/pairboard.h"

#include "ui/compare/pairview.h"
#include "ui/compare/runline.h"
#include "ui/controls/button.h"
#include "ui/playback/session.h"
#include "ui/window/menus.h"

#include <algorithm>

namespace coroscope {

namespace {

int likeness(const OpenRun &one, const OpenRun &other)
{
    if (one.spans.requests().size() != other.spans.requests().size())
        return 0;
    return one.strategy == other.strategy ? 2 : 1;
}

} // namespace

std::array<int, 2> usualPair(const std::vector<std::unique_ptr<OpenRun>> &runs)
{
    if (runs.empty())
        return {};
    const OpenRun &latest = *runs.back();
    const OpenRun *best = nullptr;
    for (auto run = runs.rbegin() + 1; run != runs.rend(); ++run) {
        if (!best || likeness(**run, latest) > likeness(*best, latest))
            best = run->get();
    }
    return best ? std::array{best->number, latest.number} : std::array{latest.number, 0};
}

PairBoard::PairBoard(Session &session, PairView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    connect(&m_view, &PairView::runAsked, this, &PairBoard::openMenu);
}

void PairBoard::refresh()
{
    std::array<int, 2> wanted = usualPair(m_session.runs());
    const auto isThere = [this](int number) { return m_session.find(number) != nullptr; };
    if (std::all_of(m_chosen.begin(), m_chosen.end(), isThere))
        wanted = m_chosen;
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    m_view.setRuns(m_session.find(wanted[0]), m_session.find(wanted[1]));
    Q_EMIT changed();
}

void PairBoard::choose(int place, int number)
{
    m_chosen = m_shown;
    m_chosen.at(std::size_t(place)) = number;
    refresh();
}

void PairBoard::openMenu(int place)
{
    auto *menu = new RunsMenu(m_session, &m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &RunsMenu::chosen, this, [this, place](int number) { choose(place, number); });
    menu->openBelow(m_view.line(std::size_t(place)).button(), m_view.theme(),
                    m_shown.at(std::size_t(place)));
}

} // namespace coroscope
