// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/experiment/sweepresult.h"
#include "ui/charts/sweepchart.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace coroscope {

class Button;
class Label;

/// A sweep that is being made: so many of its runs are done, and what runs now.
struct SweepState
{
    std::size_t done = 0;
    std::size_t all = 0;
    unsigned value = 0;
    QString strategy; ///< its title
    friend bool operator==(const SweepState &, const SweepState &) = default;
};

/// Total against one parameter of the form's scenario: what to vary and over which values, a button that runs
/// it, and the chart, which shows theory at once and marks as they are measured.
class SweepPanel final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit SweepPanel(QWidget *parent = nullptr);

    /// Scenario and strategies of the form. Parameter and values that were chosen stay if they can be; nothing
    /// changes if both are as before. Strategies that the parameter does not concern are left out.
    void setForm(const Scenario &scenario, const std::vector<const Strategy *> &strategies);
    /// What is to be run, or nothing while what is typed cannot be.
    const std::optional<SweepPlan> &plan() const { return m_plan; }

    /// What the simulation says of the plan, and what was measured of it.
    void setPredicted(std::vector<SweepPoint> points);
    void setMeasured(std::vector<SweepPoint> points);
    /// While a sweep runs; nothing when it has ended.
    void setState(const std::optional<SweepState> &state);
    /// Whether something else runs, so that no sweep can be started.
    void setAvailable(bool isAvailable);
    /// Why the last sweep did not take place; empty if it did.
    void setProblem(const QString &problem);

    const SweepChart &chart() const { return m_chart; }
    /// What is said of the mark nearest to `point`; empty if none is near.
    QString hint(const QPointF &point) const;
    QRectF chartRect() const;
    void chooseField(const ScenarioField &field);
    QLineEdit &values() const { return *m_values; }
    Button &runButton() const { return *m_run; }
    Button &fieldButton() const { return *m_fieldButton; }

Q_SIGNALS:
    /// Another plan(), or none.
    void planChanged();
    /// The person wants the plan to be run, or the sweep that runs to stop.
    void runAsked();
    void stopAsked();

protected:
    void themeChanged() override;
    void languageChanged() override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void readPlan();
    void nameField();
    void showChart();
    void showWords();
    void offerFields();
    void layOut();

    Scenario m_scenario;
    std::vector<const Strategy *> m_strategies;
    const ScenarioField *m_field = nullptr;
    bool m_areValuesTyped = false; // by the person, for this field
    std::optional<SweepPlan> m_plan;
    std::vector<SweepPoint> m_predicted;
    std::vector<SweepPoint> m_measured;
    std::optional<SweepState> m_state;
    bool m_isAvailable = true;
    QString m_fault; // of what is typed
    QString m_problem;
    SweepChart m_chart;
    std::optional<SweepHit> m_hit;
    Button *m_fieldButton;
    QLineEdit *m_values;
    Label *m_words;
    Button *m_run;
};

} // namespace coroscope
