// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/taskmoment.h"
#include "ui/timeline/timelinearea.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <cstddef>
#include <optional>
#include <unordered_map>

namespace coroscope {

/// A TimelineArea to assistive tools: a table with a row for the lane of each task (LaneAccess), and what is
/// shown as description. Everything is said of the shown time, of a prediction at its end. Rows are made
/// when they are first asked for, so that 10,000 lanes cost nothing until then. Made and deleted by Qt.
class TimelineAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TimelineAccess(TimelineArea &area);

    TimelineArea &area() const { return m_area; }
    /// The task of a row at the shown time; nothing if there is no such row.
    std::optional<TaskMoment> moment(int row) const;
    /// The lane of a row on the screen; empty while it is not seen.
    QRect laneRect(int row) const;
    /// How many rows there are objects for.
    std::size_t madeRows() const { return m_rows.size(); }
    /// How many rows tools were told of.
    int toldRows() const { return m_toldRows; }
    /// Deletes the rows of tasks that there are no longer; tools are told of those that there are.
    void forgetGone();

    QAccessibleInterface *focusChild() const override;
    /// The lane at a point of the screen; null beside the lanes.
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override { return rowCount(); }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    ~TimelineAccess() override;
    QString description() const;

    TimelineArea &m_area;
    mutable std::unordered_map<int, QAccessible::Id> m_rows;
    int m_toldRows = 0;
};

/// Makes Qt ask for a TimelineAccess where a TimelineArea is; may be called again. An area does so first of all:
/// Qt keeps the first interface that it makes.
void installTimelineAccess();
/// Tells assistive tools which lane is selected now, as the focus if the timeline has it.
void tellSelection(TimelineArea &area);
/// Tells them that another run is shown.
void tellRun(TimelineArea &area);
/// Tells them of rows that have come since they were told; nothing if there are none.
void tellGrowth(TimelineArea &area);

} // namespace coroscope
