// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/tasklistmodel.h"

#include "core/recording/metrics.h"
#include "ui/panels/taskwords.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace coroscope {

namespace {

constexpr std::array<const char *, kListColumns> kTitles = {
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "Task"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "State"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "Since"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "Waits for"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "First run"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "End"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "Suspended"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "Ran"),
    QT_TRANSLATE_NOOP("coroscope::TaskListModel", "Result")};

bool isTimeColumn(ListColumn column)
{
    return column == ListColumn::Since || column == ListColumn::FirstRun ||
           column == ListColumn::End;
}

Qt::Alignment alignmentOf(ListColumn column)
{
    const bool isNumber = column == ListColumn::Task || isTimeColumn(column) ||
                          column == ListColumn::Suspended || column == ListColumn::Running;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

std::int64_t timeIn(const TaskMoment &moment, State state)
{
    std::int64_t time = 0;
    for (const StateShare &share : stateShares(moment))
        time += share.state == state ? share.time : 0;
    return time;
}

// The time that a column names of a task; nothing before it has come.
std::optional<std::int64_t> timeOf(const TaskMoment &moment, ListColumn column)
{
    if (column == ListColumn::Since) {
        if (isEnd(moment.state))
            return moment.task->ended;
        return moment.span ? std::optional(moment.span->from) : std::nullopt;
    }
    if (column == ListColumn::FirstRun) {
        const auto start = startOf(*moment.task);
        return start && *start <= moment.time ? start : std::nullopt;
    }
    if (column == ListColumn::End && isEnd(moment.state))
        return moment.task->ended;
    return std::nullopt;
}

// How long the task was in the column's state; nothing if never.
std::optional<std::int64_t> lengthOf(const TaskMoment &moment, ListColumn column)
{
    const std::int64_t time =
        timeIn(moment, column == ListColumn::Suspended ? State::Suspended : State::Running);
    return time > 0 ? std::optional(time) : std::nullopt;
}

QString waitOf(const TaskMoment &moment)
{
    return moment.state == State::Suspended && moment.span ? waitWords(moment.span->why)
                                                           : QString();
}

// What a row is sorted by: a number or a text; without either it is last.
struct SortKey
{
    bool isEmpty = false;
    std::int64_t number = 0;
    QString words;
};

bool isBefore(const SortKey &a, const SortKey &b, Qt::SortOrder order)
{
    if (a.isEmpty != b.isEmpty)
        return b.isEmpty;
    const SortKey &first = order == Qt::AscendingOrder ? a : b;
    const SortKey &second = order == Qt::AscendingOrder ? b : a;
    return first.number != second.number ? first.number < second.number
                                         : first.words < second.words;
}

} // namespace

TaskListModel::TaskListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TaskListModel::setRun(const OpenRun *run)
{
    beginResetModel();
    m_run = run;
    m_order.clear();
    fillOrder();
    endResetModel();
    refreshOrder();
}

void TaskListModel::fillOrder()
{
    const std::size_t count = m_run ? m_run->spans.requests().size() : 0;
    const std::size_t before = m_order.size();
    m_order.resize(count);
    for (std::size_t i = before; i < count; ++i)
        m_order[i] = i;
}

void TaskListModel::grow()
{
    const auto count = m_run ? m_run->spans.requests().size() : 0;
    if (count > m_order.size()) {
        beginInsertRows({}, int(m_order.size()), int(count) - 1);
        fillOrder();
        endInsertRows();
    }
    setTime(m_time);
}

void TaskListModel::setTime(std::int64_t time)
{
    m_time = time;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kListColumns - 1));
}

void TaskListModel::translate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kListColumns - 1);
    setTime(m_time);
}

int TaskListModel::rowOf(std::size_t task) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), task);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

std::optional<TaskMoment> TaskListModel::moment(std::size_t task) const
{
    const std::int64_t time = m_run->isGhost() ? m_run->spans.end() : m_time;
    return momentOf(m_run->spans, task, time);
}

std::optional<std::int64_t> TaskListModel::timeAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isTimeColumn(ListColumn(index.column())))
        return std::nullopt;
    const auto at = moment(taskAt(index.row()));
    return at ? timeOf(*at, ListColumn(index.column())) : std::nullopt;
}

QString TaskListModel::text(const TaskMoment &moment, ListColumn column) const
{
    const auto shown = [](std::optional<std::int64_t> time) {
        return time ? durationText(*time) : QString();
    };
    switch (column) {
    case ListColumn::Task:
        return QString::number(moment.number);
    case ListColumn::State:
        return stateWord(moment.state);
    case ListColumn::WaitsFor:
        return waitOf(moment);
    case ListColumn::Suspended:
    case ListColumn::Running:
        return shown(lengthOf(moment, column));
    case ListColumn::Result:
        return outcomeWords(m_run->recording, moment);
    default:
        return shown(timeOf(moment, column));
    }
}

QString TaskListModel::textOf(const std::vector<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < kListColumns; ++column)
        cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        // Foreign text may hold what a table is made of.
        for (int column = 0; column < kListColumns; ++column)
            cells << index(row, column).data().toString().simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void TaskListModel::sort(int column, Qt::SortOrder order)
{
    m_column = ListColumn(std::clamp(column, 0, kListColumns - 1));
    m_direction = order;
    refreshOrder();
}

bool TaskListModel::isOrderStale() const
{
    return m_column != ListColumn::Task && m_sortedAt != m_time;
}

void TaskListModel::refreshOrder()
{
    m_sortedAt = m_time;
    if (m_order.empty())
        return;
    std::vector<SortKey> keys(m_order.size());
    for (std::size_t task = 0; task < keys.size(); ++task) {
        const auto at = moment(task);
        SortKey &key = keys[task];
        std::optional<std::int64_t> number;
        if (!at)
            number = std::nullopt;
        else if (m_column == ListColumn::Task)
            number = std::int64_t(task);
        else if (m_column == ListColumn::State)
            number = std::int64_t(at->state);
        else if (m_column == ListColumn::Suspended || m_column == ListColumn::Running)
            number = lengthOf(*at, m_column);
        else if (isTimeColumn(m_column))
            number = timeOf(*at, m_column);
        else
            key.words = text(*at, m_column);
        key.number = number.value_or(0);
        key.isEmpty = !number && key.words.isEmpty();
    }
    std::vector<std::size_t> order(m_order.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return isBefore(keys[a], keys[b], m_direction);
    });
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> rows(order.size()); // the new row of each task
    for (std::size_t row = 0; row < order.size(); ++row)
        rows[order[row]] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after << this->index(rows[taskAt(index.row())], index.column());
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TaskListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kListColumns;
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!m_run || !index.isValid())
        return {};
    const auto column = ListColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(column));
    if (role == Qt::AccessibleTextRole) {
        const QString words = data(index, Qt::DisplayRole).toString();
        return words.isEmpty() ? tr("none") : words;
    }
    if (role != Qt::DisplayRole && role != StateRole && role != OwnWaitRole)
        return {};
    const auto at = moment(taskAt(index.row()));
    if (!at)
        return {};
    if (role == StateRole)
        return int(at->state);
    return role == OwnWaitRole ? QVariant(at->isOwnWait()) : QVariant(text(*at, column));
}

QVariant TaskListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kListColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(ListColumn(section)));
    return role == Qt::DisplayRole ? QVariant(tr(kTitles[std::size_t(section)])) : QVariant();
}

} // namespace coroscope
