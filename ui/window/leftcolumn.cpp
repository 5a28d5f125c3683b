// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/leftcolumn.h"

#include "core/experiment/prediction.h"
#include "core/strategies/strategy.h"
#include "ui/controls/card.h"
#include "ui/panels/scenarioform.h"
#include "ui/panels/strategycards.h"
#include "ui/panels/totalspanel.h"
#include "ui/picture/pictured.h"
#include "ui/playback/session.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coroscope {

namespace {

constexpr unsigned kMostSimulated = 200; // tasks
constexpr int kLeastTotals = 2;
constexpr int kNarrow = 1180; // px of the window at scale 1
constexpr int kMiddle = 1400;
constexpr int kLow = 860;
constexpr double kLargestTotal = 74; // px

Total totalOf(const OpenRun &run)
{
    const PicturedRun figures = pictured(run.recording, run.spans, run.result);
    Total total;
    total.title = figures.title;
    total.total = figures.total;
    total.ideal = figures.ideal;
    total.startup = figures.startup;
    total.delay = run.scenario.delay.count();
    total.formula = figures.formula;
    total.closedForm = figures.closedForm;
    total.account = figures.account;
    total.resources = figures.resources;
    // A total of what failed or was stopped says nothing about the strategy.
    if (const unsigned lost = run.result.failed + run.result.cancelled; lost > 0) {
        total.title = QCoreApplication::translate("Run", "%1 · %2 of %3 failed")
                          .arg(total.title)
                          .arg(lost)
                          .arg(run.result.tasks);
        total.delay = 0;
    }
    return total;
}

bool isWhole(const OpenRun &run)
{
    return run.result.finished == run.result.tasks;
}

// What theory says of a strategy that was not run with this scenario yet.
std::optional<Total> expectedOf(const Strategy &row, const Scenario &scenario)
{
    std::optional<Ideal> ideal = row.ideal(scenario);
    // Without a closed form it is simulated, if that is done before the next letter is typed.
    if (!ideal && scenario.tasks <= kMostSimulated)
        ideal = idealOf(scenario, row);
    if (!ideal)
        return std::nullopt;
    Total total;
    total.title = QCoreApplication::translate("coroscope", row.title);
    total.total = ideal->total.count();
    total.ideal = total.total;
    total.delay = scenario.delay.count();
    total.formula = multipleOf(ideal->total, scenario.delay);
    total.closedForm = closedFormOf(*ideal);
    total.isPredicted = true;
    return total;
}

} // namespace

LeftColumn::LeftColumn(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_cards(new StrategyCards)
    , m_form(new ScenarioForm)
    , m_totalsCard(new Card(tr("Total time")))
    , m_totals(new TotalsPanel)
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_totalsCard->body()->addWidget(m_totals, 1);
    m_totalsCard->body()->addStretch(0);
    m_totalsCard->setBodyMargins({12, 12, 12, 12});
    m_column->addWidget(m_cards);
    m_column->addWidget(m_form);
    m_column->addWidget(m_totalsCard, 1);
    m_column->addStretch(0);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_form->installEventFilter(this);
    connect(m_cards, &StrategyCards::chosen, this, [this](const QString &id) {
        if (const Strategy *row = strategy(id.toStdString()))
            m_session.setStrategy(*row);
    });
    connect(m_form, &ScenarioForm::changed, &m_session, &Session::setScenario);
    connect(m_totals, &TotalsPanel::chosen, this, [this](int index) {
        const auto i = std::size_t(index);
        if (i >= m_ids.size())
            return;
        if (m_numbers[i] > 0)
            m_session.show(m_numbers[i]);
        else if (const Strategy *row = strategy(m_ids[i]))
            m_session.setStrategy(*row);
    });
    connect(m_cards, &StrategyCards::comparedChanged, this, &LeftColumn::showTotals);
    connect(&m_session, &Session::formChanged, this, &LeftColumn::showForm);
    connect(&m_session, &Session::runsChanged, this, &LeftColumn::showTotals);
    connect(&m_session, &Session::shownChanged, this, &LeftColumn::showTotals);
    themeChanged();
    showForm();
}

// A scroll area gives its contents their least height, which knows nothing of lines that wrap. At the
// end of the column stands what is left of its height.
void LeftColumn::fitColumn()
{
    const int form = m_form->hasHeightForWidth() ? m_form->heightForWidth(viewport()->width())
                                                 : m_form->sizeHint().height();
    m_form->setMinimumHeight(form);
    // The totals, which Compare has too, go before anything has to be scrolled: first those that are only
    // predicted, then all.
    const int gap = m_column->spacing();
    const int left = viewport()->height() - m_cards->sizeHint().height() - form - 2 * gap -
                     m_totalsCard->frameHeight();
    const int room = std::max(0, left / m_totals->leastRowHeight());
    if (room != std::exchange(m_roomForTotals, room))
        showTotals();
}

void LeftColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumn();
}

bool LeftColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &LeftColumn::fitColumn, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void LeftColumn::showForm()
{
    m_cards->setSelected(m_session.strategy().id);
    m_form->setStrategy(m_session.strategy());
    if (m_form->scenario() != m_session.scenario())
        m_form->setScenario(m_session.scenario());
    showTotals();
}

void LeftColumn::showTotals()
{
    std::vector<Total> totals;
    std::map<std::string, std::int64_t, std::less<>> measured;
    m_numbers.clear();
    m_ids.clear();
    const std::vector<const OpenRun *> runs = m_session.comparable();
    for (const Strategy &row : strategies()) {
        const auto run = std::find_if(runs.begin(), runs.end(), [&row](const OpenRun *other) {
            return other->strategy == &row;
        });
        const bool isMeasured = run != runs.end();
        const bool isCompared = m_cards->compared().contains(row.id);
        if (!isMeasured && !isCompared && &row != &m_session.strategy())
            continue;
        std::optional<Total> total =
            isMeasured ? std::optional(totalOf(**run)) : expectedOf(row, m_session.scenario());
        if (!total)
            continue;
        total->isCurrent = &row == &m_session.strategy();
        totals.push_back(*std::move(total));
        m_numbers.push_back(isMeasured ? (*run)->number : 0);
        m_ids.emplace_back(row.id);
        if (isMeasured && isWhole(**run))
            measured.emplace(row.id, (*run)->result.total.count());
    }
    for (std::size_t i = totals.size(); i-- > 0 && totals.size() > std::size_t(m_roomForTotals);) {
        if (!totals[i].isPredicted || totals[i].isCurrent)
            continue;
        const auto at = std::ptrdiff_t(i);
        totals.erase(totals.begin() + at);
        m_numbers.erase(m_numbers.begin() + at);
        m_ids.erase(m_ids.begin() + at);
    }
    m_totals->setMaximumHeight(int(theme().px(kLargestTotal) * double(totals.size())));
    m_totals->setTotals(totals);
    m_totalsCard->setVisible(m_roomForTotals >= kLeastTotals &&
                             totals.size() <= std::size_t(m_roomForTotals));
    m_cards->setTotals(std::move(measured));
}

void LeftColumn::fitInto(QSize window)
{
    const double width = window.width() / theme().scale();
    const double height = window.height() / theme().scale();
    m_cards->setMostRows(height < kLow ? 3 : 5);
    const int column = width < kNarrow ? 220 : width < kMiddle ? 244 : 268;
    setFixedWidth(int(theme().px(column)));
    fitColumn();
}

void LeftColumn::languageChanged()
{
    m_totalsCard->setTitle(tr("Total time"));
    showTotals();
}

void LeftColumn::themeChanged()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(int(theme().px(12)));
    showTotals();
}

} // namespace coroscope
