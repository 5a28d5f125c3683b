// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinecanvas.h"

#include "ui/painttext.h"
#include "ui/timeline/blame.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace coroscope {

namespace {

constexpr std::size_t kManyTasks = 2000; // a live paced axis of more is made anew less often
constexpr qint64 kRarely = 250;          // ms
constexpr double kLiveRoom = 1.25;
constexpr double kEdge = 40; // px before the live edge that are painted anew: round corners, marks
constexpr double kFuture = 0.35;
constexpr double kGhost = 0.45;

} // namespace

void TimelineCanvas::setRun(const OpenRun *run, const OpenRun *ghost)
{
    m_painter.reset();
    m_ghostPainter.reset();
    m_scene.reset();
    m_ghostScene.reset();
    m_hatchedLook.reset();
    m_run = run;
    m_isStale = true;
    if (!run)
        return;
    m_scene = std::make_unique<RunScene>(run->recording, run->spans);
    takeMarks();
    m_liveEnd = 0;
    if (ghost && run->isLive()) {
        m_ghostScene = std::make_unique<RunScene>(ghost->recording, ghost->spans);
        m_liveEnd = ghost->now + ghost->now / 16;
    }
}

void TimelineCanvas::takeMarks()
{
    if (!m_scene)
        return;
    const bool hadMarks = !m_scene->marks().empty();
    m_scene->setMarks(withNote(m_run->marks, m_note));
    // They are over the bars; only their row moves these.
    if (hadMarks == m_scene->marks().empty())
        m_isStale = true;
}

void TimelineCanvas::setNote(std::optional<Mark> note)
{
    m_note = std::move(note);
    takeMarks();
}

void TimelineCanvas::grow(bool hasEvents, AxisKind kind)
{
    const std::size_t tasks = m_painter ? m_painter->layout().taskCount : 0;
    const double edge = m_painter ? m_painter->axis().x(m_scene->end()) - kEdge : 0;
    m_scene->update();
    const bool isPaced = kind == AxisKind::Paced;
    bool isElsewhere = tasks != m_scene->spans().requests().size();
    if (m_run->now > m_liveEnd) {
        m_liveEnd = std::int64_t(double(m_run->now) * kLiveRoom);
        isElsewhere = true;
    }
    const bool isTooSoon =
        tasks > kManyTasks && m_sinceRebuild.isValid() && !m_sinceRebuild.hasExpired(kRarely);
    if (isElsewhere || ((hasEvents || isPaced) && !isTooSoon))
        m_isStale = true;
    else if (!isPaced)
        m_extendFrom = m_extendFrom < 0 ? edge : std::min(m_extendFrom, edge);
}

TimeRange TimelineCanvas::whole() const
{
    const std::int64_t end = std::max<std::int64_t>(1, m_scene ? m_scene->end() : 1);
    return {0, std::max(end + end / 16, m_run && m_run->isLive() ? m_liveEnd : 0)};
}

TimeAxis TimelineCanvas::axisOf(const RunScene &scene, const Theme &theme,
                                const TimelineLayout &layout, const TimelineView &view,
                                double morph) const
{
    TimeAxis axis = axisFor(layout, theme, scene, view);
    if (m_run->isLive() && axis.kind() == AxisKind::Paced && !view.visible && m_ghostScene &&
        &scene == m_scene.get()) {
        // As many steps as are expected, so that those that are there stay where they are.
        const double expected = axisFor(layout, theme, *m_ghostScene, view).steps();
        if (axis.steps() < expected) {
            const double width = (axis.right() - axis.left()) * expected / axis.steps();
            axis.setVisible(0, axis.time(axis.left() + width));
        }
    }
    if (morph >= 1)
        return axis;
    TimelineView other = view;
    other.axis = view.axis == AxisKind::Clock ? AxisKind::Paced : AxisKind::Clock;
    return TimeAxis::blended(axisFor(layout, theme, scene, other), axis, morph);
}

void TimelineCanvas::prepare(const Theme &theme, const TimelineView &view, QSize size, double ratio,
                             double morph)
{
    m_theme = &theme;
    if (m_isStale) {
        rebuild(theme, view, size, ratio, morph);
    } else if (m_extendFrom >= 0) {
        m_painter = std::make_unique<TimelinePainter>(*m_scene, theme, view, m_painter->layout(),
                                                      m_painter->axis());
        m_bars.extend(*m_painter, theme, m_extendFrom);
    }
    m_extendFrom = -1;
}

