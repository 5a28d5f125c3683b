// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/resourcelanes.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kNumberSize = 11.5;
constexpr double kSmallNumberSize = 9.5;
constexpr double kIdleSize = 11.5;
constexpr double kPost = 2;
constexpr double kPostDistance = 8;
constexpr std::int64_t kShortestIdle = 1'000'000;

bool isInside(double x, Reach reach)
{
    return x >= reach.from && x < reach.to;
}

/// Paints the labels of tasks on their bricks. Numbers have a face of fixed pitch: all of one length are as wide as
/// each other.
class BrickLabels
{
public:
    BrickLabels(const Theme &theme, const TaskLabels &labels)
        : m_theme(theme)
        , m_widest(labels.widestNumber())
        , m_faces{faceOf(theme.number(kNumberSize, 600)),
                  faceOf(theme.number(kSmallNumberSize, 600))}
    {
    }

    /// Only if the widest number fits, or the label, where that is longer; on a striped brick upon a plain plate.
    void paint(QPainter &painter, const QRectF &brick, const QString &text, bool isBlocked) const
    {
        const auto needed = [&](const Face &face) {
            return text.size() > m_widest.size() ? textWidth(face.font, text) : face.widest;
        };
        const bool isSmall = needed(m_faces[0]) + m_theme.px(isBlocked ? 12 : 5) > brick.width();
        const Face &face = m_faces[isSmall ? 1 : 0];
        if (needed(face) + m_theme.px(isBlocked ? 10 : 1.5) > brick.width() ||
            face.capHeight + 4 > brick.height())
            return;
        QRectF box(0, 0, textWidth(face.font, text) + m_theme.px(7), brick.height() - 4);
        box.moveCenter(brick.center());
        if (isBlocked)
            painter.fillRect(box, m_theme.fill(State::Blocked));
        paintText(painter, box.adjusted(-2, 0, 2, 0), text, face.font, m_theme.onFill(),
                  Qt::AlignHCenter);
    }

private:
    struct Face
    {
        QFont font;
        double widest;
        double capHeight;
    };
    Face faceOf(const QFont &font) const
    {
        return {font, textWidth(font, m_widest), QFontMetricsF(font).capHeight()};
    }

    const Theme &m_theme;
    QString m_widest;
    std::array<Face, 2> m_faces; // the usual one, and a smaller one
};

QString idleText(std::int64_t length)
{
    return QCoreApplication::translate("Timeline", "idle %1").arg(durationText(length));
}

/// A stretch in which nothing executes on a lane.
struct Pause
{
    double from; // px
    double to;
    std::int64_t length;
    bool isHeld; // by a person, for most of it
};

// Its words; on a paced axis the fold says how long it is.
QString wordsOf(const Pause &pause, bool isPaced)
{
    if (isPaced)
        return pause.isHeld ? QCoreApplication::translate("Timeline", "held")
                            : QCoreApplication::translate("Timeline", "idle");
    return pause.isHeld
               ? QCoreApplication::translate("Timeline", "held %1").arg(durationText(pause.length))
               : idleText(pause.length);
}

bool isMostlyHeld(const std::vector<Hold> *holds, std::int64_t from, std::int64_t to)
{
    std::int64_t held = 0;
    if (holds) {
        for (const Hold &hold : *holds)
            held += std::max<std::int64_t>(0, std::min(to, hold.to) - std::max(from, hold.from));
    }
    return held * 2 > to - from;
}

// Where words that begin at `from` must end: at `to`, or before the first tear.
double tornAt(const Theme &theme, const std::vector<Fold> &folds, double from, double to)
{
    const auto fold = std::partition_point(
        folds.begin(), folds.end(), [from](const Fold &other) { return other.right <= from; });
    if (fold == folds.end() || fold->left >= to)
        return to;
    return std::min(to, (fold->left + fold->right) / 2 - theme.px(8));
}

