// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace coroscope {

class TaskList;

/// Paints the cells of TaskList: states with their glyph, times in the face of numbers, those that can be chosen
/// as links.
class TaskListCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `list` outlives the delegate.
    explicit TaskListCell(TaskList &list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    TaskList &m_list;
};

} // namespace coroscope
