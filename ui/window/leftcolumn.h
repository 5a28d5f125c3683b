// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QScrollArea>

class QVBoxLayout;

namespace coroscope {

class Card;
class ScenarioForm;
class Session;
class StrategyCards;
class TotalsPanel;

/// What is run: strategies, the fields of the scenario, and the totals of that scenario so far. It follows
/// the session, which it borrows, and changes its form.
class LeftColumn final : public QScrollArea, public Themed
{
    Q_OBJECT

public:
    explicit LeftColumn(Session &session, QWidget *parent = nullptr);

    StrategyCards &cards() { return *m_cards; }
    ScenarioForm &form() { return *m_form; }
    /// For a window of this size, px.
    void fitInto(QSize window);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumn();
    void showForm();
    void showTotals();

    Session &m_session;
    QVBoxLayout *m_column;
    StrategyCards *m_cards;
    ScenarioForm *m_form;
    Card *m_totalsCard;
    TotalsPanel *m_totals;
    std::vector<int> m_numbers; // of the runs whose totals are shown; 0: a prediction
    std::vector<std::string> m_ids;
    int m_roomForTotals = 0; // as many rows
};

} // namespace coroscope
