// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace coroscope {

class RowList;

/// What the model of StrategyCards holds of a row beside its title (DisplayRole).
enum StrategyRowRole {
    StrategyIdRole = Qt::UserRole, ///< "" for a heading
    StrategyLineRole,              ///< what it does
    StrategyTotalRole,             ///< how long it took, as text; "" = has not run
};

/// How much room a row takes.
enum class RowHeight { Normal, Low };

/// Paints the rows of StrategyCards.
class StrategyRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `list` outlives the delegate.
    explicit StrategyRow(RowList &list);

    void setRowHeight(RowHeight height) { m_height = height; }
    /// Whether every row shows its box, not only the one under the pointer or with the focus.
    void setBoxesShown(bool areShown) { m_areBoxesShown = areShown; }
    /// Where the box stands in a row's rectangle; a click there does not select the row.
    QRectF boxIn(const QRectF &row) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Nothing is edited here: the card alone ticks boxes.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                     const QModelIndex &) override
    {
        return false;
    }

private:
    void paintHeading(QPainter &painter, const QRectF &row, const QString &title) const;
    void paintGround(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    void paintBox(QPainter &painter, const QRectF &box, bool isChecked) const;

    RowList &m_list;
    RowHeight m_height = RowHeight::Normal;
    bool m_areBoxesShown = false;
};

} // namespace coroscope
