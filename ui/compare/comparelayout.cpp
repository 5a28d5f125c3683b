// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// Where the parts of the page that compares stand.
#include "ui/compare/comparepage.h"
#include "ui/compare/pairview.h"
#include "ui/compare/raceview.h"
#include "ui/compare/sweeppanel.h"
#include "ui/controls/button.h"
#include "ui/controls/segments.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/frame.h"
#include "ui/picture/runs.h"

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kGap = 12;
constexpr double kSideColumn = 448;
constexpr double kNarrowColumn = 380;
constexpr double kNarrowPage = 1180; // below it the column is narrow
constexpr double kTotalsSide = 4;    // that the totals leave free
constexpr double kTheoryPart = 0.5;  // of the height, at most
constexpr double kViewSide = 12;     // beside the choice between race and sweep
constexpr double kCorner = 10;       // of a card: its radius

} // namespace

void ComparePage::layOut()
{
    const double gap = theme().wholePx(kGap);
    const double column =
        theme().wholePx(width() < theme().px(kNarrowPage) ? kNarrowColumn : kSideColumn);
    const double left = std::max(0.0, width() - column);
    // A sweep without runs of its scenario has the page for itself, so have two runs.
    m_raceCard = QRectF(0, 0, isAlone() ? width() : std::max(0.0, left - gap), height());
    m_theoryCard = QRectF(left, 0, column, 0);
    const double head = cardHead(theme(), m_raceCard).height();
    const double theory = std::round(
        std::min(height() * kTheoryPart, head + notedTheoryHeight(theme(), m_runs.size()) +
                                             std::max(theme().px(8), verdictHeight())));
    m_totalsCard = QRectF(left, 0, column, std::max(0.0, height() - theory - gap));
    m_theoryCard = QRectF(left, m_totalsCard.bottom() + gap, column, theory);
    for (QWidget *part : std::initializer_list<QWidget *>{m_totals, m_scale})
        part->setVisible(!isAlone());
    m_race->setVisible(!isAlone() && !isSweepShown());
    m_pair->setVisible(isPairShown());
    m_sweep->setVisible(isSweepShown());
    m_runAll->setVisible(isEmpty());
    const double pad = theme().px(kPadding);
    const double foot = !m_runs.empty() && m_race->isWidened() ? theme().wholePx(kFoot) : 0;
    m_race->setGeometry(
        QRectF(1, head + 1, m_raceCard.width() - 2, height() - head - 3 - foot).toAlignedRect());
    m_sweep->setGeometry(
        QRectF(1, head + 1, m_raceCard.width() - 2, height() - head - theme().px(kCorner) - 1)
            .toAlignedRect());
    m_pair->setGeometry(
        QRectF(1, head + 1, m_raceCard.width() - 2, height() - head - theme().px(kCorner) - 1)
            .toAlignedRect());
    const QSize views = m_view->sizeHint();
    m_view->setGeometry(int(m_raceCard.right() - theme().px(kViewSide) - views.width()),
                        int(std::round((head - views.height()) / 2)), views.width(),
                        views.height());
    const double side = theme().wholePx(kTotalsSide);
    m_totals->setGeometry(
        QRectF(QPointF(left + pad - side, head + theme().px(4)),
               QPointF(left + column - pad + side,
                       m_totalsCard.bottom() - theme().px(kTotalsLegend) - theme().px(6)))
            .toAlignedRect());
    const QSize toggle = m_scale->sizeHint();
    m_scale->setGeometry(int(left + column - pad - toggle.width()),
                         int(std::round((head - toggle.height()) / 2)), toggle.width(),
                         toggle.height());
    const QSize way = m_way->sizeHint();
    m_way->setVisible(!isAlone() || isEmpty());
    if (isEmpty())
        m_way->setGeometry((width() - way.width()) / 2,
                           int(height() * 0.5 + theme().px(14 + 12)) +
                               m_runAll->sizeHint().height(),
                           way.width(), way.height());
    else
        m_way->setGeometry(m_scale->x() - int(theme().px(8)) - way.width(), m_scale->y(),
                           way.width(), way.height());
    const QSize button = m_runAll->sizeHint();
    m_runAll->setGeometry((width() - button.width()) / 2, int(height() * 0.5 + theme().px(14)),
                          button.width(), button.height());
    update();
}

} // namespace coroscope
