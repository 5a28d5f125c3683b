// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/resourcelanes.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kNumberSize = 11.5;
constexpr double kSmallNumberSize = 9.5;
constexpr double kIdleSize = 11.5;
constexpr double kPost = 2;
constexpr std::int64_t kShortestIdle = 1'000'000;

bool isShorter(const QString &a, const QString &b)
{
    return a.size() < b.size();
}

bool isInside(double x, Reach reach)
{
    return x >= reach.from && x < reach.to;
}

// The label of the task on its brick, if `widest` fits; on a striped one upon a plain plate.
void paintLabel(QPainter &painter, const Theme &theme, const QRectF &brick, const QString &text,
                const QString &widest, bool isBlocked)
{
    QFont font = theme.number(kNumberSize, 600);
    if (textWidth(font, widest) + theme.px(isBlocked ? 12 : 5) > brick.width())
        font = theme.number(kSmallNumberSize, 600);
    const double needed = textWidth(font, widest) + theme.px(isBlocked ? 10 : 1.5);
    const QFontMetricsF metrics(font);
    if (needed > brick.width() || metrics.capHeight() + 4 > brick.height())
        return;
    const double width = textWidth(font, text);
    QRectF box(0, 0, width + theme.px(7), brick.height() - 4);
    box.moveCenter(brick.center());
    if (isBlocked)
        painter.fillRect(box, theme.fill(State::Blocked));
    paintText(painter, box.adjusted(-2, 0, 2, 0), text, font, theme.onFill(), Qt::AlignHCenter);
}

QString idleText(std::int64_t length)
{
    return QCoreApplication::translate("Timeline", "idle %1").arg(durationText(length));
}

// The words for a pause, where there is room for them.
void paintPause(QPainter &painter, const Theme &theme, const QRectF &lane, double from, double to,
                std::int64_t length, const std::vector<Fold> &folds, Reach reach)
{
    const QFont font = theme.text(kIdleSize, 500);
    const bool paced = !folds.empty();
    // Words end before the first tear.
    double right = to;
    for (const Fold &fold : folds) {
        const double tear = (fold.left + fold.right) / 2 - theme.px(8);
        if (fold.right > from && fold.left < to)
            right = std::min(right, tear);
    }
    const QString text = paced ? QCoreApplication::translate("Timeline", "idle") : idleText(length);
    const double width = textWidth(font, text) + theme.px(8);
    if (right - from < width + theme.px(4))
        return;
    const QRectF box((from + right - width) / 2, lane.center().y() - theme.px(8), width,
                     theme.px(16));
    if (!isInside(box.center().x(), reach))
        return;
    painter.fillRect(box, theme.color(paced ? Token::FoldTint : Token::Surface));
    paintText(painter, box, text, font, theme.color(Token::Text3), Qt::AlignHCenter);
}

// The words for all pauses before the last brick.
void paintPauses(QPainter &painter, const Theme &theme, const BrickLane &lane, const TimeAxis &axis,
                 Reach reach)
{
    std::int64_t last = 0;
    const std::vector<Fold> folds = axis.folds();
    for (const Brick &brick : lane.bricks) {
        if (brick.from - last >= kShortestIdle)
            paintPause(painter, theme, lane.rect, axis.x(last), axis.x(brick.from),
                       brick.from - last, folds, reach);
        last = std::max(last, brick.to);
    }
}

// The chunk of the brick before `brick`, 0 if it is the first.
std::uint32_t chunkBefore(const std::vector<Brick> &bricks, const Brick &brick)
{
    return &brick == bricks.data() ? 0 : (&brick - 1)->chunk;
}

// Whether some chunk holds several tasks: only then its borders say something.
bool hasLargeChunk(const std::vector<Brick> &bricks)
{
    return std::adjacent_find(bricks.begin(), bricks.end(), [](const Brick &a, const Brick &b) {
               return a.chunk == b.chunk && a.chunk != 0 && a.task != b.task;
           }) != bricks.end();
}

