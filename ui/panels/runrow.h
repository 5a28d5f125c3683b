// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace coroscope {

class RowList;

/// What the model of RecentRuns holds of a row beside the strategy's title (DisplayRole).
enum RunRowRole {
    RunNumberRole = Qt::UserRole, ///< int
    RunWordsRole,                 ///< of the scenario
    RunTotalRole,                 ///< as text; "" = it runs
    RunStateRole,                 ///< int of a State
};

/// Paints the rows of RecentRuns.
class RunRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `list` outlives the delegate.
    explicit RunRow(RowList &list);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    RowList &m_list;
};

} // namespace coroscope
