// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/strategies/strategy.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/sweeppanel.h"
#include "ui/mainwindow.h"
#include "ui/panels/strategycards.h"
#include "ui/window/leftcolumn.h"
#include "ui/window/sweepboard.h"

// What the window has to do with sweeps.
namespace coroscope {

void MainWindow::connectSweep()
{
    connect(m_compare, &ComparePage::viewChanged, this, &MainWindow::showSweepForm);
    connect(&m_compare->sweep(), &SweepPanel::runAsked, this, [this] {
        if (!isBusy())
            m_sweep->run();
    });
    connect(m_sweep, &SweepBoard::runningChanged, this, &MainWindow::showRunning);
}

std::vector<const Strategy *> MainWindow::comparedRows() const
{
    std::vector<const Strategy *> rows;
    for (const Strategy &row : strategies()) {
        if (m_lab->leftColumn().cards().compared().contains(row.id))
            rows.push_back(&row);
    }
    return rows;
}

// What a sweep would vary: only where it is seen, for it is simulated.
void MainWindow::showSweepForm()
{
    if (m_page == Page::Compare && m_compare->isSweepShown() && !m_sweep->isRunning())
        m_compare->sweep().setForm(m_session.scenario(), comparedRows());
}

// Whether a run or a sweep is under way.
bool MainWindow::isBusy() const
{
    return m_session.isRunning() || m_sweep->isRunning();
}

} // namespace coroscope
