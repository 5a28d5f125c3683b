// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/markflags.h"
#include "ui/timeline/runscene.h"
#include "ui/timeline/timelinelayout.h"

class QPainter;

namespace coroscope {

/// Paints one run: ruler, resource lanes, task lanes. A pure function of what it is made with; the same
/// calls serve a screen, an image and a file of vectors. It borrows the scene and the theme.
class TimelinePainter
{
public:
    TimelinePainter(const RunScene &scene, const Theme &theme, const TimelineView &view,
                    const QRectF &rect);
    /// With what layOutTimeline() and axisFor() gave, or an axis between two of these.
    TimelinePainter(const RunScene &scene, const Theme &theme, const TimelineView &view,
                    const TimelineLayout &layout, const TimeAxis &axis);

    const TimelineLayout &layout() const { return m_layout; }
    const TimeAxis &axis() const { return m_axis; }
    const TimelineView &view() const { return m_view; }
    /// Another moment, another selected task: everything stays where it lies.
    void setPlayhead(std::optional<std::int64_t> time) { m_view.playhead = time; }
    void setSelected(std::optional<std::size_t> task) { m_view.selected = task; }
    /// The pixel column of the playhead, inside the axis; without a playhead that of the end.
    double playheadX() const;
    /// Whether bars are painted wider than they were long.
    bool isWidened() const;

    /// All of it, in the order of the functions below.
    void paint(QPainter &painter) const;

    /// Lanes, tints of folds, lines of the ruler.
    void paintGround(QPainter &painter) const;
    /// Bricks, bars and end marks inside `reach`, in the colours of `theme`: a part that can be cached.
    void paintBars(QPainter &painter, const Theme &theme, Reach reach) const;
    /// The two halves of paintBars(): resource lanes, and task lanes.
    void paintResourceBars(QPainter &painter, const Theme &theme, Reach reach) const;
    void paintTaskBars(QPainter &painter, const Theme &theme, Reach reach) const;
    /// The marks of tasks that ended shortly before the playhead, which lie beside it.
    void paintLatestMarks(QPainter &painter) const;
    /// Tears, ruler, marks, gutter and playhead.
    void paintOverlay(QPainter &painter) const;
    /// Where the flags of the marks lie; none where the view has no marks.
    std::vector<MarkFlag> flags() const;
    /// The column in which the playhead and its time are painted.
    QRectF playheadRect() const;

private:
    Reach whole() const { return {m_layout.axisLeft, m_layout.axisRight}; }
    double seenTo() const;
    QRectF chip() const;
    QString playheadText() const;
    void paintMarks(QPainter &painter) const;
    void paintGutter(QPainter &painter) const;
    void paintTaskNumber(QPainter &painter, std::size_t i) const;
    void paintInFlight(QPainter &painter, const QRectF &lane) const;
    void paintPlayhead(QPainter &painter) const;

    const RunScene &m_scene;
    const Spans &m_spans;
    const Theme &m_theme;
    TimelineView m_view;
    TimelineLayout m_layout;
    TimeAxis m_axis;
    std::int64_t m_end;
};

} // namespace coroscope
