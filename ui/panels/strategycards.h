// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/strategies/strategy.h"
#include "ui/controls/card.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

class QStandardItemModel;

namespace coroscope {

class Button;
class RowList;

/// The strategies as rows of a card: which one the next run takes, how long each last took in this
/// scenario, and which of them "Run all" compares. A few rows, or all of them under headings.
class StrategyCards : public Card
{
    Q_OBJECT

public:
    /// `rows` (borrowed, at least one) outlives the card.
    explicit StrategyCards(std::span<const Strategy> rows, QWidget *parent = nullptr);
    explicit StrategyCards(QWidget *parent = nullptr);

    /// The selected strategy; the first row to begin with.
    const Strategy &selected() const { return *m_selected; }
    /// Selects without chosen(). An id that is not there: nothing happens.
    void setSelected(std::string_view id);
    /// Nanoseconds that a strategy took, by its id; others show no number.
    void setTotals(std::map<std::string, std::int64_t, std::less<>> totals);
    /// How many rows are shown while not all are, at least 1; 5 to begin with. The selected one is always
    /// among them. Rows are lower from 3 on down.
    void setMostRows(int most);
    /// Whether all rows are shown, under headings.
    bool showsAll() const { return m_showsAll; }
    void setShowsAll(bool showsAll);
    /// The ids of what "Run all" compares; to begin with the group Strategies. Ids that are not there are
    /// left out. setCompared() emits nothing.
    const std::set<std::string, std::less<>> &compared() const { return m_compared; }
    void setCompared(const std::set<std::string, std::less<>> &ids);

    /// The list, for keys and tests.
    RowList *list() const { return m_list; }

Q_SIGNALS:
    /// The user has selected another strategy.
    void chosen(const QString &id);
    /// The user has changed compared().
    void comparedChanged();

protected:
    void themeChanged() override;
    void languageChanged() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<const Strategy *> shownRows() const;
    void fill();
    void appendHeading(StrategyGroup group);
    void appendRow(const Strategy &row);
    void refresh();
    void choose(int row);
    void toggleCompared(int row);
    const Strategy *strategyAt(int row) const;

    std::span<const Strategy> m_rows;
    const Strategy *m_selected;
    std::map<std::string, std::int64_t, std::less<>> m_totals;
    std::set<std::string, std::less<>> m_compared;
    int m_mostRows = 5;
    bool m_showsAll = false;
    QStandardItemModel *m_model;
    RowList *m_list;
    Button *m_link;
};

} // namespace coroscope