// The dashed box after a worker's last brick.
void paintIdleTail(QPainter &painter, const Theme &theme, const BrickLane &lane,
                   const TimeAxis &axis, Reach reach)
{
    const std::int64_t last = lane.bricks.empty() ? 0 : lane.bricks.back().to;
    if (lane.end - last < kShortestIdle)
        return;
    const QRectF all = barRect(theme, State::Running, axis.x(last) + theme.px(4), axis.x(lane.end),
                               lane.rect.top(), lane.rect.height())
                           .adjusted(0, 0.5, 0, -0.5);
    const double left = std::max(all.left(), reach.from);
    const double right = std::min(all.right(), reach.to);
    if (all.width() < theme.px(8) || right <= left)
        return;
    painter.setPen(QPen(theme.color(Token::Control), 1, Qt::DashLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.fillRect(QRectF(left, all.top(), right - left, all.height()),
                     theme.color(Token::Surface));
    painter.drawLine(QPointF(left, all.top()), QPointF(right, all.top()));
    painter.drawLine(QPointF(left, all.bottom()), QPointF(right, all.bottom()));
    for (const double x : {all.left(), all.right()}) {
        if (x >= left && x <= right)
            painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
    }
    const QFont font = theme.text(kIdleSize, 500);
    const QString text = idleText(lane.end - last);
    if (isInside(all.center().x(), reach) && textWidth(font, text) + theme.px(10) < all.width() &&
        QFontMetricsF(font).capHeight() + 4 < all.height())
        paintText(painter, all, text, font, theme.color(Token::Text3), Qt::AlignHCenter);
}

} // namespace

TaskLabels::TaskLabels(const Recording &recording, const Spans &spans)
{
    m_numbers.reserve(spans.requests().size());
    for (const TaskSpans &task : spans.requests())
        m_numbers.emplace(task.id, std::uint32_t(m_numbers.size() + 1));
    for (const TaskEntry &task : recording.tasks) {
        if (task.role != Why::Request)
            m_names.emplace(task.id, QString::fromStdString(task.name));
    }
}

QString TaskLabels::of(TaskId task) const
{
    if (const auto found = m_numbers.find(task); found != m_numbers.end())
        return QString::number(found->second);
    const auto name = m_names.find(task);
    return name == m_names.end() ? QString() : name->second;
}

QString TaskLabels::widestNumber() const
{
    return QString::number(m_numbers.size());
}

void paintBricks(QPainter &painter, const Theme &theme, const BrickLane &lane,
                 const TaskLabels &labels, const TimeAxis &axis, Reach reach)
{
    const QRectF &rect = lane.rect;
    reach.to = std::min(reach.to, axis.x(lane.end));
    const double lineEnd = reach.to;
    if (lineEnd > std::max(rect.left(), reach.from))
        painter.fillRect(QRectF(std::max(rect.left(), reach.from),
                                std::floor(rect.center().y()) - (theme.scale() > 1.4 ? 0.5 : 0),
                                lineEnd - std::max(rect.left(), reach.from), 1),
                         theme.color(Token::BorderStrong));
    if (lane.marks != LaneMarks::Chunks)
        paintPauses(painter, theme, lane, axis, reach);
    const bool showsChunks =
        lane.marks != LaneMarks::Idle && rect.height() >= 6 && hasLargeChunk(lane.bricks);
    const std::vector<LaidBrick> bricks = layOut(lane.bricks, axis, reach, 1);
    std::uint32_t chunk = bricks.empty() ? 0 : chunkBefore(lane.bricks, *bricks.front().brick);
    for (const LaidBrick &laid : bricks) {
        const Brick &brick = *laid.brick;
        const bool hasPost = showsChunks && brick.chunk != chunk && brick.chunk != 0 && chunk != 0;
        const Bar bar{laid.left + (hasPost && !laid.isWidened ? 2 : 0), laid.right,
                      laid.isBlocked ? State::Blocked : State::Running, false};
        paintBar(painter, theme, bar, rect.top(), rect.height(), reach);
        if (hasPost && isInside(laid.left, reach))
            painter.fillRect(QRectF(std::round(laid.left) - 1, rect.top() + rect.height() * 0.08,
                                    kPost, rect.height() * 0.84),
                             theme.color(Token::Text2));
        const QString label = labels.of(brick.task);
        const QRectF whole =
            barRect(theme, bar.state, bar.left, bar.right, rect.top(), rect.height());
        if (!laid.isWidened && !label.isEmpty() && rect.height() >= kFineLane &&
            isInside(whole.center().x(), reach))
            paintLabel(painter, theme, whole, label,
                       std::max(label, labels.widestNumber(), isShorter), laid.isBlocked);
        if (brick.chunk != 0)
            chunk = brick.chunk;
    }
    if (lane.marks == LaneMarks::ChunksAndIdle && rect.height() >= kFineLane)
        paintIdleTail(painter, theme, lane, axis, reach);
}

std::pair<std::int64_t, std::int64_t>
longestPeak(const std::vector<std::pair<std::int64_t, int>> &load, std::int64_t end,
            std::int64_t dip)
{
    std::pair<std::int64_t, std::int64_t> longest{0, 0};
    std::pair<std::int64_t, std::int64_t> stretch{0, INT64_MIN};
    const int peak = peakOf(load);
    for (std::size_t i = 0; i < load.size(); ++i) {
        if (load[i].second != peak)
            continue;
        const std::int64_t to = i + 1 < load.size() ? load[i + 1].first : end;
        const bool goesOn = stretch.second != INT64_MIN && load[i].first - stretch.second <= dip;
        stretch = {goesOn ? stretch.first : load[i].first, to};
        if (stretch.second - stretch.first > longest.second - longest.first)
            longest = stretch;
    }
    return longest;
}

int loadAt(const std::vector<std::pair<std::int64_t, int>> &load, std::int64_t time)
{
    const auto after =
        std::upper_bound(load.begin(), load.end(), time,
                         [](std::int64_t t, const auto &step) { return t < step.first; });
    return after == load.begin() ? 0 : (after - 1)->second;
}

int peakOf(const std::vector<std::pair<std::int64_t, int>> &load)
{
    int peak = 0;
    for (const auto &[time, count] : load)
        peak = std::max(peak, count);
    return peak;
}

void paintEndpoint(QPainter &painter, const Theme &theme, const QRectF &rect,
                   const std::vector<std::pair<std::int64_t, int>> &load, std::int64_t end,
                   const TimeAxis &axis, Reach reach)
{
    const int peak = peakOf(load);
    const double from = std::max(rect.left(), reach.from);
    const double to = std::min(axis.x(end), reach.to);
    if (peak == 0 || to <= from)
        return;
    const double base = std::round(rect.bottom() - rect.height() * 0.16) - 0.5;
    const double unit = std::round(rect.height() * 0.66) / peak;
    QPolygonF line{QPointF(from, base - unit * loadAt(load, axis.time(from)))};
    const auto first =
        std::upper_bound(load.begin(), load.end(), from,
                         [&axis](double x, const auto &step) { return x < axis.x(step.first); });
    line.front().setY(base - unit * (first == load.begin() ? 0 : (first - 1)->second));
    for (auto step = first; step != load.end() && axis.x(step->first) < to; ++step) {
        const double x = std::max(line.last().x(), axis.x(step->first));
        const double y = base - unit * step->second;
        // Steps of one column: its highest one is kept, then the last.
        if (x - line.last().x() < 0.5 && line.size() > 2 &&
            std::abs(line.last().x() - line[line.size() - 2].x()) < 1e-9) {
            line.last().setY(y);
            line[line.size() - 2].setY(std::min(line[line.size() - 2].y(), y));
            continue;
        }
        line << QPointF(x, line.last().y()) << QPointF(x, y);
    }
    line << QPointF(to, line.last().y());
    QPolygonF area = line;
    area << QPointF(to, base) << QPointF(from, base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.color(Token::Text3), theme.color(Token::Surface), 0.18));
    painter.drawPolygon(area);
    painter.setPen(QPen(theme.color(Token::Text3), 1.3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

} // namespace coroscope
