// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeaxis.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace coroscope {

namespace {

constexpr std::int64_t kFoldedGap = 20'000'000;
constexpr std::int64_t kOneEvent = 3'500;
constexpr std::int64_t kTail = 20'000;
constexpr double kTailSteps = 1.6;

// Steps of each of `folds` folds on an axis with `moments` moments.
double foldSteps(std::size_t moments, std::size_t folds)
{
    const double share = double(moments) * 0.085 / double(std::max<std::size_t>(1, folds));
    return std::max(folds > 1 ? 4.0 : 5.0, share);
}

} // namespace

TimeAxis::TimeAxis(AxisKind kind, double left, double right)
    : m_kind(kind)
    , m_left(left)
    , m_right(std::max(right, left + 1))
{
}

TimeAxis TimeAxis::clock(std::int64_t from, std::int64_t to, double left, double right)
{
    TimeAxis axis(AxisKind::Clock, left, right);
    axis.m_times = {from, std::max(to, from + 1'000)};
    axis.m_steps = {0, 1};
    return axis;
}

TimeAxis TimeAxis::paced(const std::vector<std::int64_t> &moments, double left, double right)
{
    TimeAxis axis(AxisKind::Paced, left, right);
    axis.m_moments = {0};
    for (const std::int64_t moment : moments) {
        if (moment > axis.m_moments.back())
            axis.m_moments.push_back(moment);
    }
    for (std::size_t i = 1; i < axis.m_moments.size(); ++i) {
        if (axis.m_moments[i] - axis.m_moments[i - 1] > kFoldedGap)
            axis.m_folds.push_back(i - 1);
    }
    const double wide = foldSteps(axis.m_moments.size() - 1, axis.m_folds.size());
    axis.m_times = axis.m_moments;
    axis.m_steps = {0};
    auto fold = axis.m_folds.begin();
    for (std::size_t i = 1; i < axis.m_times.size(); ++i) {
        const bool folded = fold != axis.m_folds.end() && *fold == i - 1;
        axis.m_steps.push_back(axis.m_steps.back() + (folded ? wide : 1));
        if (folded)
            ++fold;
    }
    axis.m_times.push_back(axis.m_times.back() + kTail);
    axis.m_steps.push_back(axis.m_steps.back() + kTailSteps);
    axis.m_shownTo = axis.m_steps.back();
    return axis;
}

TimeAxis TimeAxis::blended(const TimeAxis &from, const TimeAxis &to, double share)
{
    const bool isNearer = share < 0.5;
    TimeAxis axis(isNearer ? from.m_kind : to.m_kind, from.m_left, from.m_right);
    axis.m_moments = isNearer ? from.m_moments : to.m_moments;
    std::merge(from.m_times.begin(), from.m_times.end(), to.m_times.begin(), to.m_times.end(),
               std::back_inserter(axis.m_times));
    axis.m_times.erase(std::unique(axis.m_times.begin(), axis.m_times.end()), axis.m_times.end());
    for (const std::int64_t time : axis.m_times)
        axis.m_steps.push_back((1 - share) * from.x(time) + share * to.x(time));
    axis.m_shownFrom = axis.m_left;
    axis.m_shownTo = axis.m_right;
    // No knot of a clock axis lies inside a fold.
    for (const Fold &fold : (isNearer ? from : to).folds()) {
        const auto knot = std::lower_bound(axis.m_times.begin(), axis.m_times.end(), fold.from);
        axis.m_folds.push_back(std::size_t(knot - axis.m_times.begin()));
    }
    return axis;
}

TimeAxis TimeAxis::scaledTo(double left, double right) const
{
    TimeAxis axis = *this;
    axis.m_left = left;
    axis.m_right = std::max(right, left + 1e-6);
    axis.m_shownFrom = m_steps.front();
    axis.m_shownTo = m_steps.back();
    return axis;
}

double TimeAxis::step(std::int64_t time) const
{
    return step(time, pieceAt(time));
}

double TimeAxis::step(std::int64_t time, std::size_t piece) const
{
    const double part = double(time - m_times[piece]) / double(m_times[piece + 1] - m_times[piece]);
    return m_steps[piece] + part * (m_steps[piece + 1] - m_steps[piece]);
}

std::size_t TimeAxis::pieceAt(std::int64_t time) const
{
    const auto after = std::upper_bound(m_times.begin() + 1, m_times.end() - 1, time);
    return std::size_t(after - m_times.begin()) - 1;
}

std::size_t TimeAxis::pieceNear(std::int64_t time, std::size_t piece) const
{
    const std::size_t last = m_times.size() - 2;
    // In ever longer leaps, until it lies between two of them.
    std::size_t from = std::min(piece, last);
    std::size_t to = from + 1;
    for (std::size_t leap = 1; from > 0 && m_times[from] > time; leap *= 2) {
        to = from;
        from -= std::min(from, leap);
    }
    for (std::size_t leap = 1; to <= last && m_times[to] <= time; leap *= 2) {
        from = to;
        to = std::min(to + leap, last + 1);
    }
    const auto begin = m_times.begin() + std::ptrdiff_t(from) + 1;
    const auto end = m_times.begin() + std::ptrdiff_t(to);
    return std::size_t(std::upper_bound(begin, end, time) - m_times.begin()) - 1;
}

double TimeAxis::x(std::int64_t time) const
{
    return x(time, pieceAt(time));
}

double TimeAxis::x(std::int64_t time, std::size_t piece) const
{
    const double part = (step(time, piece) - m_shownFrom) / (m_shownTo - m_shownFrom);
    return m_left + part * (m_right - m_left);
}

double AxisCursor::x(std::int64_t time, std::size_t trace)
{
    if (trace >= m_pieces.size())
        m_pieces.resize(trace + 1);
    m_pieces[trace] = m_axis.pieceNear(time, m_pieces[trace]);
    return m_axis.x(time, m_pieces[trace]);
}

std::int64_t TimeAxis::time(double x) const
{
    const double step = m_shownFrom + (x - m_left) / (m_right - m_left) * (m_shownTo - m_shownFrom);
    const auto after = std::upper_bound(m_steps.begin() + 1, m_steps.end() - 1, step);
    const auto i = std::size_t(after - m_steps.begin()) - 1;
    const double part = (step - m_steps[i]) / (m_steps[i + 1] - m_steps[i]);
    return m_times[i] + std::int64_t(std::llround(part * double(m_times[i + 1] - m_times[i])));
}

void TimeAxis::setVisible(std::int64_t from, std::int64_t to)
{
    if (to <= from)
        return;
    m_shownFrom = step(from);
    m_shownTo = step(to);
}

std::vector<Fold> TimeAxis::folds() const
{
    std::vector<Fold> folds;
    folds.reserve(m_folds.size());
    const std::size_t last = m_times.size() - 2;
    for (const std::size_t i : m_folds)
        folds.push_back({m_times[i], m_times[i + 1], x(m_times[i], i),
                         x(m_times[i + 1], std::min(i + 1, last))});
    return folds;
}

bool TimeAxis::isFolded(std::int64_t time) const
{
    return std::any_of(m_folds.begin(), m_folds.end(), [this, time](std::size_t i) {
        return time > m_times[i] && time < m_times[i + 1];
    });
}

std::vector<std::int64_t> pacedMoments(const Spans &spans)
{
    std::vector<std::int64_t> all;
    for (const TaskSpans &task : spans.requests()) {
        for (const Span &span : task.spans) {
            all.push_back(span.from);
            all.push_back(span.to);
        }
    }
    std::sort(all.begin(), all.end());
    std::vector<std::int64_t> moments;
    for (const std::int64_t t : all) {
        if (moments.empty() || t - moments.back() >= kOneEvent)
            moments.push_back(t);
    }
    return moments;
}

std::int64_t shownEnd(const Spans &spans)
{
    std::int64_t end = 0;
    for (const TaskSpans &task : spans.requests()) {
        if (task.ended < 0)
            return std::max<std::int64_t>(spans.end(), 0);
        end = std::max(end, task.ended);
    }
    return spans.requests().empty() ? std::max<std::int64_t>(spans.end(), 0) : end;
}

} // namespace coroscope
