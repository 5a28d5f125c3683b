// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/taskmoment.h"
#include "ui/playback/openrun.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace coroscope {

enum class ListColumn {
    Task,
    State,
    Since,
    WaitsFor,
    FirstRun,
    End,
    Suspended, ///< how long it was so up to the shown time, as the next
    Running,
    Result,
};
inline constexpr int kListColumns = 9;

/// The requests of a run at one time as a table: a row a task, its cells made when they are asked for, so that
/// 10,000 rows cost nothing. What lies after the shown time is not told. The run is borrowed; of a prediction it is
/// its end that is shown.
class TaskListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Beside text and alignment: of the column State.
    enum Role { StateRole = Qt::UserRole, OwnWaitRole };

    explicit TaskListModel(QObject *parent = nullptr);

    /// Null: no rows.
    void setRun(const OpenRun *run);
    /// The live run has come further.
    void grow();
    void setTime(std::int64_t time);
    /// Texts are said anew, in another language.
    void translate();

    /// The index of a row's task in Spans::requests(), and the row of one; -1 if there is none.
    std::size_t taskAt(int row) const { return m_order[std::size_t(row)]; }
    int rowOf(std::size_t task) const;
    /// The time that a cell names; nothing in other columns and where it is empty.
    std::optional<std::int64_t> timeAt(const QModelIndex &index) const;
    /// These rows as text: a line a row below the columns' titles, cells with tabs between them.
    QString textOf(const std::vector<int> &rows) const;

    /// Sorts rows by what their cells are worth at the shown time; empty ones are last, whatever the order. It is
    /// done again by refreshOrder(), not while the time moves.
    void sort(int column, Qt::SortOrder order) override;
    /// Whether time has put rows out of order. Only such columns need refreshOrder().
    bool isOrderStale() const;
    void refreshOrder();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<TaskMoment> moment(std::size_t task) const;
    QString text(const TaskMoment &moment, ListColumn column) const;
    void fillOrder();

    const OpenRun *m_run = nullptr;
    std::int64_t m_time = 0;
    std::vector<std::size_t> m_order; // the task of each row
    ListColumn m_column = ListColumn::Task;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::int64_t m_sortedAt = 0;
};

} // namespace coroscope
