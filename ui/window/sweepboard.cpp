// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/sweepboard.h"

#include "core/strategies/strategy.h"
#include "ui/compare/sweeppanel.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace coroscope {

SweepBoard::SweepBoard(SweepPanel &panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
{
    connect(&panel, &SweepPanel::planChanged, this, &SweepBoard::predict);
    connect(&panel, &SweepPanel::stopAsked, this, &SweepBoard::stop);
}

SweepBoard::~SweepBoard() = default;

void SweepBoard::predict()
{
    const std::uint64_t order = ++m_predictions;
    if (!m_panel.plan() || m_panel.plan()->strategies.empty())
        return;
    // A pure function, but of many tasks it takes longer than a frame.
    QPointer<SweepBoard> self(this);
    QThreadPool::globalInstance()->start([self, order, plan = *m_panel.plan()] {
        std::vector<SweepPoint> points = predictSweep(plan);
        QMetaObject::invokeMethod(qApp, [self, order, points = std::move(points)] {
            if (self && self->m_predictions == order)
                self->m_panel.setPredicted(points);
        });
    });
}

void SweepBoard::run()
{
    if (m_sweep || !m_panel.plan() || m_panel.plan()->strategies.empty())
        return;
    m_panel.setProblem({});
    m_panel.setMeasured({});
    m_sweep = std::make_unique<Sweep>(*m_panel.plan());
    connect(m_sweep.get(), &Sweep::runStarted, this, &SweepBoard::showState);
    connect(m_sweep.get(), &Sweep::pointsChanged, this,
            [this] { m_panel.setMeasured(m_sweep->points()); });
    // Queued: the sweep is not to be deleted inside its own signal.
    connect(m_sweep.get(), &Sweep::finished, this, &SweepBoard::onFinished, Qt::QueuedConnection);
    m_panel.setState(SweepState{0, m_sweep->pointsAll(), m_sweep->currentValue(), {}});
    m_sweep->start();
    Q_EMIT runningChanged();
}

void SweepBoard::stop()
{
    if (m_sweep)
        m_sweep->stop();
}

void SweepBoard::showState()
{
    SweepState state{m_sweep->points().size(), m_sweep->pointsAll(), m_sweep->currentValue(), {}};
    if (const Comparison *comparison = m_sweep->current())
        state.strategy =
            QCoreApplication::translate("coroscope", comparison->currentStrategy().title);
    m_panel.setState(state);
}

void SweepBoard::onFinished()
{
    const std::unique_ptr<Sweep> ended = std::move(m_sweep);
    m_panel.setState(std::nullopt);
    if (ended->error())
        m_panel.setProblem(translated(*ended->error()));
    Q_EMIT runningChanged();
}

} // namespace coroscope
