// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparepage.h"

#include "ui/compare/pairview.h"
#include "ui/compare/raceview.h"
#include "ui/compare/sweeppanel.h"
#include "ui/controls/button.h"
#include "ui/controls/segments.h"
#include "ui/painttext.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/frame.h"
#include "ui/picture/runs.h"
#include "ui/timeline/legend.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_race(new RaceView(this))
    , m_sweep(new SweepPanel(this))
    , m_pair(new PairView(this))
    , m_view(new SegmentedToggle({QString(), QString(), QString()}, this))
    , m_totals(new TotalsPanel(this))
    , m_way(new SegmentedToggle({QString(), QString()}, this))
    , m_scale(new SegmentedToggle({QString(), QString()}, this))
    , m_runAll(new Button(ButtonKind::Primary, Icon::Play, QString(), this))
{
    connect(m_race, &RaceView::timeChosen, this, &ComparePage::timeChosen);
    connect(m_pair, &PairView::timeChosen, this, &ComparePage::timeChosen);
    connect(m_totals, &TotalsPanel::chosen, this, &ComparePage::runChosen);
    connect(m_runAll, &QAbstractButton::clicked, this, &ComparePage::runAllAsked);
    connect(m_scale, &SegmentedToggle::changed, this, [this](int index) {
        m_totals->setScale(index == 0 ? TotalsScale::Linear : TotalsScale::Log);
        update();
    });
    connect(m_way, &SegmentedToggle::changed, this,
            [this](int index) { Q_EMIT wayChosen(Comparison::Way(index)); });
    setFocusProxy(m_race);
    connect(m_view, &SegmentedToggle::changed, this, &ComparePage::changeView);
    languageChanged();
    layOut();
}

void ComparePage::setWay(Comparison::Way way)
{
    m_way->setCurrent(int(way));
}

Comparison::Way ComparePage::way() const
{
    return Comparison::Way(m_way->current());
}

void ComparePage::setWayEnabled(bool isEnabled)
{
    m_way->setEnabled(isEnabled);
}

bool ComparePage::isSweepShown() const
{
    return m_view->current() == 2;
}

void ComparePage::showSweep()
{
    m_view->setCurrent(2);
    changeView();
}

bool ComparePage::isPairShown() const
{
    return m_view->current() == 1;
}

void ComparePage::showPair()
{
    m_view->setCurrent(1);
    changeView();
}

void ComparePage::changeView()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hasFocus = focused && (focused == m_race || m_sweep->isAncestorOf(focused) ||
                                      m_pair->isAncestorOf(focused));
    setFocusProxy(isSweepShown()  ? static_cast<QWidget *>(&m_sweep->values())
                  : isPairShown() ? static_cast<QWidget *>(m_pair)
                                  : m_race);
    // Before what has the focus is hidden, which would send it anywhere.
    if (hasFocus) {
        m_sweep->setVisible(true);
        m_pair->setVisible(true);
        m_race->setVisible(!hasNoRuns());
        setFocus(Qt::OtherFocusReason);
    }
    layOut();
    Q_EMIT viewChanged();
}

void ComparePage::languageChanged()
{
    setAccessibleName(tr("Compare"));
    m_view->setChoices({tr("Race"), tr("Side by side"), tr("Sweep")});
    m_view->setAccessibleName(tr("What is compared"));
    m_way->setChoices({tr("In turn"), tr("Together")});
    m_way->setAccessibleName(tr("How the strategies run"));
    m_way->setToolTip(tr("<p>In turn: one after another, each with the machine for itself.<br>"
                         "Together: all at the same time, each with its own endpoint; their "
                         "totals are kept apart.</p>"));
    m_scale->setChoices({tr("Linear"), tr("Log")});
    m_scale->setAccessibleName(tr("Scale of the total times"));
    m_runAll->setText(tr("Run all strategies"));
}

void ComparePage::setRuns(std::vector<PicturedRun> runs, std::int64_t delay)
{
    m_runs = std::move(runs);
    m_delay = delay;
    m_verdict = m_progress ? QString() : verdictOf(m_runs);
    m_race->setRacers(racersOf(m_runs, delay, m_progress ? Captions::Hidden : Captions::Shown));
    m_totals->setTotals(totalsOf(m_runs, delay));
    showProgress();
    layOut();
}

void ComparePage::setProgress(const std::optional<ComparisonProgress> &progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    setRuns(std::move(m_runs), m_delay);
}

