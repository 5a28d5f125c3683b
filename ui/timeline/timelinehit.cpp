// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinehit.h"

#include "ui/timetext.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace coroscope {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Timeline", sentence);
}

// A time on the run's clock with the digits that tell it from its neighbours.
QString momentText(std::int64_t time, std::int64_t length)
{
    if (time < 20'000'000)
        return pacedText(time);
    const int decimals = length < 1'000'000 ? 6 : length < 100'000'000 ? 4 : 2;
    return numberText(double(time) / 1e9, decimals) + QStringLiteral(" s");
}

std::optional<std::size_t> requestOf(const Spans &spans, TaskId id)
{
    const auto &requests = spans.requests();
    const auto found = std::find_if(requests.begin(), requests.end(),
                                    [id](const TaskSpans &task) { return task.id == id; });
    return found == requests.end() ? std::nullopt
                                   : std::optional(std::size_t(found - requests.begin()));
}

std::optional<TimelineHit> brickAt(const RunScene &scene, const TimelineLayout &layout,
                                   const TimeAxis &axis, QPointF point)
{
    for (const ResourceRow &row : layout.resources) {
        if (!row.rect.contains(point))
            continue;
        const std::vector<Brick> &bricks = scene.spans().bricks(row.lane.id);
        const std::int64_t t = axis.time(point.x());
        const auto after = std::upper_bound(
            bricks.begin(), bricks.end(), t,
            [](std::int64_t time, const Brick &brick) { return time < brick.from; });
        if (after == bricks.begin() || std::prev(after)->to < t)
            return std::nullopt;
        const Brick &brick = *std::prev(after);
        const auto task = requestOf(scene.spans(), brick.task);
        if (!task)
            return std::nullopt;
        return TimelineHit{*task,
                           row.lane.id,
                           brick.from,
                           brick.to,
                           brick.isBlocked ? State::Blocked : State::Running,
                           Why::None};
    }
    return std::nullopt;
}

} // namespace

std::optional<TimelineHit> hitAt(const RunScene &scene, const TimelineLayout &layout,
                                 const TimeAxis &axis, QPointF point)
{
    if (point.x() < layout.axisLeft || point.x() > layout.axisRight)
        return std::nullopt;
    if (point.y() < layout.dividerY)
        return brickAt(scene, layout, axis, point);
    const std::optional<std::size_t> task = layout.taskAt(point.y());
    if (!task || *task >= scene.spans().requests().size())
        return std::nullopt;
    const Span *span = Spans::spanAt(scene.spans().requests()[*task], axis.time(point.x()));
    if (!span)
        return std::nullopt;
    return TimelineHit{*task, std::nullopt, span->from, span->to, span->state, span->why};
}

QStringList markCard(const Mark &mark, std::int64_t end)
{
    const QString text = QString::fromStdString(mark.text);
    return {text.isEmpty() ? say(QT_TRANSLATE_NOOP("Timeline", "A mark without a text")) : text,
            playheadText(mark.time, end)};
}

QStringList cardLines(const TimelineHit &hit)
{
    const std::int64_t length = hit.to - hit.from;
    QStringList lines{
        say(QT_TRANSLATE_NOOP("Timeline", "Task %1 · %2"))
            .arg(hit.task + 1)
            .arg(statePhrase(hit.state, hit.state == State::Suspended && isOwnWait(hit.why))),
        durationText(length),
        say(QT_TRANSLATE_NOOP("Timeline", "%1 → %2"))
            .arg(momentText(hit.from, length), momentText(hit.to, length))};
    if (hit.state == State::Suspended)
        lines << say(QT_TRANSLATE_NOOP("Timeline", "waits for %1")).arg(waitWords(hit.why));
    return lines;
}

} // namespace coroscope
