// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"
#include "ui/controls/card.h"

#include <cstdint>
#include <optional>
#include <vector>

class QStandardItemModel;

namespace coroscope {

class Label;
class RowList;

/// A run as a list names it.
struct RecentRun
{
    int number = 0;                    ///< as runs are counted, from 1
    QString title;                     ///< of the strategy
    QString words;                     ///< of the scenario: "20 tasks · d = 3.00 s"
    std::optional<std::int64_t> total; ///< nanoseconds; nothing while it runs
    State state = State::Finished;     ///< Running, Finished, Failed or Cancelled
};

/// The runs of this session, to be looked at again.
class RecentRuns : public Card
{
    Q_OBJECT

public:
    explicit RecentRuns(QWidget *parent = nullptr);

    /// In the order in which they are to stand, the latest first.
    void setRuns(const std::vector<RecentRun> &runs);
    /// Marks the run that is shown; a number that is not there marks none.
    void setCurrent(int number);

    RowList *list() const { return m_list; }

Q_SIGNALS:
    /// The user wants to see this run: a click, or Return.
    void chosen(int number);

protected:
    void languageChanged() override;

private:
    QStandardItemModel *m_model;
    RowList *m_list;
    Label *m_nothing; // what stands there before the first run
};

} // namespace coroscope
