// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/blame.h"

#include "ui/painttext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kBeside = 13; // px left of the playhead
constexpr double kDot = 5;

const Brick *brickAt(const std::vector<Brick> &bricks, std::int64_t time)
{
    const auto after =
        std::upper_bound(bricks.begin(), bricks.end(), time,
                         [](std::int64_t t, const Brick &brick) { return t < brick.from; });
    if (after == bricks.begin() || std::prev(after)->to <= time)
        return nullptr;
    return &*std::prev(after);
}

QString words(std::size_t count)
{
    return count == 1 ? QCoreApplication::translate("Timeline", "1 task waits for it")
                      : QCoreApplication::translate("Timeline", "%1 tasks wait for it").arg(count);
}

// How many wait, beside the line, in the first gap between lanes that has room.
void paintCount(QPainter &painter, const Theme &theme, const TimelineLayout &layout, double x,
                double y, std::size_t count)
{
    const QFont font = theme.text(12, 600);
    const double width = textWidth(font, words(count)) + theme.px(18);
    const double height = theme.wholePx(25);
    double left = x + theme.px(22);
    if (left + width > layout.axisRight)
        left = x - theme.px(14) - width;
    const QRectF box(std::round(left), std::round(y - height / 2), std::round(width), height);
    painter.setPen(QPen(theme.edge(State::Ready), 1.2));
    painter.setBrush(theme.color(Token::Amber));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5));
    paintText(painter, box, words(count), font, theme.color(Token::AmberText), Qt::AlignHCenter);
}

} // namespace

std::optional<Blame> blameAt(const RunScene &scene, std::int64_t time)
{
    for (const LaneEntry &lane : scene.recording().lanes) {
        if (lane.kind != LaneKind::Loop)
            continue;
        // At the very end of a live run's time the brick still goes on.
        const Brick *brick = brickAt(scene.spans().bricks(lane.id), time);
        if (!brick)
            brick = brickAt(scene.spans().bricks(lane.id), time - 1);
        if (!brick || !brick->isBlocked)
            continue;
        Blame blame{lane.id, *brick, {}};
        const std::vector<TaskSpans> &tasks = scene.spans().requests();
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            const State state = Spans::stateAt(tasks[i], time);
            if (state == State::Pending || state == State::Ready)
                blame.waiting.push_back(i);
        }
        if (!blame.waiting.empty())
            return blame;
    }
    return std::nullopt;
}

void paintBlame(QPainter &painter, const Theme &theme, const TimelinePainter &timeline,
                const RunScene &scene)
{
    const std::optional<std::int64_t> time = timeline.view().playhead;
    const std::optional<Blame> blame = time ? blameAt(scene, *time) : std::nullopt;
    if (!blame)
        return;
    const TimelineLayout &layout = timeline.layout();
    const auto lane =
        std::find_if(layout.resources.begin(), layout.resources.end(),
                     [&](const ResourceRow &row) { return row.lane.id == blame->lane; });
    const double x = timeline.playheadX() - theme.px(kBeside);
    if (lane == layout.resources.end() || x < layout.axisLeft)
        return;
    const Rows &rows = layout.rows;
    double last = 0;
    double first = 0;
    std::vector<double> dots;
    for (const std::size_t task : blame->waiting) {
        if (task < rows.first || task >= rows.last)
            continue;
        last = rows.topOf(task) + rows.height / 2;
        first = dots.empty() ? last : first;
        if (dots.empty() || last - dots.back() >= theme.px(3 * kDot))
            dots.push_back(last);
    }
    if (dots.empty())
        return;
    const QColor color = theme.edge(State::Ready);
    painter.setPen(QPen(color, theme.px(2)));
    painter.drawLine(QPointF(x, lane->rect.bottom() - lane->rect.height() * 0.15),
                     QPointF(x, last));
    painter.setPen(QPen(color, theme.px(2)));
    painter.setBrush(theme.color(Token::Surface));
    if (rows.height >= kFineLane) {
        for (const double y : dots)
            painter.drawEllipse(QPointF(x, y), theme.px(kDot), theme.px(kDot));
    }
    const double gap = rows.height >= theme.px(30) ? first + rows.height / 2 : (first + last) / 2;
    paintCount(painter, theme, layout, x, std::min(gap, layout.rect.bottom() - theme.px(16)),
               blame->waiting.size());
}

} // namespace coroscope
