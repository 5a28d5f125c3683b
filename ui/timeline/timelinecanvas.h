// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playback/openrun.h"
#include "ui/timeline/barcache.h"
#include "ui/timeline/runscene.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace coroscope {

/// The timeline of a run as it lies on the screen: where everything is, and its bars as cached pictures. Under
/// a live run lies its prediction, which the run pours over. Runs are borrowed.
class TimelineCanvas
{
public:
    /// Shows `run` (null: nothing), under a live one its prediction `ghost` (null: none).
    void setRun(const OpenRun *run, const OpenRun *ghost);
    /// The live run has come further; `hasEvents`: something happened in it. `kind`: of the axis.
    void grow(bool hasEvents, AxisKind kind);
    /// The run has other marks.
    void takeMarks();
    /// One that is not the run's is shown among them; none: no such mark.
    void setNote(std::optional<Mark> note);
    /// Everything lies elsewhere or looks otherwise.
    void invalidate() { m_isStale = true; }
    bool isStale() const { return m_isStale; }

    /// Brings layout, axis and bars up to date: for `view` in `size` px with `ratio` device pixels each.
    /// `morph`: how far (0 to 1) the other kind of axis has become this one. `theme` is borrowed until the
    /// next time.
    void prepare(const Theme &theme, const TimelineView &view, QSize size, double ratio,
                 double morph = 1);
    /// Sets what changes without anything lying elsewhere.
    void setShown(std::int64_t time, std::optional<std::size_t> selected);
    /// Paints all of it; only after prepare().
    void paint(QPainter &painter) const;

    const OpenRun *run() const { return m_run; }
    /// Null while nothing is shown.
    const RunScene *scene() const { return m_scene.get(); }
    /// Null before prepare().
    const TimelinePainter *painter() const { return m_painter.get(); }
    /// The times that there are: up to the run's end and a little beyond; while it is live, up to where it
    /// is expected to end.
    TimeRange whole() const;
    bool isWidened() const { return m_isWidened; }
    int rebuilds() const { return m_bars.rebuilds(); }

private:
    /// What a picture of bars hangs on beside the run.
    struct PictureLook
    {
        TimelineLayout layout;
        TimeAxis axis;
        ColourScheme scheme;
        double scale;
        QSize size;
        double ratio;
        friend bool operator==(const PictureLook &, const PictureLook &) = default;
    };
    TimeAxis axisOf(const RunScene &scene, const Theme &theme, const TimelineLayout &layout,
                    const TimelineView &view, double morph) const;
    void rebuild(const Theme &theme, const TimelineView &view, QSize size, double ratio,
                 double morph);
    void rebuildPrediction(const TimelinePainter &painter, const Theme &theme, QSize size,
                           double ratio);
    void paintBars(QPainter &painter) const;
    void paintSelected(QPainter &painter) const;
    void paintPrediction(QPainter &painter) const;

    const OpenRun *m_run = nullptr;
    std::optional<Mark> m_note;
    std::unique_ptr<RunScene> m_scene;
    std::unique_ptr<TimelinePainter> m_painter;
    BarCache m_bars;
    BarCache m_hatched{BarCache::Look::Hatched};
    std::unique_ptr<RunScene> m_ghostScene; // of the prediction under a live run
    std::unique_ptr<TimelinePainter> m_ghostPainter;
    std::optional<PictureLook> m_hatchedLook;
    const Theme *m_theme = nullptr;
    bool m_isStale = true;
    bool m_isWidened = false;
    double m_extendFrom = -1; // px from which the bars are to be painted anew; -1: they are not
    std::int64_t m_liveEnd = 0;
    QElapsedTimer m_sinceRebuild;
};

} // namespace coroscope
