// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/marks.h"
#include "core/recording/spans.h"
#include "ui/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace coroscope {

enum class PictureKind {
    Timeline,  ///< the first run: ruler, resource lanes, task lanes
    Pair,      ///< the same of the first two, one above the other, by the clock on one clock
    Totals,    ///< total times as bars
    Race,      ///< all runs on one clock
    Comparison ///< race, totals and table against theory
};

enum class Captions { Shown, Hidden };
/// What a person marked in a run.
enum class MarkFlags { Shown, Hidden };

/// A run as a picture shows it. Recording and spans are borrowed and outlive the picture. Times are ns.
struct PicturedRun
{
    const Recording *recording = nullptr;
    const Spans *spans = nullptr;
    QString title;                     ///< of the strategy, "Process pool"
    QString formula;                   ///< of its ideal, "3·d"; may be empty
    std::optional<std::int64_t> ideal; ///< none: no closed form
    std::int64_t total = 0;            ///< from the run's zero to the end of its last request
    std::int64_t startup = 0;          ///< before the run's zero
    /// Of the ideal, with its numbers put in: "ceil(100 / min(100, 8)) · 3 s = 39 s"; may be empty.
    QString closedForm = {};
    QString account = {};   ///< where the time beyond the ideal went, a line a part; may be empty
    QString resources = {}; ///< "8 processes · 9 threads · 412 switches"; may be empty
    std::optional<Mark> note = {}; ///< shown among its marks; none: no such mark
};

/// A picture of one recording or of several: a value that says what, and the functions that paint it. The
/// same picture always gives the same bytes. It needs a QGuiApplication, the offscreen platform is
/// enough.
struct Picture
{
    PictureKind what = PictureKind::Comparison;
    ColourScheme scheme = ColourScheme::Light;
    QSize size{1600, 1000};          ///< px; at least 16×16
    double scale = 2;                ///< image pixels per px, for PNG
    AxisKind axis = AxisKind::Clock; ///< of the timeline
    QString title;                   ///< empty: the program's name
    Captions captions = Captions::Shown;
    MarkFlags marks = MarkFlags::Shown; ///< of the timeline
    std::optional<std::int64_t> at;     ///< the playhead of the timeline; none: the whole run
    std::int64_t delay = 0;             ///< d of the scenario, 0 if it has none
    std::vector<PicturedRun> runs;      ///< may be empty: a picture that says so

    /// Paints it at (0, 0) with `size`. Type and distances are made for 1280×800 and grow with the size.
    void render(QPainter &painter) const;
    /// size × scale pixels.
    QImage toImage() const;
    QByteArray toPng() const;
    /// Shapes and text only, no raster; the same bytes every time.
    QByteArray toSvg() const;
    /// The heading as one line of words, e.g. for the SVG's title.
    QString heading() const;
};

} // namespace coroscope
