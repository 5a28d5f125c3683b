// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinepainter.h"

#include <QPixmap>

namespace coroscope {

/// The parts of a timeline that do not change with the playhead, as pictures: the ground, and all bars on
/// nothing. Made anew when the view, the size, the theme or the recording changes, and only then; a
/// playhead costs two copies.
class BarCache
{
public:
    /// How bars are kept.
    enum class Look {
        Plain,
        Hatched ///< with stripes of the surface over them: they are a prediction
    };

    explicit BarCache(Look look = Look::Plain)
        : m_look(look)
    {
    }

    /// Paints all of it. `size` in px, `ratio` device pixels per px.
    void rebuild(const TimelinePainter &painter, const Theme &theme, QSize size, double ratio);
    /// Paints the bars of the task lanes anew from `from` (px) on, and all resource lanes: what a live run
    /// needs while nothing happens but that time passes.
    void extend(const TimelinePainter &painter, const Theme &theme, double from);

    const QPixmap &ground() const { return m_ground; }
    /// Copies the bars between `from` and `to` (px) at `opacity`.
    void paintBars(QPainter &painter, double from, double to, double opacity) const;
    /// How often rebuild() was called: what a test of caching counts.
    int rebuilds() const { return m_rebuilds; }

private:
    void hatch(QPainter &painter, const Theme &theme) const;

    Look m_look;
    QPixmap m_ground;
    QPixmap m_bars;
    int m_rebuilds = 0;
};

} // namespace coroscope
