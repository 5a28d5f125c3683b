// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/scenarioform.h"

#include "ui/panels/endpointform.h"
#include "ui/panels/fieldgrid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coroscope {

namespace {

constexpr double kBleed = 8; // grounds of what can be clicked reach into the card's padding
const std::vector<std::string_view> kAlways = {"tasks", "delay"};

} // namespace

ScenarioForm::ScenarioForm(QWidget *parent)
    : Card(tr("Scenario"), parent)
    , m_fields(new FieldGrid(this))
    , m_endpoint(new EndpointForm(this))
    , m_fieldRow(new QHBoxLayout)
{
    m_fields->setNames(kAlways);
    m_fieldRow->addWidget(m_fields);
    body()->addLayout(m_fieldRow);
    body()->addWidget(m_endpoint);
    setBodyMargins({8, 9, 8, 10});
    setBodySpacing(8);
    body()->addStretch(1);
    connect(m_fields, &FieldGrid::changed, this, &ScenarioForm::accept);
    connect(m_endpoint, &EndpointForm::changed, this, &ScenarioForm::accept);
    ScenarioForm::themeChanged();
}

void ScenarioForm::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    m_fields->setScenario(scenario);
    m_endpoint->setScenario(scenario);
}

void ScenarioForm::setStrategy(const Strategy &strategy)
{
    std::vector<std::string_view> names = kAlways;
    if (!strategy.usesTasks)
        std::erase(names, "tasks");
    names.insert(names.end(), strategy.fields.begin(), strategy.fields.end());
    if (strategy.group != StrategyGroup::Concepts)
        names.emplace_back("steps");
    m_fields->setNames(names);
    m_endpoint->setStrategy(strategy);
    updateGeometry();
}

bool ScenarioForm::isInvalid() const
{
    return m_fields->isInvalid() || m_endpoint->isInvalid();
}

void ScenarioForm::askForAddress()
{
    m_endpoint->askForAddress();
}

void ScenarioForm::accept(const Scenario &scenario)
{
    if (scenario == m_scenario)
        return;
    setScenario(scenario);
    Q_EMIT changed(m_scenario);
}

void ScenarioForm::languageChanged()
{
    setTitle(tr("Scenario"));
}

void ScenarioForm::themeChanged()
{
    Card::themeChanged();
    const int bleed = int(theme().wholePx(kBleed));
    m_fieldRow->setContentsMargins(bleed, 0, bleed, 0);
}

} // namespace coroscope
