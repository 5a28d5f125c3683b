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
auto firstInside(const std::vector<Item> &items, const TimeAxis &axis, Reach reach)
{
    return std::partition_point(items.begin(), items.end(), [&axis, reach](const Item &item) {
        return axis.x(item.to) < reach.from;
    });
}

// Whether a wide bar covers some of the column and outranks what is in it. Only neighbours can.
bool isOutranked(const std::vector<Segment> &segments, std::size_t i)
{
    const Bar &small = segments[i].bar;
    for (std::size_t j = i; j-- > 0;) {
        const Segment &before = segments[j];
        if (before.isWidened)
            continue;
        if (before.bar.right > small.left && rank(before.bar.state) > rank(small.state))
            return true;
        break;
    }
    for (std::size_t j = i + 1; j < segments.size(); ++j) {
        const Segment &after = segments[j];
        if (after.isWidened)
            continue;
        return after.bar.left < small.right && rank(after.bar.state) > rank(small.state);
    }
    return false;
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
    out.clear();
    bool hasWidened = false;
    for (auto it = firstInside(task.spans, axis, reach); it != task.spans.end(); ++it) {
        const Span &span = *it;
        const double left = axis.x(span.from);
        const double right = axis.x(span.to);
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
    if (!hasWidened)
        return;
    std::vector<bool> loses(out.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        loses[i] = out[i].isWidened && isOutranked(out, i);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < loses.size(); ++i) {
        if (!loses[i])
            out[kept++] = out[i];
    }
    out.resize(kept);
}

std::vector<LaidBrick> layOut(const std::vector<Brick> &bricks, const TimeAxis &axis, Reach reach,
                              double column)
{
    std::vector<LaidBrick> out;
    for (auto it = firstInside(bricks, axis, reach); it != bricks.end(); ++it) {
        const Brick &brick = *it;
        const double left = axis.x(brick.from);
        const double right = axis.x(brick.to);
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
