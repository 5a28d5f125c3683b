// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QListView>

namespace coroscope {

/// A list whose rows a delegate paints, as high as its rows if there is room and scrolled if not, without
/// a frame. Rows that are not enabled are headings: keys pass them by.
class RowList : public QListView, public Themed
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Makes `row` the current one without movedTo(); a row that is not there: none is.
    void setCurrentRow(int row);
    int currentRow() const { return currentIndex().row(); }
    /// The row under the pointer, or -1.
    int hoveredRow() const { return m_hovered; }
    /// Whether the current row is to show the focus.
    bool isFocusShown() const { return m_focus.isShown(); }
    /// What lies below a row's contents in its box, for a delegate: the current row's ground, with an edge if
    /// it shows the focus, or the one under the pointer; nothing for any other.
    void paintGround(QPainter &painter, const QRectF &box, double radius, int row) const;
    /// Heights of rows have changed: takes them from the delegate anew.
    void refreshHeights();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user has made another row the current one, by mouse or keys.
    void movedTo(int row);
    /// Return on the current row.
    void returned(int row);

protected:
    void themeChanged() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QModelIndex nextEnabled(int from, int step) const;
    int heightOfRows(int most) const;
    void setHovered(int row);

    int m_hovered = -1;
    bool m_isTold = false; // the current row is being set from outside
    KeyboardFocus m_focus;
};

} // namespace coroscope
