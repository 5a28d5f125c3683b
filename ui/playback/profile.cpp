// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/profile.h"

#include "ui/timeline/statebar.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

// From below; waiting for ourselves last, paler.
constexpr std::array kStack = {State::Running, State::Blocked, State::Ready, State::Suspended};
constexpr double kLeastRunning = 4; // px, or it would not be seen among thousands
constexpr double kStripePitch = 8;

std::uint32_t onTheWay(const StateCounts &counts)
{
    std::uint32_t sum = 0;
    for (const State state : kStack)
        sum += counts.byState[std::size_t(state)];
    return sum;
}

// Stretches of equal columns: {first, after the last}.
template <class Same>
std::vector<std::pair<std::size_t, std::size_t>> stretches(const Profile &profile, Same same)
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    const auto &columns = profile.columns;
    for (std::size_t i = 0; i < columns.size();) {
        std::size_t to = i + 1;
        while (to < columns.size() && same(columns[i], columns[to]))
            ++to;
        out.emplace_back(i, to);
        i = to;
    }
    return out;
}

State foremost(const StateCounts &counts)
{
    State best = State::Created;
    std::uint32_t most = 0;
    for (const State state : kStack) {
        if (counts.byState[std::size_t(state)] > most) {
            most = counts.byState[std::size_t(state)];
            best = state;
        }
    }
    return best;
}

void fill(QPainter &painter, const Theme &theme, const QRectF &rect, State state)
{
    painter.fillRect(rect, theme.fill(state));
    if (state == State::Blocked)
        paintStripes(painter, rect, theme.color(Token::Stripe), theme.px(kStripePitch),
                     theme.px(1.4), 0);
}

} // namespace

Profile profileOf(const Spans &spans, const TimeAxis &axis)
{
    Profile profile;
    const std::int64_t end = shownEnd(spans);
    std::vector<std::int64_t> times;
    for (double x = axis.left(); x < axis.right(); ++x) {
        const std::int64_t time = axis.time(x + 0.5);
        times.push_back(time);
    }
    profile.columns = spans.countsAtEach(times);
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (times[i] < 0 || times[i] > end)
            profile.columns[i] = {};
        profile.peak = std::max(profile.peak, onTheWay(profile.columns[i]));
    }
    return profile;
}

void paintProfile(QPainter &painter, const Theme &theme, const QRectF &rect, const Profile &profile,
                  const TimeAxis &axis)
{
    if (profile.peak == 0)
        return;
    const auto equal = [](const StateCounts &a, const StateCounts &b) { return a == b; };
    for (const auto &stretch : stretches(profile, equal)) {
        const std::size_t from = stretch.first;
        const std::size_t to = stretch.second;
        const StateCounts &counts = profile.columns[from];
        double bottom = rect.bottom();
        const auto part = [&](std::uint32_t count, double least) {
            const double height = rect.height() * double(count) / double(profile.peak);
            const double shown = count > 0 ? std::max(height, least) : 0;
            const double top = std::max(rect.top(), bottom - shown);
            const QRectF box(axis.left() + double(from), top, double(to - from), bottom - top);
            bottom = top;
            return box;
        };
        for (const State state : kStack) {
            std::uint32_t count = counts.byState[std::size_t(state)];
            if (state == State::Suspended)
                count -= counts.suspendedOnOwn;
            const QRectF box = part(count, state == State::Running ? theme.px(kLeastRunning) : 0);
            if (!box.isEmpty())
                fill(painter, theme, box, state);
        }
        const QRectF own = part(counts.suspendedOnOwn, 0);
        if (!own.isEmpty())
            painter.fillRect(own, theme.color(Token::OwnWait));
    }
    for (const Fold &fold : axis.folds()) {
        const double x = std::round((fold.left + fold.right) / 2);
        painter.fillRect(QRectF(x - 2, rect.top(), 4, rect.height()), theme.color(Token::Surface));
        painter.setPen(QPen(theme.edge(State::Suspended), 1));
        painter.drawLine(QPointF(x - 3.5, rect.bottom()), QPointF(x - 0.5, rect.top()));
        painter.drawLine(QPointF(x + 0.5, rect.bottom()), QPointF(x + 3.5, rect.top()));
    }
}

void paintProfileStrip(QPainter &painter, const Theme &theme, const QRectF &rect,
                       const Profile &profile, const TimeAxis &axis)
{
    const auto same = [](const StateCounts &a, const StateCounts &b) {
        return foremost(a) == foremost(b);
    };
    for (const auto &[from, to] : stretches(profile, same)) {
        const State state = foremost(profile.columns[from]);
        if (state == State::Created)
            continue;
        fill(painter, theme,
             QRectF(axis.left() + double(from), rect.top(), double(to - from), rect.height()),
             state);
    }
}

} // namespace coroscope
