// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/strategies/strategy.h"
#include "ui/controls/card.h"

class QHBoxLayout;

namespace coroscope {

class EndpointForm;
class FieldGrid;

/// The scenario of the next run as a card: tasks, delay, what the chosen strategy uses beside them, and
/// the endpoint. What is typed and cannot be leaves the last valid scenario in force.
class ScenarioForm : public Card
{
    Q_OBJECT

public:
    explicit ScenarioForm(QWidget *parent = nullptr);

    /// Shows a scenario without changed().
    void setScenario(const Scenario &scenario);
    /// The scenario in force.
    const Scenario &scenario() const { return m_scenario; }
    /// Shows the fields that this row of the table uses.
    void setStrategy(const Strategy &strategy);
    /// Whether something is typed that cannot be.
    bool isInvalid() const;
    /// Opens the endpoint's options with the address of one's own to be typed.
    void askForAddress();

    FieldGrid *fields() const { return m_fields; }
    EndpointForm *endpoint() const { return m_endpoint; }

Q_SIGNALS:
    /// The user has changed a value.
    void changed(const coroscope::Scenario &scenario);

protected:
    void themeChanged() override;
    void languageChanged() override;

private:
    void accept(const Scenario &scenario);

    Scenario m_scenario;
    FieldGrid *m_fields;
    EndpointForm *m_endpoint;
    QHBoxLayout *m_fieldRow;
};

} // namespace coroscope
