// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/segments.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

constexpr std::array<int, kStateCount> kRanks = {
    0, // created
    1, // pending
    4, // ready
    5, // running
    2, // suspended
    6, // blocked
    3, // finished
    8, // failed
    7, // cancelled
};

double columnOf(double x, Reach reach, double column)
{
    return reach.from + std::floor((x - reach.from) / column) * column;
}

// The first of `items`, which lie in order of time, that ends inside the reach.
template <class Item>
auto firstInside(const std::vector<Item> &items, AxisCursor &cursor, Reach reach)
{
    // Mostly it is the first of all.
    if (items.empty() || cursor.x(items.front().to, 1) >= reach.from)
        return items.begin();
    return std::partition_point(items.begin() + 1, items.end(), [&](const Item &item) {
        return cursor.axis().x(item.to) < reach.from;
    });
}

// Takes out the widened segments in whose column a wide bar lies that outranks what is in it. Only neighbours can.
void removeOutranked(std::vector<Segment> &segments)
{
    const auto isWide = [](const Segment &segment) { return !segment.isWidened; };
    auto after = std::find_if(segments.begin(), segments.end(), isWide);
    const Segment *before = nullptr;
    auto kept = segments.begin();
    for (auto it = segments.begin(); it != segments.end(); ++it) {
        if (it == after) {
            after = std::find_if(std::next(it), segments.end(), isWide);
            *kept = *it;
            before = &*kept++;
            continue;
        }
        const Bar &small = it->bar;
        const bool isLost = (before && before->bar.right > small.left &&
                             rank(before->bar.state) > rank(small.state)) ||
                            (after != segments.end() && after->bar.left < small.right &&
                             rank(after->bar.state) > rank(small.state));
        if (!isLost)
            *kept++ = *it;
    }
    segments.erase(kept, segments.end());
}

constexpr double kNarrowBrick = 3;

bool isNarrow(const LaidBrick &brick)
{
    return brick.isWidened || brick.right - brick.left < kNarrowBrick;
}

// Narrow bricks of one kind with no more than a pixel between them become one.
void joinNarrow(std::vector<LaidBrick> &bricks)
{
    std::size_t kept = 0;
    for (const LaidBrick &brick : bricks) {
        LaidBrick *before = kept > 0 ? &bricks[kept - 1] : nullptr;
        if (before && isNarrow(brick) && before->isBlocked == brick.isBlocked &&
            (before->isWidened || isNarrow(*before)) && brick.left - before->right <= 1) {
            before->right = std::max(before->right, brick.right);
            before->isWidened = true;
        } else {
            bricks[kept++] = brick;
        }
    }
    bricks.resize(kept);
}

} // namespace

int rank(State state)
{
    return kRanks[std::size_t(state)];
}

void layOut(const TaskSpans &task, const TimeAxis &axis, Reach reach, double column,
            std::vector<Segment> &out)
{
    AxisCursor cursor(axis);
    layOut(task, cursor, reach, column, out);
}

void layOut(const TaskSpans &task, AxisCursor &cursor, Reach reach, double column,
            std::vector<Segment> &out)
{
    out.clear();
    bool hasWidened = false;
    const auto first = firstInside(task.spans, cursor, reach);
    // Spans tile the time: where one ends the next one begins. The i-th end is near that of the task before.
    double right = 0;
    for (auto it = first; it != task.spans.end(); ++it) {
        const Span &span = *it;
        const auto i = std::size_t(it - task.spans.begin());
        const bool isNext = it != first && std::prev(it)->to == span.from;
        const double left = isNext ? right : cursor.x(span.from, i);
        right = cursor.x(span.to, i + 1);
        if (left >= reach.to)
            break;
        const bool own = span.state == State::Suspended && isOwnWait(span.why);
        if (right - left >= column) {
            out.push_back({{left, right, span.state, own}, false, &span});
            continue;
        }
        const double start = columnOf(std::max(left, reach.from), reach, column);
        hasWidened = true;
        const bool joins = !out.empty() && out.back().isWidened && out.back().bar.left == start;
        if (!joins)
            out.push_back({{start, start + column, span.state, own}, true, nullptr});
        else if (rank(span.state) > rank(out.back().bar.state))
            out.back().bar = {start, start + column, span.state, own};
    }
    if (hasWidened)
        removeOutranked(out);
}

std::vector<LaidBrick> layOut(const std::vector<Brick> &bricks, const TimeAxis &axis, Reach reach,
                              double column)
{
    std::vector<LaidBrick> out;
    AxisCursor cursor(axis);
    for (auto it = firstInside(bricks, cursor, reach); it != bricks.end(); ++it) {
        const Brick &brick = *it;
        const double left = cursor.x(brick.from, 0);
        const double right = cursor.x(brick.to, 0);
        if (left >= reach.to)
            break;
        LaidBrick *before = out.empty() ? nullptr : &out.back();
        if (right - left >= column) {
            // A column that ran into this brick is outranked if only this one is blocked.
            if (before && before->isWidened && !before->isBlocked && brick.isBlocked &&
                before->right > left)
                out.pop_back();
            out.push_back({left, right, &brick, brick.isBlocked, false});
            continue;
        }
        const double start = columnOf(std::max(left, reach.from), reach, column);
        if (before && before->isWidened && before->left == start)
            before->isBlocked = before->isBlocked || brick.isBlocked;
        else if (!before || before->isWidened || before->right <= start || !before->isBlocked ||
                 brick.isBlocked)
            out.push_back({start, start + column, &brick, brick.isBlocked, true});
    }
    joinNarrow(out);
    return out;
}

} // namespace coroscope
