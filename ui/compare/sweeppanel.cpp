// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/sweeppanel.h"

#include "core/strategies/strategy.h"
#include "ui/compare/sweepwords.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/painttext.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kPadding = 16;
constexpr double kRow = 56;    // of the controls
constexpr double kGap = 10;    // between them
constexpr double kField = 150; // of the parameter's button, at least
constexpr double kValues = 210;
constexpr double kNarrow = 700; // below it nothing is wider than it must be

} // namespace

SweepPanel::SweepPanel(QWidget *parent)
    : QWidget(parent)
    , m_fieldButton(new Button(ButtonKind::Secondary, Icon::Down, {}, this))
    , m_values(new QLineEdit(this))
    , m_words(new Label(LabelStyle::Words, {}, this))
    , m_run(new Button(ButtonKind::Primary, Icon::Play, QString(), this))
{
    setMouseTracking(true);
    m_fieldButton->setAlignment(Qt::AlignLeft);
    connect(m_fieldButton, &QAbstractButton::clicked, this, &SweepPanel::offerFields);
    connect(m_values, &QLineEdit::textEdited, this, [this] {
        m_areValuesTyped = true;
        readPlan();
    });
    connect(m_values, &QLineEdit::returnPressed, this, [this] {
        if (m_run->isEnabled() && !m_state)
            Q_EMIT runAsked();
    });
    connect(m_run, &QAbstractButton::clicked, this, [this] {
        if (m_state)
            Q_EMIT stopAsked();
        else
            Q_EMIT runAsked();
    });
    languageChanged();
}

void SweepPanel::languageChanged()
{
    setAccessibleName(tr("Sweep: total time against one parameter"));
    m_values->setAccessibleName(tr("Values of the parameter, separated by commas"));
    m_values->setToolTip(tr("Values, separated by commas; 0 is no limit"));
    m_run->setText(m_state ? tr("Stop") : tr("Run sweep"));
    nameField();
    showChart();
}

void SweepPanel::nameField()
{
    m_fieldButton->setText(m_field ? sweptName(*m_field) : QString());
    m_fieldButton->setAccessibleName(tr("Parameter: %1").arg(m_fieldButton->text()));
}

void SweepPanel::setForm(const Scenario &scenario, const std::vector<const Strategy *> &strategies)
{
    if (scenario == m_scenario && strategies == m_strategies && m_field)
        return;
    m_scenario = scenario;
    m_strategies = strategies;
    const std::vector<const ScenarioField *> fields = offeredFields(strategies, scenario);
    if (fields.empty()) {
        m_field = nullptr;
        readPlan();
        return;
    }
    if (std::find(fields.begin(), fields.end(), m_field) == fields.end())
        chooseField(*fields.front());
    else if (!m_areValuesTyped)
        m_values->setText(valuesText(usualValues(*m_field, scenario)));
    readPlan();
}

void SweepPanel::chooseField(const ScenarioField &field)
{
    m_field = &field;
    m_areValuesTyped = false;
    nameField();
    m_values->setText(valuesText(usualValues(field, m_scenario)));
    layOut();
    readPlan();
}

void SweepPanel::offerFields()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ScenarioField *field : offeredFields(m_strategies, m_scenario))
        menu->addAction(sweptName(*field), this, [this, field] { chooseField(*field); });
    menu->popup(m_fieldButton->mapToGlobal(QPoint(0, m_fieldButton->height())));
}

/// Makes the plan of what is chosen and typed.
void SweepPanel::readPlan()
{
    m_fault.clear();
    m_plan.reset();
    m_predicted.clear();
    m_measured.clear();
    m_problem.clear();
    if (m_field) {
        const std::string typed = m_values->text().remove(u' ').toStdString();
        std::variant<std::vector<unsigned>, Message> values = readValues(*m_field, typed);
        if (const Message *error = std::get_if<Message>(&values)) {
            m_fault = translated(*error);
        } else {
            SweepPlan plan{m_scenario, {}, m_field, std::get<std::vector<unsigned>>(values)};
            std::copy_if(m_strategies.begin(), m_strategies.end(),
                         std::back_inserter(plan.strategies),
                         [this](const Strategy *row) { return concerns(*m_field, *row); });
            m_plan = std::move(plan);
        }
    }
    showChart();
    Q_EMIT planChanged();
}

void SweepPanel::setPredicted(std::vector<SweepPoint> points)
{
    m_predicted = std::move(points);
    showChart();
}

