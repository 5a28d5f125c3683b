// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelineaccess.h"

#include "core/recording/captions.h"
#include "ui/timeline/laneaccess.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <QStringList>

namespace coroscope {

namespace {

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *area = qobject_cast<TimelineArea *>(object);
    return area ? new TimelineAccess(*area) : nullptr;
}

TimelineAccess *accessOf(TimelineArea &area)
{
    return dynamic_cast<TimelineAccess *>(QAccessible::queryAccessibleInterface(&area));
}

std::int64_t totalOf(const OpenRun &run, const RunScene &scene)
{
    const std::int64_t measured = run.result.total.count();
    return measured > 0 && !run.isLive() ? measured : scene.end();
}

} // namespace

TimelineAccess::TimelineAccess(TimelineArea &area)
    : QAccessibleWidget(&area, QAccessible::Table)
    , m_area(area)
    , m_toldRows(TimelineAccess::rowCount())
{
}

TimelineAccess::~TimelineAccess()
{
    for (const auto &[row, id] : m_rows)
        QAccessible::deleteAccessibleInterface(id);
}

std::optional<TaskMoment> TimelineAccess::moment(int row) const
{
    const RunScene *scene = m_area.scene();
    if (!scene || row < 0)
        return std::nullopt;
    const std::int64_t time = m_area.run()->isGhost() ? scene->spans().end() : m_area.time();
    return momentOf(scene->spans(), std::size_t(row), time);
}

QRect TimelineAccess::laneRect(int row) const
{
    if (!m_area.isLaidOut() || !m_area.isVisible() || row < 0)
        return {};
    const TimelineLayout &layout = m_area.layout();
    const auto index = std::size_t(row);
    if (index < layout.rows.first || index >= layout.rows.last)
        return {};
    const QRectF lane(0, layout.rows.topOf(index), layout.rect.width(), layout.rows.height);
    const QRectF lanes(0, layout.dividerY, layout.rect.width(),
                       layout.rect.bottom() - layout.dividerY);
    const QRect seen = lane.intersected(lanes).toAlignedRect();
    return {m_area.viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

QAccessibleInterface *TimelineAccess::focusChild() const
{
    if (m_area.hasFocus() && m_area.selected())
        return child(int(*m_area.selected()));
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface *TimelineAccess::childAt(int x, int y) const
{
    if (!m_area.isLaidOut() || !m_area.isVisible())
        return nullptr;
    const QPoint point = m_area.viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_area.viewport()->rect().contains(point) || point.y() < m_area.layout().dividerY)
        return nullptr;
    // The middle of the pixel, where lanes are lower than one.
    const std::optional<std::size_t> task = m_area.layout().taskAt(point.y() + 0.5);
    return task ? child(int(*task)) : nullptr;
}

QAccessibleInterface *TimelineAccess::child(int index) const
{
    if (index < 0 || index >= rowCount())
        return nullptr;
    QAccessible::Id &id = m_rows[index];
    if (id == 0) {
        // Qt's interface is const about what it makes for others to change.
        auto *self = const_cast<TimelineAccess *>(this);
        id = QAccessible::registerAccessibleInterface(new LaneAccess(*self, index));
    }
    return QAccessible::accessibleInterface(id);
}

int TimelineAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *lane = dynamic_cast<const LaneAccess *>(child);
    return lane && lane->parent() == this && lane->isValid() ? lane->row() : -1;
}

QString TimelineAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Description ? description() : QAccessibleWidget::text(kind);
}

QString TimelineAccess::description() const
{
    const RunScene *scene = m_area.scene();
    if (!scene)
        return TimelineArea::tr("Nothing is shown yet.");
    const OpenRun &run = *m_area.run();
    const QString total = durationText(totalOf(run, *scene));
    QStringList sentences{wordsOf(run) + u'.'};
    sentences << (run.isGhost()  ? TimelineArea::tr("Predicted: %1.").arg(total)
                  : run.isLive() ? TimelineArea::tr("Running for %1.").arg(total)
                                 : TimelineArea::tr("Total time: %1.").arg(total));
    if (!run.isGhost()) {
        if (const auto caption = captionAt(run.recording, run.spans, m_area.time()))
            sentences << translated(*caption);
        if (const Mark *mark = markAt(scene->marks(), m_area.time()))
            sentences << TimelineArea::tr("Marked: %1").arg(QString::fromStdString(mark->text));
    }
    return sentences.join(u' ');
}

void *TimelineAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *TimelineAccess::cellAt(int row, int column) const
{
    auto *lane = static_cast<LaneAccess *>(child(row));
    return lane ? lane->cell(column) : nullptr;
}

int TimelineAccess::selectedCellCount() const
{
    return selectedRowCount() * kTaskColumns;
}

QList<QAccessibleInterface *> TimelineAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        for (int column = 0; column < kTaskColumns; ++column)
            cells << cellAt(row, column);
    }
    return cells;
}

QString TimelineAccess::columnDescription(int column) const
{
    return column >= 0 && column < kTaskColumns ? columnTitle(TaskColumn(column)) : QString();
}

QString TimelineAccess::rowDescription(int row) const
{
    const QAccessibleInterface *lane = child(row);
    return lane ? lane->text(QAccessible::Name) : QString();
}

int TimelineAccess::selectedRowCount() const
{
    return int(selectedRows().size());
}

int TimelineAccess::columnCount() const
{
    return kTaskColumns;
}

int TimelineAccess::rowCount() const
{
    return m_area.scene() ? int(m_area.scene()->spans().requests().size()) : 0;
}

QList<int> TimelineAccess::selectedRows() const
{
    if (m_area.selected() && int(*m_area.selected()) < rowCount())
        return {int(*m_area.selected())};
    return {};
}

bool TimelineAccess::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool TimelineAccess::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    m_area.setSelected(std::size_t(row));
    return true;
}

bool TimelineAccess::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    m_area.setSelected(std::nullopt);
    return true;
}

void TimelineAccess::modelChange(QAccessibleTableModelChangeEvent *)
{
    forgetGone();
}

void TimelineAccess::forgetGone()
{
    m_toldRows = rowCount();
    std::erase_if(m_rows, [this](const auto &row) {
        if (row.first < rowCount())
            return false;
        QAccessible::deleteAccessibleInterface(row.second);
        return true;
    });
}

void installTimelineAccess()
{
    QAccessible::installFactory(accessOf);
}

void tellSelection(TimelineArea &area)
{
    if (!area.scene() || !area.selected())
        return;
    const TimelineAccess *access = accessOf(area);
    QAccessibleInterface *lane = access ? access->child(int(*area.selected())) : nullptr;
    if (!lane)
        return;
    QAccessibleEvent selection(lane, QAccessible::Selection);
    QAccessible::updateAccessibility(&selection);
    if (area.hasFocus()) {
        QAccessibleEvent focus(lane, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

void tellRun(TimelineArea &area)
{
    TimelineAccess *access = accessOf(area);
    if (!access)
        return;
    access->forgetGone();
    QAccessibleTableModelChangeEvent event(&area, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void tellGrowth(TimelineArea &area)
{
    TimelineAccess *access = accessOf(area);
    if (!access || access->rowCount() <= access->toldRows())
        return;
    QAccessibleTableModelChangeEvent event(&area, QAccessibleTableModelChangeEvent::RowsInserted);
    event.setFirstRow(access->toldRows());
    event.setLastRow(access->rowCount() - 1);
    access->forgetGone();
    QAccessible::updateAccessibility(&event);
}

} // namespace coroscope