// The words for a pause, where there is room for them.
void paintPause(QPainter &painter, const Theme &theme, const QRectF &lane, const Pause &pause,
                const std::vector<Fold> &folds, Reach reach)
{
    const QFont font = theme.text(kIdleSize, 500);
    const bool paced = !folds.empty();
    const double right = tornAt(theme, folds, pause.from, pause.to);
    const QString text = wordsOf(pause, paced);
    const double width = textWidth(font, text) + theme.px(8);
    if (right - pause.from < width + theme.px(4))
        return;
    const QRectF box((pause.from + right - width) / 2, lane.center().y() - theme.px(8), width,
                     theme.px(16));
    if (!isInside(box.center().x(), reach))
        return;
    painter.fillRect(box, theme.color(paced ? Token::FoldTint : Token::Surface));
    paintText(painter, box, text, font, theme.color(pause.isHeld ? Token::AmberText : Token::Text3),
              Qt::AlignHCenter);
}

// The words for all pauses before the last brick.
void paintPauses(QPainter &painter, const Theme &theme, const BrickLane &lane, const TimeAxis &axis,
                 Reach reach)
{
    std::int64_t last = 0;
    const std::vector<Fold> folds = axis.folds();
    for (const Brick &brick : lane.bricks) {
        if (brick.from - last >= kShortestIdle) {
            const double from = axis.x(last);
            const double to = axis.x(brick.from);
            // The words stand inside it.
            if (from < reach.to && to > reach.from && to - from > theme.px(8))
                paintPause(
                    painter, theme, lane.rect,
                    {from, to, brick.from - last, isMostlyHeld(lane.holds, last, brick.from)},
                    folds, reach);
        }
        last = std::max(last, brick.to);
    }
}

// Whether the brick is the first of a chunk that follows another one.
bool followsOtherChunk(const std::vector<Brick> &bricks, const Brick &brick)
{
    if (&brick == bricks.data() || brick.chunk == 0)
        return false;
    const std::uint32_t before = (&brick - 1)->chunk;
    return before != 0 && before != brick.chunk;
}

// Whether some chunk holds several tasks: only then its borders say something.
bool hasLargeChunk(const std::vector<Brick> &bricks)
{
    return std::adjacent_find(bricks.begin(), bricks.end(), [](const Brick &a, const Brick &b) {
               return a.chunk == b.chunk && a.chunk != 0 && a.task != b.task;
           }) != bricks.end();
}

// A post where a chunk begins, unless they stand too close to say something.
void paintPosts(QPainter &painter, const Theme &theme, const BrickLane &lane, const TimeAxis &axis,
                Reach reach)
{
    double last = -kPostDistance;
    for (const Brick &brick : lane.bricks) {
        if (!followsOtherChunk(lane.bricks, brick))
            continue;
        const double x = std::round(axis.x(brick.from));
        if (isInside(x, reach) && x - last >= kPostDistance) {
            painter.fillRect(QRectF(x - 1, lane.rect.top() + lane.rect.height() * 0.08, kPost,
                                    lane.rect.height() * 0.84),
                             theme.color(Token::Text2));
            last = x;
        }
    }
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
    const bool hasPosts =
        lane.marks != LaneMarks::Idle && rect.height() >= 6 && hasLargeChunk(lane.bricks);
    const BrickLabels brickLabels(theme, labels);
    for (const LaidBrick &laid : layOut(lane.bricks, axis, reach, 1)) {
        const bool leavesRoom =
            hasPosts && !laid.isWidened && followsOtherChunk(lane.bricks, *laid.brick);
        const Bar bar{laid.left + (leavesRoom ? kPost : 0), laid.right,
                      laid.isBlocked ? State::Blocked : State::Running, false};
        paintBar(painter, theme, bar, rect.top(), rect.height(), reach);
        const QRectF whole =
            barRect(theme, bar.state, bar.left, bar.right, rect.top(), rect.height());
        const QString label = laid.isWidened ? QString() : labels.of(laid.brick->task);
        if (!label.isEmpty() && rect.height() >= kFineLane && isInside(whole.center().x(), reach))
            brickLabels.paint(painter, whole, label, laid.isBlocked);
    }
    if (hasPosts)
        paintPosts(painter, theme, lane, axis, reach);
    if (lane.marks == LaneMarks::ChunksAndIdle && rect.height() >= kFineLane)
        paintIdleTail(painter, theme, lane, axis, reach);
}

} // namespace coroscope
