// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/rowlist.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <limits>

namespace coroscope {

namespace {

constexpr int kFewRows = 3; // it is never lower than these
constexpr int kPage = 5;

} // namespace

RowList::RowList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QListView { border: 0; background: transparent; }"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void RowList::setCurrentRow(int row)
{
    const QScopedValueRollback<bool> told(m_isTold, true);
    setCurrentIndex(row >= 0 && model() ? model()->index(row, 0) : QModelIndex());
}

void RowList::refreshHeights()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

void RowList::paintGround(QPainter &painter, const QRectF &box, double radius, int row) const
{
    if (row == currentRow())
        paintRoundBox(painter, box, radius, theme().color(Token::AccentSoft),
                      isFocusShown() ? theme().color(Token::Accent) : QColor(), theme().wholePx(2));
    else if (row == m_hovered)
        paintRoundBox(painter, box, radius, theme().color(Token::Hover), QColor(), 0);
}

int RowList::heightOfRows(int most) const
{
    int height = 0;
    for (int row = 0; model() && row < std::min(most, model()->rowCount()); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize RowList::sizeHint() const
{
    return {int(theme().px(200)), heightOfRows(std::numeric_limits<int>::max())};
}

QSize RowList::minimumSizeHint() const
{
    return {int(theme().px(100)), heightOfRows(kFewRows)};
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isTold && current.isValid())
        Q_EMIT movedTo(current.row());
}

QModelIndex RowList::nextEnabled(int from, int step) const
{
    for (int row = from; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags() & Qt::ItemIsEnabled)
            return index;
    }
    return {};
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!model())
        return {};
    const int row = currentRow();
    const int last = model()->rowCount() - 1;
    QModelIndex next;
    switch (action) {
    case MoveHome:
        next = nextEnabled(0, 1);
        break;
    case MoveEnd:
        next = nextEnabled(last, -1);
        break;
    case MovePageUp:
        next = nextEnabled(std::max(0, row - kPage), 1);
        break;
    case MovePageDown:
        next = nextEnabled(std::min(last, row + kPage), -1);
        break;
    case MoveUp:
        next = nextEnabled(row < 0 ? last : row - 1, -1);
        break;
    case MoveDown:
        next = nextEnabled(row + 1, 1);
        break;
    default:
        break;
    }
    return next.isValid() ? next : currentIndex();
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    m_focus.keyUsed();
    viewport()->update();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid() && !event->isAutoRepeat())
        Q_EMIT returned(currentRow());
    else
        QListView::keyPressEvent(event);
}

void RowList::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void RowList::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    // A drag over the rows chooses none: Qt's view is told of moves without a button only.
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void RowList::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QListView::leaveEvent(event);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    // Not QListView's: it would make the first row the current one.
    m_focus.enter(event->reason());
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void RowList::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    QListView::focusOutEvent(event);
    viewport()->update();
}

void RowList::themeChanged()
{
    refreshHeights();
}

} // namespace coroscope
