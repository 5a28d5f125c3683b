// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/resourcelanes.h"
#include "ui/timeline/timelinelayout.h"

class QPainter;

namespace coroscope {

/// Paints one run: ruler, resource lanes, task lanes. A pure function of what it is made with; the same
/// calls serve a screen, an image and a file of vectors. It borrows the recording, its spans and the
/// theme.
class TimelinePainter
{
public:
    TimelinePainter(const Recording &recording, const Spans &spans, const Theme &theme,
                    const TimelineView &view, const QRectF &rect);

    const TimelineLayout &layout() const { return m_layout; }
    const TimeAxis &axis() const { return m_axis; }
    /// Whether bars are painted wider than they were long.
    bool isWidened() const;

    /// All of it, in the order of the functions below.
    void paint(QPainter &painter) const;

    /// Lanes, tints of folds, lines of the ruler.
    void paintGround(QPainter &painter) const;
    /// Bricks, bars and end marks inside `reach`, in the colours of `theme`: a part that can be cached.
    void paintBars(QPainter &painter, const Theme &theme, Reach reach) const;
    /// Tears, ruler, gutter and playhead.
    void paintOverlay(QPainter &painter) const;

private:
    Reach whole() const { return {m_layout.axisLeft, m_layout.axisRight}; }
    double playheadX() const;
    double seenTo() const;
    QRectF chip() const;
    QString playheadText() const;
    void paintGutter(QPainter &painter) const;
    void paintTaskNumber(QPainter &painter, std::size_t i) const;
    void paintInFlight(QPainter &painter, const QRectF &lane) const;
    void paintPlayhead(QPainter &painter) const;

    const Recording &m_recording;
    const Spans &m_spans;
    const Theme &m_theme;
    TimelineView m_view;
    TimelineLayout m_layout;
    TimeAxis m_axis;
    TaskLabels m_labels;
    std::int64_t m_end;
};

} // namespace coroscope
