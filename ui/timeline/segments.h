// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/statebar.h"
#include "ui/timeline/timeaxis.h"

#include <vector>

namespace coroscope {

/// A bar that lies on an axis. A widened one stands for everything shorter than a column in its column.
struct Segment
{
    Bar bar;
    bool isWidened = false;
    const Span *span =
        nullptr; ///< of a bar that is not widened; not owned, lives as long as its Spans
    friend bool operator==(const Segment &a, const Segment &b)
    {
        return a.bar.left == b.bar.left && a.bar.right == b.bar.right &&
               a.bar.state == b.bar.state && a.bar.isOwnWait == b.bar.isOwnWait &&
               a.isWidened == b.isWidened;
    }
};

/// Who wins where states shorter than a column meet in one; the larger number. failed > cancelled >
/// blocked > running > ready > finished > suspended > pending > created.
int rank(State state);

/// The bars of a task inside `reach` in order of x. A span shorter than `column` (px) becomes one whole
/// column, counted from reach.from; of several in one column the highest rank stays, and only if no wide
/// bar in that column outranks it. End states are no bars.
void layOut(const TaskSpans &task, const TimeAxis &axis, Reach reach, double column,
            std::vector<Segment> &out);
/// The same for task after task.
void layOut(const TaskSpans &task, AxisCursor &cursor, Reach reach, double column,
            std::vector<Segment> &out);

/// A brick of a lane on an axis; a widened one stands for several.
struct LaidBrick
{
    double left = 0;
    double right = 0;
    const Brick *brick = nullptr; ///< not owned; of a widened one the first that is in the column
    bool isBlocked = false;
    bool isWidened = false;
};

/// The bricks of a lane inside `reach`, as layOut(); blocked wins over running. Bricks of one kind and
/// less than 3 px with no more than a pixel between them are joined, and count as widened.
std::vector<LaidBrick> layOut(const std::vector<Brick> &bricks, const TimeAxis &axis, Reach reach,
                              double column);

} // namespace coroscope
