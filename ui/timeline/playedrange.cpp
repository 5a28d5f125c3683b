// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/playedrange.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHandle = 9; // px, width and height
constexpr double kReach = 7;  // around a handle's middle
constexpr double kFoot = 3;   // the line at the foot of the range
constexpr float kTint = 0.14f;

// The x of an end if it is seen in the row.
std::optional<double> seenX(const TimeAxis &axis, const QRectF &row, std::int64_t time)
{
    const double x = std::round(axis.x(time));
    return x >= row.left() - 1 && x <= row.right() + 1 ? std::optional(x) : std::nullopt;
}

bool isNear(const Theme &theme, const TimeAxis &axis, const QRectF &row, std::int64_t time,
            double x)
{
    const std::optional<double> end = seenX(axis, row, time);
    return end && std::abs(*end - x) <= theme.px(kReach);
}

// A tab that hangs outwards from the end, so that both can be got hold of in a short range.
void paintHandle(QPainter &painter, const Theme &theme, const QRectF &row, double x, bool isStart)
{
    const double size = theme.px(kHandle);
    const QRectF box(isStart ? x - size : x, row.bottom() - size, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Accent));
    painter.drawRoundedRect(box, theme.px(2), theme.px(2));
    painter.fillRect(QRectF(isStart ? x - 2 : x, row.top(), 2, row.height()),
                     theme.color(Token::Accent));
    painter.fillRect(QRectF(std::round(box.center().x()), box.top() + size * 0.28, 1, size * 0.44),
                     theme.color(Token::AccentText));
}

} // namespace

void paintPlayedRange(QPainter &painter, const Theme &theme, const TimeAxis &axis,
                      const QRectF &row, const TimeRange &range)
{
    const double left = std::max(row.left(), std::round(axis.x(range.first)));
    const double right = std::min(row.right(), std::round(axis.x(range.second)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (right > left) {
        QColor tint = theme.color(Token::Accent);
        tint.setAlphaF(kTint);
        painter.fillRect(QRectF(left, row.top(), right - left, row.height()), tint);
        const double foot = theme.wholePx(kFoot);
        painter.fillRect(QRectF(left, row.bottom() - foot, right - left, foot),
                         theme.color(Token::Accent));
    }
    if (const auto x = seenX(axis, row, range.first))
        paintHandle(painter, theme, row, *x, true);
    if (const auto x = seenX(axis, row, range.second))
        paintHandle(painter, theme, row, *x, false);
    painter.restore();
}

bool isOnHandle(const Theme &theme, const TimeAxis &axis, const QRectF &row,
                const std::optional<TimeRange> &range, QPointF point)
{
    return range && point.y() > row.center().y() && point.y() <= row.bottom() &&
           (isNear(theme, axis, row, range->first, point.x()) ||
            isNear(theme, axis, row, range->second, point.x()));
}

std::optional<std::int64_t> rangeAnchor(const Theme &theme, const TimeAxis &axis, const QRectF &row,
                                        const std::optional<TimeRange> &range, QPointF point,
                                        Qt::KeyboardModifiers keys)
{
    if (isOnHandle(theme, axis, row, range, point)) {
        const double from = std::abs(axis.x(range->first) - point.x());
        const double to = std::abs(axis.x(range->second) - point.x());
        return from < to ? range->second : range->first;
    }
    if (keys & (Qt::ControlModifier | Qt::AltModifier))
        return axis.time(point.x());
    return std::nullopt;
}

TimeRange rangeBetween(std::int64_t one, std::int64_t other)
{
    return {std::min(one, other), std::max(one, other)};
}

} // namespace coroscope
