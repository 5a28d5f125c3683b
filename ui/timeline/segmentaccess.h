// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/taskspans.h"

#include <QAccessible>

namespace coroscope {

class CellAccess;
class TimelineAccess;

/// A segment of a lane to assistive tools: a task in one state from one time to another, "suspended, 120 µs to
/// 3.00 s, waits for the answer". It is a child of the cell that says the task's state. Pressing it brings the
/// playhead to its beginning. Its cell, which is borrowed, makes and deletes it.
class SegmentAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `index`: into the task's spans.
    SegmentAccess(TimelineAccess &table, const CellAccess &cell, int index);

    int index() const { return m_index; }

    /// False once the shown time lies before it, or another run is shown.
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    /// On the screen; empty while it is not seen.
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const Span *span() const;

    TimelineAccess &m_table;
    const CellAccess &m_cell;
    int m_index;
};

} // namespace coroscope
