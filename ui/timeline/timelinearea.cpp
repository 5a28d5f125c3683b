// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinearea.h"

#include "ui/timeline/timelineaccess.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr int kMorph = 350; // ms

} // namespace

TimelineArea::TimelineArea(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineAccess(); // before anything asks for an interface
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_morph.setDuration(kMorph);
    m_morph.setStartValue(0.0);
    m_morph.setEndValue(1.0);
    m_morph.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_morph, &QVariantAnimation::valueChanged, this, &TimelineArea::relayout);
}

TimelineArea::~TimelineArea() = default;

void TimelineArea::setRun(const OpenRun *run, const OpenRun *ghost)
{
    const std::size_t before = scene() ? scene()->spans().requests().size() : 0;
    const auto lengthBefore = double(m_canvas.whole().second);
    m_canvas.setRun(run, ghost);
    m_card.clear();
    closeEditor(run);
    if (run) {
        const double change = double(m_canvas.whole().second) / lengthBefore;
        const bool isAlike = change > 0.8 && change < 1.25;
        const std::size_t tasks = run->spans.requests().size();
        if (!isAlike || (tasks != before && tasks != 0)) {
            m_seen.reset();
            m_rowHeight.reset();
        }
        if (m_selected && *m_selected >= std::max<std::size_t>(tasks, run->scenario.tasks))
            setSelected(std::nullopt);
    }
    tellRun(*this);
    relayout();
    Q_EMIT viewChanged();
}

void TimelineArea::grow(bool hasEvents)
{
    if (!scene())
        return;
    m_canvas.grow(hasEvents, m_kind);
    if (hasEvents)
        tellGrowth(*this);
    viewport()->update();
}

void TimelineArea::setTime(std::int64_t time)
{
    if (time == m_time)
        return;
    const TimelinePainter *painter = m_canvas.painter();
    const QRectF before = painter ? painter->playheadRect() : QRectF();
    m_time = time;
    if (!painter)
        return;
    m_canvas.setShown(time, m_selected);
    follow();
    updatePlayhead(before);
}

void TimelineArea::updatePlayhead(const QRectF &before)
{
    if (m_canvas.isStale()) {
        viewport()->update();
        return;
    }
    // The lines beside the playhead (in flight, what waits) hang on it: a strip, and the gutter's glyphs.
    const double margin = theme().px(120);
    const QRectF strip =
        before.united(m_canvas.painter()->playheadRect()).adjusted(-margin, 0, margin, 0);
    viewport()->update(strip.toAlignedRect());
    viewport()->update(QRect(0, 0, int(layout().axisLeft), viewport()->height()));
    // Which labels have room beside its time is decided from the left, for all of the ruler.
    viewport()->update(layout().ruler.united(layout().marks).toAlignedRect());
}

void TimelineArea::follow()
{
    if (!m_follows || !m_seen || m_drag != Drag::None)
        return;
    const TimeAxis &shown = axis();
    const double x = shown.x(m_time);
    const double width = shown.right() - shown.left();
    if (x >= shown.left() && x <= shown.right() - width * 0.05)
        return;
    const double by = x - (shown.left() + width * 0.1);
    setSeen(TimeRange{shown.time(shown.left() + by), shown.time(shown.right() + by)});
}

void TimelineArea::setAxisKind(AxisKind kind, Motion motion)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_morph.stop();
    if (motion == Motion::Animated && m_motion == Motion::Animated && scene() && isVisible())
        m_morph.start();
    relayout();
    Q_EMIT viewChanged();
}

void TimelineArea::setMotion(Motion motion)
{
    m_motion = motion;
    if (motion == Motion::AtOnce && isMorphing()) {
        m_morph.stop();
        relayout();
    }
}

void TimelineArea::setFuture(Future future)
{
    m_future = future;
    relayout();
}

void TimelineArea::setSelected(std::optional<std::size_t> task)
{
    if (task && scene() && *task >= scene()->spans().requests().size())
        task.reset();
    if (task == m_selected)
        return;
    m_selected = task;
    m_canvas.setShown(m_time, task);
    if (task && m_rowHeight && m_canvas.painter()) {
        const Rows &rows = layout().rows;
        const double bottom = layout().rect.bottom();
        if (*task < rows.first || *task >= rows.last || rows.topOf(*task + 1) > bottom)
            verticalScrollBar()->setValue(
                int(double(*task) * rows.height - (bottom - layout().dividerY) / 2));
    }
    viewport()->update();
    tellSelection(*this);
    Q_EMIT taskChosen(m_selected);
}

void TimelineArea::setEmptyWords(const QString &title, const QString &line)
{
    m_emptyTitle = title;
    m_emptyLine = line;
    viewport()->update();
}

QSize TimelineArea::minimumSizeHint() const
{
    return {int(theme().px(320)), int(theme().px(200))};
}

void TimelineArea::languageChanged()
{
    setAccessibleName(tr("Timeline"));
    relayout();
}

void TimelineArea::themeChanged()
{
    relayout();
}

TimelineView TimelineArea::view() const
{
    TimelineView view;
    view.axis = m_kind;
    // A prediction has no playhead: it is not told in time.
    if (m_canvas.run() && !m_canvas.run()->isGhost())
        view.playhead = m_time;
    view.gutterTime = 0;
    view.future = m_future;
    view.selected = m_selected;
    view.rowHeight = m_rowHeight;
    view.visible = m_seen;
    view.largestRow = 64;
    view.hasMarks = scene() && !scene()->marks().empty();
    if (m_future == Future::Hidden) { // in a show
        view.largestRow = 38;
        view.largestLane = 33;
        view.resourceShare = 0.62; // what is written beside them has to be read
    }
    if (view.rowHeight)
        view.scrolled =
            std::floor(verticalScrollBar()->value() / *view.rowHeight) * *view.rowHeight;
    if (!view.visible && m_canvas.run() && m_canvas.run()->isLive() && m_kind == AxisKind::Clock)
        view.visible = m_canvas.whole();
    if (!view.visible && m_leastEnd > 0 && m_kind == AxisKind::Clock)
        view.visible = limits();
    return view;
}

void TimelineArea::relayout()
{
    m_canvas.invalidate();
    viewport()->update();
}

void TimelineArea::updateScrollBar()
{
    const TimelineLayout &shown = layout();
    const double height = m_rowHeight ? *m_rowHeight * double(shown.taskCount) : 0;
    const double seen = shown.rect.bottom() - shown.dividerY;
    const int most = std::max(0, int(std::ceil(height - seen)));
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(std::max(1, int(seen)));
    bar->setSingleStep(std::max(1, int(m_rowHeight.value_or(1))));
    if (bar->maximum() != most)
        bar->setRange(0, most);
}

// Brings layout, axis and bars up to date.
void TimelineArea::prepare()
{
    if (!scene())
        return;
    const double morph =
        m_morph.state() == QAbstractAnimation::Running ? m_morph.currentValue().toDouble() : 1;
    const bool wasStale = m_canvas.isStale();
    m_canvas.prepare(theme(), view(), viewport()->size(), devicePixelRatioF(), morph);
    if (wasStale) {
        updateScrollBar();
        // Never inside a paint.
        QMetaObject::invokeMethod(this, &TimelineArea::prepared, Qt::QueuedConnection);
    }
    m_canvas.setShown(m_time, m_selected);
}

std::int64_t TimelineArea::timeAt(double x) const
{
    return std::clamp<std::int64_t>(axis().time(x), 0, lastTime());
}

} // namespace coroscope
