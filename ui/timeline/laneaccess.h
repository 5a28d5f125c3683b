// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/tasktable.h"

#include <QAccessible>

#include <array>
#include <unordered_map>

namespace coroscope {

class TimelineAccess;

/// The lane of a task to assistive tools: a row of the timeline's table, named "Task 12", with its state as
/// value and its history as description. Pressing selects it. Its TimelineAccess, which is borrowed, makes
/// it when it is first asked for and deletes it.
class LaneAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `row`: index into Spans::requests().
    LaneAccess(TimelineAccess &table, int row);
    ~LaneAccess() override;

    int row() const { return m_row; }
    /// Made when first asked for; null out of range.
    QAccessibleInterface *cell(int column) const;

    /// False once the run that is shown has fewer tasks.
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override { return cell(index); }
    int childCount() const override { return kTaskColumns; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    /// On the screen; empty while the lane is not seen.
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Row; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TimelineAccess &m_table;
    int m_row;
    mutable std::array<QAccessible::Id, kTaskColumns> m_cells{}; // 0: not made
};

/// A cell of the timeline's table. That of the state has the segments of its lane that have begun at the shown time
/// as children (SegmentAccess), made when they are first asked for. Its lane, which is borrowed, makes and deletes it.
class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccess(TimelineAccess &table, const LaneAccess &lane, TaskColumn column);
    ~CellAccess() override;

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    /// That of its lane: on the screen the columns have no places of their own.
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return int(m_column); }
    int rowIndex() const override { return m_lane.row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

private:
    TimelineAccess &m_table;
    const LaneAccess &m_lane;
    TaskColumn m_column;
    mutable std::unordered_map<int, QAccessible::Id> m_segments;
};

} // namespace coroscope