void ComparePage::showProgress()
{
    QStringList toCome;
    bool isRunning = false;
    if (m_progress) {
        toCome = m_progress->titles.mid(qsizetype(m_runs.size()));
        isRunning = m_progress->running == m_runs.size();
    }
    m_race->setToCome(toCome, isRunning);
}

void ComparePage::setTime(std::int64_t time)
{
    m_race->setTime(time);
    m_pair->setTime(time);
}

QSize ComparePage::sizeHint() const
{
    return {int(theme().px(1280)), int(theme().px(700))};
}

void ComparePage::themeChanged()
{
    updateGeometry();
    layOut();
}

void ComparePage::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ComparePage::paintRaceHead(QPainter &painter) const
{
    const QRectF head = cardHead(theme(), m_raceCard);
    const QString title = isSweepShown()  ? tr("Total against a parameter")
                          : isPairShown() ? tr("Side by side")
                                          : tr("Race");
    const double x = paintCardTitle(painter, theme(), head, title) + theme().px(20);
    const double right = m_view->x() - theme().px(kPadding);
    if (isPairShown() && m_pair->isComplete())
        paintLegend(painter, theme(), QRectF(x, head.top(), right - x, head.height()),
                    statesOnly(legendEntries(m_pair->spans(), std::nullopt)), LegendWords::Phrases);
    if (isSweepShown() || isPairShown()) {
        paintCardLine(painter, theme(), m_raceCard, head.bottom());
        return;
    }
    if (m_progress) {
        const QString words =
            m_progress->way == Comparison::Way::Together
                ? tr("%1 are running together …").arg(m_progress->titles.size())
                : tr("%1 of %2: %3 is running …")
                      .arg(QString::number(m_progress->running + 1),
                           QString::number(m_progress->titles.size()),
                           m_progress->titles.value(qsizetype(m_progress->running)));
        paintText(painter, QRectF(x, head.top(), right - x, head.height()), words,
                  theme().text(13, 500), theme().color(Token::Text2));
    } else {
        paintLegend(painter, theme(), QRectF(x, head.top(), right - x, head.height()),
                    statesOnly(legendEntries(spansOf(m_runs), std::nullopt)), LegendWords::Phrases);
    }
    paintCardLine(painter, theme(), m_raceCard, head.bottom());
    if (m_race->geometry().bottom() + theme().px(kFoot) > m_raceCard.bottom())
        return;
    const QRectF foot(m_raceCard.left() + theme().px(kPadding), m_race->geometry().bottom(),
                      m_raceCard.width(), theme().px(kFoot));
    paintText(painter, foot, tr("Not to scale: what is shorter than a pixel is drawn 1 px wide."),
              theme().text(11, 400), theme().color(Token::Text3));
}

void ComparePage::paintTotalsCard(QPainter &painter) const
{
    paintCard(painter, theme(), m_totalsCard);
    paintCardTitle(painter, theme(), cardHead(theme(), m_totalsCard), tr("Total time"));
    const double top = std::round(m_totalsCard.bottom() - theme().px(kTotalsLegend));
    paintCardLine(painter, theme(), m_totalsCard, top);
    const double pad = theme().px(kPadding);
    paintTotalsLegend(painter, theme(),
                      QRectF(QPointF(m_totalsCard.left() + pad, top),
                             QPointF(m_totalsCard.right() - pad, m_totalsCard.bottom())),
                      m_totals->totals());
}

void ComparePage::paintEmpty(QPainter &painter) const
{
    paintCard(painter, theme(), rect());
    const double line = theme().px(26);
    const QRectF row(0, height() * 0.5 - 2 * line - theme().px(4), width(), line);
    paintText(painter, row, tr("Nothing to compare yet."), theme().text(17, 600),
              theme().color(Token::Text), Qt::AlignHCenter);
    paintText(painter, row.translated(0, line),
              way() == Comparison::Way::Together
                  ? tr("Run all strategies at the same time, each with its own endpoint.")
                  : tr("Run all strategies with one click."),
              theme().text(14, 400), theme().color(Token::Text2), Qt::AlignHCenter);
}

void ComparePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Canvas));
    if (isEmpty()) {
        paintEmpty(painter);
        return;
    }
    paintCard(painter, theme(), m_raceCard);
    paintRaceHead(painter);
    if (isAlone())
        return;
    paintTotalsCard(painter);
    paintTheoryCard(painter);
}

} // namespace coroscope