void SweepPanel::setMeasured(std::vector<SweepPoint> points)
{
    m_measured = std::move(points);
    showChart();
}

void SweepPanel::setState(const std::optional<SweepState> &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_run->setText(state ? tr("Stop") : tr("Run sweep"));
    m_run->setMark(state ? Icon::Stop : Icon::Play);
    m_run->setKind(state ? ButtonKind::Secondary : ButtonKind::Primary);
    m_fieldButton->setEnabled(!state);
    m_values->setReadOnly(state.has_value()); // disabled it would lose the focus
    layOut();
    showWords();
}

void SweepPanel::setAvailable(bool isAvailable)
{
    m_isAvailable = isAvailable;
    showWords();
}

void SweepPanel::setProblem(const QString &problem)
{
    m_problem = problem;
    showWords();
}

void SweepPanel::showChart()
{
    m_chart = m_plan ? sweepChartOf(*m_plan, m_predicted, m_measured) : SweepChart();
    m_hit.reset();
    showWords();
    update();
}

/// The sentence beside the button: what is wrong, what runs, or how long it will take.
void SweepPanel::showWords()
{
    QString words;
    if (!m_fault.isEmpty() || !m_problem.isEmpty()) {
        words = m_fault.isEmpty() ? m_problem : m_fault;
    } else if (m_state) {
        words = tr("%1 of %2: %3, %4 = %5 …")
                    .arg(QString::number(m_state->done + 1), QString::number(m_state->all),
                         m_state->strategy, m_field ? sweptName(*m_field) : QString(),
                         QString::number(m_state->value));
    } else if (!m_predicted.empty() && m_measured.empty()) {
        std::int64_t sum = 0;
        for (const SweepPoint &point : m_predicted)
            sum +=
                point.result.total.count() * point.result.tasks / std::max(1U, point.result.tasks);
        words = tr("%1 runs, about %2")
                    .arg(QString::number(m_predicted.size()),
                         durationText(sum * std::int64_t(m_scenario.repeat)));
    }
    m_words->setText(words);
    m_words->setToolTip(words);
    m_run->setEnabled(m_state || (m_plan && !m_plan->strategies.empty() && m_isAvailable));
}

QRectF SweepPanel::chartRect() const
{
    const double pad = theme().px(kPadding);
    return QRectF(rect()).adjusted(pad, theme().px(kRow) + theme().px(6), -pad, -theme().px(8));
}

QString SweepPanel::hint(const QPointF &point) const
{
    if (!m_plan)
        return {};
    const SweepLayout layout = layOutSweep(chartRect(), theme(), m_chart);
    const std::optional<SweepHit> hit = sweepHit(layout, theme(), m_chart, point);
    if (!hit)
        return {};
    const std::string_view id = m_plan->strategies[hit->line]->id;
    return sweepHint(*m_plan, pointOf(m_predicted, hit->value, id),
                     pointOf(m_measured, hit->value, id));
}

void SweepPanel::layOut()
{
    const int gap = int(theme().px(kGap));
    const int pad = int(theme().px(kPadding));
    const int height = m_run->sizeHint().height();
    const int top = (int(theme().px(kRow)) - height) / 2;
    int x = pad;
    const auto place = [&](QWidget *part, int width) {
        part->setGeometry(x, top, width, height);
        x += width + gap;
    };
    const bool isNarrow = width() < theme().px(kNarrow);
    place(m_fieldButton,
          std::max(m_fieldButton->sizeHint().width(), isNarrow ? 0 : int(theme().px(kField))));
    place(m_values, int(std::min(theme().px(kValues), width() * 0.3)));
    const int run = m_run->sizeHint().width();
    place(m_run, run);
    m_words->setGeometry(x, top, std::max(0, width() - pad - x), height);
    update();
}

void SweepPanel::themeChanged()
{
    m_values->setFont(theme().number(12.5));
    layOut();
}

void SweepPanel::resizeEvent(QResizeEvent *)
{
    layOut();
}

bool SweepPanel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = hint(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void SweepPanel::mouseMoveEvent(QMouseEvent *event)
{
    const SweepLayout layout = layOutSweep(chartRect(), theme(), m_chart);
    const std::optional<SweepHit> hit = sweepHit(layout, theme(), m_chart, event->position());
    if (hit == m_hit)
        return;
    m_hit = hit;
    update();
}

void SweepPanel::leaveEvent(QEvent *)
{
    m_hit.reset();
    update();
}

void SweepPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    paintSweep(painter, theme(), chartRect(), m_chart, m_hit);
}

} // namespace coroscope
