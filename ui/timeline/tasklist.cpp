// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/tasklist.h"

#include "ui/timeline/tasklistcell.h"
#include "ui/timeline/tasklistmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <chrono>

namespace coroscope {

namespace {

constexpr double kRow = 28;
// px at scale 1; the last one takes what is left.
constexpr std::array<double, kListColumns> kWidths = {64, 116, 84, 106, 84, 84, 92, 84, 100};
constexpr auto kRest = std::chrono::milliseconds(200);

} // namespace

TaskList::TaskList(QWidget *parent)
    : QTableView(parent)
    , m_tasks(new TaskListModel(this))
{
    setModel(m_tasks);
    setItemDelegate(new TaskListCell(*this));
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTableView { border: 0; border-radius: 0; }"));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    setSortingEnabled(true);
    sortByColumn(int(ListColumn::Task), Qt::AscendingOrder);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_tasks->isOrderStale())
            m_tasks->refreshOrder();
    });
    connect(this, &QAbstractItemView::clicked, this, &TaskList::choose);
    TaskList::languageChanged();
    TaskList::themeChanged();
}

void TaskList::languageChanged()
{
    setAccessibleName(tr("Table of tasks"));
    setAccessibleDescription(tr("What the timeline shows, at the same time. Return on a time goes "
                                "to that moment; Ctrl+C copies rows."));
    m_tasks->translate();
}

void TaskList::themeChanged()
{
    verticalHeader()->setDefaultSectionSize(int(theme().wholePx(kRow)));
    horizontalHeader()->setFont(theme().text(12, 600));
    for (int column = 0; column < kListColumns; ++column)
        setColumnWidth(column, int(theme().wholePx(kWidths[std::size_t(column)])));
    viewport()->update();
}

void TaskList::setRun(const OpenRun *run)
{
    const QScopedValueRollback<bool> told(m_isTold, true);
    m_tasks->setRun(run);
}

void TaskList::grow()
{
    m_tasks->grow();
    m_rest.start();
}

void TaskList::setTime(std::int64_t time)
{
    m_tasks->setTime(time);
    m_rest.start();
}

void TaskList::setSelected(std::optional<std::size_t> task)
{
    const QScopedValueRollback<bool> told(m_isTold, true);
    const int row = task ? m_tasks->rowOf(*task) : -1;
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
    } else if (currentIndex().row() != row) {
        setCurrentIndex(m_tasks->index(row, std::max(0, currentIndex().column())));
    }
}

void TaskList::choose(const QModelIndex &index)
{
    if (const auto time = m_tasks->timeAt(index))
        Q_EMIT timeChosen(*time);
}

void TaskList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isTold && current.isValid())
        Q_EMIT taskChosen(m_tasks->taskAt(current.row()));
}

void TaskList::copy() const
{
    std::vector<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    for (int row = 0; selected.isEmpty() && row < m_tasks->rowCount(); ++row)
        rows.push_back(row);
    QGuiApplication::clipboard()->setText(m_tasks->textOf(rows));
}

// Copying rows comes before the window's copying of the picture.
bool TaskList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TaskList::keyPressEvent(QKeyEvent *event)
{
    m_focus.keyUsed();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// Keys begin somewhere.
void TaskList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_tasks->rowCount() > 0) {
        const QScopedValueRollback<bool> told(m_isTold, true);
        selectionModel()->setCurrentIndex(m_tasks->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    QTableView::focusInEvent(event);
    m_focus.enter(event->reason());
    viewport()->update();
}

void TaskList::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_focus.leave(event->reason());
    viewport()->update();
}

} // namespace coroscope
