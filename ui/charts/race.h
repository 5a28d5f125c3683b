// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QString>

class QPainter;

namespace coroscope {

/// One run of a race. Recording and spans are borrowed.
struct Racer
{
    const Recording *recording = nullptr;
    const Spans *spans = nullptr;
    QString title;
    QString line;    ///< what ran where; may be empty
    QString caption; ///< what there is to see; may be empty
    std::int64_t total = 0;
    std::int64_t delay = 0; ///< d; 0 shows no multiple
    bool isBest = false;
};

/// What a strip consists of.
enum class StripForm {
    Tasks, ///< a lane for every task: a staircase, or a sliver
    Bricks ///< a lane for every worker, with the tasks as bricks
};

/// Where one run of a race is painted.
struct RaceStrip
{
    QRectF rect; ///< full width, borders included
    StripForm form = StripForm::Tasks;
    std::vector<LaneEntry> workers; ///< of bricks
    Rows rows;
    QRectF words;  ///< title, line and caption
    int lines = 3; ///< of the words: all three, title and line, or the title alone
    QRectF lens;   ///< the same run, paced; null where it is wide enough
};

struct RaceLayout
{
    QRectF ruler;
    QRectF area; ///< of all strips, between the ends of the axis
    TimeAxis axis = TimeAxis::clock(0, 1, 0, 1);
    std::vector<RaceStrip> strips;
};

/// Lays the race into `rect`: one clock, equal strips. The words of a strip stand where nothing is
/// painted and they have room: in its middle, else in its upper or lower part, else in a line above the
/// lanes. A run of tasks that takes less than 8 % of the width has a lens at the right.
RaceLayout layOutRace(const QRectF &rect, const Theme &theme, const std::vector<Racer> &racers);

/// The parts of a race, in the order in which they lie over each other: lines of the ruler and borders of the
/// strips, the runs themselves, then words and lenses.
void paintRaceGround(QPainter &painter, const Theme &theme, const RaceLayout &layout);
void paintRaceBars(QPainter &painter, const Theme &theme, const RaceLayout &layout,
                   const std::vector<Racer> &racers);
void paintRaceFront(QPainter &painter, const Theme &theme, const RaceLayout &layout,
                    const std::vector<Racer> &racers);
/// The labels of the ruler, but those that would touch `taken`.
void paintRaceRuler(QPainter &painter, const Theme &theme, const RaceLayout &layout,
                    const QRectF &taken = {});

/// Paints ruler, strips, words and lenses.
void paintRace(QPainter &painter, const Theme &theme, const QRectF &rect,
               const std::vector<Racer> &racers);

/// Whether bars are painted wider than they were long.
bool isRaceWidened(const RaceLayout &layout, const std::vector<Racer> &racers);

} // namespace coroscope
