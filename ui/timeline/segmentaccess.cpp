// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/segmentaccess.h"

#include "ui/timeline/laneaccess.h"
#include "ui/timeline/timelineaccess.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QRect>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace coroscope {

SegmentAccess::SegmentAccess(TimelineAccess &table, const CellAccess &cell, int index)
    : m_table(table)
    , m_cell(cell)
    , m_index(index)
{
}

const Span *SegmentAccess::span() const
{
    const auto moment = m_cell.isValid() ? m_table.moment(m_cell.rowIndex()) : std::nullopt;
    if (!moment || m_index >= m_cell.childCount())
        return nullptr;
    return &moment->task->spans[std::size_t(m_index)];
}

bool SegmentAccess::isValid() const
{
    return span() != nullptr;
}

QWindow *SegmentAccess::window() const
{
    return m_table.window();
}

QAccessibleInterface *SegmentAccess::parent() const
{
    return m_cell.parent()->child(m_cell.columnIndex());
}

QString SegmentAccess::text(QAccessible::Text kind) const
{
    const Span *shown = span();
    if (!shown)
        return {};
    // Of the state that holds the shown time the end is not told: it has not come.
    const auto moment = m_table.moment(m_cell.rowIndex());
    const std::int64_t to = std::min(shown->to, moment->time);
    if (kind == QAccessible::Description)
        return durationText(to - shown->from);
    if (kind != QAccessible::Name)
        return {};
    const QString words =
        QCoreApplication::translate("Timeline", "%1, %2 to %3")
            .arg(stateWord(shown->state), durationText(shown->from), durationText(to));
    return shown->state != State::Suspended
               ? words
               : QCoreApplication::translate("Timeline", "%1, waits for %2")
                     .arg(words, waitWords(shown->why));
}

QRect SegmentAccess::rect() const
{
    const QRect lane = m_cell.rect();
    const Span *shown = span();
    if (lane.isEmpty() || !shown)
        return {};
    const TimeAxis &axis = m_table.area().axis();
    const double left = std::clamp(axis.x(shown->from), axis.left(), axis.right());
    const double right = std::clamp(axis.x(shown->to), axis.left(), axis.right());
    if (right <= left)
        return {};
    return {lane.left() + int(std::floor(left)), lane.top(),
            std::max(1, int(std::ceil(right - left))), lane.height()};
}

QAccessible::State SegmentAccess::state() const
{
    QAccessible::State state;
    state.invisible = !m_table.area().isVisible();
    state.offscreen = rect().isEmpty();
    state.invalid = !isValid();
    return state;
}

void *SegmentAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList SegmentAccess::actionNames() const
{
    return {pressAction()};
}

void SegmentAccess::doAction(const QString &name)
{
    const Span *shown = span();
    if (!shown || name != pressAction())
        return;
    const std::int64_t from = shown->from;
    m_table.selectRow(m_cell.rowIndex());
    Q_EMIT m_table.area().timeChosen(from);
}

} // namespace coroscope
