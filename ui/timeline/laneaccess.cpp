// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/laneaccess.h"

#include "ui/panels/taskwords.h"
#include "ui/timeline/segmentaccess.h"
#include "ui/timeline/timelineaccess.h"

#include <QRect>
#include <QWindow>

#include <algorithm>

namespace coroscope {

LaneAccess::LaneAccess(TimelineAccess &table, int row)
    : m_table(table)
    , m_row(row)
{
}

LaneAccess::~LaneAccess()
{
    for (const QAccessible::Id id : m_cells) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

QAccessibleInterface *LaneAccess::cell(int column) const
{
    if (column < 0 || column >= kTaskColumns)
        return nullptr;
    QAccessible::Id &id = m_cells[std::size_t(column)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(
            new CellAccess(m_table, *this, TaskColumn(column)));
    return QAccessible::accessibleInterface(id);
}

bool LaneAccess::isValid() const
{
    return m_table.isValid() && m_row < m_table.rowCount();
}

QWindow *LaneAccess::window() const
{
    return m_table.window();
}

QAccessibleInterface *LaneAccess::childAt(int, int) const
{
    return nullptr;
}

QAccessibleInterface *LaneAccess::parent() const
{
    return &m_table;
}

int LaneAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccess *>(child);
    return cell && cell->parent() == this ? cell->columnIndex() : -1;
}

QString LaneAccess::text(QAccessible::Text kind) const
{
    const std::optional<TaskMoment> moment = m_table.moment(m_row);
    if (!moment)
        return {};
    switch (kind) {
    case QAccessible::Name:
        return taskTitle(*moment);
    case QAccessible::Value:
        return stateSentence(*moment);
    case QAccessible::Description:
        return historyWords(*moment);
    default:
        return {};
    }
}

QRect LaneAccess::rect() const
{
    return m_table.laneRect(m_row);
}

QAccessible::State LaneAccess::state() const
{
    QAccessible::State state;
    const TimelineArea &area = m_table.area();
    const bool isSelected = m_table.isRowSelected(m_row);
    state.selectable = true;
    state.selected = isSelected;
    state.focusable = true;
    state.focused = isSelected && area.hasFocus();
    state.active = isSelected;
    state.invisible = !area.isVisible();
    state.offscreen = rect().isEmpty();
    state.invalid = !isValid();
    return state;
}

void *LaneAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList LaneAccess::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void LaneAccess::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction()) {
        m_table.selectRow(m_row);
    } else if (name == setFocusAction()) {
        m_table.selectRow(m_row);
        m_table.area().setFocus(Qt::OtherFocusReason);
    }
}

CellAccess::CellAccess(TimelineAccess &table, const LaneAccess &lane, TaskColumn column)
    : m_table(table)
    , m_lane(lane)
    , m_column(column)
{
}

CellAccess::~CellAccess()
{
    for (const auto &[index, id] : m_segments)
        QAccessible::deleteAccessibleInterface(id);
}

int CellAccess::childCount() const
{
    const std::optional<TaskMoment> moment =
        m_column == TaskColumn::State ? m_table.moment(m_lane.row()) : std::nullopt;
    if (!moment)
        return 0;
    const std::vector<Span> &spans = moment->task->spans;
    const auto end = std::find_if(spans.begin(), spans.end(),
                                  [&moment](const Span &span) { return span.from > moment->time; });
    return int(end - spans.begin());
}

QAccessibleInterface *CellAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    QAccessible::Id &id = m_segments[index];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new SegmentAccess(m_table, *this, index));
    return QAccessible::accessibleInterface(id);
}

int CellAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *segment = dynamic_cast<const SegmentAccess *>(child);
    return segment && segment->isValid() && segment->parent() == this ? segment->index() : -1;
}

bool CellAccess::isValid() const
{
    return m_lane.isValid();
}

QWindow *CellAccess::window() const
{
    return m_table.window();
}

QAccessibleInterface *CellAccess::parent() const
{
    return m_table.child(m_lane.row());
}

QString CellAccess::text(QAccessible::Text kind) const
{
    const std::optional<TaskMoment> moment = m_table.moment(m_lane.row());
    if (!moment)
        return {};
    if (kind == QAccessible::Name || kind == QAccessible::Value)
        return cellText(m_table.area().scene()->recording(), *moment, m_column);
    return kind == QAccessible::Description ? columnTitle(m_column) : QString();
}

QRect CellAccess::rect() const
{
    return m_lane.rect();
}

QAccessible::State CellAccess::state() const
{
    QAccessible::State state = m_lane.state();
    state.focusable = false; // the lane is
    state.focused = false;
    return state;
}

void *CellAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

bool CellAccess::isSelected() const
{
    return m_table.isRowSelected(m_lane.row());
}

QList<QAccessibleInterface *> CellAccess::rowHeaderCells() const
{
    return {m_lane.cell(int(TaskColumn::Number))};
}

QAccessibleInterface *CellAccess::table() const
{
    return &m_table;
}

} // namespace coroscope
