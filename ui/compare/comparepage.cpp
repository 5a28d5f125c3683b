// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparepage.h"

#include "ui/compare/raceview.h"
#include "ui/controls/button.h"
#include "ui/controls/segments.h"
#include "ui/painttext.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/frame.h"
#include "ui/picture/runs.h"
#include "ui/timeline/legend.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kGap = 12;
constexpr double kPadding = 16;
constexpr double kSideColumn = 448;
constexpr double kNarrowColumn = 380;
constexpr double kNarrowPage = 1180; // below it the column is narrow
constexpr double kTotalsLegend = 42;
constexpr double kTotalsSide = 4; // that the totals leave free
constexpr double kVerdictLine = 21;
constexpr double kVerdictPadding = 13;
constexpr double kTheoryPart = 0.5; // of the height, at most
constexpr double kFoot = 26;        // of the race, for "not to scale"

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_race(new RaceView(this))
    , m_totals(new TotalsPanel(this))
    , m_scale(new SegmentedToggle({QString(), QString()}, this))
    , m_runAll(new Button(ButtonKind::Primary, Icon::Play, QString(), this))
{
    connect(m_race, &RaceView::timeChosen, this, &ComparePage::timeChosen);
    connect(m_totals, &TotalsPanel::chosen, this, &ComparePage::runChosen);
    connect(m_runAll, &QAbstractButton::clicked, this, &ComparePage::runAllAsked);
    connect(m_scale, &SegmentedToggle::changed, this, [this](int index) {
        m_totals->setScale(index == 0 ? TotalsScale::Linear : TotalsScale::Log);
        update();
    });
    languageChanged();
    layOut();
}

void ComparePage::languageChanged()
{
    setAccessibleName(tr("Compare"));
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

double ComparePage::verdictHeight() const
{
    const double room = m_theoryCard.width() - 2 * theme().px(kPadding);
    const int lines = std::min(4, paragraphLines(m_verdict, theme().text(13.5, 600), room));
    return lines > 0 ? theme().px(kVerdictLine) * lines + 2 * theme().px(kVerdictPadding) : 0;
}

void ComparePage::layOut()
{
    const double gap = theme().wholePx(kGap);
    const double column =
        theme().wholePx(width() < theme().px(kNarrowPage) ? kNarrowColumn : kSideColumn);
    const double left = std::max(0.0, width() - column);
    m_raceCard = QRectF(0, 0, std::max(0.0, left - gap), height());
    m_theoryCard = QRectF(left, 0, column, 0);
    const double head = cardHead(theme(), m_raceCard).height();
    const double theory =
        std::round(std::min(height() * kTheoryPart, head + theoryHeight(theme(), m_runs.size()) +
                                                        std::max(theme().px(8), verdictHeight())));
    m_totalsCard = QRectF(left, 0, column, std::max(0.0, height() - theory - gap));
    m_theoryCard = QRectF(left, m_totalsCard.bottom() + gap, column, theory);
    for (QWidget *part : std::initializer_list<QWidget *>{m_race, m_totals, m_scale})
        part->setVisible(!isEmpty());
    m_runAll->setVisible(isEmpty());
    const double pad = theme().px(kPadding);
    const double foot = !m_runs.empty() && m_race->isWidened() ? theme().wholePx(kFoot) : 0;
    m_race->setGeometry(
        QRectF(1, head + 1, m_raceCard.width() - 2, height() - head - 3 - foot).toAlignedRect());
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
    const QSize button = m_runAll->sizeHint();
    m_runAll->setGeometry((width() - button.width()) / 2, int(height() * 0.5 + theme().px(14)),
                          button.width(), button.height());
    update();
}

void ComparePage::paintRaceHead(QPainter &painter) const
{
    const QRectF head = cardHead(theme(), m_raceCard);
    double x = paintCardTitle(painter, theme(), head, tr("Race")) + theme().px(20);
    const double right = head.right() - theme().px(kPadding);
    if (m_progress) {
        const QString words = tr("%1 of %2: %3 is running …")
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

void ComparePage::paintTheoryCard(QPainter &painter) const
{
    paintCard(painter, theme(), m_theoryCard);
    const QRectF head = cardHead(theme(), m_theoryCard);
    paintCardTitle(painter, theme(), head, tr("Against theory"));
    const double pad = theme().px(kPadding);
    const double words = verdictHeight();
    const double bottom = std::round(m_theoryCard.bottom() - words);
    paintTheory(painter, theme(),
                QRectF(QPointF(m_theoryCard.left() + pad, head.bottom() - theme().px(4)),
                       QPointF(m_theoryCard.right() - pad, bottom)),
                theoryRowsOf(m_runs));
    if (words <= 0)
        return;
    paintCardLine(painter, theme(), m_theoryCard, bottom);
    const double space = theme().px(kVerdictPadding);
    paintParagraph(painter,
                   QRectF(m_theoryCard.left() + pad, bottom + space, m_theoryCard.width() - 2 * pad,
                          words - 2 * space),
                   m_verdict, theme().text(13.5, 600), theme().color(Token::Text),
                   theme().px(kVerdictLine));
}

void ComparePage::paintEmpty(QPainter &painter) const
{
    paintCard(painter, theme(), rect());
    const double line = theme().px(26);
    const QRectF row(0, height() * 0.5 - 2 * line - theme().px(4), width(), line);
    paintText(painter, row, tr("Nothing to compare yet."), theme().text(17, 600),
              theme().color(Token::Text), Qt::AlignHCenter);
    paintText(painter, row.translated(0, line), tr("Run all strategies with one click."),
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
    paintTotalsCard(painter);
    paintTheoryCard(painter);
}

} // namespace coroscope
