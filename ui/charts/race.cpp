// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/charts/race.h"

#include "ui/charts/racewords.h"
#include "ui/painttext.h"
#include "ui/timeline/resourcelanes.h"
#include "ui/timeline/ruler.h"
#include "ui/timeline/tasklanes.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kLensPadding = 12;
constexpr double kLensTitle = 24;
constexpr double kLensRuler = 20;
constexpr double kLeastLensWithRuler = 120;

void paintLanes(QPainter &painter, const Theme &theme, const RaceStrip &strip, const Racer &racer,
                const TimeAxis &axis)
{
    const Reach reach{axis.left(), axis.right()};
    if (strip.form == StripForm::Tasks) {
        paintTasks(painter, theme, racer.spans->requests(), axis, strip.rows, reach);
        return;
    }
    const TaskLabels labels(*racer.recording, *racer.spans);
    for (std::size_t i = 0; i < strip.workers.size(); ++i) {
        const QRectF rect(axis.left(), strip.rows.topOf(i), axis.right() - axis.left(),
                          strip.rows.height);
        paintBricks(painter, theme,
                    BrickLane{rect, racer.spans->bricks(strip.workers[i].id),
                              shownEnd(*racer.spans), LaneMarks::Chunks},
                    labels, axis, reach);
    }
}

// The same run on a paced axis, in a frame of its own.
void paintLens(QPainter &painter, const Theme &theme, const QRectF &lens, const Racer &racer)
{
    painter.setPen(QPen(theme.color(Token::BorderStrong), 1));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(lens.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6));
    const double pad = theme.wholePx(kLensPadding);
    const double title = theme.wholePx(kLensTitle);
    const bool hasRuler = lens.height() >= theme.px(kLeastLensWithRuler);
    const double head = title + (hasRuler ? theme.wholePx(kLensRuler) : 0);
    const TimeAxis axis =
        TimeAxis::paced(pacedMoments(*racer.spans), lens.left() + pad, lens.right() - pad);
    const std::size_t count = racer.spans->requests().size();
    const double room = std::max(0.0, lens.height() - head - pad * 0.75);
    double height = std::min(theme.px(30), room / double(std::max<std::size_t>(1, count)));
    height = height >= 2 ? std::floor(height) : height;
    const double top =
        std::round(lens.top() + head + std::max(0.0, room - height * double(count)) / 2);
    const QRectF area(axis.left(), top, axis.right() - axis.left(), height * double(count));
    paintGrid(painter, theme, axis, area);
    paintTasks(painter, theme, racer.spans->requests(), axis, Rows{top, height, 0, count},
               {axis.left(), axis.right()});
    paintTears(painter, theme, axis, area);
    const QRectF row(axis.left(), lens.top() + 2, area.width(), title);
    paintText(painter, row,
              QCoreApplication::translate("Race", "The same %1, one step per event")
                  .arg(durationText(racer.total)),
              theme.text(11.5, 600), theme.color(Token::Text2));
    if (hasRuler)
        paintFoldLengths(painter, theme, axis,
                         QRectF(axis.left(), row.bottom(), area.width(), head - title));
}

} // namespace

void paintRaceGround(QPainter &painter, const Theme &theme, const RaceLayout &layout)
{
    paintGrid(painter, theme, layout.axis, layout.area);
    for (const RaceStrip &strip : layout.strips)
        painter.fillRect(QRectF(strip.rect.left(), strip.rect.top(), strip.rect.width(), 1),
                         theme.color(Token::Border));
}

void paintRaceBars(QPainter &painter, const Theme &theme, const RaceLayout &layout,
                   const std::vector<Racer> &racers)
{
    for (std::size_t i = 0; i < layout.strips.size(); ++i)
        paintLanes(painter, theme, layout.strips[i], racers[i], layout.axis);
}

void paintRaceFront(QPainter &painter, const Theme &theme, const RaceLayout &layout,
                    const std::vector<Racer> &racers)
{
    std::int64_t largest = 0;
    for (const Racer &racer : racers)
        largest = std::max(largest, racer.total);
    for (std::size_t i = 0; i < layout.strips.size(); ++i) {
        paintRaceWords(painter, theme, layout.strips[i], racers[i], largest);
        if (!layout.strips[i].lens.isNull())
            paintLens(painter, theme, layout.strips[i].lens, racers[i]);
    }
}

void paintRaceRuler(QPainter &painter, const Theme &theme, const RaceLayout &layout,
                    const QRectF &taken)
{
    paintRuler(
        painter, theme, layout.axis,
        QRectF(layout.area.left(), layout.ruler.top(), layout.area.width(), layout.ruler.height()),
        taken);
}

void paintRace(QPainter &painter, const Theme &theme, const QRectF &rect,
               const std::vector<Racer> &racers)
{
    const RaceLayout layout = layOutRace(rect, theme, racers);
    paintRaceGround(painter, theme, layout);
    paintRaceRuler(painter, theme, layout);
    paintRaceBars(painter, theme, layout, racers);
    paintRaceFront(painter, theme, layout, racers);
}

} // namespace coroscope