void TimelineCanvas::rebuild(const Theme &theme, const TimelineView &view, QSize size, double ratio,
                             double morph)
{
    const QRectF rect(QPointF(0, 0), QSizeF(size));
    const auto painterOf = [&](const RunScene &scene, std::size_t tasks) {
        const TimelineLayout layout =
            layOutTimeline(rect, theme, m_scene->recording().lanes, tasks, view);
        return std::make_unique<TimelinePainter>(scene, theme, view, layout,
                                                 axisOf(scene, theme, layout, view, morph));
    };
    const std::size_t tasks = m_scene->spans().requests().size();
    m_painter = painterOf(*m_scene, tasks);
    m_bars.rebuild(*m_painter, theme, size, ratio);
    if (m_run->isGhost())
        rebuildPrediction(*m_painter, theme, size, ratio);
    if (m_ghostScene) {
        m_ghostPainter = painterOf(*m_ghostScene, m_ghostScene->spans().requests().size());
        rebuildPrediction(*m_ghostPainter, theme, size, ratio);
    }
    m_isWidened = m_painter->isWidened();
    m_isStale = false;
    m_sinceRebuild.start();
}

// A prediction does not grow: under a live run it mostly looks as it did.
void TimelineCanvas::rebuildPrediction(const TimelinePainter &painter, const Theme &theme,
                                       QSize size, double ratio)
{
    PictureLook look{painter.layout(), painter.axis(), theme.scheme(), theme.scale(), size, ratio};
    if (m_hatchedLook == look)
        return;
    m_hatched.rebuild(painter, theme, size, ratio);
    m_hatchedLook = std::move(look);
}

void TimelineCanvas::setShown(std::int64_t time, std::optional<std::size_t> selected)
{
    if (!m_painter)
        return;
    m_painter->setPlayhead(m_run->isGhost() ? std::nullopt : std::optional(time));
    m_painter->setSelected(selected);
}

void TimelineCanvas::paint(QPainter &painter) const
{
    painter.drawPixmap(0, 0, m_bars.ground());
    paintSelected(painter);
    paintBars(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter->paintLatestMarks(painter);
    m_painter->paintOverlay(painter);
    if (m_run->isGhost())
        paintPrediction(painter);
    else
        paintBlame(painter, *m_theme, *m_painter, *m_scene);
}

// The ground has no selected lane: its tint is painted over it, with the lines that cross it.
void TimelineCanvas::paintSelected(QPainter &painter) const
{
    const std::optional<std::size_t> selected = m_painter->view().selected;
    const Rows &rows = m_painter->layout().rows;
    if (!selected || *selected < rows.first || *selected >= rows.last)
        return;
    painter.save();
    const double spare = m_painter->layout().detail() <= LaneDetail::Names ? 0 : 2;
    painter.setClipRect(QRectF(0, rows.topOf(*selected) - spare, m_painter->layout().rect.width(),
                               std::max(4.0, rows.height) + 2 * spare));
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter->paintGround(painter);
    painter.restore();
}

void TimelineCanvas::paintBars(QPainter &painter) const
{
    const double right = m_painter->layout().rect.right() + 1;
    if (m_run->isGhost()) {
        m_hatched.paintBars(painter, 0, right, kGhost);
        return;
    }
    const double x = m_painter->playheadX();
    double edge = right;
    if (m_run->isLive()) {
        edge = std::ceil(m_painter->axis().x(m_run->now)) + 1;
        if (m_ghostScene)
            m_hatched.paintBars(painter, edge, right, kGhost);
        // Marks of what has just ended reach over the edge.
        edge += m_theme->px(kEdge);
    }
    m_bars.paintBars(painter, 0, x, 1);
    if (m_painter->view().future == Future::Faded)
        m_bars.paintBars(painter, x, edge,
                         m_run->isLive() && x >= edge - m_theme->px(kEdge) - 2 ? 1 : kFuture);
}

// How long it would take, in a dashed box below the lanes or over them.
void TimelineCanvas::paintPrediction(QPainter &painter) const
{
    const TimelineLayout &layout = m_painter->layout();
    const QFont font = m_theme->number(15, 600);
    const QString text =
        QCoreApplication::translate("Timeline", "predicted %1").arg(durationText(m_scene->end()));
    const double width = textWidth(font, text) + m_theme->px(30);
    const double height = m_theme->wholePx(38);
    const double room = layout.rect.bottom() - layout.bottom;
    const double middle = (layout.axisLeft + layout.axisRight) / 2;
    const double top = room > height + m_theme->px(24)
                           ? layout.bottom + m_theme->px(12)
                           : layout.rect.bottom() - height - m_theme->px(14);
    const QRectF box(std::round(middle - width / 2), std::round(top), std::round(width), height);
    QPen pen(m_theme->color(Token::Control), 1.4, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_theme->color(Token::Surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_theme->px(8), m_theme->px(8));
    paintText(painter, box, text, font, m_theme->color(Token::Text), Qt::AlignHCenter);
}

} // namespace coroscope
