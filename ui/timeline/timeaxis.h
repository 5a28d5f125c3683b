// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/spans.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace coroscope {

enum class AxisKind { Clock, Paced };

/// A stretch of time, ns.
using TimeRange = std::pair<std::int64_t, std::int64_t>;

/// A stretch of time without events that a paced axis shows shortened.
struct Fold
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    double left = 0; ///< x of `from`
    double right = 0;
};

/// Between time (ns) and x (px): strictly rising and piecewise linear, with an exact inverse. A clock
/// axis is linear. A paced axis has an equal step for every event and folds long gaps. What is shown
/// can be narrowed to a part. A value.
class TimeAxis
{
public:
    /// Linear, `from` at `left` and `to` at `right`. If to <= from the axis is 1 µs long, if
    /// right <= left 1 px wide.
    static TimeAxis clock(std::int64_t from, std::int64_t to, double left, double right);
    /// One step from 0 to the first moment and from each moment to the next, 1.6 steps after the last
    /// for what ends there. A gap of more than 20 ms is a fold of max(5, 8.5 % of the moments) steps;
    /// if there are several they share the 8.5 %, and are 4 steps at least. `moments` must rise; those
    /// that are not after 0 are left out.
    static TimeAxis paced(const std::vector<std::int64_t> &moments, double left, double right);

    /// Between two axes of the same width, as they change into each other: x is `share` (0 to 1) of
    /// `to` and the rest of `from`. It is as exact as both, and of the kind that it is nearer to.
    static TimeAxis blended(const TimeAxis &from, const TimeAxis &to, double share);
    /// The same axis, all of it, between other ends.
    TimeAxis scaledTo(double left, double right) const;

    AxisKind kind() const { return m_kind; }
    /// How many steps all of a paced axis has, folds with theirs; 1 for a clock axis.
    double steps() const { return m_steps.back(); }
    double left() const { return m_left; }
    double right() const { return m_right; }
    /// The times at left() and right().
    std::int64_t from() const { return time(m_left); }
    std::int64_t to() const { return time(m_right); }

    /// Beyond the known times the first and the last piece go on.
    double x(std::int64_t time) const;
    std::int64_t time(double x) const;
    /// Where the last piece ends; beyond it that goes on.
    std::int64_t lastStep() const { return m_times.back(); }
    /// Shows `from`..`to` between left() and right(); ignored if to <= from.
    void setVisible(std::int64_t from, std::int64_t to);

    /// Steps of a paced axis: 0 and the moments, in order. Empty for a clock axis.
    const std::vector<std::int64_t> &moments() const { return m_moments; }
    /// In order, also those outside left()..right(). Empty for a clock axis.
    std::vector<Fold> folds() const;
    /// Whether the time lies inside a fold, not on its borders.
    bool isFolded(std::int64_t time) const;

    friend bool operator==(const TimeAxis &, const TimeAxis &) = default;

private:
    friend class AxisCursor;
    TimeAxis(AxisKind kind, double left, double right);
    double step(std::int64_t time) const;
    // The piece between two knots that holds the time, by the first of them; the second searches from a piece on.
    std::size_t pieceAt(std::int64_t time) const;
    std::size_t pieceNear(std::int64_t time, std::size_t piece) const;
    double step(std::int64_t time, std::size_t piece) const;
    double x(std::int64_t time, std::size_t piece) const;

    AxisKind m_kind;
    double m_left;
    double m_right;
    double m_shownFrom = 0; // steps at left and right
    double m_shownTo = 1;
    std::vector<std::int64_t> m_moments;
    std::vector<std::int64_t> m_times; // knots: m_times[i] is at m_steps[i]
    std::vector<double> m_steps;
    std::vector<std::size_t> m_folds; // index of the knot with which a fold begins
};

/// Finds x as its axis does, which is borrowed, but faster where times lie near those that were looked for
/// before: of tasks that lie one below the other the n-th spans are near each other.
class AxisCursor
{
public:
    explicit AxisCursor(const TimeAxis &axis)
        : m_axis(axis)
    {
    }

    const TimeAxis &axis() const { return m_axis; }
    /// TimeAxis::x(). `trace`: which of the times of before, counted from 0, this one is near to.
    double x(std::int64_t time, std::size_t trace);

private:
    const TimeAxis &m_axis;
    std::vector<std::size_t> m_pieces; // by trace
};

/// The moments of a paced axis: where a state of a request task begins or ends, in order of time.
/// Moments less than 3.5 µs after the one before are left out: they are one event to the eye.
std::vector<std::int64_t> pacedMoments(const Spans &spans);

/// The end of the run as it is shown: the end of the last request task, or Spans::end() if one is
/// open or there is none.
std::int64_t shownEnd(const Spans &spans);

} // namespace coroscope
