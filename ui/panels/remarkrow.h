// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace coroscope {

class RowList;

/// What the model of StoryPanel holds of a row beside its sentence (DisplayRole).
enum RemarkRowRole {
    RemarkTimeRole = Qt::UserRole, ///< the moment as text; "" = the row is of the whole run
};

/// Paints the rows of StoryPanel: a sentence in as many lines as it needs, and below it the moment that a
/// click goes to.
class RemarkRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `list` outlives the delegate.
    explicit RemarkRow(RowList &list);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    RowList &m_list;
};

} // namespace coroscope
