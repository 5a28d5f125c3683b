// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/menus.h"

#include "ui/panels/recentruns.h"
#include "ui/playback/session.h"

#include <QWidgetAction>

namespace coroscope {

namespace {

constexpr int kGap = 4;

State stateOf(const OpenRun &run)
{
    if (run.result.failed > 0)
        return State::Failed;
    return run.result.cancelled > 0 ? State::Cancelled : State::Finished;
}

} // namespace

RunsMenu::RunsMenu(const Session &session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_list(new RecentRuns)
{
    auto *entry = new QWidgetAction(this);
    entry->setDefaultWidget(m_list);
    addAction(entry);
    connect(m_list, &RecentRuns::chosen, this, [this](int number) {
        close();
        Q_EMIT chosen(number);
    });
}

void RunsMenu::openBelow(const QWidget &button, const Theme &theme, int current)
{
    std::vector<RecentRun> rows;
    for (auto run = m_session.runs().rbegin(); run != m_session.runs().rend(); ++run)
        rows.push_back({(*run)->number, titleOf(**run), wordsOf(**run),
                        (*run)->result.total.count(), stateOf(**run)});
    m_list->setRuns(rows);
    m_list->setCurrent(current);
    applyTheme(*m_list, theme);
    popUpBelow(*this, button);
}

void popUpBelow(QMenu &menu, const QWidget &button)
{
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + kGap)));
}

} // namespace coroscope
